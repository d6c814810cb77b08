import { Module, type DynamicModule, Inject, type OnApplicationBootstrap } from '@nestjs/common';
import { InjectDataSource, TypeOrmModule } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { HourlyRewriting } from '../anonymity/hourly-rewriting.js';
import { HealthRegistry } from '../health/health-registry.js';
import { IdempotencyKeyExpiry } from '../idempotency/idempotency-key-expiry.js';
import { IdempotentTransactions } from '../idempotency/idempotent-transactions.js';
import { PersonalDataReads } from '../personal-data/personal-data-reads.js';
import { PastLoading } from '../schedule/past-loading.js';
import { createDataSource, type DatabaseOptions } from './database.js';

/** The service's database and what rests on it: idempotent transactions and the log of personal reads. */
@Module({})
export class DatabaseModule implements OnApplicationBootstrap {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    @Inject(HealthRegistry) private readonly health: HealthRegistry,
  ) {}

  static forService(options: DatabaseOptions): DynamicModule {
    const source = createDataSource(options);
    return {
      module: DatabaseModule,
      global: true,
      imports: [
        TypeOrmModule.forRootAsync({
          useFactory: () => source.options,
          dataSourceFactory: () => source.initialize(),
        }),
      ],
      providers: [
        IdempotentTransactions,
        IdempotencyKeyExpiry,
        PersonalDataReads,
        HourlyRewriting,
        PastLoading,
      ],
      exports: [TypeOrmModule, IdempotentTransactions, PersonalDataReads, HourlyRewriting, PastLoading],
    };
  }

  onApplicationBootstrap(): void {
    this.health.addReadiness('database', async () => {
      try {
        await this.dataSource.query('SELECT 1');
        return null;
      } catch {
        return 'PostgreSQL does not answer';
      }
    });
  }
}
