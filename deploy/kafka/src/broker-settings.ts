/** One broker of a local cluster. Every broker is also a controller. */
export interface BrokerPlace {
  readonly id: number;
  readonly port: number;
  readonly controllerPort: number;
  readonly folder: string;
}

export interface ClusterSettings {
  /** Further lines of `server.properties`, for example of a listener with SASL. */
  readonly properties?: Readonly<Record<string, string>>;
  /** A further listener, by name and port; the properties say how it is secured. For one broker only. */
  readonly listener?: { readonly name: string; readonly protocol: 'SASL_SSL' | 'SSL'; readonly port: number };
  /** `SCRAM-SHA-256=[name=…,password=…]`: users that the storage is formatted with. */
  readonly scramUsers?: readonly string[];
  /** Heap of each broker. Default 512. */
  readonly heapMegabytes?: number;
}

const HOST = '127.0.0.1';

/**
 * The configuration of one broker in KRaft mode on loopback. What a laptop and tests need: few internal partitions,
 * no wait before the first rebalance, topics only by command.
 */
export function serverProperties(
  place: BrokerPlace,
  all: readonly BrokerPlace[],
  settings: ClusterSettings,
): string {
  const copies = String(Math.min(all.length, 3));
  const { listener } = settings;
  const further = listener === undefined ? '' : `,${listener.name}://${HOST}:${listener.port}`;
  const protocols = listener === undefined ? '' : `,${listener.name}:${listener.protocol}`;
  const properties = {
    'process.roles': 'broker,controller',
    'node.id': String(place.id),
    listeners: `PLAINTEXT://${HOST}:${place.port},CONTROLLER://${HOST}:${place.controllerPort}${further}`,
    'advertised.listeners': `PLAINTEXT://${HOST}:${place.port}${further}`,
    'controller.listener.names': 'CONTROLLER',
    'listener.security.protocol.map': `PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT${protocols}`,
    'controller.quorum.voters': all
      .map(({ id, controllerPort }) => `${id}@${HOST}:${controllerPort}`)
      .join(','),
    'log.dirs': `${place.folder}/log`,
    'offsets.topic.replication.factor': copies,
    'offsets.topic.num.partitions': '4',
    'transaction.state.log.replication.factor': copies,
    'transaction.state.log.min.isr': '1',
    'default.replication.factor': copies,
    'min.insync.replicas': all.length >= 3 ? '2' : '1',
    'auto.create.topics.enable': 'false',
    'group.initial.rebalance.delay.ms': '0',
    'group.min.session.timeout.ms': '1000',
    'num.network.threads': '2',
    'num.io.threads': '4',
    'log.cleaner.dedupe.buffer.size': '16777216',
    'log.retention.check.interval.ms': '5000',
    'log.cleaner.backoff.ms': '1000',
    ...settings.properties,
  };
  return Object.entries(properties)
    .map(([name, value]) => `${name}=${value}\n`)
    .join('');
}
