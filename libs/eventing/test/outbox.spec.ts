import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { runOperation } from '@vicinia/service-kit';
import type { DataSource } from 'typeorm';
import { Outbox } from '../src/index.js';
import { randomWord, sampleEvents } from './contract/sample-events.js';
import { createServiceDatabase, dropDatabase, openDataSource, type TestDatabase } from './databases.js';

const { noteAdded, passStated } = sampleEvents();
const TRACE = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
const CAUSE = '6f2f9f7e-58a4-4d22-9d2c-0a4c1b1c7d11';

describe('the outbox', () => {
  let database: TestDatabase;
  let dataSource: DataSource;
  beforeAll(async () => {
    database = await createServiceDatabase();
    dataSource = await openDataSource(database);
  });
  afterAll(async () => {
    await dataSource.destroy();
    await dropDatabase(database);
  });

  function add(
    outbox: Outbox,
    message: { subject?: string; number?: unknown; traced?: boolean; occurredAt?: Date } = {},
  ) {
    const { subject = randomWord(), number = 1, ...rest } = message;
    const data = { number: number as number };
    return dataSource.transaction((manager) =>
      outbox.add(manager, noteAdded, { subject, territoryId: null, data, ...rest }),
    );
  }

  async function row(id: string) {
    const [found] = await dataSource.query<Record<string, unknown>[]>(`SELECT * FROM outbox WHERE id = $1`, [
      id,
    ]);
    return found;
  }

  test('takes correlation, cause, trace and time from the operation', async () => {
    const at = new Date('2026-03-04T05:06:07.000Z');
    const context = { correlationId: 'c-1', causationId: CAUSE, traceparent: TRACE, at };

    const { id } = await runOperation(context, () => add(new Outbox()));

    expect(await row(id)).toMatchObject({
      correlation_id: 'c-1',
      causation_id: CAUSE,
      traceparent: TRACE,
      occurred_at: at,
      type: noteAdded.type,
      aggregatetype: noteAdded.aggregate.topic,
      source: '/vicinia/people',
      payload: { number: 1 },
      structure_version: '0',
      lane: 1,
    });
  });

  test('writes no trace context for an anonymous matter, and the time that it is told', async () => {
    const occurredAt = new Date('2026-03-04T05:00:00.000Z');
    const { id } = await runOperation({ traceparent: TRACE }, () =>
      add(new Outbox(), { traced: false, occurredAt }),
    );
    expect(await row(id)).toMatchObject({ traceparent: null, occurred_at: occurredAt });
  });

  test('counts the messages of each aggregate from one, without gaps after a roll-back', async () => {
    const outbox = new Outbox();
    const subject = randomWord();
    expect((await add(outbox, { subject })).aggregateVersion).toBe(1);
    await expect(
      dataSource.transaction(async (manager) => {
        await outbox.add(manager, noteAdded, { subject, territoryId: null, data: { number: 1 } });
        throw new Error('rolled back');
      }),
    ).rejects.toThrow('rolled back');
    expect((await add(outbox, { subject })).aggregateVersion).toBe(2);
    expect((await add(outbox)).aggregateVersion).toBe(1);
  });

  test('asks for the structure version inside the transaction', async () => {
    const outbox = new Outbox(async (manager) => {
      const [asked] = await manager.query<{ answer: number }[]>(`SELECT 41 + 1 AS answer`);
      return asked!.answer;
    });
    const { id } = await add(outbox);
    expect(await row(id)).toMatchObject({ structure_version: '42' });
  });

  test('puts messages of the access lane first', async () => {
    const { id } = await dataSource.transaction((manager) =>
      new Outbox().add(manager, passStated, { subject: 'p', territoryId: null, data: { number: 1 } }),
    );
    expect(await row(id)).toMatchObject({ lane: 0 });
  });

  test('refuses data that does not fit the contract, naming the place but not the value', async () => {
    await expect(add(new Outbox(), { number: 'secret' })).rejects.toThrow(
      `data of ${noteAdded.type} does not fit its contract at number`,
    );
  });

  test('writes many at once in their order, each with the next version of its aggregate', async () => {
    const outbox = new Outbox();
    const subjects = Array.from({ length: 450 }, () => randomWord());
    await add(outbox, { subject: subjects[7] ?? '' });

    const written = await dataSource.transaction((manager) =>
      outbox.addAll(
        manager,
        noteAdded,
        subjects.map((subject, number) => ({ subject, territoryId: null, data: { number } })),
      ),
    );

    const rows = await dataSource.query<{ id: string; aggregateid: string; version: string }[]>(
      `SELECT id, aggregateid, version FROM outbox WHERE id = ANY ($1::uuid[]) ORDER BY sequence`,
      [written.map(({ id }) => id)],
    );
    expect(rows.map(({ aggregateid }) => aggregateid)).toEqual(subjects);
    expect(rows.map(({ version }) => Number(version))).toEqual(subjects.map((_, n) => (n === 7 ? 2 : 1)));
    expect(new Map(written.map(({ id, aggregateVersion }) => [id, aggregateVersion]))).toEqual(
      new Map(rows.map(({ id, version }) => [id, Number(version)])),
    );
  });
});
