import {
  appointment,
  concern,
  concernRerouted,
  issuesRecordChanged,
  meetingsRecordChanged,
  outreachRecordChanged,
  peopleRecordChanged,
  type AggregateDefinition,
  type DataOf,
  type EventMessage,
  type RecordType,
} from '@vicinia/events';
import type { Rule } from '../rules/access-table.js';
import type { Facts } from '../rules/decide.js';

/** That something is no longer as it was: which record, and where. What it is now, a client asks the graph. */
export interface LiveChange {
  /** Its type in the graph. */
  readonly type: string;
  readonly id: string;
  readonly territoryId: string;
}

/** A change with the rule by which it is told, and what that rests on beside the place. */
export interface RuledChange {
  readonly change: LiveChange;
  readonly rule: Rule;
  readonly facts: Facts;
}

/** Rule that lets somebody know of such a record. */
const RULES: Readonly<Record<RecordType, Rule>> = {
  Issue: 'issue.read',
  Panel: 'panel.know',
  Meeting: 'panel.read',
  Bulletin: 'bulletin.readDraft',
  Post: 'post.read',
};

/** Of these no message says who may know of them, so that staff alone hear: what it says is not for more. */
const FOR_STAFF = [
  // The bus does not say whether a concern is sensitive: each is taken for it.
  { aggregate: concern, type: 'Concern', rule: 'concern.read', facts: { isSensitive: true } },
  { aggregate: appointment, type: 'Appointment', rule: 'post.read', facts: {} },
] as const satisfies readonly { aggregate: AggregateDefinition; type: string; rule: Rule; facts: Facts }[];

const RECORD_CHANGED = [
  issuesRecordChanged,
  meetingsRecordChanged,
  outreachRecordChanged,
  peopleRecordChanged,
];

const FOR_STAFF_BY_TOPIC = new Map(FOR_STAFF.map((told) => [told.aggregate.topic, told]));
const RECORD_CHANGED_BY_TYPE = new Map(RECORD_CHANGED.map((definition) => [definition.type, definition]));

/** What is read of the bus to tell of changes. */
export const TOPICS_OF_CHANGES: readonly AggregateDefinition[] = [
  ...FOR_STAFF.map(({ aggregate }) => aggregate),
  ...RECORD_CHANGED.map(({ aggregate }) => aggregate),
];

/** What a message says to clients: a concern that was routed on has changed in both places. */
export function changesOf(message: EventMessage): RuledChange[] {
  const { subject: id, territoryId } = message;
  if (territoryId === null) return [];
  const told = FOR_STAFF_BY_TOPIC.get(message.topic);
  if (told !== undefined) {
    const { type, rule, facts } = told;
    const places = [territoryId, ...placeBefore(message)];
    return places.map((place) => ({ change: { type, id, territoryId: place }, rule, facts }));
  }
  const data = RECORD_CHANGED_BY_TYPE.get(message.type)?.data.safeParse(message.data);
  if (data?.success !== true) return [];
  const { type } = data.data;
  return [{ change: { type, id, territoryId }, rule: RULES[type], facts: factsIn(data.data) }];
}

/** Whoever takes part does so in the capacity that lets them read such a record. */
function factsIn({
  municipalityIds,
  participants,
  organisationIds,
}: DataOf<typeof issuesRecordChanged>): Facts {
  return {
    municipalityIds,
    participants: { stakeholder: participants, member: participants },
    organisations: { stakeholder: organisationIds, receiver: organisationIds },
  };
}

function placeBefore({ type, data }: EventMessage): string[] {
  if (type !== concernRerouted.type) return [];
  const rerouted = concernRerouted.data.safeParse(data);
  return rerouted.success ? [rerouted.data.fromTerritoryId] : [];
}
