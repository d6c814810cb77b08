import { rowsBelow, type Access } from '@vicinia/access';
import { Parameters, type PageByTime, type StatementOfColumns } from '@vicinia/service-kit';
import type { BulletinStatus } from './bulletin-life.js';

export interface BulletinFilter {
  readonly status: BulletinStatus;
  /** Also those of the territories below. */
  readonly below: boolean;
}

/**
 * Statement of the bulletins of territories, the latest first, with its parameters: those that are published for
 * everybody, others where the caller may see drafts. `within` says for which territory one was found.
 */
export function bulletinsOf(
  access: Access,
  territoryIds: readonly string[],
  { status, below }: BulletinFilter,
  page: PageByTime,
): { statement: StatementOfColumns; parameters: unknown[] } {
  const parameters = new Parameters([territoryIds, ...page.after, page.first + 1, status]);
  const statement = rowsBelow({
    table: 'bulletin',
    below,
    time: 'moved_at',
    order: page.order,
    after: ['$2', '$3'],
    paths: status === 'PUBLISHED' ? undefined : parameters.add(access.territoryPaths('bulletin.readDraft')),
    conditions: ['bulletin.state = $5'],
    limit: '$4',
  });
  return { statement, parameters: parameters.values };
}
