import { createLog } from '@vicinia/service-kit';
import { EmbeddedTransport, type MessageTransport } from '../src/index.js';
import type { BusUnderTest } from './contract/bus-under-test.js';
import { describeTransportContract } from './contract/transport-contract.js';
import { createBusDatabase, dropDatabase, type TestDatabase } from './databases.js';
import { TcpGate } from './tcp-gate.js';

/** The embedded bus, each client behind a gate of its own. */
class EmbeddedBus implements BusUnderTest {
  private readonly gates = new Map<MessageTransport, TcpGate>();

  constructor(private readonly database: TestDatabase) {}

  async connect(): Promise<MessageTransport> {
    const gate = await TcpGate.open(this.database.url);
    const transport = new EmbeddedTransport(gate.url, createLog('test', 'silent'), {
      maintainMilliseconds: 0,
    });
    this.gates.set(transport, gate);
    return transport;
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
    await Promise.all([...this.gates.values()].map((gate) => gate.close()));
    await dropDatabase(this.database);
  }
}

describeTransportContract('embedded', async () => new EmbeddedBus(await createBusDatabase()));
