import { randomUUID } from 'node:crypto';
import {
  mutationOf,
  toldWrongly,
  type SubgraphUnderTest,
  type TestClient,
  type ToldAction,
} from '@vicinia/testkit';
import type { meetingActions } from '../src/meeting/meeting.record.js';
import type { panelActions } from '../src/panel/panel.record.js';
import { addMember, foundPanel, inDays, scheduleMeeting, startMeetings } from './meetings-service.js';

type Kind = 'panel' | 'meeting';

const ANY_ID = randomUUID();
const WHOLE = { left: 0, top: 0, width: 1, height: 1 };

/** For each action an input that is read without a fault, so that only who asks and the state of the record can refuse it. */
const ofPanel: Readonly<Record<keyof typeof panelActions, (id: string) => object>> = {
  scheduleMeeting: (panelId) => ({ panelId, startsAt: inDays(9), place: 'x' }),
  addPanelMember: (panelId) => ({ panelId, personId: ANY_ID, capacity: 'MEMBER' }),
  placePanel: (panelId) => ({ panelId }),
  releasePanel: (panelId) => ({ panelId }),
  withdrawPanel: (panelId) => ({ panelId }),
};
const ofMeeting: Readonly<Record<keyof typeof meetingActions, (id: string) => object>> = {
  addAgendaItem: (meetingId) => ({ meetingId, text: 'x' }),
  recordAttendance: (meetingId) => ({ meetingId, presentIds: [] }),
  recordDecision: (meetingId) => ({ meetingId, agendaItemId: ANY_ID, text: 'x' }),
  writeMinutes: (meetingId) => ({ meetingId, text: 'x', publicPart: 'x' }),
  attachToMinutes: (meetingId) => ({ meetingId, attachmentIds: [ANY_ID] }),
  withdrawFromMinutes: (meetingId) => ({ meetingId, attachmentId: ANY_ID, reason: 'x' }),
  redactMinutes: (meetingId) => ({ meetingId, photoId: ANY_ID, regions: [WHOLE] }),
  recordMeetingHeld: (meetingId) => ({ meetingId }),
  openMeeting: (meetingId) => ({ meetingId }),
  closeMeetingToPublic: (meetingId) => ({ meetingId }),
  cancelMeeting: (meetingId) => ({ meetingId }),
  releaseMinutes: (meetingId) => ({ meetingId }),
};
const inputs: Readonly<Record<string, (id: string) => object>> = { ...ofPanel, ...ofMeeting };

describe('what the caller may do', () => {
  let service: SubgraphUnderTest;
  let officer: TestClient;
  let chair: TestClient;
  let secretary: TestClient;
  let member: TestClient;
  let panelId: string;
  beforeAll(async () => {
    service = await startMeetings();
    officer = await service.as('SECURITY_OFFICER', 'S111');
    [chair, secretary, member] = [service.citizen(), service.citizen(), service.citizen()];
    panelId = await foundPanel(service, officer, 'S111');
    await addMember(officer, panelId, chair.personId!, 'CHAIR');
    await addMember(officer, panelId, secretary.personId!, 'SECRETARY');
    await addMember(officer, panelId, member.personId!);
  }, 60_000);
  afterAll(() => service.close());

  const told = async (client: TestClient, kind: Kind, id: string): Promise<ToldAction[]> =>
    (await client.query(`{ ${kind}(id: "${id}") { viewerActions { action allowed reason } } }`))[kind]
      .viewerActions;
  const allowed = async (client: TestClient, kind: Kind, id: string) =>
    (await told(client, kind, id)).filter((each) => each.allowed).map(({ action }) => action);
  const demandTruth = async (kind: Kind, id: string) => {
    for (const client of [officer, chair, secretary, member]) {
      expect(
        await toldWrongly(client, await told(client, kind, id), (action) => inputs[action]!(id)),
      ).toEqual([]);
    }
  };
  const act = (client: TestClient, action: string, id: string) =>
    client.mutate(mutationOf(action), { input: inputs[action]!(id) });

  it('with a panel follows their seat, and whether it is public', async () => {
    expect(await allowed(officer, 'panel', panelId)).toEqual([
      'scheduleMeeting',
      'addPanelMember',
      'placePanel',
    ]);
    expect(await allowed(chair, 'panel', panelId)).toEqual([
      'scheduleMeeting',
      'addPanelMember',
      'placePanel',
      'withdrawPanel',
    ]);
    expect(await allowed(member, 'panel', panelId)).toEqual([]);
    await demandTruth('panel', panelId);
    await act(chair, 'withdrawPanel', panelId);
    expect(await allowed(chair, 'panel', panelId)).toContain('releasePanel');
    await demandTruth('panel', panelId);
  });

  it('with a meeting follows its life, and their seat', async () => {
    const ahead = await scheduleMeeting(officer, panelId, inDays(5));
    expect(await allowed(secretary, 'meeting', ahead)).toEqual([
      'addAgendaItem',
      'redactMinutes',
      'openMeeting',
      'cancelMeeting',
    ]);
    expect(await allowed(officer, 'meeting', ahead)).toEqual([
      'redactMinutes',
      'openMeeting',
      'cancelMeeting',
    ]);
    expect(await allowed(member, 'meeting', ahead)).toEqual([]);
    await demandTruth('meeting', ahead);
    await act(officer, 'openMeeting', ahead);
    expect(await allowed(officer, 'meeting', ahead)).toContain('closeMeetingToPublic');
    await demandTruth('meeting', ahead);
    await act(officer, 'cancelMeeting', ahead);
    expect(await allowed(chair, 'meeting', ahead)).toEqual(['redactMinutes']);
    await demandTruth('meeting', ahead);

    const sitting = await scheduleMeeting(officer, panelId, inDays(-0.01));
    const kept = ['recordAttendance', 'recordDecision', 'writeMinutes'];
    expect(await allowed(officer, 'meeting', sitting)).toEqual([
      ...kept,
      'redactMinutes',
      'recordMeetingHeld',
      'cancelMeeting',
    ]);
    await demandTruth('meeting', sitting);
    await act(secretary, 'writeMinutes', sitting);
    await act(secretary, 'recordMeetingHeld', sitting);
    expect(await allowed(chair, 'meeting', sitting)).toEqual([
      ...kept,
      'attachToMinutes',
      'withdrawFromMinutes',
      'redactMinutes',
      'releaseMinutes',
    ]);
    await demandTruth('meeting', sitting);
    await act(chair, 'releaseMinutes', sitting);
    expect(await allowed(chair, 'meeting', sitting)).toEqual(['redactMinutes']);
    await demandTruth('meeting', sitting);
  });

  it('with a sitting for acquaintance is not to put something on its agenda', async () => {
    const acquainted = await foundPanel(service, officer, 'S111', { acquaintanceSittings: 1 });
    const meetingId = await scheduleMeeting(officer, acquainted, inDays(5));
    expect(await told(officer, 'meeting', meetingId)).toContainEqual({
      action: 'addAgendaItem',
      allowed: false,
      reason: 'TRANSITION_NOT_ALLOWED',
    });
    expect(
      await officer.refusal(mutationOf('addAgendaItem'), { input: inputs['addAgendaItem']!(meetingId) }),
    ).toBe('TRANSITION_NOT_ALLOWED');
  });
});
