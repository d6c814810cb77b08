import { readFileSync } from 'node:fs';
import { createDataSource, readEnvironment, runCountryCommand } from '@vicinia/service-kit';
import { loadCategoriesOfCountry } from './concern-category/categories-of-country.js';
import { issuesDatabase } from './data-source.js';
import { countryEnvironment } from './environment.js';

// Run by an operator, with the file that people has loaded.
const dataSource = createDataSource({
  ...issuesDatabase,
  url: readEnvironment(countryEnvironment).DATABASE_URL,
  applicationName: 'issues-country-load',
});
await runCountryCommand(dataSource, async (manager) => {
  const text = readFileSync(process.argv[2] ?? '', 'utf8');
  const { created, updated, unchanged } = await loadCategoriesOfCountry(manager, text);
  return `${String(created)} categories of concerns created, ${String(updated)} updated, ${String(unchanged)} unchanged.`;
});
