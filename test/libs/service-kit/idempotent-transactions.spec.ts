import { randomUUID } from 'node:crypto';
import { createTestDatabase, type TestDatabase } from '@vicinia/testkit';
import type { DataSource } from 'typeorm';
import { createDataSource, IdempotentTransactions, serviceKitMigrations } from '@vicinia/service-kit';

describe('an idempotent transaction', () => {
  let database: TestDatabase;
  let dataSource: DataSource;
  let transactions: IdempotentTransactions;

  beforeAll(async () => {
    database = await createTestDatabase('service_kit', { entities: [], migrations: serviceKitMigrations });
    dataSource = await createDataSource({
      url: database.url,
      applicationName: 'test',
      entities: [],
      migrations: [],
    }).initialize();
    transactions = new IdempotentTransactions(dataSource);
  });

  afterAll(async () => {
    await dataSource.destroy();
    await database.drop();
  });

  const request = (key: string, input: unknown = { text: 'x' }, scope = 'person-1') => ({
    scope,
    key,
    operation: 'raiseConcern',
    input,
  });

  it('does its work once for ten repetitions at the same time, and gives all of them the same outcome', async () => {
    let worked = 0;
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, () =>
        transactions.run(request('ten-at-once'), () => {
          worked += 1;
          return Promise.resolve(randomUUID());
        }),
      ),
    );
    expect(worked).toBe(1);
    expect(new Set(outcomes).size).toBe(1);
  });

  it('takes the same input in another order of its keys as a repetition', async () => {
    const first = await transactions.run(request('key-order', { a: 1, b: { c: 2, d: 3 } }), () =>
      Promise.resolve('one'),
    );
    const second = await transactions.run(request('key-order', { b: { d: 3, c: 2 }, a: 1 }), () =>
      Promise.resolve('two'),
    );
    expect([first, second]).toEqual(['one', 'one']);
  });

  it('refuses the key for other input, and keeps keys of different people apart', async () => {
    await transactions.run(request('other-input'), () => Promise.resolve(1));
    await expect(
      transactions.run(request('other-input', { text: 'y' }), () => Promise.resolve(2)),
    ).rejects.toMatchObject({
      code: 'IDEMPOTENCY_KEY_REUSED',
    });
    await expect(
      transactions.run(request('other-input', { text: 'y' }, 'person-2'), () => Promise.resolve(3)),
    ).resolves.toBe(3);
  });

  it('forgets a key whose work failed, so that the client may try again', async () => {
    await expect(
      transactions.run(request('fails-first'), () => Promise.reject(new Error('down'))),
    ).rejects.toThrow('down');
    await expect(transactions.run(request('fails-first'), () => Promise.resolve('done'))).resolves.toBe(
      'done',
    );
  });

  it.each(['short', 'x'.repeat(201)])('refuses a key that is too short or too long', async (key) => {
    await expect(transactions.run(request(key), () => Promise.resolve(1))).rejects.toMatchObject({
      code: 'INVALID_INPUT',
    });
  });
});
