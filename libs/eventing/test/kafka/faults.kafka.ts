import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { LocalKafka } from '@vicinia/local-kafka';
import { createLog } from '@vicinia/service-kit';
import { AdminAccess } from '../../src/kafka/topics/admin-access.js';
import { applyTopics, defaultKafkaSettings, KafkaTransport, type TopicPlan } from '../../src/index.js';
import { recorder } from '../contract/sample-consumers.js';
import { randomWord, sampleEvents, type SampleEvents } from '../contract/sample-events.js';
import { SampleService } from '../contract/sample-service.js';
import { createServiceDatabase, dropDatabase, type TestDatabase } from '../databases.js';
import { eventually } from '../eventually.js';
import { testSettings } from './kafka-bus.js';
import { expectFlawless, writeLoad, type Load } from './load.js';
import { SocketGate } from './socket-gate.js';

const run = promisify(execFile);
const log = createLog('test', process.env['KAFKA_TEST_LOG'] ?? 'silent');
const PARTITIONS = 6;
const LOAD: Load = { subjects: 50, chunks: 30, perChunk: 10, everyMilliseconds: 250 };
const MESSAGES = LOAD.subjects * LOAD.chunks * LOAD.perChunk;

interface Replica {
  readonly service: SampleService;
  readonly gate: SocketGate;
}

describe(`with three brokers and ${String(MESSAGES)} messages, nothing is lost, done twice or out of order`, () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'vicinia-kafka-three-'));
  let kafka: LocalKafka;
  let database: TestDatabase;
  let events: SampleEvents;
  let name: string;
  const replicas: Replica[] = [];

  beforeAll(async () => {
    kafka = await LocalKafka.start({
      dataFolder,
      cacheFolder: join(import.meta.dirname, '../../../../.vicinia/kafka'),
      brokers: 3,
      heapMegabytes: 384,
    });
  }, 180_000);
  beforeEach(async () => {
    database = await createServiceDatabase();
    events = sampleEvents();
    name = randomWord();
    await eventually(() => applyTopics(settings(), log, plans()), 30_000);
  });
  afterEach(async () => {
    await Promise.all(replicas.splice(0).map(({ service }) => service.stop()));
    await dropDatabase(database);
  });
  afterAll(async () => {
    await kafka.kill();
    rmSync(dataFolder, { recursive: true, force: true });
  });

  function settings() {
    return { ...defaultKafkaSettings, ...testSettings({ brokers: kafka.addresses }) };
  }

  function plans(): TopicPlan[] {
    return events.aggregates.map(({ topic, retention }) => ({
      name: topic,
      key: 'a subject',
      owner: 'people',
      partitions: PARTITIONS,
      retention: retention === 'compacted' ? 'compacted' : '14 days',
    }));
  }

  async function replica(): Promise<Replica> {
    const gate = new SocketGate();
    const transport = new KafkaTransport({ ...settings(), connect: gate.open.bind(gate) }, log);
    const consumers = [recorder(events.noteAdded, 'one')];
    const service = await SampleService.start({ name, events, database, transport, consumers });
    replicas.push({ service, gate });
    return { service, gate };
  }

  /** Two replicas work off the load while something happens. */
  async function underLoad(
    what: (first: Replica, second: Replica) => Promise<void>,
    load: Partial<Load> = {},
  ): Promise<void> {
    const [first, second] = [await replica(), await replica()];
    const { dataSource } = first.service;
    const writing = writeLoad(dataSource, events.noteAdded, { ...LOAD, ...load });
    await eventually(async () => {
      expect(await first.service.effectCount('one')).toBeGreaterThan(MESSAGES / 15);
    }, 60_000);
    await what(first, second);
    await writing;
    await expectFlawless(dataSource, MESSAGES, 120_000);
  }

  async function leaderOfMost(): Promise<number> {
    const admin = new AdminAccess(settings(), log);
    const topics = [events.noteAdded.aggregate.topic];
    const metadata = await admin.use((client) => client.fetchTopicMetadata({ topics }));
    admin.close();
    const leaders = Map.groupBy(metadata.topics[0]?.partitions ?? [], ({ leader }) => leader);
    const [most] = [...leaders].sort(([, a], [, b]) => b.length - a.length);
    return most?.[0] ?? 1;
  }

  test('while the leader of most partitions is killed and comes back', async () => {
    await underLoad(async () => {
      const broker = kafka.broker(await leaderOfMost());
      await broker.kill();
      await pause(5_000);
      await broker.start();
    });
  }, 300_000);

  test('while a broker hangs for a minute', async () => {
    await underLoad(
      async () => {
        const broker = kafka.broker(await leaderOfMost());
        broker.freeze();
        await pause(60_000);
        broker.thaw();
      },
      { everyMilliseconds: 2_000 },
    );
  }, 400_000);

  test('while all partitions move to other brokers', async () => {
    await underLoad(async () => {
      const admin = new AdminAccess(settings(), log);
      const topic = events.noteAdded.aggregate.topic;
      const moves = [
        [3, 1, 2],
        [2, 3, 1],
      ];
      for (const [at, replicas] of moves.entries()) {
        const partitionAssignment = [...Array(PARTITIONS).keys()].map((partition) => ({
          partition,
          replicas: [...replicas.slice(partition % 3), ...replicas.slice(0, partition % 3)].slice(
            0,
            2 + (at % 2),
          ),
        }));
        await admin.use((client) =>
          client.alterPartitionReassignments({ topics: [{ topic, partitionAssignment }] }),
        );
        await pause(2_000);
      }
      admin.close();
    });
  }, 300_000);

  test('while a replica of the service dies and another comes', async () => {
    await underLoad(async (_first, second) => {
      second.gate.cut();
      await pause(1_000);
      await replica();
    });
  }, 300_000);

  test('while answers to publications are lost after the broker has taken them', async () => {
    await underLoad(async (first, second) => {
      for (const { gate } of [first, second]) {
        gate.deafen();
        await pause(6_000);
        gate.hear();
      }
    });
    // The same messages came twice, or nothing was tested.
    const admin = new AdminAccess(settings(), log);
    const offsets = await admin.use((client) => client.fetchTopicOffsets(events.noteAdded.aggregate.topic));
    admin.close();
    expect(offsets.reduce((sum, { high }) => sum + Number(high), 0)).toBeGreaterThan(MESSAGES);
  }, 300_000);

  test('while a broker cannot write to its disk any more, until that is put right', async () => {
    await underLoad(async () => {
      const broker = kafka.broker(await leaderOfMost());
      await run('prlimit', ['--pid', String(broker.pid), '--fsize=4096:4096']);
      await eventually(() => {
        expect(broker.isRunning).toBe(false);
      }, 60_000);
      await broker.start();
    });
  }, 300_000);

  test('while the clock of the services is put forward and back by hours', async () => {
    const real = Date.now;
    try {
      await underLoad(async () => {
        for (const hours of [3, -3]) {
          Date.now = () => real() + hours * 3_600_000;
          await pause(5_000);
        }
      });
    } finally {
      Date.now = real;
    }
  }, 300_000);
});
