import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { EventDefinition } from '@vicinia/events';
import { createLog } from '@vicinia/service-kit';
import { Client } from 'pg';
import { EmbeddedTransport, type EmbeddedTransportOptions, type MessageTransport } from '../src/index.js';
import { sampleEvents, sampleMessage } from './contract/sample-events.js';
import { oneTo } from './contract/sample-service.js';
import { createBusDatabase, dropDatabase, type TestDatabase } from './databases.js';
import { eventually } from './eventually.js';

const log = createLog('test', 'silent');

describe('the embedded log', () => {
  let database: TestDatabase;
  const open: MessageTransport[] = [];
  beforeAll(async () => {
    database = await createBusDatabase();
  });
  afterEach(async () => {
    for (const transport of open.splice(0)) await transport.close();
  });
  afterAll(async () => {
    await dropDatabase(database);
  });

  function connect(options: Partial<EmbeddedTransportOptions> = {}): EmbeddedTransport {
    const transport = new EmbeddedTransport(database.url, log, { maintainMilliseconds: 0, ...options });
    open.push(transport);
    return transport;
  }

  /** Reads a topic from its start in a group of its own until `count` messages have come. */
  async function readAll(transport: MessageTransport, definition: EventDefinition, count: number) {
    const read: { number: number; offset: bigint }[] = [];
    await transport.consume({
      group: randomUUID(),
      topics: [definition.aggregate],
      positionOf: () => Promise.resolve(0n),
      onBatch: (batch) => {
        for (const { message: heard, offset } of batch.messages) {
          read.push({ number: (heard.data as { number: number }).number, offset });
        }
        return Promise.resolve();
      },
    });
    await eventually(() => {
      expect(read).toHaveLength(count);
    });
    return read;
  }

  /** Messages of a key in the order of their places in the table, with the transactions that wrote them. */
  async function asTheyLie(definition: EventDefinition, key: string) {
    const reader = new Client({ connectionString: database.url });
    await reader.connect();
    const { rows } = await reader.query<{ number: number; origin: string }>(
      `SELECT (message->'data'->>'number')::int AS number, xmin::text AS origin FROM bus_log
       WHERE topic = $1 AND key = $2 ORDER BY ctid`,
      [definition.aggregate.topic, key],
    );
    await reader.end();
    return rows;
  }

  test('keeps one copy of a message that is published twice, in one call or in two', async () => {
    const { noteAdded, aggregates } = sampleEvents();
    const transport = connect({ partitions: 1 });
    await transport.prepare(aggregates);
    const first = sampleMessage(noteAdded, 'a', 1);

    await transport.publish([first, first]);
    await transport.publish([first, sampleMessage(noteAdded, 'a', 2)]);

    expect(await readAll(transport, noteAdded, 2)).toEqual([
      { number: 1, offset: 0n },
      { number: 2, offset: 1n },
    ]);
  });

  test('keeps only the newest message of a key on a compacted topic, and takes no superseded one back', async () => {
    const { passStated, aggregates } = sampleEvents();
    const transport = connect({ compactAfterSeconds: 0 });
    await transport.prepare(aggregates);
    const old = sampleMessage(passStated, 'a', 1);
    await transport.publish([old, sampleMessage(passStated, 'b', 2), sampleMessage(passStated, 'a', 3)]);

    await transport.maintain();
    await transport.publish([old]);

    expect((await readAll(transport, passStated, 2)).map(({ number }) => number)).toEqual([2, 3]);
    expect(await transport.extents([passStated.aggregate])).toEqual([
      { topic: passStated.aggregate.topic, partition: 0, start: 1n, end: 3n },
    ]);
  });

  test('lets messages of other topics expire, and takes none of them back', async () => {
    const { noteAdded, passStated, aggregates } = sampleEvents();
    const transport = connect({ retentionSeconds: 0, partitions: 1 });
    await transport.prepare(aggregates);
    const expired = sampleMessage(noteAdded, 'a', 1);
    await transport.publish([expired, sampleMessage(passStated, 'a', 7)]);

    await transport.maintain();
    await transport.publish([expired]);

    expect(await transport.extents([noteAdded.aggregate, passStated.aggregate])).toMatchObject([
      { start: 1n, end: 1n },
      { start: 0n, end: 1n },
    ]);
  });

  test('gives offsets in the order of commits however many publish at once', async () => {
    const { noteAdded, aggregates } = sampleEvents();
    const transports = oneTo(4).map(() => connect({ partitions: 2 }));
    await Promise.all(transports.map((transport) => transport.prepare(aggregates)));

    await Promise.all(
      transports.flatMap((transport, writer) =>
        oneTo(25).map((number) =>
          transport.publish(
            oneTo(4).map((subject) => sampleMessage(noteAdded, `s${String(subject)}`, writer * 100 + number)),
          ),
        ),
      ),
    );

    const [one] = transports;
    expect(await readAll(one!, noteAdded, 400)).toHaveLength(400);
    const extents = await one!.extents([noteAdded.aggregate]);
    expect(extents.reduce((sum, { end }) => sum + end, 0n)).toBe(400n);
  });

  test('refuses messages of a topic that nobody prepared', async () => {
    const { noteAdded } = sampleEvents();
    await expect(connect().publish([sampleMessage(noteAdded, 'a', 1)])).rejects.toThrow('was not prepared');
  });

  test('keeps the number of partitions that a topic was created with', async () => {
    const { noteAdded, aggregates } = sampleEvents();
    await connect({ partitions: 3 }).prepare(aggregates);
    const later = connect({ partitions: 8 });
    await later.prepare(aggregates);
    expect(await later.extents([noteAdded.aggregate])).toHaveLength(3);
  });

  test('lets nobody see in which order messages came that are told to the hour, once the hour is over', async () => {
    const { noteAdded, aggregates } = sampleEvents();
    const transport = connect({ partitions: 1 });
    await transport.prepare(aggregates);
    for (const number of oneTo(12)) {
      await transport.publish([sampleMessage(noteAdded, 'anonymous', number)]);
      const exact = { ...sampleMessage(noteAdded, 'named', number), time: '2026-01-01T00:12:34.567Z' };
      await transport.publish([exact]);
    }
    await transport.maintain();
    const before = await asTheyLie(noteAdded, 'anonymous');
    expect(new Set(before.map(({ origin }) => origin)).size).toBe(12);

    await transport.maintain(new Date(Date.now() + 2 * 3_600_000));

    const anonymous = await asTheyLie(noteAdded, 'anonymous');
    expect(new Set(anonymous.map(({ origin }) => origin)).size).toBe(1);
    expect(anonymous.map(({ number }) => number)).not.toEqual(oneTo(12));
    expect((await asTheyLie(noteAdded, 'named')).map(({ number }) => number)).toEqual(oneTo(12));
    const read = await readAll(transport, noteAdded, 24);
    expect(read.map(({ number }) => number)).toEqual(oneTo(12).flatMap((number) => [number, number]));
  });
});
