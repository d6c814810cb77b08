import 'reflect-metadata';
import type { EventDefinition } from '@vicinia/events';
import type { EventConsumer } from './event-consumer.js';

const HEARS = Symbol('vicinia:hears');

/**
 * Marks a Nest provider as the consumer of a message. Any number of consumers of a service may hear the same one;
 * their effects commit together.
 *
 * @example
 * ```ts
 * @Hears(meetingDecisionRecorded)
 * export class MeetingDecisionRecordedConsumer implements EventConsumer<typeof meetingDecisionRecorded> { … }
 * ```
 */
export function Hears<Definition extends EventDefinition>(definition: Definition) {
  return (target: new (...dependencies: never[]) => EventConsumer<Definition>): void => {
    Reflect.defineMetadata(HEARS, definition, target);
  };
}

/** @returns the message that instances of the class hear, or null for any other class */
export function heardBy(target: unknown): EventDefinition | null {
  if (typeof target !== 'function') return null;
  return (Reflect.getOwnMetadata(HEARS, target) as EventDefinition | undefined) ?? null;
}
