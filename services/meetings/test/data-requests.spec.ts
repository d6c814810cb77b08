import { randomUUID } from 'node:crypto';
import { dataRequestAsked, meetingsDataRequestAnswered, panelParticipantsStated } from '@vicinia/events';
import type { SubgraphUnderTest, TestClient } from '@vicinia/testkit';
import { addMember, foundPanel, inDays, scheduleMeeting, startMeetings } from './meetings-service.js';

const MEMBERS = `query ($id: ID!) { panel(id: $id) { members { person { id } } } }`;

describe('what meetings answers to somebody who asks for their data', () => {
  let service: SubgraphUnderTest;
  let officer: TestClient & { readonly personId: string };
  beforeAll(async () => {
    service = await startMeetings();
    officer = await service.as('SECURITY_OFFICER', 'S111');
  });
  afterAll(() => service.close());

  /** Beside the officer who founded it. */
  const members = async (panelId: string): Promise<string[]> =>
    (await officer.query(MEMBERS, { id: panelId })).panel.members
      .map(({ person }: { person: { id: string } }) => person.id)
      .filter((id: string) => id !== officer.personId);
  const ask = (personId: string, kind: 'ACCESS' | 'ERASURE', heldOffice = false) =>
    service.messages.deliver(dataRequestAsked, {
      subject: randomUUID(),
      data: { kind, personId, heldOffice },
    });
  const answersTo = (requestId: string) => service.messages.written(meetingsDataRequestAnswered, requestId);

  async function seatedAndPresent(): Promise<{ personId: string; panelId: string }> {
    const personId = randomUUID();
    const panelId = await foundPanel(service, officer, 'S111');
    await addMember(officer, panelId, personId);
    const meetingId = await scheduleMeeting(officer, panelId, inDays(3));
    await service.database.query(
      `INSERT INTO attendance (meeting_id, person_id, present) VALUES ($1, $2, true)`,
      [meetingId, personId],
    );
    return { personId, panelId };
  }

  it('are numbers of records, and nobody leaves a panel by asking', async () => {
    const { personId, panelId } = await seatedAndPresent();
    const { subject } = await ask(personId, 'ACCESS');
    expect(await answersTo(subject)).toEqual([
      {
        subject,
        parts: [
          { kind: 'PARTICIPATION', held: 1, erased: 0, kept: 1, reason: null },
          { kind: 'ATTENDANCE', held: 1, erased: 0, kept: 1, reason: null },
        ],
      },
    ]);
    expect(await members(panelId)).toEqual([personId]);
  });

  it('ends the seats of whoever asks for erasure and keeps who sat and came, once', async () => {
    const { personId, panelId } = await seatedAndPresent();
    const message = await ask(personId, 'ERASURE');
    await service.messages.redeliver(message);
    expect(await answersTo(message.subject)).toEqual([
      {
        subject: message.subject,
        parts: [
          { kind: 'PARTICIPATION', held: 1, erased: 0, kept: 1, reason: 'MINUTES' },
          { kind: 'ATTENDANCE', held: 1, erased: 0, kept: 1, reason: 'MINUTES' },
        ],
      },
    ]);
    expect(await members(panelId)).toEqual([]);
    const stated = (await service.messages.written(panelParticipantsStated, panelId)).at(-1)?.participants;
    expect(stated?.map((participant) => participant.personId)).toEqual([officer.personId]);
    expect(await service.messages.parked()).toEqual([]);
  });

  it('counts what somebody did in office for whoever held one', async () => {
    const former = await service.as('SECURITY_OFFICER', 'S111');
    await foundPanel(service, former, 'S111');
    const { subject } = await ask(former.personId, 'ERASURE', true);
    expect((await answersTo(subject))[0]?.parts).toEqual([
      { kind: 'PARTICIPATION', held: 1, erased: 0, kept: 1, reason: 'MINUTES' },
      { kind: 'OFFICIAL_ACT', held: 1, erased: 0, kept: 1, reason: 'OFFICE' },
    ]);
  });
});
