import { readEnvironment, subgraphEnvironment } from '@vicinia/service-kit';
import type { z } from 'zod';

/** Variables of the meetings service. */
export const meetingsEnvironment = subgraphEnvironment.extend({
  PORT: subgraphEnvironment.shape.PORT.default(4003),
});

export type MeetingsEnvironment = z.output<typeof meetingsEnvironment>;

/** @throws EnvironmentError naming every variable at fault */
export function readMeetingsEnvironment(): MeetingsEnvironment {
  return readEnvironment(meetingsEnvironment);
}
