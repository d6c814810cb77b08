import { runRecount } from '@vicinia/indicators';
import { createDataSource, readEnvironment } from '@vicinia/service-kit';
import { meetingsDatabase } from './data-source.js';
import { recountEnvironment } from './environment.js';
import { figuresOfMeetings } from './recount/recounted-figures.js';

// Run by an operator. `--replace` puts the counted figures in place of those that disagree.
const dataSource = createDataSource({
  ...meetingsDatabase,
  url: readEnvironment(recountEnvironment).DATABASE_URL,
  applicationName: 'meetings-recount',
});
await runRecount(dataSource, figuresOfMeetings, {
  service: 'meetings',
  replacing: process.argv.includes('--replace'),
});
