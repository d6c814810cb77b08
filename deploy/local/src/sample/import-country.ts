import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SampleCountry } from '@vicinia/sample-country';
import { run, SERVICES } from '../platform/databases.js';
import type { Platform } from '../platform/platform.js';
import { documentOf } from './country-document.js';
import { until } from './patience.js';
import type { ServiceRecords } from './service-records.js';

/**
 * Loads structure and people by the operator's command for a whole country, dated to the start of the sample year. A
 * second time changes nothing. The services may run or not; those that run hear of it.
 */
export async function importCountry(
  platform: Platform,
  country: SampleCountry,
  { workspace, dataFolder, startOfYear }: { workspace: string; dataFolder: string; startOfYear: Date },
): Promise<void> {
  const file = join(dataFolder, 'country.json');
  writeFileSync(file, JSON.stringify(documentOf(country, startOfYear)));
  const command = join(workspace, 'services/people/dist/command/command.js');
  await run(command, ['country-load', file], platform.commandEnvironment('people'));
}

/** Waits until every service knows who may act where. */
export async function untilHeardEverywhere(records: ServiceRecords): Promise<void> {
  const wanted = {
    grant_projection: await records.count('people', 'appointment', 'ends_at IS NULL'),
    territory_projection: await records.count('people', 'territory'),
  };
  for (const [table, least] of Object.entries(wanted)) {
    for (const service of SERVICES) {
      await until(`${service} to know the country`, async () =>
        (await records.count(service, table)) >= least ? true : null,
      );
    }
  }
}
