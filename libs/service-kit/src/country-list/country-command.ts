import type { DataSource, EntityManager } from 'typeorm';

/**
 * Runs an operator's command on a service's part of the document of a country, in one transaction, and says in one line what
 * came of it; a failure is one line too, and exit code 1.
 *
 * @param work gives the line
 */
export async function runCountryCommand(
  dataSource: DataSource,
  work: (manager: EntityManager) => Promise<string>,
): Promise<void> {
  await dataSource.initialize();
  try {
    process.stdout.write(`${await dataSource.transaction(work)}\n`);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  } finally {
    await dataSource.destroy();
  }
}
