import { readEnvironment, subgraphEnvironment } from '@vicinia/service-kit';
import { z } from 'zod';

/** Variables of the issues service. */
export const issuesEnvironment = subgraphEnvironment.extend({
  PORT: subgraphEnvironment.shape.PORT.default(4002),
  /** Folder in which photos are kept. */
  MEDIA_FOLDER: z.string().min(1),
  /** Pause between two looks at reply clocks, deadlines, figures and photos that nobody used. */
  ROUND_MILLISECONDS: z.coerce.number().int().min(100).max(600_000).default(2_000),
});

/** Variables of the command that counts figures anew. */
export const recountEnvironment = subgraphEnvironment.pick({ DATABASE_URL: true });

export type IssuesEnvironment = z.output<typeof issuesEnvironment>;

/** @throws EnvironmentError naming every variable at fault */
export function readIssuesEnvironment(): IssuesEnvironment {
  return readEnvironment(issuesEnvironment);
}
