import { randomUUID } from 'node:crypto';
import type { SubgraphUnderTest, TestClient } from '@vicinia/testkit';
import { memberOf } from './members.js';
import { LATER, present, PROPOSE, SIGN, toWorkingGroup, writeMatrix } from './people-of-issues.js';
import { startIssues } from './start-issues.js';

const BOARD = `query ($t: [_Any!]!) { _entities(representations: $t) { ... on Territory { issues { nodes { id } } } } }`;
const SIGNATURES = `query ($id: ID!) { issue(id: $id) { stage matrix { resolution { signatures {
  status forPolice signedBy { id } stakeholder { id person { id } organisation { id } } } } } } }`;
const OFFERED = `query ($id: ID!) { issue(id: $id) { matrix { resolution { signatures {
  viewerMayAnswer stakeholder { id } } } } } }`;
const ADD = `mutation ($input: AddStakeholderInput!, $key: String!) {
  addStakeholder(input: $input, idempotencyKey: $key) { issue { id } } }`;

describe('whoever acts for an organisation', () => {
  let issues: SubgraphUnderTest;
  let officer: TestClient & { readonly personId: string };

  beforeAll(async () => {
    issues = await startIssues();
    officer = await issues.as('SECURITY_OFFICER', 'S111');
  }, 60_000);
  afterAll(() => issues.close());

  /** An issue whose resolution waits for one person of an organisation, and for others. */
  async function proposedTo(
    personId: string,
    organisationId: string,
    ...others: { personId: string }[]
  ): Promise<string> {
    const id = await present(issues, officer);
    await toWorkingGroup(officer, id, [{ personId, organisationId }, ...others]);
    await writeMatrix(officer, id, personId);
    await officer.mutate(PROPOSE, { input: { issueId: id, signBy: LATER } });
    return id;
  }

  /** Whether somebody finds the issue by its id, and on the board. */
  async function sees(who: TestClient, id: string): Promise<boolean[]> {
    const t = [{ __typename: 'Territory', id: issues.country.territory('N').id }];
    const { nodes } = (await who.query(BOARD, { t }))._entities[0].issues;
    const asked = await who.answer(`{ issue(id: "${id}") { id } }`);
    return [asked.errors === undefined, nodes.some((node: { id: string }) => node.id === id)];
  }
  const signing = (issueId: string) => ({
    input: { issueId, version: 1, answer: 'SIGN' },
    key: randomUUID(),
  });

  it('sees the issue in which it takes part and signs for it, which the signature says', async () => {
    const organisationId = randomUUID();
    const member = await memberOf(issues, organisationId);
    const colleague = await memberOf(issues, organisationId);
    const stranger = await memberOf(issues, randomUUID());
    const id = await proposedTo(member.personId, organisationId);

    expect([await sees(colleague, id), await sees(stranger, id)]).toEqual([
      [true, true],
      [false, false],
    ]);
    expect(await stranger.refusal(SIGN, signing(id))).toBe('NOT_FOUND');
    await colleague.query(SIGN, signing(id));
    const { stage, matrix } = (await officer.query(SIGNATURES, { id })).issue;
    expect([stage, matrix.resolution.signatures]).toEqual([
      'BINDING',
      [
        {
          status: 'SIGNED',
          forPolice: false,
          signedBy: { id: colleague.personId },
          stakeholder: {
            id: expect.any(String),
            person: { id: member.personId },
            organisation: { id: organisationId },
          },
        },
      ],
    ]);
    expect(await member.refusal(SIGN, signing(id))).toBe('ALREADY_SIGNED');
  });

  it('signs for itself and for the organisation, and says for which', async () => {
    const organisationId = randomUUID();
    const member = await memberOf(issues, organisationId);
    const client = await memberOf(issues, organisationId);
    const other = issues.citizen();
    const others = [client, other].map(({ personId }) => ({ personId: personId! }));
    const id = await proposedTo(member.personId, organisationId, ...others);
    const signatures = async () =>
      (await officer.query(SIGNATURES, { id })).issue.matrix.resolution.signatures as {
        status: string;
        stakeholder: { id: string; person: { id: string } };
      }[];
    const of = async (personId: string | null) =>
      (await signatures()).find(({ stakeholder }) => stakeholder.person.id === personId)!;
    const signingFor = async (personId: string | null) => {
      const { input, key } = signing(id);
      return { input: { ...input, stakeholderId: (await of(personId)).stakeholder.id }, key };
    };

    const offeredTo = async (who: TestClient) => {
      const { issue } = await who.query(OFFERED, { id });
      const all = issue.matrix.resolution.signatures as {
        viewerMayAnswer: boolean;
        stakeholder: { id: string };
      }[];
      return all.filter((each) => each.viewerMayAnswer).map(({ stakeholder }) => stakeholder.id);
    };
    const [forBody, forSelf] = [
      (await of(member.personId)).stakeholder.id,
      (await of(client.personId)).stakeholder.id,
    ];
    expect((await offeredTo(client)).sort()).toEqual([forBody, forSelf].sort());
    expect(await offeredTo(officer)).toEqual([]);

    expect(await client.refusal(SIGN, signing(id))).toBe('INVALID_INPUT');
    expect(await client.refusal(SIGN, await signingFor(other.personId))).toBe('FORBIDDEN');
    await client.query(SIGN, await signingFor(member.personId));
    expect([(await of(member.personId)).status, (await of(client.personId)).status]).toEqual([
      'SIGNED',
      'PENDING',
    ]);
    expect(await offeredTo(client)).toEqual([forSelf]);
    // What is left is not signed by somebody who only repeats what was said for the other.
    expect(await client.refusal(SIGN, signing(id))).toBe('INVALID_INPUT');
    await client.query(SIGN, await signingFor(client.personId));
    expect((await of(client.personId)).status).toBe('SIGNED');
  });

  it('may no longer from the moment at which the post ends', async () => {
    const organisationId = randomUUID();
    const member = await memberOf(issues, organisationId);
    const colleague = await memberOf(issues, organisationId);
    const id = await proposedTo(member.personId, organisationId);
    expect(await sees(colleague, id)).toEqual([true, true]);
    await issues.grants.revoke(colleague.personId);

    expect(await sees(colleague, id)).toEqual([false, false]);
    expect(await colleague.refusal(SIGN, signing(id))).toBe('NOT_FOUND');
  });

  it('joins by the post of the organisation, whatever other office it holds', async () => {
    const organisationId = randomUUID();
    const client = await memberOf(issues, organisationId, { territory: 'S222' });
    await issues.grants.appoint(client.personId, 'NEIGHBOURHOOD_OFFICER', { territory: 'B1111' });
    const id = await present(issues, officer);
    await toWorkingGroup(officer, id, [{ personId: client.personId, organisationId }]);

    const { rows } = await issues.database.query(
      `SELECT appointment_id FROM stakeholder WHERE issue_id = $1`,
      [id],
    );
    expect(rows).toEqual([{ appointment_id: client.appointmentId }]);
  });

  it('does not bring the organisation in to sign for it: a colleague of the officer does', async () => {
    const organisationId = randomUUID();
    const id = await present(issues, officer);
    await toWorkingGroup(officer, id, [{ personId: randomUUID() }]);
    const lead = await issues.as('SECURITY_OFFICER', 'S111');
    await issues.grants.appoint(lead.personId, 'SECURITY_PARTNER', { territory: 'S111', organisationId });
    const input = { issueId: id, stakeholder: { personId: randomUUID(), organisationId } };

    expect(await lead.refusal(ADD, { input, key: randomUUID() })).toBe('FORBIDDEN');
    await officer.mutate(ADD, { input });
  });

  it('receives what is referred to it: sees the issue, and may give it back', async () => {
    const organisationId = randomUUID();
    const client = await memberOf(issues, organisationId);
    const stranger = await memberOf(issues, randomUUID());
    const id = await present(issues, officer);
    const referred = `mutation ($input: ReferIssueInput!, $key: String!) {
      referIssue(input: $input, idempotencyKey: $key) { issue { stage referredToOrganisation { id } } } }`;
    const { referIssue } = await officer.mutate(referred, {
      input: { issueId: id, authority: 'School board', organisationId },
    });
    expect(referIssue.issue).toEqual({ stage: 'REFERRED', referredToOrganisation: { id: organisationId } });
    expect([await sees(client, id), await sees(stranger, id)]).toEqual([
      [true, true],
      [false, false],
    ]);

    const back = `mutation ($id: ID!, $key: String!) {
      returnReferral(input: { issueId: $id }, idempotencyKey: $key) { issue { stage } } }`;
    expect(await stranger.refusal(back, { id, key: randomUUID() })).toBe('NOT_FOUND');
    expect((await client.mutate(back, { id })).returnReferral.issue.stage).toBe('PRESENTED');
    expect(await sees(client, id)).toEqual([false, false]);
    expect(await client.refusal(back, { id, key: randomUUID() })).toBe('NOT_FOUND');
  });
});
