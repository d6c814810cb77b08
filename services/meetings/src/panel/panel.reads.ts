import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { takesPart, withinReach, type Access, type Facts, type Rule } from '@vicinia/access';
import {
  entitiesBy,
  entitiesOf,
  grouped,
  keyed,
  now,
  upwards,
  type GraphqlContext,
  type Page,
} from '@vicinia/service-kit';
import { type DataSource } from 'typeorm';
import { PanelMember } from './panel-member.entity.js';
import { Panel } from './panel.entity.js';
import { factsOfPanels, MUNICIPALITIES_OF_PANEL, panelRecord } from './panel.record.js';

/** Reads panels and their seats, one statement for each level of the graph. */
@Injectable()
export class PanelReads {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  panel(context: GraphqlContext, id: string): Promise<Panel | null> {
    return context.loaders
      .of<string, Panel>('panel.byId', async (ids) =>
        keyed(await entitiesBy(this.dataSource.manager, Panel, 'id', ids), (panel) => panel.id),
      )
      .load(id);
  }

  /** The panel to which another record belongs. */
  async panelOf(context: GraphqlContext, id: string): Promise<Panel> {
    const panel = await this.panel(context, id);
    if (panel === null) throw new Error('a record names a panel that there is');
    return panel;
  }

  /** A panel that has just been changed. */
  afterChange(context: GraphqlContext, id: string): Promise<Panel> {
    context.loaders.forget();
    return this.panelOf(context, id);
  }

  /** A seat that has just been given or ended. */
  membershipAfterChange(context: GraphqlContext, id: string): Promise<PanelMember> {
    context.loaders.forget();
    return this.dataSource.manager.findOneByOrFail(PanelMember, { id });
  }

  /** True when the caller may read what belongs to the panel: its meetings and decisions. */
  async mayRead(context: GraphqlContext, access: Access, panelId: string): Promise<boolean> {
    const facts = await this.facts(context, panelId);
    return facts !== null && access.may('panel.read', facts);
  }

  /** The panel, for a caller who may know of it; null for everybody else. */
  async known(context: GraphqlContext, access: Access, id: string): Promise<Panel | null> {
    const facts = await this.facts(context, id);
    return facts !== null && access.may('panel.know', facts) ? this.panel(context, id) : null;
  }

  /** Ids of the municipalities in which a panel works. */
  async municipalitiesOf(context: GraphqlContext, panelId: string): Promise<readonly string[]> {
    return (await this.facts(context, panelId))?.municipalityIds ?? [];
  }

  /**
   * @param rule what is asked: to know of the panel, or to read what belongs to it
   * @param panelId the panel asked for, or null where what led to it is not there
   * @param field path of the argument that led to it
   * @throws Refusal NOT_FOUND for one that is not there or of which the caller may not know
   */
  async demand(
    context: GraphqlContext,
    access: Access,
    rule: Extract<Rule, 'panel.know' | 'panel.read'>,
    { panelId, field }: { readonly panelId: string | null; readonly field: string },
  ): Promise<void> {
    const facts = panelId === null ? null : await this.facts(context, panelId);
    access.demandOn(rule, { facts, readRule: rule, message: panelRecord.unknown, field });
  }

  /** Seats that count now, the chair first. */
  async members(context: GraphqlContext, panelId: string): Promise<PanelMember[]> {
    const loader = context.loaders.of<string, PanelMember[]>('panelMember.byPanel', async (ids) => {
      const rows = await this.dataSource.query<PanelMember[]>(
        `SELECT seat.id, seat.panel_id AS "panelId", seat.person_id AS "personId", seat.capacity,
           seat.valid_from AS "from", seat.valid_until AS "until", seat.appointment_id AS "appointmentId"
         FROM panel_member seat WHERE seat.panel_id = ANY ($1::uuid[]) AND ${takesPart('seat', { at: '$2' })}
         ORDER BY array_position(ARRAY['CHAIR', 'SECRETARY', 'MEMBER'], seat.capacity), seat.valid_from, seat.id`,
        [ids, now()],
      );
      return grouped(ids, rows, (row) => row.panelId);
    });
    return (await loader.load(panelId)) ?? [];
  }

  /** Panels of a territory of which the caller may know: by a grant at or above it or for its municipality, or by a seat. */
  async ofTerritory(
    context: GraphqlContext,
    access: Access,
    territoryId: string,
    page: Page,
  ): Promise<Panel[]> {
    const { after, inOrder } = upwards(['panel.name', 'panel.id'], ['$5::text', '$6::uuid'], page);
    const loader = context.loaders.of<string, Panel[]>(
      `panel.byTerritory.${JSON.stringify(page)}`,
      async (ids) => {
        const rows = await entitiesOf(
          this.dataSource.manager,
          Panel,
          (columns) => `SELECT ${columns}
           FROM unnest($1::uuid[]) AS asked (id)
           JOIN territory_projection territory ON territory.territory_id = asked.id
           CROSS JOIN LATERAL (
             SELECT ${columns} FROM panel
             WHERE panel.territory_id = asked.id AND ${after}
               AND (${withinReach('territory', '$2')}
                 OR cardinality($9::uuid[]) > 0 AND ${MUNICIPALITIES_OF_PANEL} && $9
                 OR EXISTS (
                   SELECT FROM panel_member seat WHERE seat.panel_id = panel.id AND seat.person_id = $3
                     AND ${takesPart('seat', { at: '$7::timestamptz', suspended: '$8::boolean' })}))
             ${inOrder} LIMIT $4) panel
           ${inOrder}`,
          [
            ids,
            access.territoryPaths('panel.know'),
            access.principal.personId,
            page.first + 1,
            ...page.after,
            now(),
            access.principal.staffAccessSuspended,
            access.municipalityIds('panel.know'),
          ],
        );
        return grouped(ids, rows, (row) => row.territoryId);
      },
    );
    return (await loader.load(territoryId)) ?? [];
  }

  /** What decisions on a panel rest on, and on its meetings. */
  async factsOf(context: GraphqlContext, panelId: string): Promise<Facts> {
    return (await this.facts(context, panelId)) ?? {};
  }

  private facts(context: GraphqlContext, panelId: string): Promise<Facts | null> {
    return context.loaders
      .of<string, Facts>('panel.facts', (ids) => factsOfPanels(this.dataSource.manager, ids))
      .load(panelId);
  }
}
