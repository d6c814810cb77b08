import { randomUUID } from 'node:crypto';
import { issueAgendaRequested, meetingDecisionRecorded } from '@vicinia/events';
import type { SubgraphUnderTest, TestClient } from '@vicinia/testkit';
import {
  addAgendaText,
  addMember,
  foundPanel,
  inDays,
  scheduleMeeting,
  startMeetings,
} from './meetings-service.js';

const RECORD = `mutation ($input: RecordDecisionInput!, $key: String!) {
  recordDecision(input: $input, idempotencyKey: $key) { decision {
    id text agendaItem { id } measures { id what responsiblePerson { id } responsibleOrganisation { id } territory { id } dueOn } } } }`;
const READ = `query ($id: ID!) { _entities(representations: [{ __typename: "Decision", id: $id }]) {
  ... on Decision { id text agendaItem { id } measures { id } } } }`;

describe('decisions', () => {
  let service: SubgraphUnderTest;
  let officer: TestClient;
  let panelId: string;
  let meetingId: string;
  let issueId: string;
  let agendaItemId: string;

  beforeAll(async () => {
    service = await startMeetings();
    officer = await service.as('SECURITY_OFFICER', 'S111');
    panelId = await foundPanel(service, officer, 'S111');
    meetingId = await scheduleMeeting(officer, panelId, inDays(-0.05));
    issueId = randomUUID();
    await service.messages.deliver(issueAgendaRequested, {
      subject: issueId,
      territoryId: service.country.territory('S111').id,
      data: { operationId: randomUUID(), panelId, requestedBy: randomUUID() },
    });
    const answer = await officer.query(`query ($id: ID!) { meeting(id: $id) { agenda { id } } }`, {
      id: meetingId,
    });
    agendaItemId = answer.meeting.agenda[0].id as string;
  });
  afterAll(() => service.close());

  function measure(extra: Record<string, unknown> = {}): Record<string, unknown> {
    return {
      responsiblePersonId: randomUUID(),
      territoryId: service.country.territory('B1112').id,
      dueOn: '2099-05-01',
      ...extra,
    };
  }

  it('reach issues as ids and dates, while the words stay here', async () => {
    const words = `Lamps for the park of Mrs ${randomUUID()}`;
    const person = randomUUID();
    const appointmentId = await service.grants.appoint(person, 'SECURITY_PARTNER', { territory: 'S111' });
    const organisation = randomUUID();
    const input = {
      meetingId,
      agendaItemId,
      text: words,
      measures: [
        measure({ responsiblePersonId: person, what: `Mend ${words}` }),
        measure({ responsiblePersonId: null, responsibleOrganisationId: organisation }),
      ],
    };
    const { decision } = (await officer.mutate(RECORD, { input })).recordDecision;

    expect(decision.text).toBe(words);
    const told = (await service.messages.written(meetingDecisionRecorded, meetingId)).find(
      ({ decisionId }) => decisionId === decision.id,
    );
    const territoryId = service.country.territory('B1112').id;
    expect(told).toEqual({
      subject: meetingId,
      decisionId: decision.id,
      issueId,
      measures: [
        {
          measureId: decision.measures[0].id,
          responsible: { kind: 'person', personId: person, appointmentId },
          territoryId,
          dueOn: '2099-05-01',
        },
        {
          measureId: decision.measures[1].id,
          responsible: { kind: 'organisation', organisationId: organisation },
          territoryId,
          dueOn: '2099-05-01',
        },
      ],
    });
    const { rows } = await service.database.query<{ row: string }>('SELECT outbox::text AS row FROM outbox');
    expect(rows.filter(({ row }) => row.includes(words))).toEqual([]);
  });

  it('do not make an owner of a measure by the own hand, unless an officer could report on it anyway', async () => {
    const chair = await service.as('SECURITY_PARTNER', 'S111');
    await addMember(officer, panelId, chair.personId, 'CHAIR');
    const input = (who: TestClient): object => ({
      meetingId,
      agendaItemId,
      text: 'Mine',
      measures: [measure({ responsiblePersonId: who.personId })],
    });
    expect(await chair.refusal(RECORD, { input: input(chair) })).toBe('FORBIDDEN');
    await chair.mutate(RECORD, { input: input(officer) });
    await officer.mutate(RECORD, { input: input(chair) });
    await officer.mutate(RECORD, { input: input(officer) });
  });

  it('are recorded and told once for one idempotency key', async () => {
    const input = { meetingId, agendaItemId, text: 'Once', measures: [measure()] };
    const key = randomUUID();
    const answers = await Promise.all([
      officer.query(RECORD, { input, key }),
      officer.query(RECORD, { input, key }),
    ]);
    const ids = new Set(answers.map((answer) => answer.recordDecision.decision.id as string));
    expect(ids.size).toBe(1);
    const told = await service.messages.written(meetingDecisionRecorded, meetingId);
    expect(told.filter(({ decisionId }) => ids.has(decisionId))).toHaveLength(1);
  });

  it('show their words to members and staff; others learn only that there is one', async () => {
    const { decision } = (
      await officer.mutate(RECORD, {
        input: { meetingId, agendaItemId, text: 'Quiet words', measures: [measure()] },
      })
    ).recordDecision;
    const lead = await service.as('REGIONAL_LEAD', 'R1');
    expect((await lead.query(READ, { id: decision.id }))._entities[0]).toMatchObject({
      text: 'Quiet words',
    });
    const neighbour = await service.as('SECURITY_OFFICER', 'S112');
    for (const other of [service.citizen(), service.visitor, neighbour]) {
      expect((await other.query(READ, { id: decision.id }))._entities[0]).toEqual({
        id: decision.id,
        text: null,
        agendaItem: null,
        measures: [],
      });
    }
  });

  it('on a text have no measures and are not told', async () => {
    const item = await addAgendaText(officer, meetingId, 'Summer feast');
    const input = { meetingId, agendaItemId: item, text: 'In June' };
    expect(await officer.refusal(RECORD, { input: { ...input, measures: [measure()] } })).toBe(
      'INVALID_INPUT',
    );
    const { decision } = (await officer.mutate(RECORD, { input })).recordDecision;
    const told = await service.messages.written(meetingDecisionRecorded, meetingId);
    expect(told.map(({ decisionId }) => decisionId)).not.toContain(decision.id);
  });

  it('are not made before the meeting begins or once it is cancelled', async () => {
    const panelId = await foundPanel(service, officer, 'S111');
    const later = await scheduleMeeting(officer, panelId, inDays(3));
    const item = await addAgendaText(officer, later, 'Lamps');
    const input = { meetingId: later, agendaItemId: item, text: 'Too soon' };
    expect(await officer.refusal(RECORD, { input })).toBe('TRANSITION_NOT_ALLOWED');
    await officer.mutate(
      `mutation ($input: CancelMeetingInput!, $key: String!) { cancelMeeting(input: $input, idempotencyKey: $key) { meeting { status } } }`,
      { input: { meetingId: later } },
    );
    expect(await officer.refusal(RECORD, { input })).toBe('TRANSITION_NOT_ALLOWED');
  });

  it.each([
    [
      'a measure beside the territory of the panel',
      (): unknown => ({ measures: [measure({ territoryId: service.country.territory('S112').id })] }),
    ],
    [
      'a measure in a territory that nobody knows',
      (): unknown => ({ measures: [measure({ territoryId: randomUUID() })] }),
    ],
    ['a measure of the past', (): unknown => ({ measures: [measure({ dueOn: '2020-01-01' })] })],
    ['a measure without anybody', (): unknown => ({ measures: [measure({ responsiblePersonId: null })] })],
    ['a point of another agenda', (): unknown => ({ agendaItemId: randomUUID() })],
    ['no words', (): unknown => ({ text: ' ' })],
  ])('refuse %s', async (_what, wrong) => {
    const input = { meetingId, agendaItemId, text: 'Words', measures: [measure()], ...(wrong() as object) };
    expect(await officer.refusal(RECORD, { input })).toBe('INVALID_INPUT');
  });
});
