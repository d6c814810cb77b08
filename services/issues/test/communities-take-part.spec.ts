import { randomUUID } from 'node:crypto';
import type { SubgraphUnderTest, TestClient } from '@vicinia/testkit';
import { ACCEPT } from './owned-measure.js';
import { change, LATER, present, PROPOSE, SIGN, toWorkingGroup, writeMatrix } from './people-of-issues.js';
import { startIssues } from './start-issues.js';

type Person = TestClient & { readonly personId: string };

const ADD = change('addStakeholder', 'AddStakeholderInput', 'issue { id }');
const ISSUE = `query ($id: ID!) { issue(id: $id) { stage
  stakeholders { party { person { id } organisation { id } community { id } } community { id } organisation { id } person { id } }
  matrix { measures { id acceptance who { person { id } organisation { id } community { id } } }
    resolution { signatures { status forPolice signedBy { id } } } } } }`;

describe('a community takes part in an issue', () => {
  let issues: SubgraphUnderTest;
  let officer: Person;
  let communityId: string;
  let partner: Person;
  beforeAll(async () => {
    issues = await startIssues();
    officer = await issues.as('SECURITY_OFFICER', 'S111');
  }, 60_000);
  beforeEach(async () => {
    communityId = randomUUID();
    partner = await of('SECURITY_PARTNER');
  });
  afterAll(() => issues.close());

  const of = async (role: 'SECURITY_PARTNER' | 'LIAISON_OFFICER' | 'MEDIATOR'): Promise<Person> => {
    const personId = randomUUID();
    await issues.grants.appoint(personId, role, { communityId });
    return Object.assign(issues.person(personId), { personId });
  };
  const signing = (issueId: string) => ({
    input: { issueId, version: 1, answer: 'SIGN' },
    key: randomUUID(),
  });

  /** An issue whose resolution the community is to sign, with a measure of its own. */
  async function proposed(): Promise<string> {
    const id = await present(issues, officer);
    await toWorkingGroup(officer, id, [{ communityId }]);
    await writeMatrix(officer, id, { communityId });
    await officer.mutate(PROPOSE, { input: { issueId: id, signBy: LATER } });
    return id;
  }

  it('by a partner who is one of its own, signs and takes measures on', async () => {
    const id = await proposed();
    const shown = (await partner.query(ISSUE, { id })).issue;
    const community = { id: communityId };
    expect(shown.stakeholders).toEqual([
      {
        party: { person: null, organisation: null, community },
        community,
        organisation: null,
        person: { id: partner.personId },
      },
    ]);
    expect(shown.matrix.measures).toMatchObject([{ who: { person: null, organisation: null, community } }]);

    await partner.mutate(ACCEPT, { input: { measureId: shown.matrix.measures[0].id } });
    await partner.query(SIGN, signing(id));
    const bound = (await officer.query(ISSUE, { id })).issue;
    expect(bound.matrix.measures).toMatchObject([{ acceptance: 'ACCEPTED' }]);
    // Its signature is the one that is needed besides the police.
    expect([bound.stage, bound.matrix.resolution.signatures]).toEqual([
      'BINDING',
      [{ status: 'SIGNED', forPolice: false, signedBy: { id: partner.personId } }],
    ]);
  });

  it.each(['LIAISON_OFFICER', 'MEDIATOR'] as const)('not by a %s, who only serves it', async (role) => {
    const serving = await of(role);
    const id = await proposed();
    expect(await serving.refusal(ISSUE, { id })).toBe('NOT_FOUND');
    expect(await serving.refusal(SIGN, signing(id))).toBe('NOT_FOUND');
  });

  it('goes on when another speaks for it, and no longer by the one before', async () => {
    const id = await proposed();
    const next = await of('SECURITY_PARTNER');
    await issues.grants.revoke(partner.personId);
    expect(await partner.refusal(SIGN, signing(id))).toBe('NOT_FOUND');
    await next.query(SIGN, signing(id));
    expect((await officer.query(ISSUE, { id })).issue.stage).toBe('BINDING');
  });

  it('once, and is never two parties at a time', async () => {
    const id = await present(issues, officer);
    await toWorkingGroup(officer, id, [{ communityId }]);
    const refusalOf = (stakeholder: object) =>
      officer.refusal(ADD, { input: { issueId: id, stakeholder }, key: randomUUID() });
    expect(await refusalOf({ communityId: randomUUID(), organisationId: randomUUID() })).toBe(
      'INVALID_INPUT',
    );
    expect(await refusalOf({ communityId })).toBe('ALREADY_EXISTS');
  });
});
