import { until, type TestClient } from '@vicinia/testkit';
import { RunningCountry } from '../support/running-country.js';

const HANDOVER = `id status isBriefingScheduled caseloadMovedAt`;
const onHandover = (name: string, input: string): string =>
  `mutation ($input: ${input}!, $key: String!) { ${name}(input: $input, idempotencyKey: $key) { handover { ${HANDOVER} } } }`;
const LEAVE = onHandover('planLeaving', 'PlanLeavingInput');
const SUCCEED = onHandover('appointSuccessor', 'AppointSuccessorInput');
const BRIEF = onHandover('requestBriefing', 'RequestBriefingInput');
const NOTICE = onHandover('requestHandoverNotice', 'RequestHandoverNoticeInput');
const PLAN = onHandover('planHandover', 'PlanHandoverInput');
const CONFIRM = onHandover('confirmHandover', 'ConfirmHandoverInput');
const RAISE = `mutation ($input: RaiseConcernInput!, $key: String!) {
  raiseConcern(input: $input, idempotencyKey: $key) { concern { id } } }`;
const PRESENT = `mutation ($input: PresentIssueInput!, $key: String!) {
  presentIssue(input: $input, idempotencyKey: $key) { issue { id } } }`;
const BY_ID = `query ($id: ID!) { handover(id: $id) { ${HANDOVER} } }`;
const WORK = `{ me { work { handovers { id }
  briefings { startsAt leaving { displayName } successor { displayName } handover { id } }
  bulletinsToRelease { kind territory { code } } } } }`;
const ISSUE = `query ($id: ID!) { issue(id: $id) { lead { displayName }
  handOvers { from { displayName } to { displayName } isLead } } }`;

const DAY_MS = 86_400_000;
const inDays = (days: number): string => new Date(Date.now() + days * DAY_MS).toISOString();

describe('flow B', () => {
  let country: RunningCountry;
  let leaving: TestClient;
  let coming: TestClient;
  let coordinator: TestClient;
  let handoverId: string;
  let issueId: string;

  beforeAll(async () => {
    country = await RunningCountry.start({ accounts: ['leaving', 'coming', 'coordinator', 'resident'] });
    const { appointmentId } = await country.appoint('leaving', 'SECURITY_OFFICER', 'S111');
    await country.appoint('coordinator', 'SECURITY_COORDINATOR', 'D11');
    [leaving, coming, coordinator] = [country.as('leaving'), country.as('coming'), country.as('coordinator')];
    await country.register('resident');
    const { raiseConcern } = await country.as('resident').mutate(RAISE, {
      input: {
        category: 'OTHER',
        text: 'The lamp is broken.',
        language: 'en',
        point: country.country.pointIn('B1111'),
      },
    });
    const { presentIssue } = await leaving.mutate(PRESENT, {
      input: {
        concernIds: [raiseConcern.concern.id],
        territoryId: country.territoryId('S111'),
        titles: [{ language: 'en', text: 'Dark street' }],
      },
    });
    issueId = presentIssue.issue.id as string;
    const { planLeaving } = await coordinator.mutate(LEAVE, { input: { appointmentId, endsAt: inDays(20) } });
    handoverId = planLeaving.handover.id as string;
  }, 240_000);

  afterAll(() => country.stop(), 60_000);

  const work = async (client: TestClient) => (await client.query(WORK)).me.work;
  const handover = async () => (await coordinator.query(BY_ID, { id: handoverId })).handover;

  it('appoints the successor before the other leaves, and both see it as work in every service', async () => {
    await coordinator.mutate(SUCCEED, { input: { handoverId, personId: await country.register('coming') } });
    await until('the successor to be known', async () => (await work(coming)).handovers.length === 1);
    const startsAt = inDays(3);
    await leaving.mutate(BRIEF, { input: { handoverId, startsAt } });
    await until('meetings to schedule the briefing', async () => (await handover()).isBriefingScheduled);
    const names = { leaving: 'Sample leaving', successor: 'Sample coming' };
    const briefing = {
      startsAt,
      leaving: { displayName: names.leaving },
      successor: { displayName: names.successor },
      handover: { id: handoverId },
    };
    for (const officer of [leaving, coming]) expect((await work(officer)).briefings).toEqual([briefing]);
  }, 60_000);

  it('has the public notice drafted, for a named person to release', async () => {
    await coming.mutate(NOTICE, { input: { handoverId } });
    await until('outreach to draft the notice', async () =>
      ((await work(coordinator)).bulletinsToRelease as { kind: string }[]).some(
        ({ kind }) => kind === 'HANDOVER',
      ),
    );
  }, 60_000);

  it('moves the caseload at the stated hour, and is closed when both have confirmed', async () => {
    await coordinator.mutate(PLAN, { input: { handoverId, caseloadMovesAt: inDays(-1) } });
    const issue = async () => (await coming.query(ISSUE, { id: issueId })).issue;
    await until(
      'the issue to be led by the successor',
      async () => (await issue()).lead?.displayName === 'Sample coming',
    );
    expect((await issue()).handOvers).toEqual([
      { from: { displayName: 'Sample leaving' }, to: { displayName: 'Sample coming' }, isLead: true },
    ]);
    for (const officer of [leaving, coming]) await officer.mutate(CONFIRM, { input: { handoverId } });
    expect(await handover()).toMatchObject({ status: 'CLOSED' });
    for (const officer of [leaving, coming]) expect((await work(officer)).handovers).toEqual([]);
  }, 60_000);
});
