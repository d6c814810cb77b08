import { runRecount } from '@vicinia/indicators';
import { createDataSource, readEnvironment } from '@vicinia/service-kit';
import { peopleDatabase } from './data-source.js';
import { recountEnvironment } from './environment.js';
import { figuresOfPeople } from './recount/recounted-figures.js';

// Run by an operator. `--replace` puts the counted figures in place of those that disagree.
const dataSource = createDataSource({
  ...peopleDatabase,
  url: readEnvironment(recountEnvironment).DATABASE_URL,
  applicationName: 'people-recount',
});
await runRecount(dataSource, figuresOfPeople, {
  service: 'people',
  replacing: process.argv.includes('--replace'),
});
