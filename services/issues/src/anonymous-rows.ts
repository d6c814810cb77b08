import { SENT_IN_THE_HOUR } from '@vicinia/eventing';
import { inTheHours, type RewrittenTable } from '@vicinia/service-kit';
import { RECEIVED as RECEIVED_FIGURES } from './indicator/indicator.js';

/** Concerns of people without a name with which something happened in the hour. */
const CONCERNS = `
  SELECT id FROM concern WHERE receipt_hash IS NOT NULL AND ${inTheHours('received_at')}
  UNION SELECT id FROM concern WHERE receipt_hash IS NOT NULL AND ${inTheHours('confirmed_at')}
  UNION SELECT concern.id FROM concern_message written JOIN concern ON concern.id = written.concern_id
    WHERE concern.receipt_hash IS NOT NULL AND ${inTheHours('written.written_at')}`;

/** Issues that a reporter opened again in the hour; most of them have no name. */
const CONTESTED = `SELECT issue.id FROM issue WHERE ${inTheHours('issue.contested_at')}`;

/** Territories in which somebody without a name brought in a concern in the hour. */
const RECEIVED = `
  SELECT concern.territory_id FROM concern WHERE receipt_hash IS NOT NULL AND ${inTheHours('received_at')}`;

/** Figures that an anonymous person moved are those of the territory and of all above it. */
function above(territories: string): string {
  return `SELECT above.territory_id FROM territory_projection own
    JOIN territory_projection above ON above.path @> own.path WHERE own.territory_id IN (${territories})`;
}

/** What an anonymous person has written, wherever it is kept: a new table of that kind gets its line here. */
export const ANONYMOUS_ROWS: readonly RewrittenTable[] = [
  { table: 'concern', rows: `t.id IN (${CONCERNS})` },
  { table: 'concern_message', rows: `t.concern_id IN (${CONCERNS})` },
  { table: 'concern_escalation', rows: `t.concern_id IN (${CONCERNS})` },
  {
    table: 'photo',
    rows: `t.receipt_hash IS NOT NULL AND (t.expires_at IS NOT NULL OR t.concern_id IN (${CONCERNS}))`,
  },
  { table: 'issue', rows: `t.id IN (${CONTESTED})` },
  {
    table: 'issue_stage_change',
    // Those of others too: a number that is dealt among few tells their moments.
    rows: inTheHours('t.changed_at'),
    numbers: { column: 'id', orderedWithin: ['issue_id'], later: `t.changed_at >= $2` },
  },
  {
    table: 'indicator_total',
    rows: `t.territory_id IN (${above(`SELECT issue.territory_id FROM issue WHERE issue.id IN (${CONTESTED})`)})
      OR t.indicator LIKE '${RECEIVED_FIGURES}%' AND t.territory_id IN (${above(RECEIVED)})`,
  },
  ...SENT_IN_THE_HOUR,
];
