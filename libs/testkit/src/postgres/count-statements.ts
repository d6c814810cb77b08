import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DataSource, type Logger } from 'typeorm';

/**
 * Counts the SQL statements that a piece of work makes the service run on the given tables, so that the background work
 * of the service does not blur the figure.
 *
 * @param tables names of the service's own tables
 */
export async function countStatements(
  app: NestFastifyApplication,
  tables: readonly string[],
  work: () => Promise<unknown>,
): Promise<number> {
  const dataSource = app.get(DataSource);
  const before = dataSource.logger;
  const named = new RegExp(`\\b(FROM|JOIN|INTO|UPDATE)\\s+"?(${tables.join('|')})\\b`, 'i');
  let count = 0;
  dataSource.logger = new StatementListener((statement) => {
    if (named.test(statement)) count += 1;
  });
  try {
    await work();
    return count;
  } finally {
    dataSource.logger = before;
  }
}

class StatementListener implements Logger {
  constructor(private readonly heard: (statement: string) => void) {}

  logQuery(statement: string): void {
    this.heard(statement);
  }

  logQueryError(): void {
    // Counted when it was sent.
  }

  logQuerySlow(): void {
    // Counted when it was sent.
  }

  logSchemaBuild(): void {
    // Not a statement of a request.
  }

  logMigration(): void {
    // Not a statement of a request.
  }

  log(): void {
    // Words, not statements.
  }
}
