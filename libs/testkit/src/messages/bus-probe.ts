import { randomUUID } from 'node:crypto';
import { catalogue } from '@vicinia/events';
import { busMigrations, EmbeddedTransport } from '@vicinia/eventing';
import { createLog } from '@vicinia/service-kit';
import { createTestDatabase, type TestDatabase } from '../postgres/test-database.js';

/** A bus of a test's own, on which it speaks as any service would, for a process that only listens. */
export class BusProbe {
  private readonly versions = new Map<string, number>();

  private constructor(
    private readonly database: TestDatabase,
    private readonly transport: EmbeddedTransport,
  ) {}

  static async start(): Promise<BusProbe> {
    const database = await createTestDatabase('bus', { entities: [], migrations: busMigrations });
    const transport = new EmbeddedTransport(database.url, createLog('test', 'silent'));
    await transport.prepare([...new Set(catalogue.map(({ aggregate }) => aggregate))]);
    return new BusProbe(database, transport);
  }

  get url(): string {
    return this.database.url;
  }

  /**
   * Publishes the next message of a subject.
   *
   * @param type of the catalogue, for example `vicinia.issues.issue.bound.v1`
   * @returns the subject
   */
  async publish(
    type: string,
    subject: string,
    data: unknown,
    territoryId: string | null = null,
  ): Promise<string> {
    const definition = catalogue.find((each) => each.type === type);
    if (definition === undefined) throw new Error(`the catalogue has no message ${type}`);
    const aggregateVersion = (this.versions.get(subject) ?? 0) + 1;
    this.versions.set(subject, aggregateVersion);
    await this.transport.publish([
      {
        id: randomUUID(),
        source: `/vicinia/${definition.aggregate.producer}`,
        type,
        topic: definition.aggregate.topic,
        subject,
        time: new Date().toISOString(),
        aggregateVersion,
        territoryId,
        structureVersion: 1,
        correlationId: randomUUID(),
        causationId: null,
        traceparent: null,
        data,
      },
    ]);
    return subject;
  }

  async stop(): Promise<void> {
    await this.transport.close();
    await this.database.drop();
  }
}
