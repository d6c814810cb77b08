import { join } from 'node:path';
import { EmbeddedTransport, HEARD_IN_THE_HOUR } from '@vicinia/eventing';
import { SERVICES } from '@vicinia/local';
import {
  createDataSource,
  createLog,
  HourlyRewriting,
  Schedules,
  type RewrittenTable,
} from '@vicinia/service-kit';
import type { RunningCountry } from '../support/running-country.js';

const workspace = join(import.meta.dirname, '../..');
const LATER_MS = 2 * 3_600_000;
/** Where services say which of their own rows are written again. */
const LISTS: Partial<Record<(typeof SERVICES)[number], string>> = {
  issues: 'services/issues/src/anonymous-rows.ts',
  outreach: 'services/outreach/src/anonymous-rows.ts',
};

/** Does in all databases what would come by itself when the hour is over. */
export async function rewriteEverything(country: RunningCountry): Promise<void> {
  const at = new Date(Date.now() + LATER_MS);
  const log = createLog('audit', 'silent');
  for (const service of SERVICES) {
    const source = await createDataSource({
      url: country.platform.databases.url(service),
      applicationName: 'audit',
      entities: [],
      migrations: [],
    }).initialize();
    const rewriting = new HourlyRewriting(source, new Schedules(log), log);
    rewriting.include([...HEARD_IN_THE_HOUR, ...(await ownRowsOf(service))]);
    await eventually(() => rewriting.round(at));
    await source.destroy();
  }
  const bus = new EmbeddedTransport(country.platform.databases.url('bus'), log, { maintainMilliseconds: 0 });
  await bus.maintain(at);
  await bus.close();
}

async function ownRowsOf(service: (typeof SERVICES)[number]): Promise<readonly RewrittenTable[]> {
  const list = LISTS[service];
  if (list === undefined) return [];
  return ((await import(join(workspace, list))) as { ANONYMOUS_ROWS: readonly RewrittenTable[] })
    .ANONYMOUS_ROWS;
}

/** A round gives way to whoever is at work. */
async function eventually(round: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 20; tries += 1) if (await round()) return;
  throw new Error('others were always at work');
}
