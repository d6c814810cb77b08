import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { Access } from '@vicinia/access';
import { grouped, idArgument, keyed, now, type GraphqlContext, type Page } from '@vicinia/service-kit';
import { In, type DataSource } from 'typeorm';
import type { PanelMember } from './panel-member.entity.js';
import { Panel } from './panel.entity.js';
import { seatHolds } from './seat-holds.js';

type TerritoryPanel = Panel & { readonly askedTerritoryId: string };

const COLUMNS = `panel.id, panel.kind, panel.name, panel.territory_id AS "territoryId", panel.charter,
  panel.cadence_every AS "cadenceEvery", panel.cadence_unit AS "cadenceUnit",
  panel.acquaintance_sittings AS "acquaintanceSittings", panel.founded_at AS "foundedAt", panel.founded_by AS "foundedBy"`;

/** Reads panels and their seats, one statement for each level of the graph. */
@Injectable()
export class PanelLoader {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  panel(context: GraphqlContext, id: string): Promise<Panel | null> {
    return context.loaders
      .of<string, Panel>('panel.byId', async (ids) =>
        keyed(await this.dataSource.manager.findBy(Panel, { id: In([...ids]) }), (panel) => panel.id),
      )
      .load(id);
  }

  /** Seats that count now, the chair first. */
  async members(context: GraphqlContext, panelId: string): Promise<PanelMember[]> {
    const loader = context.loaders.of<string, PanelMember[]>('panelMember.byPanel', async (ids) => {
      const rows = await this.dataSource.query<PanelMember[]>(
        `SELECT seat.id, seat.panel_id AS "panelId", seat.person_id AS "personId", seat.capacity,
           seat.valid_from AS "from", seat.valid_until AS "until", seat.appointment_id AS "appointmentId"
         FROM panel_member seat WHERE seat.panel_id = ANY ($1::uuid[]) AND ${seatHolds('seat', '$2')}
         ORDER BY array_position(ARRAY['CHAIR', 'SECRETARY', 'MEMBER'], seat.capacity), seat.valid_from, seat.id`,
        [ids, now()],
      );
      return grouped(ids, rows, (row) => row.panelId);
    });
    return (await loader.load(panelId)) ?? [];
  }

  /** Panels of a territory that the caller may see: by a grant at or above it, or by a seat. */
  async ofTerritory(
    context: GraphqlContext,
    access: Access,
    territoryId: string,
    page: Page,
  ): Promise<Panel[]> {
    const [name = null, lastId = null] = page.after ?? [];
    const id = lastId === null ? null : idArgument(lastId, 'after');
    const loader = context.loaders.of<string, Panel[]>(
      `panel.byTerritory/${String(page.first)}/${String(name)}/${String(id)}`,
      async (ids) => {
        const rows = await this.dataSource.query<TerritoryPanel[]>(
          `SELECT asked.id AS "askedTerritoryId", found.*
           FROM unnest($1::uuid[]) AS asked (id)
           JOIN territory_projection territory ON territory.territory_id = asked.id
           CROSS JOIN LATERAL (
             SELECT ${COLUMNS} FROM panel
             WHERE panel.territory_id = asked.id AND ($5::text IS NULL OR (panel.name, panel.id) > ($5::text, $6::uuid))
               AND ((territory.path <@ ANY ($2::ltree[])
                     AND (territory.previous_path IS NULL OR territory.previous_path <@ ANY ($2::ltree[])))
                 OR EXISTS (
                   SELECT FROM panel_member seat WHERE seat.panel_id = panel.id AND seat.person_id = $3
                     AND ${seatHolds('seat', '$7::timestamptz')}))
             ORDER BY panel.name, panel.id LIMIT $4) found
           ORDER BY found.name, found.id`,
          [
            ids,
            access.territoryPaths('panel.read'),
            access.principal.personId,
            page.first + 1,
            name,
            id,
            now(),
          ],
        );
        return grouped(ids, rows, (row) => row.askedTerritoryId);
      },
    );
    return (await loader.load(territoryId)) ?? [];
  }
}
