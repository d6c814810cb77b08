import { inTheHours, type RewrittenTable } from '@vicinia/service-kit';

/**
 * What a service keeps of messages that it sent, for `HourlyRewriting` of services that tell of anonymous matters. All
 * messages of the hour are among them: a number that is dealt among anonymous ones only would still tell their moments.
 */
export const SENT_IN_THE_HOUR: readonly RewrittenTable[] = [
  {
    table: 'outbox',
    settled: true,
    rows: inTheHours('t.published_at'),
    numbers: {
      column: 'sequence',
      // Published again, as after a restored bus, the messages of an aggregate come in the order of their numbers.
      orderedWithin: ['aggregatetype', 'aggregateid'],
      later: `t.published_at IS NULL OR t.published_at >= $2`,
    },
  },
  {
    table: 'aggregate_version',
    // Whoever waits to draw a version draws it of the row that was put back: ON CONFLICT looks again.
    settled: true,
    rows: `EXISTS (SELECT FROM outbox WHERE outbox.aggregatetype = t.aggregatetype AND outbox.aggregateid = t.aggregateid
             AND ${inTheHours('outbox.published_at')})`,
  },
];

/** What a service keeps of messages that it heard. Every service hears of matters that an anonymous person moved. */
export const HEARD_IN_THE_HOUR: readonly RewrittenTable[] = [
  { table: 'inbox_message', settled: true, rows: inTheHours('t.handled_at') },
  { table: 'inbox_position', rows: 'true' },
];
