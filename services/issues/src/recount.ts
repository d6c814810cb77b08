import { runRecount } from '@vicinia/indicators';
import { createDataSource, readEnvironment } from '@vicinia/service-kit';
import { issuesDatabase } from './data-source.js';
import { recountEnvironment } from './environment.js';
import { figuresOfIssues } from './recount/recounted-figures.js';

// Run by an operator. `--replace` puts the counted figures in place of those that disagree.
const dataSource = createDataSource({
  ...issuesDatabase,
  url: readEnvironment(recountEnvironment).DATABASE_URL,
  applicationName: 'issues-recount',
});
await runRecount(dataSource, figuresOfIssues, {
  service: 'issues',
  replacing: process.argv.includes('--replace'),
});
