import { busMigrations } from '@vicinia/eventing';
import { createDataSource, migrate, migrationEnvironment, readEnvironment } from '@vicinia/service-kit';
import type { Command } from 'commander';
import { addMoveCommand } from './move-bus-command.js';

/** Commands on the bus itself. */
export function addBusCommands(program: Command): void {
  const bus = program.command('bus').description('the bus of the installation');
  bus
    .command('migrate')
    .description(
      'Brings the database of the embedded log up to date, as its owner (MIGRATION_DATABASE_URL, RUNTIME_ROLE)',
    )
    .action(migrateBus);
  addMoveCommand(bus);
}

async function migrateBus(): Promise<void> {
  const { MIGRATION_DATABASE_URL: url, RUNTIME_ROLE: role } = readEnvironment(migrationEnvironment);
  const ran = await migrate(
    createDataSource({ url, applicationName: 'bus-migrate', entities: [], migrations: busMigrations }),
    role,
  );
  process.stdout.write(`bus: ${ran.length === 0 ? 'up to date' : ran.join(', ')}\n`);
}
