import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { Schedules } from '../schedule/schedules.js';

/** A repetition that comes later than this is a request of its own. No client repeats for longer. */
export const KEYS_ARE_KEPT_DAYS = 7;

const ROUND_MILLISECONDS = 10 * 60 * 1000;
/** So many rows go at once, so that no statement holds locks for long. */
const BATCH = 5_000;

/** Deletes idempotency keys after their time, in every service: they are for repetitions and no record of who did what. */
@Injectable()
export class IdempotencyKeyExpiry implements OnApplicationBootstrap {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly schedules: Schedules,
  ) {}

  onApplicationBootstrap(): void {
    this.schedules.every('expired idempotency keys', ROUND_MILLISECONDS, async () => {
      await this.deleteExpired();
    });
  }

  /** @returns how many keys were deleted */
  async deleteExpired(): Promise<number> {
    let deleted = 0;
    for (;;) {
      const [, count] = await this.dataSource.query<[unknown, number]>(
        `DELETE FROM idempotency_key WHERE (scope, key) IN (
           SELECT scope, key FROM idempotency_key
           WHERE created_at < now() - make_interval(days => $1)
           ORDER BY created_at LIMIT $2 FOR UPDATE SKIP LOCKED)`,
        [KEYS_ARE_KEPT_DAYS, BATCH],
      );
      deleted += count;
      if (count < BATCH) return deleted;
    }
  }
}
