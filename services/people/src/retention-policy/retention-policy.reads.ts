import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { retentionKinds, type RetentionKind } from '@vicinia/events';
import { byTime, comesAfter, entitiesOf, totalFound, type PageByTime } from '@vicinia/service-kit';
import type { DataSource, EntityManager } from 'typeorm';
import { RetentionChange } from './retention-change.entity.js';
import { RetentionPolicy } from './retention-policy.entity.js';
import { timeOf, type RetentionTime } from './retention-time.js';

/** Reads how long records are kept. */
@Injectable()
export class RetentionPolicyReads {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  async times(): Promise<RetentionTime[]> {
    const laidDown = await laidDownTimes(this.dataSource.manager);
    return retentionKinds.map((kind) => timeOf(kind, laidDown));
  }

  async timeOf(kind: RetentionKind): Promise<RetentionTime> {
    return timeOf(kind, await laidDownTimes(this.dataSource.manager));
  }

  /** What was changed. @returns one row more than the page */
  changes(page: PageByTime): Promise<RetentionChange[]> {
    return entitiesOf(
      this.dataSource.manager,
      RetentionChange,
      (columns) => `SELECT ${columns} FROM retention_change
       WHERE ${comesAfter('retention_change', 'changed_at', page.order, ['$1', '$2'])}
       ${byTime('retention_change', 'changed_at', page.order)} LIMIT $3`,
      [...page.after, page.first + 1],
    );
  }

  countChanges(): Promise<number | null> {
    return totalFound(this.dataSource.manager, `SELECT FROM retention_change`, []);
  }
}

/** Days that the country has laid down, by kind. */
export async function laidDownTimes(manager: EntityManager): Promise<ReadonlyMap<string, number>> {
  const rows = await manager.find(RetentionPolicy, { order: { kind: 'ASC' } });
  return new Map(rows.map(({ kind, days }) => [kind, days]));
}
