import { isVisible } from '@vicinia/service-kit';
import { z } from 'zod';
import { isTelephone } from '../facility/facility-rules.js';
import { isSpan, problemsOfHours, WEEKDAYS } from '../weekly-hours/weekly-hours.js';

const text = (most: number) => z.string().max(most).refine(isVisible, 'has nothing visible in it');

/** Hours of a week, of a station or of a post. */
export const weeklyHours = z
  .array(z.object({ day: z.enum(WEEKDAYS), from: z.string(), until: z.string() }))
  .max(30)
  .superRefine((hours, context) => {
    for (const { index, problem } of problemsOfHours(hours))
      context.addIssue({ code: 'custom', path: [index], message: problem });
  })
  .default([]);

/** A station or a hospital of a country's document. */
export const facilityEntry = z.object({
  code: z.string().min(1).max(200),
  kind: z.enum(['STATION', 'HOSPITAL']),
  name: text(200),
  territoryCode: z.string().min(1).max(200),
  searchKeys: z.array(text(100)).max(20).default([]),
  address: text(300).nullable().default(null),
  /** Degrees, WGS 84; both or none. */
  longitude: z.number().min(-180).max(180).nullable().default(null),
  latitude: z.number().min(-90).max(90).nullable().default(null),
  telephones: z
    .array(
      z.object({
        number: z.string().max(40).refine(isTelephone, 'is no telephone number'),
        purposes: z.record(z.string().max(35), text(100)).default({}),
      }),
    )
    .max(10)
    .default([]),
  openingHours: weeklyHours,
  closedDays: z
    .array(z.object({ from: z.iso.date(), until: z.iso.date() }).refine(isSpan, 'ends before it begins'))
    .max(30)
    .default([]),
});

/** An account online of a virtual officer. */
export const virtualAccountEntry = z.object({
  platform: text(100),
  name: text(100).transform((name) => name.replace(/^@+/, '')),
  address: z
    .url({ protocol: /^https$/ })
    .max(500)
    .nullable()
    .default(null),
});
