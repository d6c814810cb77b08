import { randomUUID } from 'node:crypto';
import supertest from 'supertest';
import type { TestClient } from '@vicinia/testkit';
import { DataSource } from 'typeorm';
import { addTopicsOfCountry, topicsForCountry } from '../src/bulletin-topic/topics-of-country.js';
import {
  documents,
  draft,
  newAddress,
  published,
  settledCounts,
  startOutreach,
  subscribed,
  subscribeInput,
  tokenFor,
  type OutreachUnderTest,
} from './outreach-service.js';

/** What was fixed before topics were data. */
const FROM_THE_START = ['EVENTS', 'NEWS', 'OFFICERS', 'OUTCOMES', 'PREVENTION'];

describe('a topic of bulletins', () => {
  let outreach: OutreachUnderTest;
  let lead: TestClient;

  beforeAll(async () => {
    outreach = await startOutreach();
    lead = await outreach.service.as('NATIONAL_LEAD', 'N');
  });
  afterAll(() => outreach.close());

  const newCode = (): string => `T_${randomUUID().slice(0, 8).toUpperCase()}`;
  const names = [
    { language: 'sl', text: 'Kolesa' },
    { language: 'de', text: 'Fahrräder' },
  ];
  const configure = (code: string, more: object = {}): Promise<unknown> =>
    lead.mutate(documents.CONFIGURE_TOPIC, { input: { code, names, ...more } });
  const configured = async (): Promise<string> => {
    const code = newCode();
    await configure(code);
    return code;
  };
  const listed = async (): Promise<{ code: string; isActive: boolean }[]> =>
    (await outreach.service.visitor.query('{ bulletinTopics { code isActive } }')).bulletinTopics;
  const refusalOf = async (client: TestClient, document: string, input: object): Promise<unknown> => {
    const [error] = (await client.answer(document, { input, key: randomUUID() })).errors ?? [];
    return { message: error?.message, ...error?.extensions };
  };
  const wish = (topic: string): Record<string, unknown> =>
    subscribeInput(outreach, newAddress(), 'S111', { topics: ['NEWS', topic] });

  it('is there from the start where it was fixed before, and in use', async () => {
    const topics = (await listed()).filter(({ code }) => FROM_THE_START.includes(code));
    expect(topics).toEqual(FROM_THE_START.map((code) => ({ code, isActive: true })));
  });

  it('comes with the document of a country, which leaves alone what the lead says of it', async () => {
    const code = newCode();
    const { manager } = outreach.service.app.get(DataSource);
    const load = (...bulletinTopics: object[]): Promise<number> =>
      addTopicsOfCountry(manager, JSON.stringify({ territories: [], bulletinTopics }));
    const topic = { code, names: { sl: 'Voda', de: 'Wasser' } };
    expect(await load(topic)).toBe(1);
    const [added] = (
      await outreach.service.visitor.query(`{ bulletinTopics { code names { language } } }`)
    ).bulletinTopics.filter((one: { code: string }) => one.code === code);
    expect(added.names).toEqual([{ language: 'sl' }, { language: 'de' }]);

    await configure(code, { isActive: false });
    expect(await load(topic)).toBe(0);
    expect(await listed()).toContainEqual({ code, isActive: false });
    expect(await addTopicsOfCountry(manager, '{}')).toBe(0);

    const another = newCode();
    await expect(load({ ...topic, code: another }, { code: 'a topic', names: {} })).rejects.toThrow(
      'is not a code',
    );
    await expect(load({ ...topic, code: another }, { ...topic, code: another })).rejects.toThrow('2 times');
    expect((await listed()).map((one) => one.code)).not.toContain(another);
  });

  it('is made by the country, with names that keep their order, and bulletins are of it', async () => {
    const code = newCode();
    const { configureBulletinTopic } = await lead.mutate(documents.CONFIGURE_TOPIC, {
      input: { code, names },
    });
    expect(configureBulletinTopic.topic).toEqual({ code, name: 'Kolesa', names, isActive: true });

    const id = await published(outreach, 'S111', { topic: code });
    const { bulletin } = await outreach.service.visitor.query(
      `query ($id: ID!) { bulletin(id: $id) { topic { code name(language: "de") } } }`,
      { id },
    );
    expect(bulletin.topic).toEqual({ code, name: 'Fahrräder' });
  });

  it('is called by its name in the language of whoever reads: in messages and on the page', async () => {
    const code = await configured();
    const address = newAddress();
    const input = subscribeInput(outreach, address, 'S112', { topics: [code], language: 'sl' });
    await outreach.service.visitor.mutate(documents.SUBSCRIBE, { input });
    const token = await tokenFor(outreach, address, 'confirm');
    expect(outreach.mail.mailsTo(address)[0]?.text).toContain('Teme: Kolesa.');
    const page = await supertest(outreach.service.server)
      .get(`/confirm/${token}`)
      .set('authorization', `Bearer ${await outreach.service.token(null)}`)
      .set('accept-language', 'de');
    expect(page.text).toContain('zu diesen Themen: Fahrräder.');

    await outreach.service.visitor.mutate(documents.CONFIRM, { input: { token } });
    await settledCounts(outreach, await published(outreach, 'S112', { topic: code }));
    expect(outreach.mail.mailsTo(address).at(-1)?.text).toContain('Tema: Kolesa.');
  });

  it('need not be chosen: who names none is told that all are meant', async () => {
    const address = newAddress();
    const input = subscribeInput(outreach, address, 'S112');
    await outreach.service.visitor.mutate(documents.SUBSCRIBE, { input });
    await tokenFor(outreach, address, 'confirm');
    expect(outreach.mail.mailsTo(address)[0]?.text).toContain('Themen: alle.');
  });

  it('that is in use goes into the document of a country, from which it can be brought again', async () => {
    const [inUse, former] = [await configured(), await configured()];
    await configure(former, { isActive: false });
    const { manager } = outreach.service.app.get(DataSource);
    const document = await topicsForCountry(manager);
    const codes = document.bulletinTopics.map(({ code }) => code);
    expect([codes.includes(inUse), codes.includes(former)]).toEqual([true, false]);
    expect(document.bulletinTopics).toContainEqual({ code: inUse, names: { sl: 'Kolesa', de: 'Fahrräder' } });
    expect(await addTopicsOfCountry(manager, JSON.stringify(document))).toBe(0);
  });

  it('that is no longer in use cannot be chosen, and what has it keeps it and is delivered', async () => {
    const code = await configured();
    const address = await subscribed(outreach, 'S121', { topics: [code] });
    const author = await outreach.service.as('SECURITY_OFFICER', 'S121');
    const waiting = await draft(outreach, author, 'S121', { topic: code });
    await configure(code, { isActive: false });
    expect(await listed()).toContainEqual({ code, isActive: false });

    const refused = { message: 'this topic is no longer in use', code: 'INVALID_INPUT' };
    const texts = [{ language: 'de', title: 'A', body: 'B' }];
    const territoryId = outreach.service.country.territory('S121').id;
    const another = { territoryId, kind: 'NEWS', topic: code, texts };
    expect(await refusalOf(author, documents.DRAFT, another)).toMatchObject({
      ...refused,
      field: 'input.topic',
    });
    expect(await refusalOf(outreach.service.visitor, documents.SUBSCRIBE, wish(code))).toMatchObject({
      ...refused,
      field: 'input.topics',
    });

    const second = await outreach.service.as('SECURITY_OFFICER', 'S121');
    await second.mutate(documents.RELEASE, { input: { bulletinId: waiting } });
    expect(await settledCounts(outreach, waiting)).toMatchObject({ sent: 1 });
    expect(outreach.mail.mailsTo(address).at(-1)?.text).toContain('Thema: Fahrräder.');
    const correction = { bulletinId: waiting, texts: [{ ...texts[0], correction: 'C' }] };
    await author.mutate(documents.CORRECT, { input: correction });
  });

  it('that is not there is refused by its field, as other wrong fields are at once', async () => {
    const author = await outreach.service.as('SECURITY_OFFICER', 'S111');
    const territoryId = outreach.service.country.territory('S111').id;
    const input = { territoryId, kind: 'NEWS', topic: 'NONE_SUCH', texts: [] };
    expect(await refusalOf(author, documents.DRAFT, input)).toMatchObject({
      code: 'INVALID_INPUT',
      fields: [{ field: 'input.topic' }, { field: 'input.texts' }],
    });
    expect(await refusalOf(outreach.service.visitor, documents.SUBSCRIBE, wish('NONE_SUCH'))).toMatchObject({
      message: 'there is no such topic',
      code: 'INVALID_INPUT',
      field: 'input.topics',
    });
  });

  it('of what the platform drafts when an issue closes gets other names, and stays in use', async () => {
    await configure('OUTCOMES');
    const input = { code: 'OUTCOMES', names, isActive: false };
    expect(await refusalOf(lead, documents.CONFIGURE_TOPIC, input)).toMatchObject({
      code: 'INVALID_INPUT',
      field: 'input.isActive',
    });
    expect(await listed()).toContainEqual({ code: 'OUTCOMES', isActive: true });
  });

  it.each([
    ['code', { code: 'bicycles and more' }],
    ['names', { names: [] }],
  ])('is not made with a %s that cannot be', async (field, wrong) => {
    const input = { code: newCode(), names, ...wrong };
    expect(await refusalOf(lead, documents.CONFIGURE_TOPIC, input)).toMatchObject({
      code: 'INVALID_INPUT',
      field: `input.${field}`,
    });
  });
});
