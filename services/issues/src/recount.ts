import { createDataSource, readEnvironment } from '@vicinia/service-kit';
import { issuesDatabase } from './data-source.js';
import { recountEnvironment } from './environment.js';
import { compareWithRecount, replaceByRecount } from './recount/recounted-figures.js';

// Run by an operator. `--replace` puts the counted figures in place of those that disagree.
const environment = readEnvironment(recountEnvironment);
const dataSource = await createDataSource({
  ...issuesDatabase,
  url: environment.DATABASE_URL,
  applicationName: 'issues-recount',
}).initialize();
try {
  const replacing = process.argv.includes('--replace');
  const disagreements = replacing ? await replaceByRecount(dataSource) : await compareWithRecount(dataSource);
  for (const { territoryId, indicator, period, counted, maintained } of disagreements) {
    process.stdout.write(
      `${territoryId} ${indicator} ${period}: counted ${counted}, maintained ${maintained}\n`,
    );
  }
  process.stdout.write(
    disagreements.length === 0
      ? 'issues: all figures agree with a recount\n'
      : `issues: ${disagreements.length} figures ${replacing ? 'were replaced' : 'disagree'}\n`,
  );
  process.exitCode = disagreements.length === 0 || replacing ? 0 : 1;
} finally {
  await dataSource.destroy();
}
