import {
  createDataSource,
  putIntoCountryFile,
  readEnvironment,
  runCountryCommand,
} from '@vicinia/service-kit';
import { topicsForCountry } from './bulletin-topic/topics-of-country.js';
import { outreachDatabase } from './data-source.js';
import { countryEnvironment } from './environment.js';

// Run by an operator, with the file that people has written.
const dataSource = createDataSource({
  ...outreachDatabase,
  url: readEnvironment(countryEnvironment).DATABASE_URL,
  applicationName: 'outreach-country-export',
});
await runCountryCommand(dataSource, async (manager) => {
  const lists = await topicsForCountry(manager);
  putIntoCountryFile(process.argv[2] ?? '', lists);
  return `${String(lists.bulletinTopics.length)} topics of bulletins`;
});
