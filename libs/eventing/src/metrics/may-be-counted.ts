import type { EventMessage } from '@vicinia/events';

const HOUR_MS = 3_600_000;

/**
 * Whether a message may move a counter. A counter that goes up tells the moment to whoever scrapes it, so messages that
 * are told to the hour, as those of anonymous matters are, are not counted.
 */
export function mayBeCounted({ time }: Pick<EventMessage, 'time'>): boolean {
  return Date.parse(time) % HOUR_MS !== 0;
}
