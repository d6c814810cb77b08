import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { Global, Inject, Injectable, Module, type INestApplicationContext } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { grantsHeartbeat, HEARTBEAT_KEY, type DataOf, type EventMessage } from '@vicinia/events';
import {
  createLog,
  currentOperation,
  HealthRegistry,
  LOG,
  METRICS,
  now,
  runOperation,
  TRACING,
} from '@vicinia/service-kit';
import { Registry } from 'prom-client';
import { DataSource, type EntityManager } from 'typeorm';
import {
  EventingModule,
  Hears,
  Outbox,
  STRUCTURE_VERSION,
  type EventConsumer,
  type EventingOptions,
} from '../src/index.js';
import { randomWord, sampleEvents } from './contract/sample-events.js';
import {
  createBareBusDatabase,
  createBusDatabase,
  createServiceDatabase,
  dropDatabase,
  migrateBus,
  openDataSource,
  type TestDatabase,
} from './databases.js';
import { eventually } from './eventually.js';

const { noteAdded, passStated, aggregates } = sampleEvents();
const heard: { message: EventMessage; correlationId: string; causationId: string | null; at: Date }[] = [];

@Injectable()
@Hears(noteAdded)
class NoteAddedConsumer implements EventConsumer<typeof noteAdded> {
  constructor(@Inject(Outbox) private readonly outbox: Outbox) {}

  async handle(message: EventMessage<DataOf<typeof noteAdded>>, manager: EntityManager): Promise<void> {
    const { correlationId, causationId } = currentOperation();
    heard.push({ message, correlationId, causationId, at: now() });
    const data = { number: message.data.number + 1 };
    await this.outbox.add(manager, passStated, { subject: message.subject, territoryId: null, data });
  }
}

@Module({ providers: [NoteAddedConsumer] })
class FirstFeature {}

@Module({ providers: [NoteAddedConsumer] })
class SecondFeature {}

