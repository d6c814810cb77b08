import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LocalKafka } from '../../deploy/kafka/dist/index.js';
import startPostgres from '../../libs/testkit/src/jest/global-setup.mjs';

/** PostgreSQL as for all tests and, unless KAFKA_BROKERS names a cluster, one broker for the whole run. */
export default async function globalSetup() {
  await startPostgres();
  // Flows that start a whole country have it on Kafka.
  process.env.VICINIA_TEST_BUS = 'kafka';
  if (process.env.KAFKA_BROKERS !== undefined) return;
  const dataFolder = mkdtempSync(join(tmpdir(), 'vicinia-kafka-'));
  const kafka = await LocalKafka.start({
    dataFolder,
    cacheFolder: join(import.meta.dirname, '../../.vicinia/kafka'),
  });
  process.env.KAFKA_BROKERS = kafka.addresses.join(',');
  globalThis.viciniaTestKafka = { kafka, dataFolder };
}
