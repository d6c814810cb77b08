import type { DataOf, EventDefinition, EventMessage } from '@vicinia/events';
import type { EntityManager } from 'typeorm';

/** Gives one kind of message its effect in this service. */
export interface EventConsumer<Definition extends EventDefinition = EventDefinition> {
  /**
   * Called in the transaction that also records the message as handled: all effects go through `manager`, and
   * nothing outside the database may be touched, because the transaction can be repeated. The operation context
   * carries the message's correlation id and time.
   *
   * @throws any error parks the message and those that follow with the same key; an outage of PostgreSQL is waited out
   */
  handle(message: EventMessage<DataOf<Definition>>, manager: EntityManager): Promise<void>;
  /**
   * Empties what `handle` builds, before the topic is read again from its start. Every consumer of a compacted topic
   * has it; one whose effects bear repetition may do nothing.
   */
  reset?(manager: EntityManager): Promise<void>;
}
