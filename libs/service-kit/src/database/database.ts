import { DataSource, type DataSourceOptions, type MixedList } from 'typeorm';
import { PreparingClient } from './preparing-client.js';
import { SnakeCaseColumns } from './snake-case-columns.js';

type EntityClass = new () => object;
type MigrationClass =
  Exclude<NonNullable<DataSourceOptions['migrations']>, readonly unknown[]> extends never
    ? never
    : MixedList<new () => object>;

export interface DatabaseOptions {
  /** Connection URL; the role in it is neither superuser nor owner, except to migrate. */
  readonly url: string;
  /** Shown in `pg_stat_activity`. */
  readonly applicationName: string;
  readonly entities: readonly EntityClass[];
  readonly migrations: MigrationClass;
  readonly poolSize?: number;
}

/**
 * Describes a service's database to TypeORM. The schema changes by migrations only, never by synchronising.
 */
export function createDataSource(options: DatabaseOptions): DataSource {
  return new DataSource({
    type: 'postgres',
    url: options.url,
    applicationName: options.applicationName,
    entities: [...options.entities],
    migrations: options.migrations as never,
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'each',
    synchronize: false,
    namingStrategy: new SnakeCaseColumns(),
    poolSize: options.poolSize ?? 10,
    extra: {
      Client: PreparingClient,
      // Left alone, PostgreSQL plans a board anew each time, which takes longer than reading it.
      options: '-c plan_cache_mode=force_generic_plan',
      statement_timeout: 30_000,
      idle_in_transaction_session_timeout: 60_000,
    },
  });
}
