import { createLog } from '@vicinia/service-kit';
import { KafkaTransport, type KafkaSettings, type MessageTransport } from '../../src/index.js';
import type { BusUnderTest } from '../contract/bus-under-test.js';
import { SocketGate } from './socket-gate.js';

/** Addresses of the cluster that the run has started, or that it was given. */
export function kafkaBrokers(): string[] {
  const brokers = process.env['KAFKA_BROKERS'];
  if (brokers === undefined) throw new Error('the test run has no Kafka; start it by "npm run test:kafka"');
  return brokers.split(',');
}

/** Settings of tests: topics on the fly, and a session that ends soon. */
export function testSettings(settings: Partial<KafkaSettings> = {}) {
  return {
    brokers: kafkaBrokers(),
    createTopics: true,
    sessionTimeoutMilliseconds: 6_000,
    heartbeatMilliseconds: 500,
    requestTimeoutMilliseconds: 5_000,
    patienceMilliseconds: 500,
    ...settings,
  };
}

/** A Kafka cluster, each client behind a gate of its own. */
export class KafkaBus implements BusUnderTest {
  private readonly gates = new Map<MessageTransport, SocketGate>();
  private readonly log = createLog('test', process.env['KAFKA_TEST_LOG'] ?? 'silent');

  connect(): Promise<MessageTransport> {
    const gate = new SocketGate();
    const connect = gate.open.bind(gate);
    const transport = new KafkaTransport(testSettings({ connect }), this.log);
    this.gates.set(transport, gate);
    return Promise.resolve(transport);
  }

  kill(transport: MessageTransport): Promise<void> {
    this.gates.get(transport)?.cut();
    return Promise.resolve();
  }

  goAway(): Promise<void> {
    for (const gate of this.gates.values()) gate.cut();
    return Promise.resolve();
  }

  comeBack(): Promise<void> {
    for (const gate of this.gates.values()) gate.reopen();
    return Promise.resolve();
  }

  async close(): Promise<void> {
    await Promise.all([...this.gates.keys()].map((transport) => transport.close()));
  }
}
