import { BusHours1766000000000 } from './embedded/bus-hours.migration.js';
import { Bus1700000000000 } from './embedded/bus.migration.js';
import { Inbox1700000000001 } from './inbox/inbox.migration.js';
import { Outbox1700000000000 } from './outbox/outbox.migration.js';
import { OutboxPruning1765000000000 } from './outbox/outbox-pruning.migration.js';
import { Parking1700000000002 } from './parking/parking.migration.js';
import { Projections1700000000003 } from './projections/projections.migration.js';

/** Tables that every service's database has for its messages. */
export const eventingMigrations = [
  Outbox1700000000000,
  Inbox1700000000001,
  Parking1700000000002,
  Projections1700000000003,
  OutboxPruning1765000000000,
];

/** The tables of the database `bus`, which the embedded transport uses. */
export const busMigrations = [Bus1700000000000, BusHours1766000000000];
