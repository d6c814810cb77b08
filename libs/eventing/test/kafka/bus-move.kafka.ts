import { afterEach, describe, expect, test } from '@jest/globals';
import { createLog } from '@vicinia/service-kit';
import { Pool } from 'pg';
import { BusMove, EmbeddedTransport, KafkaTransport } from '../../src/index.js';
import { projector, recorder } from '../contract/sample-consumers.js';
import { randomWord, sampleEvents } from '../contract/sample-events.js';
import { SampleService } from '../contract/sample-service.js';
import { createBusDatabase, createServiceDatabase, dropDatabase, openDataSource } from '../databases.js';
import { eventually } from '../eventually.js';
import { testSettings } from './kafka-bus.js';
import { expectFlawless, judge, writeLoad } from './load.js';

const log = createLog('test', 'silent');
const LOAD = { subjects: 20, chunks: 20, perChunk: 10, everyMilliseconds: 50 };
const MESSAGES = LOAD.subjects * LOAD.chunks * LOAD.perChunk;

describe('moving from the embedded log to Kafka', () => {
  const closing: (() => Promise<unknown>)[] = [];
  afterEach(async () => {
    for (const close of closing.splice(0).reverse()) await close();
  });

  async function installation() {
    const [bus, database] = [await createBusDatabase(), await createServiceDatabase()];
    closing.push(
      () => dropDatabase(bus),
      () => dropDatabase(database),
    );
    const events = sampleEvents();
    const name = randomWord();
    const consumers = () => [recorder(events.noteAdded, 'one'), projector(events.profileStated)];
    const start = async (transport: EmbeddedTransport | KafkaTransport): Promise<SampleService> => {
      const service = await SampleService.start({
        name,
        events,
        database,
        transport,
        consumers: consumers(),
      });
      closing.push(() => service.stop());
      return service;
    };
    const from = new Pool({ connectionString: bus.url, max: 2 });
    const to = new KafkaTransport(testSettings(), log);
    closing.push(
      () => from.end(),
      () => to.close(),
    );
    return {
      events,
      database,
      move: new BusMove({ from, to, topics: events.aggregates }),
      onLog: () => start(new EmbeddedTransport(bus.url, log, { applicationName: 'vicinia-sample-bus' })),
      onKafka: () => start(new KafkaTransport(testSettings(), log)),
    };
  }

  test('in the midst of the load loses nothing, does nothing twice and keeps the order of each key', async () => {
    const { database, events, move, onKafka, onLog } = await installation();
    const source = await openDataSource(database);
    closing.push(() => source.destroy());
    const before = await onLog();
    await before.tell(events.profileStated, 'p', 1, 2, 3);
    const writing = writeLoad(source, events.noteAdded, LOAD);
    await eventually(async () => {
      expect(await before.effectCount('one')).toBeGreaterThan(MESSAGES / 10);
    });

    await move.begin();
    expect(await move.copyNew()).toBeGreaterThan(0);
    await expect(move.finish([source])).rejects.toThrow('vicinia-sample-bus');
    await before.stop();
    await writing;
    await eventually(async () => {
      expect(await move.usersOfLog()).toEqual([]);
    });
    const atStop = await judge(source);
    await move.finish([source]);
    const after = await onKafka();
    await after.tell(events.profileStated, 'p', 4);

    // Some had not been published, and perhaps some not been heard: otherwise nothing was tested.
    expect(atStop.unpublished + atStop.lost).toBeGreaterThan(0);
    await eventually(async () => {
      expect(await after.profile('p')).toBe(4);
    });
    await source.query(`DELETE FROM outbox WHERE aggregatetype = $1 AND published_at IS NOT NULL`, [
      events.profileStated.aggregate.topic,
    ]);
    await expectFlawless(source, MESSAGES, 60_000);
    await eventually(async () => {
      expect(await after.health.notReady()).toEqual({});
    });
  });

  test('is refused onto topics that have messages, because old states would come behind newer ones', async () => {
    const { events, move, onKafka } = await installation();
    const service = await onKafka();
    await service.tell(events.noteAdded, 'a', 1);
    await eventually(async () => {
      expect(await service.effects('one', 'a')).toEqual([1]);
    });
    await expect(move.begin()).rejects.toThrow(events.noteAdded.aggregate.topic);
  });
});
