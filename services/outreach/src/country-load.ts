import { readFileSync } from 'node:fs';
import { createDataSource, readEnvironment, runCountryCommand } from '@vicinia/service-kit';
import { addTopicsOfCountry } from './bulletin-topic/topics-of-country.js';
import { outreachDatabase } from './data-source.js';
import { countryEnvironment } from './environment.js';

// Run by an operator, with the file that people has loaded.
const dataSource = createDataSource({
  ...outreachDatabase,
  url: readEnvironment(countryEnvironment).DATABASE_URL,
  applicationName: 'outreach-country-load',
});
await runCountryCommand(dataSource, async (manager) => {
  const added = await addTopicsOfCountry(manager, readFileSync(process.argv[2] ?? '', 'utf8'));
  return `${String(added)} topics of bulletins added.`;
});
