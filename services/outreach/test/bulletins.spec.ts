import { randomUUID } from 'node:crypto';
import { PAGE_OF_CURSORS, visitedBothWays } from '@vicinia/testkit';
import { bulletinDrafted, bulletinPublished, issueClosed, type EventMessage } from '@vicinia/events';
import {
  documents,
  draft,
  published,
  settledCounts,
  startOutreach,
  subscribed,
  type OutreachUnderTest,
} from './outreach-service.js';

const LIST = `query ($id: ID!, $status: BulletinStatus, $below: Boolean, $first: Int, $after: String) {
  _entities(representations: [{ __typename: "Territory", id: $id }]) { ... on Territory {
    bulletins(status: $status, below: $below, first: $first, after: $after) {
      totalCount nodes { id text(language: "sl") { title } } pageInfo { hasNextPage endCursor } } } } }`;

describe('bulletins', () => {
  let outreach: OutreachUnderTest;

  beforeAll(async () => {
    outreach = await startOutreach();
  });
  afterAll(() => outreach.close());

  async function closeIssue(
    territoryCode: string,
    effect: 'FIXED' | 'IMPROVED' | 'NO_CHANGE' | 'WORSE',
    issueId: string = randomUUID(),
    closedAt = '2026-11-01T10:00:00.000Z',
  ): Promise<EventMessage> {
    return outreach.service.messages.deliver(issueClosed, {
      subject: issueId,
      territoryId: outreach.service.country.territory(territoryCode).id,
      data: { effect, concernCount: 2, closedAt },
    });
  }

  async function draftsAbout(issueId: string): Promise<{ id: string }[]> {
    const { rows } = await outreach.service.database.query<{ id: string }>(
      'SELECT id FROM bulletin WHERE issue_id = $1',
      [issueId],
    );
    return rows;
  }

  it('are drafted in three languages when an issue closes, and say what the assessment found', async () => {
    const { subject } = await closeIssue('S111', 'IMPROVED');
    const [bulletin] = await draftsAbout(subject);
    const officer = await outreach.service.as('SECURITY_OFFICER', 'S111');
    const answer = await officer.query(
      `query ($id: ID!) { bulletin(id: $id) { status kind topic { code } issue { id } draftedBy { id } territory { id }
         texts { language } text(language: "sl") { language title body } } }`,
      { id: bulletin?.id },
    );
    expect(answer.bulletin).toMatchObject({
      status: 'DRAFT',
      kind: 'YOU_SAID_WE_DID',
      topic: { code: 'OUTCOMES' },
      issue: { id: subject },
      draftedBy: null,
      territory: { id: outreach.service.country.territory('S111').id },
      texts: [{ language: 'de' }, { language: 'en' }, { language: 'sl' }],
      text: { language: 'sl', title: 'Vi ste povedali, mi smo ukrepali: Območje S111' },
    });
    expect(answer.bulletin.text.body).toContain('težava ni povsem odpravljena');
    expect(await outreach.service.messages.written(bulletinDrafted, bulletin?.id)).toEqual([
      { subject: bulletin?.id, issueId: subject, topic: 'OUTCOMES' },
    ]);
  });

  it('are drafted once for each closing, however often the message arrives', async () => {
    const message = await closeIssue('S111', 'FIXED');
    await outreach.service.messages.redeliver(message);
    // The same content under a new message id, as after a restore of the sender.
    await closeIssue('S111', 'FIXED', message.subject);
    expect(await draftsAbout(message.subject)).toHaveLength(1);

    await closeIssue('S111', 'FIXED', message.subject, '2026-12-01T10:00:00.000Z');
    expect(await draftsAbout(message.subject)).toHaveLength(2);
    expect(await outreach.service.messages.parked()).toEqual([]);
  });

  it('are public from the moment a named person releases them, and issues hears of it', async () => {
    const { subject } = await closeIssue('S112', 'WORSE');
    const [bulletin] = await draftsAbout(subject);
    const id = bulletin?.id ?? '';
    expect(await outreach.service.visitor.refusal(documents.BULLETIN, { id })).toBe('NOT_FOUND');
    const officer = await outreach.service.as('SECURITY_OFFICER', 'S112');
    const answer = await officer.mutate(documents.RELEASE, { input: { bulletinId: id } });
    expect(answer.releaseBulletin.bulletin).toEqual({
      id,
      status: 'PUBLISHED',
      publishedAt: expect.any(String),
      releasedBy: { id: officer.personId },
    });
    expect((await outreach.service.visitor.query(documents.BULLETIN, { id })).bulletin.status).toBe(
      'PUBLISHED',
    );
    expect(await outreach.service.messages.written(bulletinPublished, id)).toEqual([
      {
        subject: id,
        issueId: subject,
        topic: 'OUTCOMES',
        languages: ['de', 'en', 'sl'],
        publishedAt: answer.releaseBulletin.bulletin.publishedAt,
      },
    ]);
    expect(await officer.refusal(documents.RELEASE, { input: { bulletinId: id } })).toBe(
      'TRANSITION_NOT_ALLOWED',
    );
    expect(await officer.refusal(documents.DISCARD, { input: { bulletinId: id } })).toBe(
      'TRANSITION_NOT_ALLOWED',
    );
  });

  it('are released once when two persons release at the same moment', async () => {
    const author = await outreach.service.as('SECURITY_OFFICER', 'S112');
    const id = await draft(outreach, author, 'S112');
    const releasers = await Promise.all([1, 2].map(() => outreach.service.as('SECURITY_OFFICER', 'S112')));
    const answers = await Promise.all(
      releasers.map((releaser) =>
        releaser.answer(documents.RELEASE, { input: { bulletinId: id }, key: randomUUID() }),
      ),
    );
    expect(answers.map(({ errors }) => errors?.[0]?.extensions?.code ?? 'released').sort()).toEqual([
      'TRANSITION_NOT_ALLOWED',
      'released',
    ]);
    expect(await outreach.service.messages.written(bulletinPublished, id)).toHaveLength(1);
  });

  it('need a second person: neither the author nor the last editor releases them', async () => {
    const author = await outreach.service.as('SECURITY_OFFICER', 'S112');
    const editor = await outreach.service.as('SECURITY_OFFICER', 'S112');
    const third = await outreach.service.as('SECURITY_COORDINATOR', 'D11');
    const id = await draft(outreach, author, 'S112');
    const texts = [{ language: 'de', title: 'Besser', body: 'Gesagt.' }];
    await editor.mutate(documents.EDIT, { input: { bulletinId: id, texts } });
    for (const own of [author, editor]) {
      expect(await own.refusal(documents.RELEASE, { input: { bulletinId: id } })).toBe('FORBIDDEN');
    }
    expect(await third.refusal(documents.RELEASE, { input: { bulletinId: id, revision: 1 } })).toBe(
      'CONFLICT',
    );
    await third.mutate(documents.RELEASE, { input: { bulletinId: id, revision: 2 } });
  });

  it('are replaced word by word when edited, and take no edit once discarded', async () => {
    const author = await outreach.service.as('NEIGHBOURHOOD_OFFICER', 'B1111');
    const id = await draft(outreach, author, 'B1111');
    const texts = [{ language: 'en', title: 'Light', body: 'In the park.' }];
    const edited = await author.mutate(documents.EDIT, { input: { bulletinId: id, texts } });
    expect(edited.editBulletin.bulletin).toEqual({ revision: 2, texts });
    expect(
      (await author.mutate(documents.DISCARD, { input: { bulletinId: id } })).discardBulletin.bulletin.status,
    ).toBe('DISCARDED');
    expect(await author.refusal(documents.EDIT, { input: { bulletinId: id, texts } })).toBe(
      'TRANSITION_NOT_ALLOWED',
    );
    expect(await outreach.service.visitor.refusal(documents.BULLETIN, { id })).toBe('NOT_FOUND');
  });

  it('of a territory are listed for everybody once published; drafts for its staff alone', async () => {
    const officer = await outreach.service.as('SECURITY_OFFICER', 'S121');
    const waiting = await draft(outreach, officer, 'S121');
    const shown = [
      await published(outreach, 'S121'),
      await published(outreach, 'S121'),
      await published(outreach, 'S121'),
    ];
    const id = outreach.service.country.territory('S121').id;
    const first = (await outreach.service.visitor.query(LIST, { id, first: 2 }))._entities[0].bulletins;
    expect(first.nodes.map((node: { id: string }) => node.id)).toEqual([shown[2], shown[1]]);
    expect(first.nodes[0].text.title).toBe('Nove luči v parku');
    expect(first.totalCount).toBe(3);
    const after = first.pageInfo.endCursor as string;
    const rest = (await outreach.service.visitor.query(LIST, { id, first: 2, after }))._entities[0].bulletins;
    expect(rest).toMatchObject({ nodes: [{ id: shown[0] }], pageInfo: { hasNextPage: false } });

    const drafts = async (client: typeof officer): Promise<unknown[]> =>
      (await client.query(LIST, { id, status: 'DRAFT' }))._entities[0].bulletins.nodes as unknown[];
    expect(await drafts(officer)).toMatchObject([{ id: waiting }]);
    expect(await drafts(await outreach.service.as('SECURITY_OFFICER', 'S122'))).toEqual([]);
    const { visitor } = outreach.service;
    expect((await visitor.query(LIST, { id, status: 'DRAFT' }))._entities[0].bulletins.nodes).toEqual([]);
    const { forwards, backwards } = await visitedBothWays(async (args) => {
      const query = `query ($t: [_Any!]!) { _entities(representations: $t) { ... on Territory {
        bulletins(below: true, ${args}) { ${PAGE_OF_CURSORS} } } } }`;
      const t = [{ __typename: 'Territory', id }];
      return (await outreach.service.visitor.query(query, { t }))._entities[0].bulletins;
    });
    expect(forwards.length).toBeGreaterThanOrEqual(3);
    expect(backwards).toEqual(forwards);
  });

  it('of the territories below are seen from above when asked for', async () => {
    const id = await published(outreach, 'S211');
    const region = outreach.service.country.territory('R2').id;
    const list = async (below: boolean): Promise<unknown[]> =>
      (await outreach.service.visitor.query(LIST, { id: region, below }))._entities[0].bulletins
        .nodes as unknown[];
    expect(await list(false)).toEqual([]);
    expect(await list(true)).toMatchObject([{ id }]);
  });

  it('wait as work for those who may release them, their own left out', async () => {
    const author = await outreach.service.as('SECURITY_OFFICER', 'S222');
    const id = await draft(outreach, author, 'S222');
    const WORK = `query ($id: ID!) { _entities(representations: [{ __typename: "Person", id: $id }]) {
      ... on Person { work { bulletinsToRelease { id } } } } }`;
    const waiting = async (person: typeof author): Promise<unknown> =>
      (await person.query(WORK, { id: person.personId }))._entities[0].work.bulletinsToRelease;
    expect(await waiting(await outreach.service.as('SECURITY_COORDINATOR', 'D22'))).toEqual([{ id }]);
    expect(await waiting(author)).toEqual([]);
    expect(await waiting(await outreach.service.as('NEIGHBOURHOOD_OFFICER', 'B2221'))).toEqual([]);
    expect(await author.refusal(WORK, { id: randomUUID() })).toBe('FORBIDDEN');
  });

  it.each([
    ['zh-TW', '公園'],
    ['zh_cn', '公园'],
    ['fr', '公园'],
  ])('say the same to who wants %s in a message as in the graph: %s', async (language, title) => {
    const wanted = language.replace('_', '-');
    const address = await subscribed(outreach, 'S122', { language: wanted });
    // Neither the language that is wanted nor those of the country: the first in the order of languages.
    const texts = [
      { language: 'zh-hant', title: '公園', body: '公園' },
      { language: 'zh-Hans', title: '公园', body: '公园' },
    ];
    const id = await published(outreach, 'S122', { texts });
    await settledCounts(outreach, id);
    const answer = await outreach.service.visitor.query(
      `query ($id: ID!, $language: String) { bulletin(id: $id) { text(language: $language) { title } } }`,
      { id, language },
    );
    expect(answer.bulletin.text.title).toBe(title);
    expect(outreach.mail.mailsTo(address).at(-1)?.subject).toBe(title);
  });

  it('show how far their deliveries are to staff alone', async () => {
    const id = await published(outreach, 'S221');
    const officer = await outreach.service.as('SECURITY_OFFICER', 'S221');
    expect((await officer.query(documents.COUNTS, { id })).bulletin.deliveries).toEqual({
      pending: 0,
      sent: 0,
      failed: 0,
      uncertain: 0,
      unreadable: 0,
    });
    expect((await outreach.service.visitor.query(documents.COUNTS, { id })).bulletin.deliveries).toBeNull();
  });

  it.each([
    ['no texts', { texts: [] }],
    ['a title on two lines', { texts: [{ language: 'de', title: 'A\nBcc: b', body: 'C' }] }],
    ['a territory that nobody knows', { territoryId: randomUUID() }],
  ])('refuse %s', async (_what, wrong) => {
    const officer = await outreach.service.as('SECURITY_OFFICER', 'S111');
    const input = {
      territoryId: outreach.service.country.territory('S111').id,
      kind: 'NEWS',
      topic: 'NEWS',
      texts: [{ language: 'de', title: 'A', body: 'B' }],
      ...wrong,
    };
    expect(await officer.refusal(documents.DRAFT, { input })).toBe('INVALID_INPUT');
  });
});

describe('bulletins where policy asks for no second person', () => {
  it('are released by their author', async () => {
    const outreach = await startOutreach({ BULLETIN_SECOND_PERSON: false });
    try {
      const author = await outreach.service.as('SECURITY_OFFICER', 'S111');
      const id = await draft(outreach, author, 'S111');
      const answer = await author.mutate(documents.RELEASE, { input: { bulletinId: id } });
      expect(answer.releaseBulletin.bulletin.status).toBe('PUBLISHED');
    } finally {
      await outreach.close();
    }
  });
});
