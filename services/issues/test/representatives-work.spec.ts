import { randomUUID } from 'node:crypto';
import type { SubgraphUnderTest, TestClient } from '@vicinia/testkit';
import { memberOf } from './members.js';
import { ACCEPT, ADD_MEASURE, MEASURES, PROGRESS } from './owned-measure.js';
import { change, LATER, present, PROPOSE, toWorkingGroup, writeMatrix } from './people-of-issues.js';
import { startIssues } from './start-issues.js';

const WORK = `query ($p: [_Any!]!) { _entities(representations: $p) { ... on Person { work {
  processesToAgree issuesToAgree { nodes { id } } signaturesPending issuesToSign { nodes { id } }
  measuresDue measuresOverdue measuresProposed measuresToAccept { nodes { id } } } } } }`;
const AGREE = change(
  'agreeToProcess',
  'AgreeToProcessInput',
  'issue { stakeholders { id processAgreedAt } }',
);

describe('the work of whoever acts for an organisation', () => {
  let issues: SubgraphUnderTest;
  let officer: TestClient;

  beforeAll(async () => {
    issues = await startIssues();
    officer = await issues.as('SECURITY_OFFICER', 'S111');
  }, 60_000);
  afterAll(() => issues.close());

  it('is to agree to the process for it, and for nobody else', async () => {
    const organisationId = randomUUID();
    const member = await memberOf(issues, organisationId);
    const client = await memberOf(issues, organisationId);
    const other = { personId: issues.citizen().personId! };
    const id = await present(issues, officer);
    await toWorkingGroup(officer, id, [{ personId: member.personId, organisationId }, other]);

    const { agreeToProcess } = await client.mutate(AGREE, { input: { issueId: id } });
    const [place, others] = agreeToProcess.issue.stakeholders;
    expect([place.processAgreedAt, others.processAgreedAt]).toEqual([expect.any(String), null]);
    const named = { input: { issueId: id, stakeholderId: others.id } };
    expect(await client.refusal(AGREE, named)).toBe('FORBIDDEN');
    await client.mutate(AGREE, { input: { issueId: id, stakeholderId: place.id } });
  });

  it('is to take its measures on, which a report does too; not those of its members', async () => {
    const organisationId = randomUUID();
    const member = await memberOf(issues, organisationId);
    const client = await memberOf(issues, organisationId);
    const id = await present(issues, officer);
    await toWorkingGroup(officer, id, [{ personId: member.personId, organisationId }]);
    for (const owner of [{ organisationId }, { organisationId }, member.personId])
      await writeMatrix(officer, id, owner);
    const measures = async () => (await officer.query(MEASURES, { id })).issue.matrix.measures;
    const [accepted, reported, ofMember] = (await measures()) as { id: string }[];

    await client.mutate(ACCEPT, { input: { measureId: accepted!.id } });
    await client.mutate(PROGRESS, { input: { measureId: reported!.id, status: 'IN_PROGRESS' } });
    expect((await measures()).map(({ acceptance }: { acceptance: string }) => acceptance)).toEqual([
      'ACCEPTED',
      'ACCEPTED',
      'AWAITED',
    ]);
    expect(await client.refusal(ACCEPT, { input: { measureId: ofMember!.id } })).toBe('FORBIDDEN');
    expect(
      await client.refusal(PROGRESS, { input: { measureId: ofMember!.id, status: 'IN_PROGRESS' } }),
    ).toBe('FORBIDDEN');
  });

  it('counts and lists what waits for the organisation beside what waits for themselves, each once', async () => {
    const organisationId = randomUUID();
    const member = await memberOf(issues, organisationId);
    const client = await memberOf(issues, organisationId);
    const id = await present(issues, officer);
    const { personId } = client;
    await toWorkingGroup(officer, id, [{ personId: member.personId, organisationId }, { personId }]);
    const work = async () => {
      const p = [{ __typename: 'Person', id: personId }];
      return (await client.query(WORK, { p }))._entities[0].work;
    };
    expect(await work()).toMatchObject({ processesToAgree: 1, issuesToAgree: { nodes: [{ id }] } });
    await writeMatrix(officer, id, { organisationId });
    const words = { issueId: id, what: 'x', how: 'x', when: { dueOn: '2020-01-01' } };
    for (const who of [{ organisationId }, { personId }, { personId: member.personId }])
      await officer.mutate(ADD_MEASURE, { input: { ...words, who } });
    const [later, ofOrganisation, own] = (await officer.query(MEASURES, { id })).issue.matrix.measures;
    expect(await work()).toMatchObject({
      measuresProposed: 3,
      measuresToAccept: {
        nodes: expect.arrayContaining([{ id: later.id }, { id: ofOrganisation.id }, { id: own.id }]),
      },
    });
    for (const measure of [later, ofOrganisation, own])
      await client.mutate(ACCEPT, { input: { measureId: measure.id } });
    await officer.mutate(PROPOSE, { input: { issueId: id, signBy: LATER } });
    expect(await work()).toEqual({
      processesToAgree: 0,
      issuesToAgree: { nodes: [] },
      signaturesPending: 2,
      issuesToSign: { nodes: [{ id }] },
      measuresDue: 3,
      measuresOverdue: 2,
      measuresProposed: 0,
      measuresToAccept: { nodes: [] },
    });

    await issues.whileGrantsAreSilent(async () => {
      expect(await work()).toMatchObject({
        signaturesPending: 0,
        measuresDue: 0,
        issuesToSign: { nodes: [] },
      });
    });
    await issues.grants.revoke(personId);
    expect(await work()).toMatchObject({ signaturesPending: 0, measuresDue: 0 });
  });
});
