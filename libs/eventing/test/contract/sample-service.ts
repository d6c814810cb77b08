import type { EventDefinition } from '@vicinia/events';
import { createLog, HealthRegistry } from '@vicinia/service-kit';
import { Registry } from 'prom-client';
import type { DataSource } from 'typeorm';
import {
  EventingRuntime,
  Outbox,
  type EventConsumer,
  type MessageTransport,
  type RelayOptions,
} from '../../src/index.js';
import { openDataSource, type TestDatabase } from '../databases.js';
import type { SampleEvents } from './sample-events.js';

export interface SampleServiceOptions {
  readonly name: string;
  readonly database: TestDatabase;
  readonly transport: MessageTransport;
  readonly events: SampleEvents;
  readonly consumers?: readonly EventConsumer[];
  readonly relay?: boolean | Partial<RelayOptions>;
}

/** A service in miniature: a database, an outbox, a relay, consumers. Several of the same name are replicas. */
export class SampleService {
  readonly health = new HealthRegistry();
  readonly metrics = new Registry();
  readonly outbox = new Outbox();
  private readonly runtime: EventingRuntime;
  private stopped = false;

  private constructor(
    readonly options: SampleServiceOptions,
    readonly dataSource: DataSource,
  ) {
    this.runtime = new EventingRuntime(
      {
        service: options.name,
        transport: () => options.transport,
        relay: options.relay ?? true,
        extraTopics: options.events.aggregates,
        requestPollMilliseconds: 50,
      },
      {
        dataSource,
        log: createLog('test', 'silent'),
        registry: this.metrics,
        health: this.health,
        tracing: null,
      },
    );
  }

  static async start(options: SampleServiceOptions): Promise<SampleService> {
    const service = new SampleService(options, await openDataSource(options.database));
    await service.runtime.start(options.consumers ?? []);
    return service;
  }

  async stop(): Promise<void> {
    if (this.stopped) return;
    this.stopped = true;
    await this.runtime.stop();
    await this.dataSource.destroy();
  }

  get isBusReachable(): boolean {
    return this.options.transport.isReachable();
  }

  /** Adds messages with the given numbers for one subject, in one transaction. */
  tell(definition: EventDefinition, subject: string, ...numbers: number[]): Promise<void> {
    return this.add(this.dataSource, definition, subject, numbers);
  }

  /** The same over the connections of the access lane. */
  tellApart(definition: EventDefinition, subject: string, ...numbers: number[]): Promise<void> {
    return this.add(this.runtime.accessDatabase, definition, subject, numbers);
  }

  /** @returns the numbers that a consumer recorded for a subject, in the order of their effects */
  effects(consumer: string, subject: string): Promise<number[]> {
    return effectsIn(this.dataSource, consumer, subject);
  }

  /** The same over the connections of the access lane. */
  effectsSeenApart(consumer: string, subject: string): Promise<number[]> {
    return effectsIn(this.runtime.accessDatabase, consumer, subject);
  }

  async effectCount(consumer: string): Promise<number> {
    const [row] = await this.dataSource.query<{ count: number }[]>(
      `SELECT count(*)::int AS count FROM effect WHERE consumer = $1`,
      [consumer],
    );
    return row?.count ?? 0;
  }

  async profile(subject: string): Promise<number | undefined> {
    const [row] = await this.dataSource.query<{ number: number }[]>(
      `SELECT number FROM profile WHERE subject = $1`,
      [subject],
    );
    return row?.number;
  }

  private async add(
    source: DataSource,
    definition: EventDefinition,
    subject: string,
    numbers: readonly number[],
  ): Promise<void> {
    await source.transaction(async (manager) => {
      for (const number of numbers) {
        await this.outbox.add(manager, definition, { subject, territoryId: null, data: { number } });
      }
    });
  }
}

/** 1, 2, … up to and including `last`. */
export function oneTo(last: number): number[] {
  return [...Array(last).keys()].map((index) => index + 1);
}

async function effectsIn(source: DataSource, consumer: string, subject: string): Promise<number[]> {
  const rows = await source.query<{ number: number }[]>(
    `SELECT number FROM effect WHERE consumer = $1 AND subject = $2 ORDER BY id`,
    [consumer, subject],
  );
  return rows.map((row) => row.number);
}
