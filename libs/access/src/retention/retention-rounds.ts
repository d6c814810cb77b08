import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { RetentionKind } from '@vicinia/events';
import { now } from '@vicinia/service-kit';
import type { DataSource, EntityManager } from 'typeorm';
import { keptEverywhere } from './kept-everywhere.js';
import type { KeptRecords } from './kept-records.js';
import { retentionRules, type RetentionRule } from './retention-rules.js';

/** Milliseconds between two rounds: times are days, and nobody waits for their end. */
export const RETENTION_PAUSE = 3_600_000;

const DAY_MS = 24 * 3_600_000;

/** Ends records whose time is over, by the times that the country has laid down. */
@Injectable()
export class RetentionRounds {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /**
   * One round. A kind that fails does not keep the others from ending.
   *
   * @param own what the service keeps beside what every one does
   * @throws AggregateError with what failed
   */
  async run(own: Readonly<Partial<Record<RetentionKind, KeptRecords>>>): Promise<void> {
    const times = await this.times();
    const failures: unknown[] = [];
    for (const [kind, records] of Object.entries({ ...keptEverywhere, ...own })) {
      const before = new Date(now().getTime() - daysOf(kind as RetentionKind, times) * DAY_MS);
      await this.endAll(records, before).catch((error: unknown) => failures.push(error));
    }
    if (failures.length > 0) throw new AggregateError(failures, 'records whose time is over are still there');
  }

  /** Days for which a kind of record is kept now. */
  async daysOf(kind: RetentionKind, manager: EntityManager = this.dataSource.manager): Promise<number> {
    return daysOf(kind, await this.times(manager));
  }

  private async times(
    manager: EntityManager = this.dataSource.manager,
  ): Promise<ReadonlyMap<string, number>> {
    const rows = await manager.query<{ kind: string; days: number }[]>(
      `SELECT kind, days FROM retention_time`,
    );
    return new Map(rows.map(({ kind, days }) => [kind, days]));
  }

  private async endAll(records: KeptRecords, before: Date): Promise<void> {
    const some = (manager: EntityManager): Promise<number> =>
      records.end?.(manager, before) ?? Promise.resolve(0);
    while ((await this.dataSource.transaction(some)) > 0);
  }
}

/**
 * Days for which a kind of record is kept. A time beyond the bounds of the release in use is taken as the nearest within.
 *
 * @param times what the country has laid down, by kind
 */
export function daysOf(kind: RetentionKind, times: ReadonlyMap<string, number>): number {
  const rule: RetentionRule = retentionRules[kind];
  if (rule.follows !== undefined) return daysOf(rule.follows, times);
  return Math.min(Math.max(times.get(kind) ?? rule.days, rule.least), rule.most);
}
