import { isDeepStrictEqual } from 'node:util';
import { SERVICES } from '@vicinia/local';
import { until, type GraphqlAnswer } from '@vicinia/testkit';
import { OperatorOnThisMachine } from '../support/operator-on-this-machine.js';
import { raiseInThePast } from '../support/raise-in-the-past.js';
import { RunningCountry } from '../support/running-country.js';
import { programOf } from './program-of.js';
import { forgedCursors } from './forged-cursors.js';
import { leftOf, placesOf, questionsToAll, type QuestionToAll } from './parts-away.js';
import { ACCOUNTS, Story } from './story.js';

const OFFER_COURSE = `mutation ($input: OfferCourseInput!, $key: String!) {
  offerCourse(input: $input, idempotencyKey: $key) { course { id } } }`;
const LESSONS = `query ($id: ID!) { course(id: $id) { lessons { issue { title } } } }`;

describe('flow A', () => {
  let country: RunningCountry;
  let story: Story;

  beforeAll(async () => {
    country = await RunningCountry.start({ accounts: ACCOUNTS, environment: { ROUND_MILLISECONDS: '250' } });
    story = new Story(country);
    await story.prepare();
  }, 240_000);

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
    expect(matrix.resolution.signatures.map(({ status }: { status: string }) => status).sort()).toEqual([
      'DISSENTED',
      'NOT_SIGNED',
      'SIGNED',
      'SIGNED',
    ]);

    await story.implementAndReview();
    const { offerCourse } = await country.lead.mutate(OFFER_COURSE, {
      input: { topic: 'PREVENTION', titles: [{ language: 'en', text: 'Sample course' }] },
    });
    const course = { id: offerCourse.course.id as string };
    await story.close([course.id]);
    await until('the lesson to reach the course', async () => {
      const { lessons } = (await country.as('station-officer').query(LESSONS, course)).course;
      return lessons.length === 1 && lessons[0].issue.title !== null;
    });
    await story.releaseBulletin();
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
  }, 240_000);

  it('escalates a concern that nobody answers, once for each level, to the times at which it was due', async () => {
    const receiptHash = await raiseInThePast(country, {
      category: 'LIGHTING',
      point: country.country.pointIn('B1112'),
      daysAgo: 30,
    });
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

  it('answers no forged cursor with a failure of its own, wherever there are pages', async () => {
    const officer = country.as('station-officer');
    const fields = forgedCursors(
      {
        Query: ['{', '}'],
        Appointment: ['{ me { appointments {', '} } }'],
        Territory: ['{ territory(code: "S111") {', '} }'],
        Municipality: ['{ territory(code: "S111") { municipalities { nodes {', '} } } }'],
        MachineAccount: [`{ machineAccount(id: "${await programOf(country, 'station-officer')}") {`, '} }'],
        Issue: [`{ issue(id: "${story.issueId}") {`, '} }'],
        Panel: [`{ panel(id: "${story.panelId}") {`, '} }'],
        SecurityForum: ['{ territory(code: "S111") { municipalities { nodes { forum {', '} } } } }'],
        PublicPanel: [`{ publicPanel(id: "${story.panelId}") {`, '} }'],
        Person: ['{ me {', '} }'],
        Work: ['{ me { work {', '} } }'],
      },
      { territoryId: country.territoryId('S111') },
    );
    for (const { field, documents } of fields) {
      const answers = await Promise.all(documents.map((document) => officer.answer(document)));
      const codes = new Set(
        answers.flatMap(({ errors = [] }) => errors.map((error) => error.extensions?.code)),
      );
      // Where a name is the key, a text that nobody was given is a cursor too.
      expect([field, [...codes]]).toEqual([field, ['INVALID_INPUT']]);
    }
  }, 60_000);

  it.each(SERVICES)(
    'loses no more than what %s tells while it is away, and says where',
    async (service) => {
      const questions = Object.entries(questionsToAll(story));
      const answerTo = ({ by, document, variables }: QuestionToAll): Promise<GraphqlAnswer> =>
        (by === 'nobody' ? country.visitor : country.as(by)).answer(document, { ...variables });
      const whole = new Map<string, GraphqlAnswer>();
      for (const [name, question] of questions) {
        // Whoever was away before has to be heard again first.
        await until(`a whole answer: ${name}`, async () => {
          whole.set(name, await answerTo(question));
          return whole.get(name)?.errors === undefined;
        });
      }
      const [process] = country.platform.replicas(service);
      await process?.kill();
      try {
        for (const [name, question] of questions) {
          let { data, errors } = await answerTo(question);
          // One of the others that starved for a moment may have to be heard again too; the answer has to come to this.
          await until(`no more than ${service} to be away: ${name}`, async () => {
            if (isDeepStrictEqual(placesOf(errors), question.empty[service])) return true;
            ({ data, errors } = await answerTo(question));
            return false;
          }).catch(() => undefined);
          const before = whole.get(name);
          expect({ name, errors: before?.errors }).toEqual({ name, errors: undefined });
          expect({ name, empty: placesOf(errors) }).toEqual({ name, empty: question.empty[service] });
          expect({ name, data }).toEqual({ name, data: leftOf(before?.data, errors) });
          const codes = new Set(errors?.map(({ extensions }) => extensions?.code));
          expect([...codes]).toEqual(errors ? ['SUBGRAPH_UNAVAILABLE'] : []);
        }
      } finally {
        await process?.start();
      }
    },
    60_000,
  );

  it('gives null for what somebody may not see, says so at its place, and loses nothing else', async () => {
    const told = ({ errors }: GraphqlAnswer): string[] =>
      (errors ?? [])
        .map(({ path, extensions }) => `${path?.join('.') ?? ''} ${extensions?.code ?? ''}`)
        .sort();
    const stakeholder = await country
      .as('partner-who-signs')
      .answer(
        'query ($id: ID!) { issue(id: $id) { stage territory { name } onAgenda { meeting { place } } } }',
        { id: story.issueId },
      );
    expect(stakeholder.data).toEqual({
      issue: { stage: 'CLOSED', territory: { name: 'Gebiet B1111' }, onAgenda: [{ meeting: null }] },
    });
    expect(told(stakeholder)).toEqual(['issue.onAgenda.0.meeting NOT_FOUND']);

    const nobody = await country.visitor.answer(
      `query ($bulletin: ID!, $issue: ID!, $meeting: ID!) {
        bulletin(id: $bulletin) { kind issue { status } draftedBy { id } deliveries { sent } }
        issue(id: $issue) { stage }
        meeting(id: $meeting) { place }
        nation { name concerns { nodes { id } } panels { nodes { id } } }
      }`,
      { bulletin: story.bulletinId, issue: story.issueId, meeting: story.meetingId },
    );
    expect(nobody.data).toEqual({
      bulletin: { kind: 'YOU_SAID_WE_DID', issue: { status: 'RESULT' }, draftedBy: null, deliveries: null },
      issue: null,
      meeting: null,
      nation: { name: 'Gebiet N', concerns: null, panels: null },
    });
    expect(told(nobody)).toEqual([
      'issue UNAUTHENTICATED',
      'meeting UNAUTHENTICATED',
      'nation.concerns UNAUTHENTICATED',
      'nation.panels UNAUTHENTICATED',
    ]);
  });

  it('moves a station, and its figures stand with the new places when the change is finished', async () => {
    const closed = async (): Promise<unknown> => {
      const rows = await country.sql<{ code: string }>(
        'issues',
        `SELECT code FROM territory_projection JOIN indicator_total USING (territory_id)
         WHERE indicator = 'CLOSED_IMPROVED' AND code LIKE 'D%' AND amount <> 0`,
      );
      return rows.map(({ code }) => code);
    };
    const operator = new OperatorOnThisMachine(country);
    const file = operator.file('moved.csv', 'code,name,parent,level\nS111,Gebiet S111,D12,STATION\n');
    const columns = ['--code', 'code', '--name', 'name', '--parent', 'parent', '--level-property', 'level'];
    const imported = operator.vicinia('territories', 'import', file, ...columns);
    expect(imported).toMatchObject({ status: 0, said: expect.stringContaining('have moved') as string });

    const finished = operator.vicinia('structure', 'finish');
    expect(finished).toMatchObject({ status: 0, said: expect.stringContaining('Finished: ') as string });
    expect(finished.said).toContain('figures were replaced');
    expect(await closed()).toEqual(['D12']);
  }, 60_000);
});
