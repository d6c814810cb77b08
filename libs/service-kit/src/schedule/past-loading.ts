import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';

/** Number of the advisory lock that whoever loads a past holds in the database of each service. */
export const PAST_LOADING_LOCK = 20_261_128;

/**
 * Rounds know only the present: while a past is being loaded they would find that its clocks ran out long ago. The loader
 * holds a lock for as long as it lives, so that one that died holds up nothing.
 */
@Injectable()
export class PastLoading {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** @returns the work, left out while a past is being loaded */
  leavingOut(work: () => Promise<void>): () => Promise<void> {
    return async () => {
      const [lock] = await this.dataSource.query<{ free: boolean }[]>(
        `SELECT pg_try_advisory_xact_lock_shared($1) AS free`,
        [PAST_LOADING_LOCK],
      );
      if (lock?.free === true) await work();
    };
  }
}
