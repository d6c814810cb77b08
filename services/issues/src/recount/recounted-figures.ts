import { changesOf, type Recount } from '@vicinia/indicators';
import { answeredWithinSql } from '../indicator/answer-time.js';
import { RECEIVED } from '../indicator/indicator.js';
import { ENDED_STAGES } from '../issue/issue-life-cycle.js';

/** Where the first answer to a concern counts, or that there was none in time. */
const ANSWERED_AT = `coalesce(counted_territory_id, territory_id)`;

/** Changes of an issue's stage, with whether it was open before and is after. */
const STAGES = `
  SELECT issue.territory_id, change.changed_at,
    (change.to_stage <> ALL ($1::text[]))::int
      - (change.from_stage IS NOT NULL AND change.from_stage <> ALL ($1::text[]))::int AS amount
  FROM issue_stage_change change JOIN issue ON issue.id = change.issue_id`;

/** Every figure counted anew from concerns and issues. The parameter are the stages that have ended. */
const COUNTED = `
  SELECT territory_id, 'OPEN_ISSUES' AS indicator, NULL::timestamptz AS happened_at, 1 AS amount
  FROM issue WHERE stage <> ALL ($1::text[])
  UNION ALL
  SELECT territory_id, '${changesOf('OPEN_ISSUES')}', changed_at, amount
  FROM (${STAGES}) stage
  UNION ALL
  SELECT territory_id, indicator, NULL, 1 FROM stock_entry WHERE until IS NULL
  UNION ALL
  SELECT territory_id, indicator || '${changesOf('')}', since, 1 FROM stock_entry
  UNION ALL
  SELECT territory_id, indicator || '${changesOf('')}', until, -1 FROM stock_entry WHERE until IS NOT NULL
  UNION ALL
  SELECT territory_id, 'CLOSED_' || effect, closed_at, 1
  FROM issue WHERE stage = 'CLOSED'
  UNION ALL
  SELECT territory_id, 'CLOSINGS_CONTESTED', contested_closing_at, 1
  FROM issue WHERE contested_closing_at IS NOT NULL
  UNION ALL
  SELECT territory_id, '${RECEIVED}' || category, received_at, 1 FROM concern
  UNION ALL
  SELECT ${ANSWERED_AT}, 'CONCERNS_DUE', first_due_at, 1
  FROM concern WHERE answered_at IS NOT NULL OR ran_out_at IS NOT NULL
  UNION ALL
  SELECT ${ANSWERED_AT}, 'CONCERNS_IN_TIME', first_due_at, 1
  FROM concern WHERE answered_at IS NOT NULL AND ran_out_at IS NULL
  UNION ALL
  SELECT ${ANSWERED_AT}, ${answeredWithinSql('received_at', 'answered_at')}, answered_at, 1
  FROM concern WHERE answered_at IS NOT NULL
  UNION ALL
  SELECT from_territory_id, 'ESCALATIONS', due_at, 1 FROM concern_escalation`;

/** How the figures of this service are counted from its records. */
export const figuresOfIssues: Recount = { counted: COUNTED, parameters: [ENDED_STAGES] };
