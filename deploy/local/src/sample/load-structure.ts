import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SampleCountry } from '@vicinia/sample-country';
import { run } from '../platform/databases.js';
import { LOCAL_ACCOUNTS, type Platform } from '../platform/platform.js';

/**
 * Loads levels, territories and municipalities by the operator's command of people, and appoints the first lead.
 * A second time changes nothing.
 */
export async function loadStructure(
  platform: Platform,
  country: SampleCountry,
  folders: { workspace: string; dataFolder: string },
): Promise<void> {
  const document = {
    levels: country.levels,
    territories: country.territories,
    municipalities: country.municipalities.map(({ code, names, beatCodes }) => ({
      code,
      names,
      territoryCodes: beatCodes,
    })),
  };
  const file = join(folders.dataFolder, 'structure.json');
  writeFileSync(file, JSON.stringify(document));
  const people = join(folders.workspace, 'services/people/dist/command/command.js');
  const environment = platform.commandEnvironment('people');
  await run(people, ['structure-load', file], environment);
  const lead = country.people.signIns.find(({ role }) => role === 'NATIONAL_LEAD');
  if (!lead) throw new Error('the sample country has no national lead');
  await run(
    people,
    ['first-lead', '--issuer', LOCAL_ACCOUNTS, '--subject', lead.subject, '--name', lead.name],
    environment,
  );
}