describe('the module of a service', () => {
  let database: TestDatabase;
  let bus: TestDatabase;
  const open: INestApplicationContext[] = [];
  beforeAll(async () => {
    database = await createServiceDatabase();
    bus = await createBusDatabase();
  });
  afterEach(async () => {
    for (const app of open.splice(0)) await app.close();
  });
  afterAll(async () => {
    await dropDatabase(database);
    await dropDatabase(bus);
  });

  async function start(options: Partial<EventingOptions> = {}): Promise<INestApplicationContext> {
    const dataSource = await openDataSource(database);
    @Global()
    @Module({
      providers: [
        HealthRegistry,
        { provide: LOG, useValue: createLog('test', 'silent') },
        { provide: METRICS, useValue: new Registry() },
        { provide: TRACING, useValue: null },
        { provide: DataSource, useValue: dataSource },
        { provide: STRUCTURE_VERSION, useValue: () => 7 },
      ],
      exports: [HealthRegistry, LOG, METRICS, TRACING, DataSource, STRUCTURE_VERSION],
    })
    class Surroundings {
      async onApplicationShutdown(): Promise<void> {
        if (dataSource.isInitialized) await dataSource.destroy();
      }
    }
    const eventing = EventingModule.forService({
      service: randomWord(),
      busUrl: bus.url,
      extraTopics: aggregates,
      ...options,
    });
    const testing = await Test.createTestingModule({
      imports: [Surroundings, eventing, FirstFeature, SecondFeature],
    }).compile();
    const app = await testing.init();
    open.push(app);
    return app;
  }

  function tell(app: INestApplicationContext, subject: string): Promise<{ id: string }> {
    const message = { subject, territoryId: null, data: { number: 1 } };
    return app.get(DataSource).transaction((manager) => app.get(Outbox).add(manager, noteAdded, message));
  }

  test('finds consumers among the providers, and calls a class that two modules provide once', async () => {
    const app = await start();
    const at = new Date('2026-02-03T04:05:06.000Z');
    const { id } = await runOperation({ correlationId: 'c-9', at }, () => tell(app, 'nested'));

    await eventually(() => {
      expect(heard.filter(({ message }) => message.subject === 'nested')).toMatchObject([
        {
          message: { id, structureVersion: 7, data: { number: 1 } },
          correlationId: 'c-9',
          causationId: id,
          at,
        },
      ]);
    });
    // What the consumer wrote is there once its transaction has ended.
    await eventually(async () => {
      const answers = await app.get(DataSource).query(`SELECT * FROM outbox WHERE causation_id = $1`, [id]);
      expect(answers).toMatchObject([
        { type: passStated.type, correlation_id: 'c-9', occurred_at: at, payload: { number: 2 } },
      ]);
    });
  });

  test('keeps a message that was published, and no beat, whose moment is known', async () => {
    const app = await start({ consumers: false });
    const { id } = await tell(app, 'stays');
    const beat = await app.get(DataSource).transaction((manager) =>
      app.get(Outbox).add(manager, grantsHeartbeat, {
        subject: HEARTBEAT_KEY,
        territoryId: null,
        data: { emittedAt: new Date().toISOString() },
      }),
    );
    const read = await openDataSource(bus);
    await eventually(async () => {
      expect(
        await read.query(`SELECT message_id FROM bus_log WHERE message_id = ANY ($1)`, [[id, beat.id]]),
      ).toHaveLength(2);
      expect(
        await app.get(DataSource).query(`SELECT id FROM outbox WHERE id = ANY ($1)`, [[id, beat.id]]),
      ).toEqual([{ id }]);
    });
    await read.destroy();
  });

  test('counts a message that is told to the hour as waiting when its hour is over', async () => {
    const app = await start({ relay: false, consumers: false });
    const waiting = async (): Promise<number> => {
      const metric = await app.get<Registry>(METRICS).getSingleMetric('vicinia_outbox_unpublished')?.get();
      return metric?.values[0]?.value ?? -1;
    };
    const before = await waiting();
    const hour = new Date();
    hour.setUTCMinutes(0, 0, 0);
    await runOperation({ at: hour }, () => tell(app, 'anonymous'));
    expect(await waiting()).toBe(before);
    await runOperation({ at: new Date(hour.getTime() - 3_600_000) }, () => tell(app, 'anonymous before'));
    await tell(app, 'named');
    expect(await waiting()).toBe(before + 2);
  });

  test('publishes nothing and hears nothing when told so, and is ready without the bus', async () => {
    const app = await start({ relay: false, consumers: false });
    const { id } = await tell(app, 'quiet');
    expect(await app.get(HealthRegistry).notReady()).toEqual({});
    await app.close();

    const reader = await openDataSource(database);
    const [row] = await reader.query(`SELECT published_at FROM outbox WHERE id = $1`, [id]);
    await reader.destroy();
    expect(row).toEqual({ published_at: null });
    expect(heard.some(({ message }) => message.subject === 'quiet')).toBe(false);
  });

  test('is unready with the command to run while the bus is not migrated, and ready by itself afterwards', async () => {
    const bare = await createBareBusDatabase();
    const app = await start({ busUrl: bare.url });
    const health = app.get(HealthRegistry);
    await eventually(async () => {
      expect((await health.notReady())['bus']).toBe(
        'the database of the bus is not up to date: run "vicinia bus migrate"',
      );
    });

    await migrateBus(bare);

    await eventually(async () => {
      expect(await health.notReady()).toEqual({});
    });
    await app.close();
    await dropDatabase(bare);
  });

  test('is not alive when a consumption has ended although nobody stopped it', async () => {
    let failure: string | null = null;
    const app = await start({
      relay: false,
      transport: () => ({
        prepare: () => Promise.resolve(),
        publish: () => Promise.resolve(),
        extents: () => Promise.resolve([]),
        isReachable: () => true,
        close: () => Promise.resolve(),
        consume: () =>
          Promise.resolve({
            seek: () => Promise.resolve(),
            stop: () => Promise.resolve(),
            failure: () => failure,
          }),
      }),
    });
    expect(await app.get(HealthRegistry).notAlive()).toEqual({});

    failure = 'crashed on an error that cannot be retried';

    await eventually(async () => {
      expect(await app.get(HealthRegistry).notAlive()).toEqual({ consumers: failure });
    });
  });
});
