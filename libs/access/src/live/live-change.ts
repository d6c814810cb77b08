import {
  appointment,
  bulletin,
  concern,
  concernRerouted,
  issue,
  meeting,
  type AggregateDefinition,
  type EventMessage,
} from '@vicinia/events';
import type { Rule } from '../rules/access-table.js';

/** That something is no longer as it was: which record, and where. What it is now, a client asks the graph. */
export interface LiveChange {
  /** Its type in the graph. */
  readonly type: string;
  readonly id: string;
  readonly territoryId: string;
}

/** A change with the rule by which it is told. */
export interface RuledChange {
  readonly change: LiveChange;
  readonly rule: Rule;
  readonly isSensitive: boolean;
}

interface Told {
  readonly aggregate: AggregateDefinition;
  readonly type: string;
  /** Lets staff know of such a record. */
  readonly rule: Rule;
  /** The bus does not say whether a record is sensitive: each is taken for it. */
  readonly isSensitive?: true;
}

const TOLD: readonly Told[] = [
  { aggregate: concern, type: 'Concern', rule: 'concern.read', isSensitive: true },
  { aggregate: issue, type: 'Issue', rule: 'issue.read' },
  { aggregate: meeting, type: 'Meeting', rule: 'panel.read' },
  { aggregate: bulletin, type: 'Bulletin', rule: 'bulletin.readDraft' },
  { aggregate: appointment, type: 'Appointment', rule: 'post.read' },
];

const BY_TOPIC = new Map(TOLD.map((told) => [told.aggregate.topic, told]));

/** What is read of the bus to tell of changes. */
export const TOPICS_OF_CHANGES: readonly AggregateDefinition[] = TOLD.map(({ aggregate }) => aggregate);

/** What a message says to clients: a concern that was routed on has changed in both places. */
export function changesOf(message: EventMessage): RuledChange[] {
  const told = BY_TOPIC.get(message.topic);
  if (told === undefined || message.territoryId === null) return [];
  const { type, rule, isSensitive = false } = told;
  return [message.territoryId, ...placeBefore(message)].map((territoryId) => ({
    change: { type, id: message.subject, territoryId },
    rule,
    isSensitive,
  }));
}

function placeBefore({ type, data }: EventMessage): string[] {
  if (type !== concernRerouted.type) return [];
  const rerouted = concernRerouted.data.safeParse(data);
  return rerouted.success ? [rerouted.data.fromTerritoryId] : [];
}
