import { randomUUID } from 'node:crypto';
import { appointmentEnded, issueParticipantsStated } from '@vicinia/events';
import type { SubgraphUnderTest, TestClient } from '@vicinia/testkit';
import { WaitingPlacesService } from '../src/stakeholder-acting/waiting-places.service.js';
import { memberOf, type Member } from './members.js';
import { ACCEPT, ADD_MEASURE, MEASURES } from './owned-measure.js';
import {
  change,
  ISSUE,
  LATER,
  present,
  PROPOSE,
  SIGN,
  toWorkingGroup,
  writeMatrix,
} from './people-of-issues.js';
import { startIssues } from './start-issues.js';

const PLACES = `query ($id: ID!) { issue(id: $id) {
  stage
  stakeholders { party { person { id } organisation { id } } person { id } releasedAt }
  matrix { resolution { signatures { status signedBy { id } } } } } }`;
const BOARD = `query ($t: [_Any!]!) { _entities(representations: $t) { ... on Territory { issues { nodes { id } } } } }`;
const RELEASE = change('releaseStakeholder', 'ReleaseStakeholderInput', 'stakeholder { releasedAt }');
const ADD = change('addStakeholder', 'AddStakeholderInput', 'issue { id }');

describe('the place of an organisation in an issue', () => {
  let issues: SubgraphUnderTest;
  let officer: TestClient & { readonly personId: string };
  let organisationId: string;

  beforeAll(async () => {
    issues = await startIssues();
    officer = await issues.as('SECURITY_OFFICER', 'S111');
  }, 60_000);
  afterAll(() => issues.close());
  beforeEach(() => {
    organisationId = randomUUID();
  });

  const appointed = (personId?: string) =>
    memberOf(issues, organisationId, personId === undefined ? {} : { personId });
  const ended = ({ personId, appointmentId }: Member, removed = false) =>
    issues.messages.deliver(appointmentEnded, {
      subject: appointmentId,
      data: {
        personId,
        postId: randomUUID(),
        role: 'SECURITY_PARTNER',
        municipalityId: null,
        until: new Date().toISOString(),
        removed,
      },
    });
  const grouped = async (...stakeholders: { personId?: string; organisationId?: string }[]) => {
    const id = await present(issues, officer);
    await toWorkingGroup(officer, id, stakeholders);
    return id;
  };
  /** An issue whose resolution waits for a member of the organisation, and for somebody else. */
  const proposedTo = async ({ personId }: Member): Promise<string> => {
    const other = issues.citizen().personId!;
    const id = await grouped({ personId, organisationId }, { personId: other });
    await writeMatrix(officer, id, { organisationId });
    await officer.mutate(PROPOSE, { input: { issueId: id, signBy: LATER } });
    return id;
  };
  const read = async (id: string) => (await officer.query(PLACES, { id })).issue;
  /** Who acts for the organisation, and what became of its signature. */
  const placeIn = async (id: string) => {
    const { stakeholders, matrix } = await read(id);
    const index = stakeholders.findIndex(
      ({ party }: { party: { organisation: object | null } }) => party.organisation !== null,
    );
    const { person, releasedAt } = stakeholders[index];
    const statuses = (matrix?.resolution?.signatures ?? []).map(({ status }: { status: string }) => status);
    return { person: person?.id ?? null, isReleased: releasedAt !== null, statuses };
  };
  const signing = (issueId: string) => ({ input: { issueId, version: 1, answer: 'SIGN' } });

  it('passes to a colleague when the appointment ends, once, and its signature is still awaited', async () => {
    const member = await appointed();
    const colleague = await appointed();
    const id = await proposedTo(member);
    const message = await ended(member);
    const passed = { person: colleague.personId, isReleased: false, statuses: ['PENDING', 'PENDING'] };
    expect(await placeIn(id)).toEqual(passed);
    const told = await issues.messages.written(issueParticipantsStated, id);
    expect(told.at(-1)?.participants).toContainEqual({
      personId: colleague.personId,
      capacity: 'STAKEHOLDER',
      appointmentId: colleague.appointmentId,
    });

    await issues.messages.redeliver(message);
    expect(await placeIn(id)).toEqual(passed);
    expect(await issues.messages.written(issueParticipantsStated, id)).toHaveLength(told.length);
    await colleague.mutate(SIGN, signing(id));
    expect((await placeIn(id)).statuses.sort()).toEqual(['PENDING', 'SIGNED']);
  });

  it('waits where nobody holds a post of it, and is filled once somebody is appointed', async () => {
    const member = await appointed();
    const id = await proposedTo(member);
    await issues.grants.revoke(member.personId);
    await ended(member);
    const places = issues.app.get(WaitingPlacesService);
    await places.fill(new Date());
    expect(await placeIn(id)).toEqual({ person: null, isReleased: false, statuses: ['PENDING', 'PENDING'] });

    const next = await appointed();
    await Promise.all([places.fill(new Date()), places.fill(new Date())]);
    expect(await placeIn(id)).toEqual({
      person: next.personId,
      isReleased: false,
      statuses: ['PENDING', 'PENDING'],
    });
    await next.mutate(SIGN, signing(id));
  });

  it('is the organisation’s also while the end of the appointment has not been heard', async () => {
    const member = await appointed();
    const colleague = await appointed();
    const id = await proposedTo(member);
    await issues.grants.revoke(member.personId);
    const [{ id: measureId }] = (await officer.query(MEASURES, { id })).issue.matrix.measures;
    const t = [{ __typename: 'Territory', id: issues.country.territory('S111').id }];
    expect((await colleague.query(BOARD, { t }))._entities[0].issues.nodes).toEqual([{ id }]);
    await colleague.mutate(ACCEPT, { input: { measureId } });
    await colleague.mutate(SIGN, signing(id));
    expect(await member.refusal(SIGN, signing(id))).toBe('NOT_FOUND');
  });

  it('stays with whoever holds another post of it, unless they were removed', async () => {
    const member = await appointed();
    const id = await proposedTo(member);
    const second = await appointed(member.personId);
    await ended(member);
    expect((await placeIn(id)).person).toBe(member.personId);
    await ended(second, true);
    expect((await placeIn(id)).person).toBeNull();
  });

  it('keeps what the organisation answered', async () => {
    const member = await appointed();
    const id = await proposedTo(member);
    await member.mutate(SIGN, signing(id));
    await ended(member);
    const { matrix } = await read(id);
    expect(matrix.resolution.signatures).toContainEqual({
      status: 'SIGNED',
      signedBy: { id: member.personId },
    });
  });

  it('is one, beside those of its members, and goes to one of them where nobody is named', async () => {
    const member = await appointed();
    const id = await grouped({ organisationId });
    expect(await placeIn(id)).toMatchObject({ person: member.personId, isReleased: false });
    const add = (stakeholder: object) => ({ input: { issueId: id, stakeholder } });
    const again = add({ personId: randomUUID(), organisationId });
    expect(await officer.refusal(ADD, again)).toBe('ALREADY_EXISTS');
    await officer.mutate(ADD, add({ personId: member.personId }));
    expect(await officer.refusal(ADD, add({ personId: member.personId }))).toBe('ALREADY_EXISTS');
    expect(await officer.refusal(ADD, add({}))).toBe('INVALID_INPUT');
    expect((await read(id)).stakeholders).toHaveLength(2);
  });

  it('waits from the beginning where nobody holds a post of it yet, and owns measures', async () => {
    const id = await grouped({ organisationId });
    expect((await placeIn(id)).person).toBeNull();
    await officer.mutate(ADD_MEASURE, {
      input: { issueId: id, who: { organisationId }, what: 'x', when: { dueOn: '2030-01-01' }, how: 'x' },
    });
  });

  it('is given up by whoever holds a post of it without a word, and by nobody of another', async () => {
    const id = await grouped({ organisationId });
    const { stakeholders } = (await officer.query(`{ issue(id: "${id}") { stakeholders { id } } }`)).issue;
    const input = { stakeholderId: stakeholders[0].id as string };
    const stranger = await memberOf(issues, randomUUID());
    expect(await stranger.refusal(RELEASE, { input })).toBe('NOT_FOUND');
    const elsewhere = randomUUID();
    const other = await memberOf(issues, elsewhere);
    await officer.mutate(ADD, { input: { issueId: id, stakeholder: { organisationId: elsewhere } } });
    expect(await other.refusal(RELEASE, { input })).toBe('FORBIDDEN');
    const member = await appointed();
    const { releaseStakeholder } = await member.mutate(RELEASE, { input });
    expect(releaseStakeholder.stakeholder.releasedAt).not.toBeNull();
    expect(await member.refusal(ISSUE, { id })).toBe('NOT_FOUND');
  });

  it('leaves the person named the measures that are their own', async () => {
    const member = await appointed();
    const id = await grouped({ personId: member.personId, organisationId }, { personId: member.personId });
    await writeMatrix(officer, id, member.personId);
    const { stakeholders } = (
      await officer.query(`{ issue(id: "${id}") { stakeholders { id organisation { id } } } }`)
    ).issue;
    const { id: stakeholderId } = stakeholders.find(
      ({ organisation }: { organisation: unknown }) => organisation,
    );
    await officer.mutate(RELEASE, { input: { stakeholderId, reason: 'Aufgelöst' } });
    const [{ id: measureId }] = (await officer.query(MEASURES, { id })).issue.matrix.measures;
    await member.mutate(ACCEPT, { input: { measureId } });
  });
});
