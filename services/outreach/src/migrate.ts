import { createDataSource, migrate, migrationEnvironment, readEnvironment } from '@vicinia/service-kit';
import { outreachDatabase } from './data-source.js';

// Run by an operator or a job before the new version starts, as the owner of the database.
const environment = readEnvironment(migrationEnvironment);
const ran = await migrate(
  createDataSource({
    ...outreachDatabase,
    url: environment.MIGRATION_DATABASE_URL,
    applicationName: 'outreach-migrate',
  }),
  environment.RUNTIME_ROLE,
);
process.stdout.write(`outreach: ${ran.length === 0 ? 'up to date' : ran.join(', ')}\n`);
