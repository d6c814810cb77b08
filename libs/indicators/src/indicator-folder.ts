import type { DataSource } from 'typeorm';

const BATCH = 1_000;
/** First key of the advisory lock that lets one replica fold at a time. */
const FOLDER_LOCK = 7_401;

// One statement takes deltas away and adds them to their territory and all above it: a reader sees each delta either
// among the deltas or in the totals, never in both. Deltas of a territory that this service has not heard of yet wait.
const FOLD = `
  WITH claimed AS (
    DELETE FROM indicator_delta WHERE id IN (
      SELECT delta.id FROM indicator_delta delta
      WHERE EXISTS (SELECT FROM territory_projection known WHERE known.territory_id = delta.territory_id)
      ORDER BY delta.id LIMIT $1 FOR UPDATE SKIP LOCKED)
    RETURNING territory_id, indicator, period, amount
  ), added AS (
    INSERT INTO indicator_total AS total (territory_id, indicator, period, amount)
    SELECT above.territory_id, claimed.indicator, claimed.period, sum(claimed.amount)
    FROM claimed
    JOIN territory_projection own ON own.territory_id = claimed.territory_id
    JOIN territory_projection above ON above.path @> own.path
    GROUP BY 1, 2, 3 ORDER BY 1, 2, 3
    ON CONFLICT (territory_id, indicator, period) DO UPDATE SET amount = total.amount + excluded.amount
  )
  SELECT count(*)::int AS folded FROM claimed`;

/** Adds up what changed, at every level of the hierarchy. */
export class IndicatorFolder {
  constructor(private readonly dataSource: DataSource) {}

  /** Folds all deltas there are; does nothing while another replica is at it. */
  async fold(): Promise<void> {
    for (;;) {
      const folded = await this.foldBatch();
      if (folded < BATCH) return;
    }
  }

  private foldBatch(): Promise<number> {
    return this.dataSource.transaction(async (manager) => {
      const [lock] = await manager.query<{ mine: boolean }[]>(
        `SELECT pg_try_advisory_xact_lock($1) AS mine`,
        [FOLDER_LOCK],
      );
      if (lock?.mine !== true) return 0;
      const [result] = await manager.query<{ folded: number }[]>(FOLD, [BATCH]);
      return result?.folded ?? 0;
    });
  }
}
