import { SENT_IN_THE_HOUR } from '@vicinia/eventing';
import { inTheHours, type RewrittenTable } from '@vicinia/service-kit';

/** What people without an account have written: a new table of that kind gets its line here. */
export const ANONYMOUS_ROWS: readonly RewrittenTable[] = [
  {
    table: 'subscription',
    rows: `t.person_id IS NULL
      AND (${inTheHours('t.created_at')} OR ${inTheHours('t.confirmed_at')} OR ${inTheHours('t.ended_at')})`,
    dependants: [
      { table: 'subscription_territory', key: 'subscription_id', of: 'id' },
      { table: 'contact_key', key: 'subscription_id', of: 'id' },
      { table: 'delivery', key: 'subscription_id', of: 'id' },
    ],
  },
  {
    // Further attempts at the message that asks to confirm come at set times after the first.
    table: 'delivery',
    rows: `t.bulletin_id IS NULL AND t.subscription_id IN (
      SELECT id FROM subscription WHERE person_id IS NULL AND state = 'UNCONFIRMED' AND created_at < $2)`,
  },
  ...SENT_IN_THE_HOUR,
];
