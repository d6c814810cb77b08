import { randomUUID } from 'node:crypto';
import { mutationOf, type SubgraphUnderTest, type TestClient } from '@vicinia/testkit';
import { foundPanel, inDays, scheduleMeeting, startMeetings } from './meetings-service.js';

const TOLD = `query ($id: ID!) { publicPanel(id: $id) {
  nextOpenMeetings { meetingId } meetingsNoLongerOpen { meetingId place isCancelled } } }`;

describe('whether anybody may come to a meeting', () => {
  let service: SubgraphUnderTest;
  let officer: TestClient;
  beforeAll(async () => {
    service = await startMeetings();
    officer = await service.as('SECURITY_OFFICER', 'S111');
  }, 60_000);
  afterAll(() => service.close());

  const change = (name: string, meetingId: string, key: string = randomUUID()) =>
    officer.mutate(mutationOf(name), { input: { meetingId }, key });
  const told = async (id: string) => (await service.visitor.query(TOLD, { id })).publicPanel;
  const place = 'Town hall';

  it('changes until it begins, and whoever was told that it is open is told that it is not', async () => {
    const panelId = await foundPanel(service, officer, 'S111');
    const meetingId = await scheduleMeeting(officer, panelId, inDays(3));
    expect(await told(panelId)).toEqual({ nextOpenMeetings: [], meetingsNoLongerOpen: [] });

    await change('openMeeting', meetingId);
    expect(await told(panelId)).toEqual({ nextOpenMeetings: [{ meetingId }], meetingsNoLongerOpen: [] });

    const key = randomUUID();
    await change('closeMeetingToPublic', meetingId, key);
    const closed = { nextOpenMeetings: [], meetingsNoLongerOpen: [{ meetingId, place, isCancelled: false }] };
    expect(await told(panelId)).toEqual(closed);

    await change('openMeeting', meetingId);
    expect(await told(panelId)).toEqual({ nextOpenMeetings: [{ meetingId }], meetingsNoLongerOpen: [] });
    // The same again, as a client repeats it that heard no answer: it has had its effect.
    await change('closeMeetingToPublic', meetingId, key);
    expect((await told(panelId)).nextOpenMeetings).toEqual([{ meetingId }]);
  });

  it('is settled once it has begun or is cancelled, and a cancelled one is told of', async () => {
    const panelId = await foundPanel(service, officer, 'S111');
    const begun = await scheduleMeeting(officer, panelId, inDays(-0.01), true);
    const cancelled = await scheduleMeeting(officer, panelId, inDays(2), true);
    const quiet = await scheduleMeeting(officer, panelId, inDays(2));
    for (const meetingId of [cancelled, quiet]) await change('cancelMeeting', meetingId);
    for (const meetingId of [begun, cancelled])
      expect(await officer.refusal(mutationOf('closeMeetingToPublic'), { input: { meetingId } })).toBe(
        'TRANSITION_NOT_ALLOWED',
      );
    const { meetingsNoLongerOpen } = await told(panelId);
    expect(meetingsNoLongerOpen).toEqual([{ meetingId: cancelled, place, isCancelled: true }]);
  });

  it('leaves nothing to tell where the panel was not public', async () => {
    const panelId = await foundPanel(service, officer, 'S111', { isPublic: false });
    const chair = service.citizen();
    await officer.mutate(mutationOf('addPanelMember'), {
      input: { panelId, personId: chair.personId, capacity: 'CHAIR' },
    });
    const meetingId = await scheduleMeeting(officer, panelId, inDays(3), true);
    await change('closeMeetingToPublic', meetingId);
    await chair.mutate(mutationOf('releasePanel'), { input: { panelId } });
    expect(await told(panelId)).toEqual({ nextOpenMeetings: [], meetingsNoLongerOpen: [] });
  });
});
