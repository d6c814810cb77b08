import type { Socket } from 'node:net';

/** Certificates as PEM text; without a CA the system's are used. */
export interface KafkaTls {
  readonly ca: string | null;
  /** The client's own certificate and key, for clusters that ask for one. */
  readonly certificate: string | null;
  readonly key: string | null;
}

export type KafkaSasl =
  | {
      readonly mechanism: 'PLAIN' | 'SCRAM-SHA-256' | 'SCRAM-SHA-512';
      readonly username: string;
      readonly password: string;
    }
  | {
      readonly mechanism: 'OAUTHBEARER';
      readonly tokenUrl: string;
      readonly clientId: string;
      readonly clientSecret: string;
      readonly scope: string | null;
    };

export interface KafkaSettings {
  /** `host:port` of some brokers; the others are learnt from them. */
  readonly brokers: readonly string[];
  /** Shown in the brokers' logs and quotas. */
  readonly clientId: string;
  readonly tls: KafkaTls | null;
  readonly sasl: KafkaSasl | null;
  /** Whether missing topics are created. Off in production, where `vicinia topics apply` does it. */
  readonly createTopics: boolean;
  /** Partitions of a topic of the ordinary lane that is created here. Topics of the access lane get one. */
  readonly partitions: number;
  /** Most messages of one partition in one batch. */
  readonly batchSize: number;
  /** Partitions of a group that have a batch in hand at once. A few more than the inbox applies at once. */
  readonly batchesAtOnce: number;
  /** How long a broker may wait for something to send. Bounds the time in which a rebalance is noticed. */
  readonly fetchWaitMilliseconds: number;
  /** A member that has not been heard for so long has lost its partitions. */
  readonly sessionTimeoutMilliseconds: number;
  readonly heartbeatMilliseconds: number;
  /** How long a batch may hold up other partitions and a rebalance. One that takes longer keeps its partition. */
  readonly patienceMilliseconds: number;
  /** A request that is not answered for so long has failed. */
  readonly requestTimeoutMilliseconds: number;
  readonly connectTimeoutMilliseconds: number;
  /** How often the group's offsets are written down for tools that look at them. Nothing here reads them. */
  readonly hintMilliseconds: number;
  /** Opens connections in another way, for tests that cut them. */
  readonly connect?: (host: string, port: number, onConnect: () => void) => Socket;
}

export const defaultKafkaSettings = {
  clientId: 'vicinia',
  tls: null,
  sasl: null,
  createTopics: false,
  partitions: 8,
  batchSize: 400,
  batchesAtOnce: 4,
  fetchWaitMilliseconds: 250,
  sessionTimeoutMilliseconds: 10_000,
  heartbeatMilliseconds: 1_000,
  patienceMilliseconds: 1_000,
  requestTimeoutMilliseconds: 15_000,
  connectTimeoutMilliseconds: 3_000,
  hintMilliseconds: 5_000,
} satisfies Omit<KafkaSettings, 'brokers' | 'connect'>;
