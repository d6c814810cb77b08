import { notingStockChanges } from '@vicinia/indicators';
import { isOverdue, ISSUE_IS_OPEN } from '../measure/measure-to-do.js';
import { IS_AWAITED, SIGNATURES } from '../signature/awaited-signature.js';

/** A stock into which something comes with time, and not with what somebody does: it is looked for. */
interface LateStock {
  readonly indicator: 'MEASURES_OVERDUE' | 'SIGNATURES_MISSING';
  /** Statement of `record_id, version, territory_id, since` of all that is in it; `$1` is the moment. */
  readonly found: string;
  /** Condition that what `entry` stands for is in it still; `$1` is the moment. */
  readonly still: string;
  /** SQL expression of when what `entry` stands for came out of it, where that is known. */
  readonly leftAt: string;
}

const MEASURES = `measure
  JOIN issue ON issue.id = measure.issue_id
  JOIN measure_content content ON content.issue_id = measure.issue_id AND content.measure_id = measure.id`;
const IS_OVERDUE = `${ISSUE_IS_OPEN} AND ${isOverdue('$1')}`;
/** The beginning of the day after the due day, or when the owner took it on later than that. */
const OVERDUE_SINCE = `greatest(content.accepted_at, ((content.due_on + 1)::timestamp AT TIME ZONE (
  SELECT there.time_zone FROM territory_projection there WHERE there.territory_id = content.territory_id)))`;

const MEASURES_OVERDUE: LateStock = {
  indicator: 'MEASURES_OVERDUE',
  found: `SELECT measure.id, 0, content.territory_id, ${OVERDUE_SINCE} FROM ${MEASURES} WHERE ${IS_OVERDUE}`,
  still: `EXISTS (SELECT FROM ${MEASURES} WHERE measure.id = entry.record_id AND ${IS_OVERDUE})`,
  leftAt: `(SELECT measure.progressed_at FROM measure WHERE measure.id = entry.record_id AND measure.status = 'DONE')`,
};

const SIGNATURES_MISSING: LateStock = {
  indicator: 'SIGNATURES_MISSING',
  // It is awaited whatever the moment; the parameter has to be used all the same.
  found: `SELECT signature.stakeholder_id, signature.version, issue.territory_id, matrix.proposed_at
      FROM ${SIGNATURES} WHERE ${IS_AWAITED} AND $1::timestamptz IS NOT NULL`,
  still: `EXISTS (SELECT FROM ${SIGNATURES}
      WHERE signature.stakeholder_id = entry.record_id AND signature.version = entry.version AND ${IS_AWAITED})`,
  leftAt: `(SELECT signature.answered_at FROM signature
      WHERE signature.stakeholder_id = entry.record_id AND signature.version = entry.version)`,
};

function entering({ indicator, found }: LateStock): string {
  return `
  WITH entered AS (
    INSERT INTO stock_entry (indicator, record_id, version, territory_id, since)
    SELECT '${indicator}', found.record_id, found.version, found.territory_id, found.since
    FROM (${found}) found (record_id, version, territory_id, since)
    WHERE NOT EXISTS (
      SELECT FROM stock_entry standing WHERE standing.indicator = '${indicator}'
        AND standing.record_id = found.record_id AND standing.version = found.version AND standing.until IS NULL)
    ON CONFLICT DO NOTHING
    RETURNING territory_id, since
  )
  ${notingStockChanges(`SELECT territory_id, '${indicator}', since, 1 FROM entered`)}`;
}

/** Statements that take what is found into its stock, each once; `$1` is the moment. */
export const ENTERING = {
  MEASURES_OVERDUE: entering(MEASURES_OVERDUE),
  SIGNATURES_MISSING: entering(SIGNATURES_MISSING),
};

/** Statements that take what is in a stock no longer out of it; `$1` is the moment. */
export const LEAVING: readonly string[] = [MEASURES_OVERDUE, SIGNATURES_MISSING].map(
  ({ indicator, still, leftAt }) => `
  WITH gone AS (
    UPDATE stock_entry entry SET until = greatest(entry.since, least(coalesce(${leftAt}, $1::timestamptz), $1::timestamptz))
    WHERE entry.indicator = '${indicator}' AND entry.until IS NULL AND NOT ${still}
    RETURNING territory_id, until
  )
  ${notingStockChanges(`SELECT territory_id, '${indicator}', until, -1 FROM gone`)}`,
);
