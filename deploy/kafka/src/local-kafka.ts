import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { BrokerPlace, ClusterSettings } from './broker-settings.js';
import { fetchKafka } from './kafka-distribution.js';
import { LocalBroker } from './local-broker.js';

export interface LocalKafkaOptions extends ClusterSettings {
  /** Where the brokers keep their data; what is there already is used again. */
  readonly dataFolder: string;
  /** Where distributions of Kafka are kept. */
  readonly cacheFolder: string;
  /** Default 1. */
  readonly brokers?: number;
}

interface ClusterFile {
  readonly clusterId: string;
  readonly places: readonly BrokerPlace[];
}

/** A cluster of Apache Kafka on loopback, without Docker: one Java process for each broker. */
export class LocalKafka {
  private constructor(readonly brokers: readonly LocalBroker[]) {}

  /**
   * Fetches Kafka when that has not been done, formats storage when it is new, starts all brokers.
   *
   * @throws Error when Java or Maven is missing, or a broker does not answer in 90 seconds
   */
  static async start(options: LocalKafkaOptions): Promise<LocalKafka> {
    const classPath = await fetchKafka(options.cacheFolder);
    const { clusterId, places } = await clusterIn(options.dataFolder, options.brokers ?? 1);
    const kafka = new LocalKafka(places.map((place) => new LocalBroker(place, classPath, options)));
    for (const broker of kafka.brokers) await broker.prepare(clusterId, places);
    try {
      await Promise.all(kafka.brokers.map((broker) => broker.start()));
    } catch (error) {
      await kafka.kill();
      throw error;
    }
    return kafka;
  }

  /** `host:port` of every broker, as in KAFKA_BROKERS. */
  get addresses(): string[] {
    return this.brokers.map(({ place }) => `127.0.0.1:${String(place.port)}`);
  }

  /** @throws Error when there is no broker of this id */
  broker(id: number): LocalBroker {
    const found = this.brokers.find(({ place }) => place.id === id);
    if (found === undefined) throw new Error(`there is no broker ${String(id)}`);
    return found;
  }

  async stop(): Promise<void> {
    // A controller needs a majority to let go in order, so all are asked at once.
    await Promise.all(this.brokers.map((broker) => broker.stop()));
  }

  /** For data that nobody needs any more. */
  async kill(): Promise<void> {
    await Promise.all(this.brokers.map((broker) => broker.kill()));
  }
}

async function clusterIn(folder: string, brokers: number): Promise<ClusterFile> {
  const file = join(folder, 'cluster.json');
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as ClusterFile;
  mkdirSync(folder, { recursive: true });
  const ports = await freePorts(brokers * 2);
  const places = [...Array(brokers).keys()].map((index) => ({
    id: index + 1,
    port: ports[2 * index] ?? 0,
    controllerPort: ports[2 * index + 1] ?? 0,
    folder: join(folder, `broker-${String(index + 1)}`),
  }));
  // An id that began with a hyphen would look like an option on the command line.
  const clusterId = `v${randomBytes(16).toString('base64url').slice(1)}`;
  const cluster = { clusterId, places };
  writeFileSync(file, JSON.stringify(cluster, null, 2));
  return cluster;
}

/** All at once, so that no port is given twice. */
async function freePorts(count: number): Promise<number[]> {
  const servers = await Promise.all([...Array(count).keys()].map(() => listening()));
  const ports = servers.map((server) => {
    const address = server.address();
    return typeof address === 'object' ? (address?.port ?? 0) : 0;
  });
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}

function listening(): Promise<ReturnType<typeof createServer>> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      resolve(server);
    });
  });
}
