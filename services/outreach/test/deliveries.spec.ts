import { randomUUID } from 'node:crypto';
import { until } from '@vicinia/testkit';
import {
  markOf,
  documents,
  draft,
  published,
  settledCounts,
  startOutreach,
  subscribed,
  subscribedDirectly,
  type OutreachUnderTest,
} from './outreach-service.js';

const DELIVERY_TO = `(SELECT delivery.id FROM delivery JOIN subscription ON subscription.id = subscription_id
  WHERE address_mark = $1 AND bulletin_id IS NOT NULL)`;
const ABANDONED = `SET state = 'SENDING', claim_id = gen_random_uuid(), claimed_until = now() - interval '1 second'`;

describe('deliveries', () => {
  let outreach: OutreachUnderTest;

  beforeAll(async () => {
    outreach = await startOutreach();
  });
  afterAll(() => outreach.close());

  /** Subjects that an address got after the request to confirm. */
  function heard(address: string): (string | undefined)[] {
    return outreach.mail
      .mailsTo(address)
      .slice(1)
      .map(({ subject }) => subject);
  }

  async function stateOf(
    address: string,
  ): Promise<{ state: string; attempts: number; response_code: number | null }> {
    const { rows } = await outreach.service.database.query<{
      state: string;
      attempts: number;
      response_code: number | null;
    }>(
      `SELECT delivery.state, attempts, response_code FROM delivery JOIN subscription ON subscription.id = subscription_id
       WHERE address_mark = $1 AND bulletin_id IS NOT NULL`,
      [markOf(address)],
    );
    const [row] = rows;
    if (!row) throw new Error('there is no delivery');
    return row;
  }

  it('reach each subscriber once, in German and in Slovene, with a fallback for a language that is not there', async () => {
    const german = await subscribed(outreach, 'S111', { language: 'de-AT' });
    const slovene = await subscribed(outreach, 'S111', { language: 'sl' });
    const hungarian = await subscribed(outreach, 'S111', { language: 'hu' });
    const counts = await settledCounts(outreach, await published(outreach, 'S111'));

    expect(counts).toEqual({ pending: 0, sent: 3, failed: 0, uncertain: 0, unreadable: 0 });
    expect(heard(german)).toEqual(['Neue Lampen im Park']);
    expect(heard(slovene)).toEqual(['Nove luči v parku']);
    expect(heard(hungarian)).toEqual(['Neue Lampen im Park']);
    const mail = outreach.mail.mailsTo(slovene).at(-1);
    expect(mail?.headers).toContainEqual(expect.objectContaining({ key: 'content-language', value: 'sl' }));
    expect(mail?.text).toContain('Park je spet svetel.');
    expect(mail?.html).toContain('<p>Park je spet svetel.</p>');
    expect(mail?.from).toEqual({ name: 'Vicinia', address: 'no-reply@vicinia.example' });
  });

  it('go up and down and never sideways: the region and the beat hear of the station, the neighbour does not', async () => {
    const station = await subscribed(outreach, 'S121');
    const region = await subscribed(outreach, 'R1');
    const nation = await subscribed(outreach, 'N');
    const neighbour = await subscribed(outreach, 'S122');
    const beat = await subscribed(outreach, 'B1211');
    const otherRegion = await subscribed(outreach, 'R2');
    await settledCounts(outreach, await published(outreach, 'S121'));
    for (const address of [station, region, nation, beat]) expect(heard(address)).toHaveLength(1);
    for (const address of [neighbour, otherRegion]) expect(heard(address)).toEqual([]);
  });

  it('bring whoever subscribed to a beat what its station, district and nation publish, each once', async () => {
    const beats = ['B2111', 'B2112'].map((code) => outreach.service.country.territory(code).id);
    const resident = await subscribed(outreach, 'B2111', { territoryIds: beats });
    const elsewhere = await subscribed(outreach, 'B1111');
    for (const place of ['S211', 'D21', 'N']) {
      const texts = [{ language: 'de', title: place, body: 'Text' }];
      await settledCounts(outreach, await published(outreach, place, { texts }));
    }
    expect(heard(resident)).toEqual(['S211', 'D21', 'N']);
    expect(heard(elsewhere)).toEqual(['N']);
  });

  it('go to those who want the topic', async () => {
    const outcomes = await subscribed(outreach, 'S211', { topics: ['OUTCOMES'] });
    const news = await subscribed(outreach, 'S211', { topics: ['NEWS', 'EVENTS'] });
    await settledCounts(outreach, await published(outreach, 'S211'));
    expect(heard(outcomes)).toEqual([]);
    expect(heard(news)).toHaveLength(1);
  });

  it('reach an address once though it subscribed twice', async () => {
    const address = await subscribed(outreach, 'S212');
    await outreach.service.database.query(
      `WITH again AS (
         INSERT INTO subscription (id, address_mark, sealed_address, seed, confirm_hash, unsubscribe_hash, topics, language, channel, state,
           created_at, confirmed_at)
         SELECT gen_random_uuid(), address_mark, sealed_address, seed, confirm_hash || 'x', unsubscribe_hash || 'x',
           topics, 'sl', channel, state, created_at, confirmed_at FROM subscription WHERE address_mark = $1 RETURNING id),
       keys AS (
         INSERT INTO contact_key SELECT again.id, key FROM again, contact_key
         JOIN subscription ON subscription.id = subscription_id AND address_mark = $1)
       INSERT INTO subscription_territory SELECT id, $2 FROM again`,
      [markOf(address), outreach.service.country.territory('R2').id],
    );
    await settledCounts(outreach, await published(outreach, 'S212'));
    expect(heard(address)).toEqual(['Neue Lampen im Park']);
  });

  it('have failed where the mailbox does not exist or the text is refused', async () => {
    const nobody = await subscribedDirectly(outreach, 'nobody', 'S221');
    const spam = await subscribedDirectly(outreach, 'spam', 'S221');
    const counts = await settledCounts(outreach, await published(outreach, 'S221'));
    expect(counts).toMatchObject({ failed: 2, uncertain: 0 });
    expect(await stateOf(nobody)).toEqual({ state: 'FAILED', attempts: 1, response_code: 550 });
    expect(await stateOf(spam)).toEqual({ state: 'FAILED', attempts: 1, response_code: 554 });
  });

  it.each([
    ['is gone', `DELETE FROM contact_key WHERE subscription_id =`, 'S112'],
    [
      'is damaged',
      `UPDATE contact_key SET key = decode(repeat('00', 32), 'hex') WHERE subscription_id =`,
      'D22',
    ],
  ])(
    'end as unreadable where the key of the address %s, and the others go on',
    async (_, harm, territory) => {
      const [lost, other] = [await subscribed(outreach, territory), await subscribed(outreach, territory)];
      await outreach.service.database.query(`${harm} (SELECT id FROM subscription WHERE address_mark = $1)`, [
        markOf(lost),
      ]);
      const counts = await settledCounts(outreach, await published(outreach, territory));
      expect(counts).toMatchObject({ pending: 0, unreadable: 1 });
      expect(await stateOf(lost)).toEqual({ state: 'UNREADABLE', attempts: 1, response_code: null });
      expect([heard(lost).length, heard(other).length]).toEqual([0, 1]);
    },
  );

  it('are tried again after a pause when the mailbox is full, and have failed after the last attempt', async () => {
    const full = await subscribedDirectly(outreach, 'full', 'S222');
    const id = await published(outreach, 'S222');
    await until('a first attempt', async () => (await stateOf(full)).response_code === 452);
    expect(await stateOf(full)).toEqual({ state: 'PENDING', attempts: 1, response_code: 452 });
    await outreach.service.database.query(
      `UPDATE delivery SET attempts = 5, next_attempt_at = now() WHERE bulletin_id = $1 AND state = 'PENDING' AND attempts = 1`,
      [id],
    );
    expect(await settledCounts(outreach, id)).toMatchObject({ failed: 1 });
    expect((await stateOf(full)).attempts).toBe(6);
  });

  it.each([
    ['silent', 'B1121'],
    ['cut', 'B1122'],
  ])('are uncertain and not repeated when the line is lost after the text: %s', async (manner, territory) => {
    const address = await subscribedDirectly(outreach, manner, territory);
    await settledCounts(outreach, await published(outreach, territory));
    expect(await stateOf(address)).toEqual({ state: 'UNCERTAIN', attempts: 1, response_code: null });
    // Another bulletin goes out meanwhile, so the worker has looked again.
    const other = await subscribed(outreach, 'B1212');
    await settledCounts(outreach, await published(outreach, 'B1212'));
    expect(heard(other)).toHaveLength(1);
    expect(outreach.mail.textsRead.filter((recipient) => recipient === address)).toHaveLength(1);
  });

  it('keep their Message-ID at every attempt', async () => {
    const address = await subscribed(outreach, 'B2111');
    await settledCounts(outreach, await published(outreach, 'B2111'));
    await outreach.service.database.query(`UPDATE delivery SET state = 'PENDING' WHERE id = ${DELIVERY_TO}`, [
      markOf(address),
    ]);
    await until('a second attempt', () => heard(address).length === 2);
    const [first, second] = outreach.mail.mailsTo(address).slice(1);
    expect(first?.messageId).toMatch(/^<[0-9a-f-]{36}@vicinia\.example>$/);
    expect(second?.messageId).toBe(first?.messageId);
  });

  it('left behind by a crash before the text began are sent', async () => {
    const address = await subscribed(outreach, 'B2121');
    await settledCounts(outreach, await published(outreach, 'B2121'));
    await outreach.service.database.query(
      `UPDATE delivery ${ABANDONED}, data_began_at = NULL WHERE id = ${DELIVERY_TO}`,
      [markOf(address)],
    );
    await until('it to be sent', () => heard(address).length === 2);
    await until('it to be settled', async () => (await stateOf(address)).state === 'SENT');
  });

  it('left behind by a crash after the text began are uncertain and not sent', async () => {
    const address = await subscribed(outreach, 'B2122');
    await settledCounts(outreach, await published(outreach, 'B2122'));
    await outreach.service.database.query(
      `UPDATE delivery ${ABANDONED}, data_began_at = now() WHERE id = ${DELIVERY_TO}`,
      [markOf(address)],
    );
    await until('it to be settled', async () => (await stateOf(address)).state === 'UNCERTAIN');
    expect(heard(address)).toHaveLength(1);
  });

  it('that are uncertain go out once more when a releaser says so, and to nobody else', async () => {
    const uncertain = await subscribed(outreach, 'B2212');
    const certain = await subscribed(outreach, 'B2212');
    const ended = await subscribed(outreach, 'B2212');
    const id = await published(outreach, 'B2212');
    await settledCounts(outreach, id);
    for (const address of [uncertain, ended])
      await outreach.service.database.query(
        `UPDATE delivery SET state = 'UNCERTAIN' WHERE id = ${DELIVERY_TO}`,
        [markOf(address)],
      );
    await outreach.service.database.query(`UPDATE subscription SET state = 'ENDED' WHERE address_mark = $1`, [
      markOf(ended),
    ]);
    const releaser = await outreach.service.as('REGIONAL_LEAD', 'R2');
    const key = 'sent-again-once';
    for (const _time of ['first', 'repeated']) {
      await releaser.query(documents.RESEND, { input: { bulletinId: id }, key });
      expect(await settledCounts(outreach, id)).toMatchObject({ uncertain: 1 });
    }
    expect([uncertain, certain, ended].map((address) => heard(address).length)).toEqual([2, 1, 1]);
    const [first, second] = outreach.mail.mailsTo(uncertain).slice(1);
    expect(second?.messageId).toBe(first?.messageId);
  });

  it('of a bulletin that is not out, or not any more, cannot be sent again, and the refusal says which', async () => {
    const releaser = await outreach.service.as('REGIONAL_LEAD', 'R2');
    const refusalOf = async (bulletinId: string): Promise<unknown> => {
      const variables = { input: { bulletinId }, key: randomUUID() };
      const [error] = (await releaser.answer(documents.RESEND, variables)).errors ?? [];
      return [error?.extensions?.code, error?.message];
    };
    const never = await draft(outreach, releaser, 'B2212');
    const withdrawn = await published(outreach, 'B2212');
    await releaser.mutate(documents.WITHDRAW, {
      input: { bulletinId: withdrawn, reason: [{ language: 'de', text: 'Irrtum' }] },
    });
    expect([await refusalOf(never), await refusalOf(withdrawn)]).toEqual([
      ['TRANSITION_NOT_ALLOWED', 'a bulletin that is DRAFT is not sent'],
      ['TRANSITION_NOT_ALLOWED', 'a bulletin that is WITHDRAWN is not sent'],
    ]);
  });

  it('left behind by a crash are called back where the subscription ended meanwhile', async () => {
    const address = await subscribed(outreach, 'B2211');
    await settledCounts(outreach, await published(outreach, 'B2211'));
    const { rows } = await outreach.service.database.query<{ id: string }>(`SELECT ${DELIVERY_TO} AS id`, [
      markOf(address),
    ]);
    await outreach.service.database.query(
      `UPDATE subscription SET state = 'ENDED', address_mark = NULL, sealed_address = NULL WHERE address_mark = $1`,
      [markOf(address)],
    );
    await outreach.service.database.query(
      `UPDATE delivery ${ABANDONED}, data_began_at = NULL WHERE id = $1`,
      [rows[0]?.id],
    );
    await until('it to be gone', async () => {
      const left = await outreach.service.database.query('SELECT FROM delivery WHERE id = $1', [rows[0]?.id]);
      return left.rows.length === 0;
    });
    expect(heard(address)).toHaveLength(1);
  });

  it('on their way when the service stops are settled before it does', async () => {
    const stopping = await startOutreach();
    const address = await subscribedDirectly(stopping, 'slow', 'S111');
    const id = await published(stopping, 'S111');
    await until('the text to be read', () => stopping.mail.textsRead.includes(address));
    await stopping.service.app.close();
    const { rows } = await stopping.service.database.query(
      'SELECT state FROM delivery WHERE bulletin_id = $1',
      [id],
    );
    expect(rows).toEqual([{ state: 'SENT' }]);
    await stopping.close();
  });

  it('leave no address in the log of what went wrong', async () => {
    const { rows } = await outreach.service.database.query<{ row: string }>(
      'SELECT delivery::text AS row FROM delivery',
    );
    expect(rows.length).toBeGreaterThan(5);
    expect(rows.filter(({ row }) => row.includes('@'))).toEqual([]);
  });
});
