import { readFileSync } from 'node:fs';
import { createDataSource, readEnvironment } from '@vicinia/service-kit';
import { addTopicsOfCountry } from './bulletin-topic/topics-of-country.js';
import { outreachDatabase } from './data-source.js';
import { countryLoadEnvironment } from './environment.js';

// Run by an operator, with the file that people has loaded.
const dataSource = createDataSource({
  ...outreachDatabase,
  url: readEnvironment(countryLoadEnvironment).DATABASE_URL,
  applicationName: 'outreach-country-load',
});
await dataSource.initialize();
try {
  const added = await addTopicsOfCountry(dataSource.manager, readFileSync(process.argv[2] ?? '', 'utf8'));
  process.stdout.write(`${String(added)} topics of bulletins added.\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
} finally {
  await dataSource.destroy();
}
