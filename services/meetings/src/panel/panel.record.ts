import {
  municipalitiesOf,
  recordMutations,
  takesPart,
  type Facts,
  type OfficeHolder,
  type RecordActions,
  type RecordKind,
} from '@vicinia/access';
import { meetingsRecordChanged } from '@vicinia/events';
import { now, Refusal } from '@vicinia/service-kit';
import type { EntityManager } from 'typeorm';
import type { PanelCapacity } from '../generated/graphql.js';
import { Panel } from './panel.entity.js';

interface Seat extends OfficeHolder {
  readonly capacity: PanelCapacity;
}

interface FactsRow {
  readonly panelId: string;
  readonly territoryPaths: string[];
  readonly municipalityIds: string[];
  readonly seats: readonly Seat[];
}

/** SQL expression of the municipalities of a panel: those that people say, else those of its territory. */
export const MUNICIPALITIES_OF_PANEL = municipalitiesOf('panel.municipality_ids', 'panel.territory_id');

/** A panel, as access to it and to all that belongs to it is decided: by its place and by who sits in it now. */
export const panelRecord: RecordKind<Panel> = {
  entity: Panel,
  readRule: 'panel.know',
  unknown: 'there is no such panel or meeting',
  telling: {
    message: meetingsRecordChanged,
    of: (_manager, { id, territoryId }) => ({ type: 'Panel', id, territoryId }),
  },
  facts: (manager, { id }) => factsOfPanel(manager, id),
};

/** What people do with a panel, by the names of the mutations. */
export const panelActions = {
  scheduleMeeting: { rule: 'panel.run' },
  addPanelMember: { rule: 'panel.run' },
  placePanel: { rule: 'panel.run' },
  releasePanel: {
    rule: 'panel.release',
    demandState: ({ publicSince }) => {
      if (publicSince !== null) throw new Refusal('TRANSITION_NOT_ALLOWED', 'the panel is public');
    },
  },
  withdrawPanel: {
    rule: 'panel.release',
    demandState: ({ publicSince }) => {
      if (publicSince === null) throw new Refusal('TRANSITION_NOT_ALLOWED', 'the panel is not public');
    },
  },
} as const satisfies RecordActions<Panel>;

/** What a mutation says that changes one panel. */
export const onPanel = recordMutations(panelActions, 'panelId');

/** What decisions on a panel, its meetings and its seats rest on; nothing where its territory is not known here. */
export async function factsOfPanel(manager: EntityManager, id: string): Promise<Facts> {
  return (await factsOfPanels(manager, [id])).get(id) ?? {};
}

/** As `factsOfPanel`, for many at once. */
export async function factsOfPanels(
  manager: EntityManager,
  ids: readonly string[],
): Promise<Map<string, Facts>> {
  const rows = await manager.query<FactsRow[]>(
    `SELECT panel.id AS "panelId",
       array_remove(ARRAY[territory.path::text, territory.previous_path::text], NULL) AS "territoryPaths",
       ${MUNICIPALITIES_OF_PANEL} AS "municipalityIds",
       coalesce((
         SELECT jsonb_agg(jsonb_build_object('personId', seat.person_id, 'capacity', seat.capacity,
           'byAppointment', seat.appointment_id IS NOT NULL))
         FROM panel_member seat WHERE seat.panel_id = panel.id AND ${takesPart('seat', { at: '$2' })}
       ), '[]') AS seats
     FROM panel JOIN territory_projection territory USING (territory_id) WHERE panel.id = ANY ($1::uuid[])`,
    [ids, now()],
  );
  return new Map(rows.map((row) => [row.panelId, factsOf(row)]));
}

function factsOf({ territoryPaths, municipalityIds, seats }: FactsRow): Facts {
  const holders = (capacity: PanelCapacity): Seat[] => seats.filter((seat) => seat.capacity === capacity);
  return {
    territoryPaths,
    municipalityIds,
    participants: { member: seats, chair: holders('CHAIR'), secretary: holders('SECRETARY') },
  };
}
