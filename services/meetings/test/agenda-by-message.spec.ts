import { randomUUID } from 'node:crypto';
import {
  agendaRequestRefused,
  issueAgendaRequested,
  meetingAgendaItemAdded,
  type EventMessage,
} from '@vicinia/events';
import type { SubgraphUnderTest } from '@vicinia/testkit';
import { foundPanel, inDays, scheduleMeeting, startMeetings } from './meetings-service.js';

describe('an issue that asks for a place on an agenda', () => {
  let service: SubgraphUnderTest;

  beforeAll(async () => {
    service = await startMeetings();
  });
  afterAll(() => service.close());

  interface Request {
    readonly issueId: string;
    readonly operationId: string;
    readonly message: EventMessage;
  }

  async function request(
    territoryCode: string,
    panelId: string | null,
    issueId: string = randomUUID(),
  ): Promise<Request> {
    const operationId = randomUUID();
    const message = await service.messages.deliver(issueAgendaRequested, {
      subject: issueId,
      territoryId: service.country.territory(territoryCode).id,
      data: { operationId, panelId, requestedBy: randomUUID() },
    });
    return { issueId, operationId, message };
  }

  async function refusalOf({ operationId }: Request): Promise<string | undefined> {
    const [refused] = await service.messages.written(agendaRequestRefused, operationId);
    return refused?.reason;
  }

  it('stands on the agenda of the next meeting of the panel asked for, and issues hears where', async () => {
    const officer = await service.as('SECURITY_OFFICER', 'S111');
    const panelId = await foundPanel(service, officer, 'S111');
    await scheduleMeeting(officer, panelId, inDays(20));
    const next = await scheduleMeeting(officer, panelId, inDays(6));

    const { issueId, operationId } = await request('B1111', panelId);

    const answer = await officer.query(
      `query ($id: ID!) { meeting(id: $id) { agenda { id position text issue { id } } } }`,
      {
        id: next,
      },
    );
    const [item] = answer.meeting.agenda;
    expect(item).toEqual({ id: expect.any(String), position: 1, text: null, issue: { id: issueId } });
    const added = await service.messages.written(meetingAgendaItemAdded, next);
    expect(added).toMatchObject([{ agendaItemId: item.id, issueId, panelId, operationId }]);
  });

  it('is put there once, however often the message arrives', async () => {
    const officer = await service.as('SECURITY_OFFICER', 'S112');
    const panelId = await foundPanel(service, officer, 'S112');
    const meetingId = await scheduleMeeting(officer, panelId, inDays(6));

    const { message } = await request('S112', panelId);
    await service.messages.redeliver(message);
    // The same content under a new message id, as after a restore of the sender.
    await service.messages.deliver(issueAgendaRequested, {
      subject: message.subject,
      territoryId: message.territoryId,
      data: message.data as { operationId: string; panelId: string; requestedBy: string },
    });

    const answer = await officer.query(`query ($id: ID!) { meeting(id: $id) { agenda { id } } }`, {
      id: meetingId,
    });
    expect(answer.meeting.agenda).toHaveLength(1);
    expect(await service.messages.written(meetingAgendaItemAdded, meetingId)).toHaveLength(1);
    expect(await service.messages.parked()).toEqual([]);
  });

  it('keeps its place when it is asked for again by another request, which is answered too', async () => {
    const officer = await service.as('SECURITY_OFFICER', 'S121');
    const panelId = await foundPanel(service, officer, 'S121');
    const meetingId = await scheduleMeeting(officer, panelId, inDays(6));

    const first = await request('S121', panelId);
    const second = await request('S121', panelId, first.issueId);

    const added = await service.messages.written(meetingAgendaItemAdded, meetingId);
    expect(added.map(({ operationId }) => operationId)).toEqual([first.operationId, second.operationId]);
    expect(new Set(added.map(({ agendaItemId }) => agendaItemId)).size).toBe(1);
  });

  it('goes to the meeting after the next one when the agenda of that is full, and stays where it is', async () => {
    const officer = await service.as('SECURITY_OFFICER', 'S122');
    const panelId = await foundPanel(service, officer, 'S122');
    const next = await scheduleMeeting(officer, panelId, inDays(6));
    const first = await request('S122', panelId);
    await service.database.query(
      `INSERT INTO agenda_item (id, meeting_id, position, text)
       SELECT gen_random_uuid(), $1, position, 'Point' FROM generate_series(2, 100) AS position`,
      [next],
    );
    expect(await refusalOf(await request('S122', panelId))).toBe('NO_MEETING_SCHEDULED');
    const later = await scheduleMeeting(officer, panelId, inDays(20));

    const second = await request('S122', panelId);
    const again = await request('S122', panelId, first.issueId);

    const placesIn = async (meeting: string) =>
      (await service.messages.written(meetingAgendaItemAdded, meeting)).map(({ operationId }) => operationId);
    expect(await placesIn(later)).toEqual([second.operationId]);
    expect(await placesIn(next)).toEqual([first.operationId, again.operationId]);
  });

  it('finds the nearest panel above its territory when none is asked for', async () => {
    const regional = await service.as('REGIONAL_LEAD', 'R2');
    const officer = await service.as('SECURITY_COORDINATOR', 'D21');
    const far = await foundPanel(service, regional, 'R2');
    await scheduleMeeting(regional, far, inDays(2));
    const near = await foundPanel(service, officer, 'D21');
    const meetingId = await scheduleMeeting(officer, near, inDays(9));

    const { issueId } = await request('B2121', null);

    expect(await service.messages.written(meetingAgendaItemAdded, meetingId)).toMatchObject([
      { issueId, panelId: near },
    ]);
  });

  it('is refused when no meeting is scheduled, also when one was cancelled', async () => {
    const officer = await service.as('SECURITY_OFFICER', 'S122');
    const panelId = await foundPanel(service, officer, 'S122');
    const meetingId = await scheduleMeeting(officer, panelId, inDays(6));
    await officer.mutate(
      `mutation ($input: CancelMeetingInput!, $key: String!) { cancelMeeting(input: $input, idempotencyKey: $key) { meeting { status } } }`,
      { input: { meetingId } },
    );

    const asked = await request('S122', panelId);
    await service.messages.redeliver(asked.message);

    expect(await refusalOf(asked)).toBe('NO_MEETING_SCHEDULED');
    expect(await service.messages.written(agendaRequestRefused, asked.operationId)).toHaveLength(1);
  });

  it('is refused while only sittings for acquaintance are scheduled', async () => {
    const officer = await service.as('SECURITY_OFFICER', 'S211');
    const panelId = await foundPanel(service, officer, 'S211', {
      kind: 'ALLIES_NETWORK',
      acquaintanceSittings: 1,
    });
    await scheduleMeeting(officer, panelId, inDays(6));

    expect(await refusalOf(await request('S211', panelId))).toBe('ACQUAINTANCE_SITTING');

    const second = await scheduleMeeting(officer, panelId, inDays(12));
    const { issueId } = await request('S211', panelId);
    expect(await service.messages.written(meetingAgendaItemAdded, second)).toMatchObject([{ issueId }]);
  });

  it('is refused for a panel that nobody knows or that works elsewhere', async () => {
    const officer = await service.as('SECURITY_OFFICER', 'S212');
    const elsewhere = await foundPanel(service, officer, 'S212');
    await scheduleMeeting(officer, elsewhere, inDays(6));

    expect(await refusalOf(await request('S222', randomUUID()))).toBe('PANEL_UNKNOWN');
    expect(await refusalOf(await request('S222', elsewhere))).toBe('PANEL_UNKNOWN');
  });
});
