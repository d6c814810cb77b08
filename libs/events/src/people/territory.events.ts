import { z } from 'zod';
import { defineAggregate, defineEvent } from '../define-event.js';
import { levelPurposes } from './level-purposes.js';

export const territory = defineAggregate({
  producer: 'people',
  aggregate: 'territory',
  retention: 'compacted',
  lane: 'access',
  description: 'The police hierarchy. Each message carries the full state of one territory.',
});

const position = z.tuple([z.number(), z.number()]).describe('Longitude, latitude in degrees, WGS 84');
const ring = z.array(position).min(4).describe('Closed: the last position equals the first');

export const territoryDescribed = defineEvent({
  aggregate: territory,
  name: 'described',
  version: 1,
  description: 'A territory was created or changed; its full state.',
  data: z.object({
    code: z.string().describe('Official code, unique in the country'),
    level: z.string().describe('Code of the level, data of the country, for example STATION'),
    levelRank: z.int().min(0).describe('0 at the nation, one more for each level below'),
    levelPurposes: z
      .array(z.enum(levelPurposes))
      .optional()
      .describe(
        'What the level is for: ANSWERS the public, COORDINATES; what nobody answers ESCALATES_TO it, and ENDS_AT it',
      ),
    parentId: z.uuid().nullable(),
    path: z
      .string()
      .describe('Ids of all ancestors and itself from the nation down, hyphens removed, joined by dots'),
    previousPath: z
      .string()
      .nullable()
      .optional()
      .describe(
        'Its path before a change of the structure that is not finished; so long both paths bound access',
      ),
    names: z.record(z.string(), z.string()).describe('Name for each BCP 47 language tag'),
    timeZone: z.string().describe('IANA name'),
    population: z.int().min(0).nullable(),
    municipalityIds: z.array(z.uuid()).describe('Municipalities that it overlaps'),
    boundary: z
      .array(z.array(ring))
      .nullable()
      .describe(
        'Coordinates of a GeoJSON MultiPolygon, or null when the boundary is the union of the territories below',
      ),
    retired: z.boolean().describe('True when the territory is no longer part of the structure'),
  }),
});
