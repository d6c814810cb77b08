import { mediaEnvironment, mediaFault } from '@vicinia/attachments';
import { readEnvironment, subgraphEnvironment } from '@vicinia/service-kit';
import { z } from 'zod';

/** Variables of the meetings service. */
export const meetingsEnvironment = subgraphEnvironment
  .extend({
    PORT: subgraphEnvironment.shape.PORT.default(4003),
    ...mediaEnvironment.shape,
    /** Pause between two looks at figures and attachments that nobody used. */
    ROUND_MILLISECONDS: z.coerce.number().int().min(100).max(600_000).default(60_000),
  })
  .superRefine(mediaFault);

/** Variables of the command that counts figures anew. */
export const recountEnvironment = subgraphEnvironment.pick({ DATABASE_URL: true });

export type MeetingsEnvironment = z.output<typeof meetingsEnvironment>;

/** Injection token of the service's `MeetingsEnvironment`. */
export const MEETINGS_ENVIRONMENT = Symbol('MEETINGS_ENVIRONMENT');

/** @throws EnvironmentError naming every variable at fault */
export function readMeetingsEnvironment(): MeetingsEnvironment {
  return readEnvironment(meetingsEnvironment);
}
