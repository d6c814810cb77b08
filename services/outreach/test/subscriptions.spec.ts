import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { ContactsService } from '../src/subscription/contacts.service.js';
import { readableAddress } from '../src/subscription/sealed-address.js';
import { tokenHash } from '../src/subscription/subscription-tokens.js';
import supertest from 'supertest';
import { until } from '@vicinia/testkit';
import {
  markOf,
  documents,
  newAddress,
  published,
  settledCounts,
  startOutreach,
  subscribed,
  subscribeInput,
  tokenFor,
  type OutreachUnderTest,
} from './outreach-service.js';

describe('subscriptions', () => {
  let outreach: OutreachUnderTest;

  beforeAll(async () => {
    outreach = await startOutreach();
  });
  afterAll(() => outreach.close());

  async function subscriptionsOf(address: string): Promise<{ state: string }[]> {
    const { rows } = await outreach.service.database.query<{ state: string }>(
      'SELECT state FROM subscription WHERE address_mark = $1',
      [markOf(address)],
    );
    return rows;
  }

  async function page(
    method: 'get' | 'head' | 'post',
    path: string,
    language = 'de',
  ): Promise<supertest.Response> {
    const token = await outreach.service.token(null);
    return supertest(outreach.service.server)
      [method](path)
      .set('authorization', `Bearer ${token}`)
      .set('accept-language', language);
  }

  /** The body goes as it is, with that type or with none. @returns the status */
  async function postRaw(path: string, type: string | null, body: string): Promise<number> {
    const { port } = outreach.service.server.address() as AddressInfo;
    const authorization = `Bearer ${await outreach.service.token(null)}`;
    const answer = await fetch(`http://127.0.0.1:${String(port)}${path}`, {
      method: 'POST',
      headers: { authorization, ...(type === null ? {} : { 'content-type': type }) },
      // Bytes, because a text gets a type from the client.
      body: new TextEncoder().encode(body),
    });
    return answer.status;
  }

  it('begin with a message in the wanted language, and nothing else comes before its owner confirms', async () => {
    const address = newAddress();
    const input = subscribeInput(outreach, address, 'S111', { language: 'sl' });
    expect((await outreach.service.visitor.mutate(documents.SUBSCRIBE, { input })).subscribe).toEqual({
      accepted: true,
    });
    const token = await tokenFor(outreach, address, 'confirm');
    expect(outreach.mail.mailsTo(address)[0]).toMatchObject({ subject: 'Prosimo, potrdite svojo naročnino' });
    expect(outreach.mail.mailsTo(address)[0]?.text).toContain('Območje S111');

    await settledCounts(outreach, await published(outreach, 'S111'));
    expect(outreach.mail.mailsTo(address)).toHaveLength(1);

    await outreach.service.visitor.mutate(documents.CONFIRM, { input: { token } });
    await settledCounts(outreach, await published(outreach, 'S111'));
    expect(outreach.mail.mailsTo(address).map(({ subject }) => subject)).toEqual([
      'Prosimo, potrdite svojo naročnino',
      'Nove luči v parku',
    ]);
  });

  it('answer the same whether the address is known or not, and never flood a mailbox', async () => {
    const known = await subscribed(outreach, 'S112');
    const answers = [];
    for (const email of [known, newAddress(), known, known, known]) {
      const input = subscribeInput(outreach, email, 'S112');
      answers.push(await outreach.service.visitor.answer(documents.SUBSCRIBE, { input, key: randomUUID() }));
    }
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(await subscriptionsOf(known)).toHaveLength(3);
  });

  it('are made once for one idempotency key', async () => {
    const address = newAddress();
    const key = randomUUID();
    const input = subscribeInput(outreach, address, 'S112');
    const ask = (): Promise<unknown> => outreach.service.visitor.query(documents.SUBSCRIBE, { input, key });
    await Promise.all([ask(), ask()]);
    expect(await subscriptionsOf(address)).toHaveLength(1);
    const other = { ...input, language: 'sl' };
    expect(await outreach.service.visitor.refusal(documents.SUBSCRIBE, { input: other, key })).toBe(
      'IDEMPOTENCY_KEY_REUSED',
    );
  });

  it('are not confirmed by a filter that follows the link: that only shows a button', async () => {
    const address = newAddress();
    await outreach.service.visitor.mutate(documents.SUBSCRIBE, {
      input: subscribeInput(outreach, address, 'S112'),
    });
    const token = await tokenFor(outreach, address, 'confirm');
    expect((await page('head', `/confirm/${token}`)).status).toBe(200);
    const asked = await page('get', `/confirm/${token}`, 'sl-SI,sl;q=0.9');
    expect(asked.status).toBe(200);
    expect(asked.headers).toMatchObject({ 'content-language': 'sl', 'cache-control': 'no-store' });
    expect(asked.text).toContain('<html lang="sl">');
    expect(asked.text.match(/<button /g)).toHaveLength(1);
    expect(asked.text).toContain('<form method="post"><button type="submit" name="which" value="this">');
    expect(await subscriptionsOf(address)).toEqual([{ state: 'UNCONFIRMED' }]);
    await settledCounts(outreach, await published(outreach, 'S112'));
    expect(outreach.mail.mailsTo(address)).toHaveLength(1);
  });

  it('are confirmed by the button, and every later visit shows the same friendly page', async () => {
    const address = newAddress();
    await outreach.service.visitor.mutate(documents.SUBSCRIBE, {
      input: subscribeInput(outreach, address, 'S112'),
    });
    const token = await tokenFor(outreach, address, 'confirm');
    const done = await page('post', `/confirm/${token}`, 'sl');
    expect(done.status).toBe(200);
    expect(done.text).toContain('Vaša naročnina je potrjena');
    expect(await subscriptionsOf(address)).toEqual([{ state: 'CONFIRMED' }]);
    for (const method of ['post', 'get'] as const) {
      const again = await page(method, `/confirm/${token}`, 'sl');
      expect([again.status, again.text]).toEqual([200, done.text]);
    }
  });

  it('are not ended by a filter that follows the link: that only shows a button', async () => {
    const address = await subscribed(outreach, 'S112');
    const token = await tokenFor(outreach, address, 'unsubscribe');
    const asked = await page('get', `/unsubscribe/${token}`, 'en');
    expect(asked.text).toContain('value="this">End the subscription</button>');
    expect(asked.text).toContain('value="all">End all subscriptions</button>');
    expect(await subscriptionsOf(address)).toEqual([{ state: 'CONFIRMED' }]);
    expect((await page('post', `/unsubscribe/${token}`, 'en')).text).toContain('Your subscription has ended');
    expect(await subscriptionsOf(address)).toEqual([]);
  });

  it('end one by one, or all of an address at once by choice, and other addresses stay', async () => {
    const address = await subscribed(outreach, 'S121');
    const neighbour = await subscribed(outreach, 'S121');
    const subscribeAlso = async (territory: string): Promise<void> => {
      const before = outreach.mail.mailsTo(address).length;
      await outreach.service.visitor.mutate(documents.SUBSCRIBE, {
        input: subscribeInput(outreach, address, territory),
      });
      await until('another request to confirm', () => outreach.mail.mailsTo(address).length > before);
      const confirm = await tokenFor(outreach, address, 'confirm');
      await outreach.service.visitor.mutate(documents.CONFIRM, { input: { token: confirm } });
    };
    const first = await tokenFor(outreach, address, 'unsubscribe');
    await subscribeAlso('S122');
    expect((await page('post', `/unsubscribe/${first}`, 'en')).text).toContain('Your subscription has ended');
    expect(await subscriptionsOf(address)).toEqual([{ state: 'CONFIRMED' }]);

    await subscribeAlso('S112');
    const token = await tokenFor(outreach, address, 'unsubscribe');
    const done = await supertest(outreach.service.server)
      .post(`/unsubscribe/${token}`)
      .set('authorization', `Bearer ${await outreach.service.token(null)}`)
      .set('accept-language', 'en')
      .type('form')
      .send('which=all');
    expect(done.text).toContain('Your subscriptions have ended');
    expect(await subscriptionsOf(address)).toEqual([]);
    expect(await subscriptionsOf(neighbour)).toEqual([{ state: 'CONFIRMED' }]);
  });

  it('know no other tokens', async () => {
    for (const [method, path] of [
      ['get', '/confirm/abc'],
      ['post', '/confirm/abc'],
      ['post', `/unsubscribe/${randomUUID()}`],
    ] as const) {
      const answer = await page(method, path, 'en');
      expect(answer.status).toBe(404);
      expect(answer.text).toContain('This link is no longer valid');
    }
    expect(await outreach.service.visitor.refusal(documents.CONFIRM, { input: { token: 'abc' } })).toBe(
      'NOT_FOUND',
    );
    expect(await outreach.service.visitor.refusal(documents.UNSUBSCRIBE, { input: { token: 'abc' } })).toBe(
      'NOT_FOUND',
    );
  });

  it('do not open with the token that ends them', async () => {
    const address = newAddress();
    await outreach.service.visitor.mutate(documents.SUBSCRIBE, {
      input: subscribeInput(outreach, address, 'S112'),
    });
    const token = await tokenFor(outreach, address, 'unsubscribe');
    expect(await outreach.service.visitor.refusal(documents.CONFIRM, { input: { token } })).toBe('NOT_FOUND');
  });

  it('expire when nobody confirms', async () => {
    const address = newAddress();
    await outreach.service.visitor.mutate(documents.SUBSCRIBE, {
      input: subscribeInput(outreach, address, 'S112'),
    });
    const token = await tokenFor(outreach, address, 'confirm');
    await outreach.service.database.query(
      `UPDATE subscription SET created_at = created_at - interval '50 hours' WHERE address_mark = $1`,
      [markOf(address)],
    );
    expect(await outreach.service.visitor.refusal(documents.CONFIRM, { input: { token } })).toBe('NOT_FOUND');
  });

  it('end at one click of the mail program: the address is gone, what waits is called back', async () => {
    const address = await subscribed(outreach, 'S121');
    await settledCounts(outreach, await published(outreach, 'S121'));
    const [mail] = outreach.mail.mailsTo(address).slice(-1);
    const headers = mail?.headerLines.map(({ line }) => line.replaceAll(/\r?\n\s+/g, ' ')) ?? [];
    expect(headers).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click');
    const token = await tokenFor(outreach, address, 'unsubscribe');
    expect(headers).toContain(`List-Unsubscribe: <https://vicinia.example/unsubscribe/${token}>`);
    const waiting = await outreach.service.database.query<{ id: string }>(
      `UPDATE delivery SET state = 'PENDING', next_attempt_at = now() + interval '1 day'
       WHERE bulletin_id IS NOT NULL AND subscription_id IN (SELECT id FROM subscription WHERE address_mark = $1)
       RETURNING id`,
      [markOf(address)],
    );
    expect(waiting.rows).toHaveLength(1);

    const done = await supertest(outreach.service.server)
      .post(`/unsubscribe/${token}`)
      .set('authorization', `Bearer ${await outreach.service.token(null)}`)
      .type('form')
      .send('List-Unsubscribe=One-Click');
    expect(done.status).toBe(200);

    expect(await subscriptionsOf(address)).toEqual([]);
    const { rows } = await outreach.service.database.query(`SELECT FROM delivery WHERE id = $1`, [
      waiting.rows[0]?.id,
    ]);
    expect(rows).toEqual([]);
    await settledCounts(outreach, await published(outreach, 'S121'));
    expect(outreach.mail.mailsTo(address)).toHaveLength(2);
    expect(
      (await outreach.service.visitor.mutate(documents.UNSUBSCRIBE, { input: { token } })).unsubscribe,
    ).toEqual({
      unsubscribed: true,
    });
  });

  it.each([
    ['a form', 'application/x-www-form-urlencoded', 'List-Unsubscribe=One-Click'],
    ['a form in UTF-8', 'application/x-www-form-urlencoded; charset=UTF-8', 'List-Unsubscribe=One-Click'],
    [
      'multipart/form-data',
      'multipart/form-data; boundary=b',
      '--b\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--b--\r\n',
    ],
    ['a body without a type', null, 'List-Unsubscribe=One-Click'],
    ['plain text', 'text/plain', 'List-Unsubscribe=One-Click'],
    ['what is called JSON and is none', 'application/json', 'List-Unsubscribe=One-Click'],
    ['a type that is none', 'nonsense', 'List-Unsubscribe=One-Click'],
    ['nothing at all', null, ''],
  ])('end at one click that comes as %s', async (_what, type, body) => {
    const address = await subscribed(outreach, 'S121');
    const token = await tokenFor(outreach, address, 'unsubscribe');
    expect(await postRaw(`/unsubscribe/${token}`, type, body)).toBe(200);
    expect(await subscriptionsOf(address)).toEqual([]);
  });

  it('open no other route for bodies of any type', async () => {
    expect(await postRaw('/graphql', 'text/weird', '{"query":"{ __typename }"}')).toBe(415);
  });

  it.each([
    ['an address that is none', { email: 'ana' }, 'input.email'],
    ['a header in the address', { email: 'a@b.example\r\nBcc: c@d.example' }, 'input.email'],
    ['no territory', { territoryIds: [] }, 'input.territoryIds'],
    ['a territory that nobody knows', { territoryIds: [randomUUID()] }, 'input.territoryIds'],
    ['a language that is none', { language: '!' }, 'input.language'],
    ['more topics than there are', { topics: Array(21).fill('NEWS') }, 'input.topics'],
  ])('refuse %s', async (_what, wrong, field) => {
    const input: Record<string, unknown> = { ...subscribeInput(outreach, newAddress(), 'S111'), ...wrong };
    const answer = await outreach.service.visitor.answer(documents.SUBSCRIBE, { input, key: randomUUID() });
    expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', field });
    expect(JSON.stringify(answer)).not.toContain(String(input['email']));
  });

  it('put no address on the bus', async () => {
    const { rows } = await outreach.service.database.query<{ row: string }>(
      'SELECT outbox::text AS row FROM outbox',
    );
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter(({ row }) => row.includes('@'))).toEqual([]);
  });

  it('keep the address under a key of its own, which is erased with it', async () => {
    const { database } = outreach.service;
    const address = await subscribed(outreach, 'S111');
    const stored = async () =>
      (
        await database.query<{ id: string; row: string; sealed: Buffer | null; key: Buffer | null }>(
          `SELECT subscription.id, subscription.*::text AS row, sealed_address AS sealed, key
           FROM subscription LEFT JOIN contact_key ON subscription_id = subscription.id
           WHERE unsubscribe_hash = $1`,
          [tokenHash(unsubscribe)],
        )
      ).rows[0]!;
    await published(outreach, 'S111');
    await until('the bulletin to arrive', () => outreach.mail.mailsTo(address).length === 2);
    const unsubscribe = await tokenFor(outreach, address, 'unsubscribe');
    const { row, sealed, key } = await stored();
    expect(row).not.toContain(address);
    // What a backup without the keys has of it, and what one has that holds them.
    expect(sealed!.includes(address)).toBe(false);
    expect(readableAddress(sealed, key)).toBe(address);
    await outreach.service.visitor.mutate(documents.UNSUBSCRIBE, { input: { token: unsubscribe } });
    expect(await stored()).toMatchObject({ sealed: null, key: null });
  });

  it('that the release before wrote in plain are delivered, and sealed by a round, once', async () => {
    const { database, app } = outreach.service;
    const address = await subscribed(outreach, 'S121');
    await database.query(
      `UPDATE subscription SET address = $2, address_mark = NULL, sealed_address = NULL WHERE address_mark = $1`,
      [markOf(address), address],
    );
    await published(outreach, 'S121');
    await until('the bulletin to arrive', () => outreach.mail.mailsTo(address).length === 2);
    const round = () => app.get(ContactsService, { strict: false }).sealPlain();
    await Promise.all([round(), round()]);
    const plain = await database.query(`SELECT FROM subscription WHERE address IS NOT NULL`);
    expect(plain.rowCount).toBe(0);
    await published(outreach, 'S121');
    await until('the next one to arrive', () => outreach.mail.mailsTo(address).length === 3);
  });
});
