import {
  createDataSource,
  putIntoCountryFile,
  readEnvironment,
  runCountryCommand,
} from '@vicinia/service-kit';
import { categoriesForCountry } from './concern-category/categories-of-country.js';
import { issuesDatabase } from './data-source.js';
import { countryEnvironment } from './environment.js';

// Run by an operator, with the file that people has written.
const dataSource = createDataSource({
  ...issuesDatabase,
  url: readEnvironment(countryEnvironment).DATABASE_URL,
  applicationName: 'issues-country-export',
});
await runCountryCommand(dataSource, async (manager) => {
  const lists = await categoriesForCountry(manager);
  putIntoCountryFile(process.argv[2] ?? '', lists);
  return `${String(lists.concernCategories.length)} categories of concerns`;
});
