import { randomUUID } from 'node:crypto';
import {
  concernJoinedIssue,
  issueBound,
  issueClosed,
  issuePresented,
  issueStageChanged,
} from '@vicinia/events';
import type { SubgraphUnderTest, TestClient } from '@vicinia/testkit';
import {
  change,
  changeById,
  CLOSE_ISSUE,
  ISSUE_STAGE,
  LATER,
  present,
  PRESENT,
  PROPOSE,
  raise,
  REVIEW,
  toBinding,
  toClosing,
  toEvaluation,
  toWorkingGroup,
  writeMatrix,
  ISSUE,
} from './people-of-issues.js';
import { startIssues } from './start-issues.js';

type Staff = TestClient & { readonly personId: string };

const PUBLIC_ISSUE = `query ($id: ID!) { publicIssue(id: $id) { id status effect territory { id } bulletin { id } } }`;
const START_ANALYSIS = changeById('startAnalysis', 'issueId', ISSUE_STAGE);

describe('an issue', () => {
  let issues: SubgraphUnderTest;
  let officer: Staff;
  let partner: Staff;
  beforeAll(async () => {
    issues = await startIssues();
    officer = await issues.as('SECURITY_OFFICER', 'S111');
    partner = await issues.as('SECURITY_PARTNER', 'S111');
  }, 60_000);
  afterAll(() => issues.close());

  const territory = (code: string) => issues.country.territory(code).id;
  const read = async (id: string, client: TestClient = officer) => (await client.query(ISSUE, { id })).issue;

  it('gathers concerns in the lowest territory in which all lie, and they follow it', async () => {
    const first = await raise(issues.citizen(), { point: issues.country.pointIn('B1111') });
    const second = await raise(issues.citizen(), { point: issues.country.pointIn('B1112') });
    const data = await officer.mutate(PRESENT, {
      input: {
        concernIds: [first, second],
        titles: [
          { language: 'de', text: 'Dunkel' },
          { language: 'en', text: 'Dark' },
        ],
      },
    });
    const { id } = data.presentIssue.issue;
    expect(await read(id)).toMatchObject({
      stage: 'PRESENTED',
      publicStatus: 'RECEIVED',
      title: 'Dark',
      territory: { id: territory('S111') },
      lead: { id: officer.personId },
      history: [{ from: null, to: 'PRESENTED', by: { id: officer.personId } }],
    });
    const { nodes } = (await read(id)).concerns;
    expect(nodes.map((node: { id: string }) => node.id).sort()).toEqual([first, second].sort());
    expect(nodes.map((node: { status: string }) => node.status)).toEqual(['IN_ISSUE', 'IN_ISSUE']);
    const [presented] = await issues.messages.written(issuePresented, id);
    expect([...presented!.concernIds].sort()).toEqual([first, second].sort());
    expect(await issues.messages.written(concernJoinedIssue, first)).toEqual([
      { subject: first, issueId: id },
    ]);
  });

  it('is refused for concerns that are gone, taken, or elsewhere', async () => {
    const titles = [{ language: 'de', text: 'x' }];
    const here = await raise(issues.citizen(), { point: issues.country.pointIn('B1111') });
    const elsewhere = await raise(issues.citizen(), { point: issues.country.pointIn('B1211') });
    const refusal = (input: object) => officer.refusal(PRESENT, { input: { titles, ...input } });
    expect(await refusal({ concernIds: [randomUUID()] })).toBe('NOT_FOUND');
    expect(await refusal({ concernIds: [elsewhere] })).toBe('NOT_FOUND');
    expect(await refusal({ concernIds: [] })).toBe('INVALID_INPUT');
    expect(await refusal({ concernIds: [here], titles: [] })).toBe('INVALID_INPUT');
    expect(await refusal({ concernIds: [here], territoryId: territory('B1112') })).toBe('INVALID_INPUT');
    expect(await refusal({ concernIds: [here], territoryId: territory('D11') })).toBe('FORBIDDEN');
    await officer.mutate(PRESENT, { input: { concernIds: [here], titles } });
    expect(await refusal({ concernIds: [here] })).toBe('TRANSITION_NOT_ALLOWED');
  });

  it('goes its whole way to a closing with an assessed effect', async () => {
    const id = await present(issues, officer);
    await toBinding(officer, id, partner);
    expect(await read(id)).toMatchObject({
      stage: 'BINDING',
      publicStatus: 'AGREED',
      definition: { problem: 'Kein Licht', cause: 'Lampen defekt', affected: 'Alle Anrainer' },
      process: 'Drei Treffen',
      stakeholders: [{ person: { id: partner.personId }, organisation: null }],
    });
    await toClosing(officer, id, 'IMPROVED');
    expect(await read(id)).toMatchObject({ stage: 'CLOSED', publicStatus: 'RESULT', effect: 'IMPROVED' });
    const stages = (await read(id)).history.map(({ to }: { to: string }) => to);
    expect(stages).toEqual([
      'PRESENTED',
      'ANALYSING',
      'DEFINED',
      'PROCESS_AGREED',
      'IN_WORKING_GROUP',
      'RESOLUTION_PROPOSED',
      'BINDING',
      'IMPLEMENTING',
      'EVALUATING',
      'CLOSED',
    ]);
    expect(await issues.messages.written(issueBound, id)).toEqual([
      { subject: id, matrixVersion: 1, signed: 1, dissented: 0, notSigned: 0 },
    ]);
    expect(await issues.messages.written(issueClosed, id)).toMatchObject([
      { effect: 'IMPROVED', concernCount: 1 },
    ]);
    expect((await issues.messages.written(issueStageChanged, id)).map(({ to }) => to)).toEqual([
      'ANALYSING',
      'DEFINED',
      'PROCESS_AGREED',
      'IN_WORKING_GROUP',
      'RESOLUTION_PROPOSED',
      'IMPLEMENTING',
      'EVALUATING',
    ]);
  });

  it('names at its closing for which courses it is a lesson, on the bus by their ids alone', async () => {
    const id = await present(issues, officer);
    await toBinding(officer, id, partner);
    const courses = [randomUUID(), randomUUID()];
    await toEvaluation(officer, id);
    const input = { issueId: id, effect: 'FIXED', lessonForCourses: [...courses, courses[0]] };
    expect(await officer.refusal(CLOSE_ISSUE, { input: { ...input, lessonForCourses: ['none'] } })).toBe(
      'INVALID_INPUT',
    );
    await officer.mutate(CLOSE_ISSUE, { input });
    const lessons = `query ($id: ID!) { issue(id: $id) { lessonForCourses { id } } }`;
    expect((await officer.query(lessons, { id })).issue.lessonForCourses).toEqual(
      courses.map((course) => ({ id: course })),
    );
    expect(await issues.messages.written(issueClosed, id)).toMatchObject([{ lessonCourseIds: courses }]);
  });

  it('closes only after two reviews, and only from its evaluation', async () => {
    const id = await present(issues, officer);
    await toBinding(officer, id, partner);
    const close = { input: { issueId: id, effect: 'FIXED' } };
    const review = { input: { issueId: id, matrixVersion: 1, text: 'Nachschau', effectSoFar: 'NO_CHANGE' } };
    expect(await officer.refusal(CLOSE_ISSUE, close)).toBe('TRANSITION_NOT_ALLOWED');
    expect(await officer.refusal(REVIEW, review)).toBe('TRANSITION_NOT_ALLOWED');
    await officer.mutate(changeById('startImplementation', 'issueId', ISSUE_STAGE), { id });
    await officer.mutate(REVIEW, review);
    expect(await officer.refusal(REVIEW, { input: { ...review.input, matrixVersion: 2 } })).toBe(
      'INVALID_INPUT',
    );
    await officer.mutate(changeById('startEvaluation', 'issueId', ISSUE_STAGE), { id });
    expect(await officer.refusal(CLOSE_ISSUE, close)).toBe('REVIEWS_MISSING');
    await officer.mutate(REVIEW, review);
    await officer.mutate(CLOSE_ISSUE, close);
    expect((await read(id)).effect).toBe('FIXED');
  });

  it('needs two new reviews when it is analysed anew', async () => {
    const id = await present(issues, officer);
    await toBinding(officer, id, partner);
    await officer.mutate(changeById('startImplementation', 'issueId', ISSUE_STAGE), { id });
    for (let count = 0; count < 2; count += 1) {
      await officer.mutate(REVIEW, { input: { issueId: id, matrixVersion: 1, text: 'Nachschau' } });
    }
    await officer.mutate(changeById('startEvaluation', 'issueId', ISSUE_STAGE), { id });
    await officer.mutate(START_ANALYSIS, { id });
    expect((await read(id)).stage).toBe('ANALYSING');
    const { rows } = await issues.database.query(`SELECT round FROM issue WHERE id = $1`, [id]);
    expect(rows).toEqual([{ round: 2 }]);
  });

  it('can be reviewed into a new version of its matrix while it is carried out', async () => {
    const id = await present(issues, officer);
    await toBinding(officer, id, partner);
    await officer.mutate(changeById('startImplementation', 'issueId', ISSUE_STAGE), { id });
    const propose = { input: { issueId: id, signBy: LATER } };
    expect(await officer.refusal(PROPOSE, propose)).toBe('TRANSITION_NOT_ALLOWED');
    await writeMatrix(officer, id, partner.personId);
    const data = await officer.mutate(PROPOSE, propose);
    expect(data.proposeResolution.issue).toMatchObject({
      stage: 'RESOLUTION_PROPOSED',
      matrix: { version: 2 },
    });
  });

  it('is led by whoever starts the analysis', async () => {
    const id = await present(issues, officer);
    const colleague = await issues.as('SECURITY_COORDINATOR', 'D11');
    await colleague.mutate(START_ANALYSIS, { id });
    expect((await read(id)).lead).toEqual({ id: colleague.personId });
  });

  it('takes stakeholders once each, and no more while a version waits for signatures', async () => {
    const id = await present(issues, officer);
    const add = change('addStakeholder', 'AddStakeholderInput', 'issue { stakeholders { person { id } } }');
    const stakeholder = { personId: randomUUID(), organisationId: randomUUID() };
    expect(await officer.refusal(add, { input: { issueId: id, stakeholder } })).toBe(
      'TRANSITION_NOT_ALLOWED',
    );
    await toWorkingGroup(officer, id, [{ personId: partner.personId }]);
    await officer.mutate(add, { input: { issueId: id, stakeholder } });
    expect(await officer.refusal(add, { input: { issueId: id, stakeholder } })).toBe('ALREADY_EXISTS');
    await writeMatrix(officer, id, partner.personId);
    await officer.mutate(PROPOSE, { input: { issueId: id, signBy: LATER } });
    const another = { personId: randomUUID() };
    expect(await officer.refusal(add, { input: { issueId: id, stakeholder: another } })).toBe(
      'TRANSITION_NOT_ALLOWED',
    );
  });

  it('shows the public where it stands and no word more', async () => {
    const id = await present(issues, officer);
    expect((await issues.visitor.query(PUBLIC_ISSUE, { id })).publicIssue).toEqual({
      id,
      status: 'RECEIVED',
      effect: null,
      territory: { id: territory('B1111') },
      bulletin: null,
    });
    expect(await issues.visitor.refusal(PUBLIC_ISSUE, { id: randomUUID() })).toBe('NOT_FOUND');
    expect(await issues.visitor.refusal(ISSUE, { id })).toBe('UNAUTHENTICATED');
    expect(await issues.citizen().refusal(ISSUE, { id })).toBe('NOT_FOUND');
  });

  it('is known to stakeholders and to the councillor of the municipality, and to none of next door', async () => {
    const id = await present(issues, officer);
    const councillor = await issues.as('SECURITY_MUNICIPAL_COUNCILLOR', { municipalityOf: 'S111' });
    const nextDoor = await issues.as('SECURITY_MUNICIPAL_COUNCILLOR', { municipalityOf: 'S112' });
    const stakeholder = issues.citizen();
    expect(await stakeholder.refusal(ISSUE, { id })).toBe('NOT_FOUND');
    await toWorkingGroup(officer, id, [{ personId: stakeholder.personId! }]);
    expect((await read(id, stakeholder)).stage).toBe('IN_WORKING_GROUP');
    expect((await read(id, councillor)).stage).toBe('IN_WORKING_GROUP');
    expect(await nextDoor.refusal(ISSUE, { id })).toBe('NOT_FOUND');
    expect((await read(id, stakeholder)).concerns.nodes).toEqual([]);
  });

  it('is told of every wrong word of its definition at once', async () => {
    const issueId = await present(issues, officer);
    await officer.mutate(START_ANALYSIS, { id: issueId });
    const { errors } = await officer.answer(change('defineIssue', 'DefineIssueInput', ISSUE_STAGE), {
      input: { issueId, problem: ' ', cause: 'Lampen defekt', affected: '' },
      key: randomUUID(),
    });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', field: 'input.problem' });
    expect(errors?.[0]?.extensions?.fields?.map(({ field }) => field)).toEqual([
      'input.problem',
      'input.affected',
    ]);
  });
});
