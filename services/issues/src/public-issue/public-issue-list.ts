import { rowsBelow } from '@vicinia/access';
import { Parameters, type PageByTime, type StatementOfColumns } from '@vicinia/service-kit';
import type { PublicIssueStatus } from '../generated/graphql.js';
import { stagesOf } from '../issue/public-status.js';

/** Which public issues of a territory are wanted; an empty list wants all. */
export interface PublicIssueFilter {
  readonly statuses: readonly PublicIssueStatus[];
  /** Also those of the territories below. */
  readonly below: boolean;
}

/** Statement of the issues of territories whose public text is out, the latest first, with its parameters. */
export function publicIssuesOf(
  territoryIds: readonly string[],
  { statuses, below }: PublicIssueFilter,
  page: PageByTime,
): { statement: StatementOfColumns; parameters: unknown[] } {
  const parameters = new Parameters([territoryIds, ...page.after, page.first + 1]);
  const statement = rowsBelow({
    table: 'issue',
    territory: 'public_territory_id',
    below,
    time: 'public_since',
    order: page.order,
    after: ['$2', '$3'],
    oneOf:
      statuses.length === 0
        ? undefined
        : { column: 'stage', values: `SELECT unnest(${parameters.add(stagesOf(statuses))}::text[])` },
    // The index of each list holds these alone.
    conditions: ['issue.public_since IS NOT NULL'],
    limit: '$4',
  });
  return { statement, parameters: parameters.values };
}
