import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  busMigrations,
  defaultKafkaSettings,
  EmbeddedTransport,
  KafkaTransport,
  type MessageTransport,
} from '@vicinia/eventing';
import { LocalKafka } from '@vicinia/local-kafka';
import { createLog } from '@vicinia/service-kit';
import { createTestDatabase } from '@vicinia/testkit';

const log = createLog('bench', process.env['TEST_LOG_LEVEL'] ?? 'silent');

/** The two buses of a measurement, on the same machine. */
export interface Buses {
  readonly brokers: readonly string[];
  connect(kind: BusKind): MessageTransport;
  stop(): Promise<void>;
}

export type BusKind = 'kafka' | 'embedded';

export async function startBuses(): Promise<Buses> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'vicinia-bench-kafka-'));
  const cacheFolder = join(import.meta.dirname, '../../../.vicinia/kafka');
  const [kafka, database] = await Promise.all([
    LocalKafka.start({ dataFolder, cacheFolder }),
    createTestDatabase('bus', { entities: [], migrations: busMigrations }),
  ]);
  return {
    brokers: kafka.addresses,
    connect: (kind) =>
      kind === 'embedded'
        ? new EmbeddedTransport(database.url, log)
        : new KafkaTransport({ ...defaultKafkaSettings, brokers: kafka.addresses, createTopics: true }, log),
    stop: async () => {
      await kafka.kill();
      rmSync(dataFolder, { recursive: true, force: true });
      await database.drop();
    },
  };
}
