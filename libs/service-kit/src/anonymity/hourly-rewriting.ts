import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { Logger } from '../log/log.js';
import { LOG } from '../log/log.token.js';
import { now } from '../operation/operation-context.js';
import { Schedules } from '../schedule/schedules.js';
import { endOfLastHour, hasGivenWay, rewriteHours } from './rewrite-hours.js';
import { inTheHours, type RewrittenTable } from './rewritten-table.js';

/** Pause between looks at whether an hour is over. */
const LOOK_MILLISECONDS = 60 * 1000;

const KEYS: RewrittenTable = {
  table: 'idempotency_key',
  settled: true,
  rows: `t.scope = 'anonymous' AND ${inTheHours('t.created_at')}`,
};

/**
 * PostgreSQL numbers transactions, places and sequences in the order in which they come: between two rows whose times
 * are known, an anonymous row could be dated to the second. So the anonymous rows of an hour that is over are written
 * again, in one transaction and in an order of chance (DESIGN: anonymous).
 */
@Injectable()
export class HourlyRewriting implements OnApplicationBootstrap {
  private readonly tables: RewrittenTable[] = [KEYS];

  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly schedules: Schedules,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  onApplicationBootstrap(): void {
    this.schedules.every('anonymous rows of the hour', LOOK_MILLISECONDS, async () => {
      await this.round(now());
    });
  }

  /** Names tables that have anonymous rows, from a provider's constructor on. One replica rewrites them. */
  include(tables: readonly RewrittenTable[]): void {
    this.tables.push(...tables);
  }

  /**
   * Rewrites what belongs to hours that are over and were not rewritten before.
   *
   * @returns false where no hour is due, or where others were at work: the next round tries again
   */
  async round(at: Date): Promise<boolean> {
    const until = endOfLastHour(at);
    const [due] = await this.dataSource.query<unknown[]>(
      `SELECT FROM rewritten_hours WHERE rewritten_until < $1`,
      [until],
    );
    if (due === undefined) return false;
    try {
      return await this.dataSource.transaction((manager) =>
        rewriteHours((text, values) => manager.query(text, values), this.tables, until),
      );
    } catch (error) {
      if (!hasGivenWay(error)) throw error;
      this.log.warn({ until }, 'anonymous rows are not rewritten yet: others are at work on them');
      return false;
    }
  }
}
