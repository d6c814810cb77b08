import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { until } from '@vicinia/testkit';
import { RunningCountry } from '../support/running-country.js';
import { RAISE_ANONYMOUSLY } from './documents.js';
import { ACCOUNTS, Story } from './story.js';

describe('flow A', () => {
  let country: RunningCountry;
  let story: Story;

  beforeAll(async () => {
    country = await RunningCountry.start({ accounts: ACCOUNTS, environment: { ROUND_MILLISECONDS: '250' } });
    story = new Story(country);
    await story.prepare();
  }, 120_000);

  afterAll(() => country.stop(), 60_000);

  it('takes an anonymous concern all the way to its outcome, and tells the one who raised it', async () => {
    await story.subscribe('franzi@example.org', 'S111', 'de');
    await story.subscribe('jure@example.org', 'R1', 'sl');
    await story.subscribe('next.door@example.org', 'S112', 'de');

    await story.raiseAnonymously();
    expect(await story.concernsSeenBy('beat-officer', 'B1111')).toMatchObject([{ status: 'RECEIVED' }]);
    await expect(story.concernsSeenBy('neighbouring-station-officer', 'S111')).rejects.toThrow('FORBIDDEN');
    expect(await story.concernsSeenBy('neighbouring-station-officer', 'S112')).toEqual([]);

    await story.answer();
    expect(await story.byReceipt()).toMatchObject({ status: 'ANSWERED', escalations: [] });

    await story.presentIssue();
    await story.analyseAndAgree();
    await story.foundPanelAndSchedule();
    await story.requestAgenda();
    await story.decide();
    expect(await story.measures()).toMatchObject([
      {
        decision: {
          id: story.decisionId,
          text: 'The municipality repairs the lamps; neighbours cut the hedge.',
        },
      },
      { decision: { id: story.decisionId } },
    ]);
    await story.completeMatrix();

    await story.sign(4);
    expect(await story.issue()).toMatchObject({ stage: 'RESOLUTION_PROPOSED', publicStatus: 'LOOKED_INTO' });
    await story.untilBinding();
    const { matrix, publicStatus } = await story.issue();
    expect(publicStatus).toBe('AGREED');
    expect(matrix.signatures.map(({ status }: { status: string }) => status).sort()).toEqual([
      'DISSENTED',
      'NOT_SIGNED',
      'SIGNED',
      'SIGNED',
    ]);

    await story.implementAndReview();
    await story.close();
    await story.approveBulletin();
    expect(await story.issue()).toMatchObject({
      stage: 'CLOSED',
      publicStatus: 'RESULT',
      effect: 'IMPROVED',
    });

    await until('both subscribers to have their mail', () => {
      const [german, slovene] = [story.mailsTo('franzi@example.org'), story.mailsTo('jure@example.org')];
      return german.length === 2 && slovene.length === 2;
    });
    expect(story.mailsTo('franzi@example.org').at(-1)?.text).toContain('Gebiet B1111');
    expect(story.mailsTo('jure@example.org').at(-1)?.text).toContain('Območje B1111');
    expect(story.mailsTo('next.door@example.org')).toHaveLength(1);

    expect(await story.byReceipt()).toMatchObject({
      issueStatus: 'RESULT',
      outcome: { effect: 'IMPROVED', bulletin: { id: story.bulletinId, text: { language: 'sl' } } },
    });
  }, 120_000);

  it('escalates a concern that nobody answers, once for each level, to the times at which it was due', async () => {
    const receiptHash = createHash('sha256').update(randomBytes(16)).digest('hex');
    // Raised a month ago: the token of the loader of sample data may set the time of an operation.
    const token = await country.platform.token('issues', {
      identity: null,
      quiet: true,
      at: new Date(Date.now() - 30 * 24 * 3_600_000),
    });
    const [issues] = country.platform.replicas('issues');
    const response = await fetch(`${issues?.url ?? ''}/graphql`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({
        query: RAISE_ANONYMOUSLY,
        variables: {
          key: randomUUID(),
          input: {
            receiptHash,
            category: 'LIGHTING',
            text: 'Nobody answers.',
            language: 'en',
            point: country.country.pointIn('B1112'),
          },
        },
      }),
    });
    expect(await response.json()).not.toHaveProperty('errors');
    const escalations = async (): Promise<unknown> =>
      (
        await country.visitor.query(
          `query ($receiptHash: String!) { concernByReceipt(receiptHash: $receiptHash) { escalations { toTerritory { code } } } }`,
          { receiptHash },
        )
      ).concernByReceipt.escalations;
    await until('two levels to be told', async () => ((await escalations()) as unknown[]).length >= 2);
    const written = await country.sql<{ count: number }>(
      'issues',
      `SELECT count(*)::int AS count FROM outbox WHERE type = 'vicinia.issues.concern.escalated.v1'`,
    );
    expect(await escalations()).toEqual([{ toTerritory: { code: 'D11' } }, { toTerritory: { code: 'R1' } }]);
    expect(written).toEqual([{ count: 2 }]);
  }, 60_000);
});
