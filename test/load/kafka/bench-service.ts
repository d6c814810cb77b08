import { randomBytes } from 'node:crypto';
import {
  EventingRuntime,
  eventingMigrations,
  Hears,
  type EventConsumer,
  type MessageTransport,
} from '@vicinia/eventing';
import { defineAggregate, defineEvent, type EventDefinition } from '@vicinia/events';
import { createDataSource, createLog, HealthRegistry } from '@vicinia/service-kit';
import { createTestDatabase, type TestDatabase } from '@vicinia/testkit';
import { Registry } from 'prom-client';
import type { DataSource, EntityManager, MigrationInterface, QueryRunner } from 'typeorm';
import { z } from 'zod';

const PAYLOAD_BYTES = 500;
const SUBJECTS = 200;

/** Rows that nothing touches again after their commit, whose time is measured; the outbox forgets its exact times. */
class BenchWritten1700000000000 implements MigrationInterface {
  readonly name = 'BenchWritten1700000000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('CREATE TABLE bench_written (id uuid PRIMARY KEY)');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE bench_written');
  }
}

/** What is measured with: as large as a busy message of the platform. */
export const benchData = z.object({ number: z.int(), text: z.string() });
export const benchText = 'x'.repeat(PAYLOAD_BYTES);

/** A message on a topic of its own. */
export function benchEvent(): EventDefinition {
  const word = [...randomBytes(8)].map((byte) => String.fromCharCode(97 + (byte % 26))).join('');
  const aggregate = defineAggregate({
    producer: 'people',
    aggregate: `bench-${word}`,
    description: 'Measured',
  });
  return defineEvent({ aggregate, name: 'told', version: 1, description: 'Measured', data: benchData });
}

/** Outbox, relay, inbox and one consumer on a database of their own. */
export class BenchService {
  heard = 0;
  private readonly runtimes: EventingRuntime[] = [];
  private allHeard: { readonly count: number; readonly resolve: () => void } | null = null;

  private constructor(
    private readonly database: TestDatabase,
    readonly source: DataSource,
    readonly event: EventDefinition,
  ) {}

  static async prepare(event: EventDefinition): Promise<BenchService> {
    const migrations = [...eventingMigrations, BenchWritten1700000000000];
    const database = await createTestDatabase('bench', { entities: [], migrations });
    const source = createDataSource({
      url: database.url,
      applicationName: 'bench',
      entities: [],
      migrations: [],
      poolSize: 10,
    });
    return new BenchService(database, await source.initialize(), event);
  }

  /** Commits so many messages at once. */
  async write(from: number, count: number): Promise<void> {
    await this.source.transaction((manager) => this.add(manager, from, count));
  }

  /** Writes so many messages in parts, in one transaction. @returns commits it */
  async writeUncommitted(count: number, atOnce: number): Promise<() => Promise<void>> {
    const runner = this.source.createQueryRunner();
    await runner.startTransaction();
    for (let from = 0; from < count; from += atOnce) await this.add(runner.manager, from, atOnce);
    return async () => {
      await runner.commitTransaction();
      await runner.release();
    };
  }

  /** Hears from now on, without a relay. */
  async listen(transport: MessageTransport): Promise<void> {
    const heard = this.hear.bind(this);
    class Told implements EventConsumer {
      handle(): Promise<void> {
        heard();
        return Promise.resolve();
      }
    }
    Hears(this.event)(Told);
    await this.run(transport, { relay: false }).start([new Told()]);
  }

  /** Publishes from now on. */
  async relay(transport: MessageTransport): Promise<void> {
    await this.run(transport, { consumers: false }).start([]);
  }

  /** Resolves when so many messages were heard. */
  untilHeard(count: number): Promise<void> {
    return new Promise((resolve) => {
      this.allHeard = { count, resolve };
      if (this.heard >= count) resolve();
    });
  }

  /** Milliseconds from the commit of each message to the commit of its effect, as the database recorded both. */
  async latencies(): Promise<number[]> {
    const rows = await this.source.query<{ ms: number }[]>(
      `SELECT (extract(epoch FROM pg_xact_commit_timestamp(i.xmin) - pg_xact_commit_timestamp(w.xmin)) * 1000)::float8 AS ms
       FROM inbox_message i JOIN bench_written w ON w.id = i.message_id`,
    );
    return rows.map(({ ms }) => ms);
  }

  async stop(): Promise<void> {
    for (const runtime of this.runtimes) await runtime.stop();
    await this.source.destroy();
    await this.database.drop();
  }

  private async add(manager: EntityManager, from: number, count: number): Promise<void> {
    await manager.query(
      `WITH written AS (
         INSERT INTO outbox (id, aggregatetype, aggregateid, version, type, payload, source, structure_version,
                             correlation_id, occurred_at, lane, bucket)
         SELECT gen_random_uuid(), $1, 's' || (n % ${SUBJECTS}), 1 + n / ${SUBJECTS}, $2,
                jsonb_build_object('number', n, 'text', $5::text), '/vicinia/people', 0, 'bench', now(), 1, n % 8
         FROM generate_series($3::int, $3 + $4 - 1) AS n RETURNING id)
       INSERT INTO bench_written SELECT id FROM written`,
      [this.event.aggregate.topic, this.event.type, from, count, benchText],
    );
    await manager.query('NOTIFY vicinia_outbox');
  }

  private run(transport: MessageTransport, parts: { relay?: false; consumers?: false }): EventingRuntime {
    const runtime = new EventingRuntime(
      { service: 'bench', transport: () => transport, extraTopics: [this.event.aggregate], ...parts },
      {
        dataSource: this.source,
        log: createLog('bench', process.env['TEST_LOG_LEVEL'] ?? 'silent'),
        registry: new Registry(),
        health: new HealthRegistry(),
        tracing: null,
      },
    );
    this.runtimes.push(runtime);
    return runtime;
  }

  private hear(): void {
    this.heard += 1;
    if (this.allHeard !== null && this.heard >= this.allHeard.count) this.allHeard.resolve();
  }
}
