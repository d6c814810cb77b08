/**
 * A message as it travels: the attributes of CloudEvents 1.0 (id, source, type, subject, time)
 * and Vicinia's extension attributes, next to its data.
 */
export interface EventMessage<Data = unknown> {
  /** UUID; the same however often the message is delivered. */
  readonly id: string;
  /** URI reference of the producing subgraph, for example `/vicinia/issues`. */
  readonly source: string;
  readonly type: string;
  readonly topic: string;
  /** Id of the aggregate; also the key that keeps its messages in order. */
  readonly subject: string;
  /** When it happened, ISO 8601 in UTC. For anonymous matters rounded to the hour. */
  readonly time: string;
  /** Counts the messages of one aggregate from 1, without gaps. */
  readonly aggregateVersion: number;
  /** The territory concerned, or null where the matter has none. */
  readonly territoryId: string | null;
  /** The version of the police structure that the producer knew when it wrote the message. */
  readonly structureVersion: number;
  /** Joins everything that one request set in motion. */
  readonly correlationId: string;
  /** Id of the message that caused this one, or null when a request did. */
  readonly causationId: string | null;
  /** W3C trace context, when tracing is on for the operation. */
  readonly traceparent: string | null;
  readonly data: Data;
}
