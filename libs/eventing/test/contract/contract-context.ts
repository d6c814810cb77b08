import type { MessageTransport } from '../../src/index.js';
import { createServiceDatabase, dropDatabase, type TestDatabase } from '../databases.js';
import type { BusUnderTest } from './bus-under-test.js';
import { randomWord, sampleEvents, type SampleEvents } from './sample-events.js';
import { SampleService, type SampleServiceOptions } from './sample-service.js';

/** What one test of the contract makes and takes down again. */
export class ContractContext {
  readonly events: SampleEvents = sampleEvents();
  readonly name = randomWord();
  private readonly services: SampleService[] = [];
  private readonly databases: TestDatabase[] = [];

  constructor(readonly bus: BusUnderTest) {}

  async database(): Promise<TestDatabase> {
    const database = await createServiceDatabase();
    this.databases.push(database);
    return database;
  }

  /** Takes responsibility for a database that was made elsewhere. */
  own(database: TestDatabase): TestDatabase {
    this.databases.push(database);
    return database;
  }

  /** Starts a service; what is not given is fresh. */
  async service(options: Partial<SampleServiceOptions> = {}): Promise<SampleService> {
    const service = await SampleService.start({
      name: this.name,
      events: this.events,
      database: options.database ?? (await this.database()),
      transport: options.transport ?? (await this.bus.connect()),
      ...options,
    });
    this.services.push(service);
    return service;
  }

  /** A client of the bus whose publication is followed by something. */
  async connectAfterPublish(afterPublish: () => Promise<void>): Promise<MessageTransport> {
    const transport = await this.bus.connect();
    const publish = transport.publish.bind(transport);
    transport.publish = async (messages) => {
      await publish(messages);
      await afterPublish();
    };
    return transport;
  }

  async close(): Promise<void> {
    await Promise.all(this.services.map((service) => service.stop()));
    for (const database of this.databases) await dropDatabase(database);
  }
}
