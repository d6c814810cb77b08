import { mediaEnvironment, mediaFault } from '@vicinia/attachments';
import { readEnvironment, subgraphEnvironment } from '@vicinia/service-kit';
import { z } from 'zod';

/** Variables of the issues service. */
export const issuesEnvironment = subgraphEnvironment
  .extend({
    PORT: subgraphEnvironment.shape.PORT.default(4002),
    ...mediaEnvironment.shape,
    /** Pause between two looks at reply clocks, deadlines, figures and photos that nobody used. */
    ROUND_MILLISECONDS: z.coerce.number().int().min(100).max(600_000).default(2_000),
  })
  .superRefine(mediaFault);

/** Variables of the command that counts figures anew. */
export const recountEnvironment = subgraphEnvironment.pick({ DATABASE_URL: true });

/** Variables of the commands that take categories from the document of a country, and put them into it. */
export const countryEnvironment = subgraphEnvironment.pick({ DATABASE_URL: true });

export type IssuesEnvironment = z.output<typeof issuesEnvironment>;

/** Injection token of the service's `IssuesEnvironment`. */
export const ISSUES_ENVIRONMENT = Symbol('ISSUES_ENVIRONMENT');

/** @throws EnvironmentError naming every variable at fault */
export function readIssuesEnvironment(): IssuesEnvironment {
  return readEnvironment(issuesEnvironment);
}
