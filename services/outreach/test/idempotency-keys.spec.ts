import { randomUUID } from 'node:crypto';
import { IdempotencyKeyExpiry, IdempotentTransactions } from '@vicinia/service-kit';
import { DataSource } from 'typeorm';
import {
  markOf,
  documents,
  newAddress,
  startOutreach,
  subscribeInput,
  type OutreachUnderTest,
} from './outreach-service.js';

describe('idempotency keys', () => {
  let outreach: OutreachUnderTest;

  beforeAll(async () => {
    outreach = await startOutreach();
  });
  afterAll(() => outreach.close());

  it('are deleted after seven days in every service that has a database, and not before', async () => {
    const { database, app, visitor } = outreach.service;
    const subscribe = (key: string): Promise<unknown> =>
      visitor.query(documents.SUBSCRIBE, { input: subscribeInput(outreach, newAddress(), 'S112'), key });
    await subscribe(randomUUID());
    await subscribe(randomUUID());
    const { rows } = await database.query<{ key: string }>('SELECT key FROM idempotency_key');
    expect(rows).toHaveLength(2);
    const [old, young] = rows;
    const age = (key: string | undefined, hours: number): Promise<unknown> =>
      database.query(
        'UPDATE idempotency_key SET created_at = now() - make_interval(hours => $2) WHERE key = $1',
        [key, hours],
      );
    await age(old?.key, 7 * 24 + 1);
    await age(young?.key, 7 * 24 - 1);

    expect(await app.get(IdempotencyKeyExpiry, { strict: false }).deleteExpired()).toBe(1);
    expect((await database.query('SELECT key FROM idempotency_key')).rows).toEqual([young]);
  });

  it('of strangers do not meet', async () => {
    const [one, other] = [newAddress(), newAddress()];
    for (const email of [one, other]) {
      const input = subscribeInput(outreach, email, 'S112');
      await outreach.service.visitor.query(documents.SUBSCRIBE, { input, key: 'subscribe-1' });
      const { rows } = await outreach.service.database.query(
        'SELECT state FROM subscription WHERE address_mark = $1',
        [markOf(email)],
      );
      expect(rows).toEqual([{ state: 'UNCONFIRMED' }]);
    }
  });

  it('leave no hash of an address that somebody who guesses the address could make', async () => {
    const address = newAddress();
    const input = subscribeInput(outreach, address, 'S112', { topics: [], channel: 'EMAIL' });
    const keys = [randomUUID(), randomUUID()] as const;
    const member = outreach.service.citizen();
    await member.mutate(documents.SUBSCRIBE_ME, { input, key: keys[0] });
    await outreach.service.visitor.mutate(documents.SUBSCRIBE, { input, key: keys[1] });

    const other = await startOutreach({ TOKEN_SECRET: 'another secret that nobody knows at all' });
    try {
      const guess = new IdempotentTransactions(other.service.app.get(DataSource));
      const scopes = [member.personId ?? '', 'visitor', address];
      for (const scope of scopes)
        for (const key of keys)
          await guess.run({ scope, key, operation: 'subscribe', input }, () => Promise.resolve(1));
      const rowsOf = async ({ service }: OutreachUnderTest): Promise<string[]> =>
        (
          await service.database.query<{ hash: string }>(
            'SELECT input_hash AS hash FROM idempotency_key UNION SELECT scope FROM idempotency_key',
          )
        ).rows.map(({ hash }) => hash);
      const guessed = (await rowsOf(other)).filter(
        (hash) => hash !== 'anonymous' && hash !== member.personId,
      );
      const kept = await rowsOf(outreach);
      expect(kept.length).toBeGreaterThan(0);
      expect(kept.filter((hash) => guessed.includes(hash))).toEqual([]);
    } finally {
      await other.close();
    }
  });
});
