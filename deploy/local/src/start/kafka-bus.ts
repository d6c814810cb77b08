import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogue } from '@vicinia/events';
import {
  applyTopics,
  BusMove,
  defaultKafkaSettings,
  KafkaTransport,
  parseTopicPlans,
  type KafkaSettings,
} from '@vicinia/eventing';
import { LocalKafka } from '@vicinia/local-kafka';
import { createDataSource, createLog } from '@vicinia/service-kit';
import { Pool } from 'pg';
import { SERVICES, type Databases } from '../platform/databases.js';

/** Stands in the data folder once the installation's messages are on Kafka; the embedded log is behind from then on. */
const MOVED_MARK = 'bus-is-kafka';

export interface KafkaBus {
  /** Variables for the services. */
  readonly environment: Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

/** Removes the brokers' data of earlier runs. */
export function forgetKafka(dataFolder: string): void {
  rmSync(join(dataFolder, MOVED_MARK), { force: true });
  rmSync(join(dataFolder, 'kafka/cluster'), { recursive: true, force: true });
}

/** @throws Error when the installation has its messages on Kafka and is to be started without it */
export function refuseToLeaveKafka(dataFolder: string): void {
  if (!existsSync(join(dataFolder, MOVED_MARK))) return;
  throw new Error('The messages of this country are on Kafka: start with --kafka, or with --fresh.');
}

/**
 * Starts a Kafka broker on this machine and creates its topics. The first time, what the embedded log holds is moved;
 * the subgraphs must not run meanwhile.
 */
export async function startKafkaBus(
  workspace: string,
  dataFolder: string,
  databases: Databases,
): Promise<KafkaBus> {
  const cacheFolder = join(dataFolder, 'kafka');
  const kafka = await LocalKafka.start({ dataFolder: join(cacheFolder, 'cluster'), cacheFolder });
  try {
    const settings = { ...defaultKafkaSettings, brokers: kafka.addresses };
    const topics = parseTopicPlans(readFileSync(join(workspace, 'deploy/topics.yaml'), 'utf8'));
    await applyTopics(settings, createLog('start', 'silent'), topics);
    const mark = join(dataFolder, MOVED_MARK);
    if (!existsSync(mark)) {
      await moveLog(settings, databases);
      writeFileSync(mark, new Date().toISOString());
    }
  } catch (error) {
    await kafka.stop();
    throw error;
  }
  return { environment: { KAFKA_BROKERS: kafka.addresses.join(',') }, stop: () => kafka.stop() };
}

async function moveLog(settings: KafkaSettings, databases: Databases): Promise<void> {
  const from = new Pool({ connectionString: databases.adminUrl('bus'), max: 2 });
  const to = new KafkaTransport(settings, createLog('start', 'silent'));
  const sources = SERVICES.map((service) =>
    createDataSource({
      url: databases.adminUrl(service),
      applicationName: 'bus-move',
      entities: [],
      migrations: [],
    }),
  );
  try {
    for (const source of sources) await source.initialize();
    const topics = [...new Map(catalogue.map(({ aggregate }) => [aggregate.topic, aggregate])).values()];
    const move = new BusMove({ from, to, topics });
    await move.begin();
    await move.finish(sources);
  } finally {
    for (const source of sources) if (source.isInitialized) await source.destroy();
    await to.close();
    await from.end();
  }
}
