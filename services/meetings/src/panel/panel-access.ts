import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { Access, Facts, Rule } from '@vicinia/access';
import { now, Refusal, type GraphqlContext } from '@vicinia/service-kit';
import type { DataSource } from 'typeorm';
import type { PanelCapacity } from '../generated/graphql.js';
import { seatHolds } from './seat-holds.js';

interface Seat {
  readonly personId: string;
  readonly capacity: PanelCapacity;
  readonly byAppointment: boolean;
}

/** What decisions on access to a panel rest on. */
interface PanelFacts {
  readonly panelId: string;
  readonly territoryPaths: string[];
  readonly seats: readonly Seat[];
}

/** Who may see and run a panel, and with it its meetings and decisions. */
@Injectable()
export class PanelAccess {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** True when the rule lets the caller do this with the panel; false also when there is no such panel. */
  async may(access: Access, panelId: string, rule: Rule, context: GraphqlContext): Promise<boolean> {
    const known = await context.loaders
      .of<string, PanelFacts>('panel.facts', (ids) => this.byPanel(ids))
      .load(panelId);
    return known !== null && access.may(rule, factsFor(access, known));
  }

  /**
   * @param self the person whom the matter is about, where the rule asks for one
   * @throws Refusal NOT_FOUND when the caller may not know of the panel, else the refusal of the rule
   */
  async demand(access: Access, panelId: string, rule: Rule, self?: string): Promise<void> {
    access.personId();
    const known = (await this.byPanel([panelId])).get(panelId);
    if (!known) throw new Refusal('NOT_FOUND', 'there is no such panel or meeting');
    const facts = { ...factsFor(access, known), selfIds: self === undefined ? [] : [self] };
    try {
      access.demand(rule, facts);
    } catch (error) {
      const isHidden =
        error instanceof Refusal && error.code === 'FORBIDDEN' && !access.may('panel.read', facts);
      throw isHidden ? new Refusal('NOT_FOUND', 'there is no such panel or meeting') : error;
    }
  }

  private async byPanel(ids: readonly string[]): Promise<Map<string, PanelFacts>> {
    const rows = await this.dataSource.query<PanelFacts[]>(
      `SELECT panel.id AS "panelId",
         array_remove(ARRAY[territory.path::text, territory.previous_path::text], NULL) AS "territoryPaths",
         coalesce((
           SELECT jsonb_agg(jsonb_build_object('personId', seat.person_id, 'capacity', seat.capacity,
             'byAppointment', seat.appointment_id IS NOT NULL))
           FROM panel_member seat WHERE seat.panel_id = panel.id AND ${seatHolds('seat', '$2')}
         ), '[]') AS seats
       FROM panel JOIN territory_projection territory USING (territory_id) WHERE panel.id = ANY ($1::uuid[])`,
      [ids, now()],
    );
    return new Map(rows.map((row) => [row.panelId, row]));
  }
}

/**
 * While the service has not heard of grants lately, nobody can tell whether an appointment still holds: seats that rest
 * on one open nothing then.
 */
function factsFor(access: Access, { territoryPaths, seats }: PanelFacts): Facts {
  const counted = seats.filter(
    ({ byAppointment }) => !byAppointment || !access.principal.staffAccessSuspended,
  );
  const holders = (capacity: PanelCapacity): string[] =>
    counted.filter((seat) => seat.capacity === capacity).map(({ personId }) => personId);
  return {
    territoryPaths,
    participants: {
      member: counted.map(({ personId }) => personId),
      chair: holders('CHAIR'),
      secretary: holders('SECRETARY'),
    },
  };
}
