import { randomUUID } from 'node:crypto';
import type { SubgraphUnderTest, TestClient } from '@vicinia/testkit';
import {
  addAgendaText,
  addMember,
  documents,
  foundPanel,
  inDays,
  scheduleMeeting,
  startMeetings,
} from './meetings-service.js';

const HOLD = `mutation ($input: RecordMeetingHeldInput!, $key: String!) { recordMeetingHeld(input: $input, idempotencyKey: $key) { meeting { status } } }`;
const CANCEL = `mutation ($input: CancelMeetingInput!, $key: String!) { cancelMeeting(input: $input, idempotencyKey: $key) { meeting { status } } }`;
const RELEASE = `mutation ($input: ReleaseMinutesInput!, $key: String!) {
  releaseMinutes(input: $input, idempotencyKey: $key) { meeting { status minutes { releasedAt releasedBy { id } } } } }`;
const ATTENDANCE = `mutation ($input: RecordAttendanceInput!, $key: String!) {
  recordAttendance(input: $input, idempotencyKey: $key) { meeting { guests attendance { person { id } present } } } }`;
const MINUTES = `mutation ($input: WriteMinutesInput!, $key: String!) {
  writeMinutes(input: $input, idempotencyKey: $key) { meeting { minutes { text publicPart releasedAt } } } }`;
const AGREED = `query ($id: ID!) { agreedMinutes(meetingId: $id) { panelName text language } }`;

describe('meetings', () => {
  let service: SubgraphUnderTest;
  let officer: TestClient;
  let panelId: string;

  beforeAll(async () => {
    service = await startMeetings();
    officer = await service.as('SECURITY_OFFICER', 'S111');
    panelId = await foundPanel(service, officer, 'S111', { name: 'Forum of the quarter' });
  });
  afterAll(() => service.close());

  it('go from invitation to released minutes, and the public reads the public part alone', async () => {
    const chair = service.person(randomUUID());
    await service.grants.appoint(chair.personId!, 'SECURITY_PARTNER', { territory: 'S111' });
    await addMember(officer, panelId, chair.personId!, 'CHAIR');
    const id = await scheduleMeeting(officer, panelId, inDays(-0.1));
    const came = randomUUID();
    const sentApologies = randomUUID();

    const attended = await officer.mutate(ATTENDANCE, {
      input: { meetingId: id, presentIds: [came], apologiesIds: [sentApologies], guests: 4 },
    });
    expect(attended.recordAttendance.meeting).toEqual({
      guests: 4,
      attendance: [
        { person: { id: came }, present: true },
        { person: { id: sentApologies }, present: false },
      ],
    });
    expect((await officer.mutate(HOLD, { input: { meetingId: id } })).recordMeetingHeld.meeting.status).toBe(
      'HELD',
    );
    await officer.mutate(MINUTES, {
      input: { meetingId: id, text: 'Mr Huber spoke.', publicPart: 'The lamps come.', language: 'EN_gb' },
    });
    expect((await service.visitor.query(AGREED, { id })).agreedMinutes).toBeNull();

    const released = (await chair.mutate(RELEASE, { input: { meetingId: id } })).releaseMinutes.meeting;
    expect(released).toEqual({
      status: 'MINUTES_AGREED',
      minutes: { releasedAt: expect.any(String), releasedBy: { id: chair.personId } },
    });
    expect((await service.visitor.query(AGREED, { id })).agreedMinutes).toEqual({
      panelName: 'Forum of the quarter',
      text: 'The lamps come.',
      language: 'en-GB',
    });
    expect(
      await service.visitor.refusal(`query ($id: ID!) { meeting(id: $id) { minutes { text } } }`, { id }),
    ).toBe('UNAUTHENTICATED');
    expect(
      await officer.refusal(MINUTES, {
        input: { meetingId: id, text: 'Other words.', publicPart: 'Other words.' },
      }),
    ).toBe('TRANSITION_NOT_ALLOWED');
  });

  it('are not held before they begin and take no attendance then', async () => {
    const id = await scheduleMeeting(officer, panelId, inDays(3));
    expect(await officer.refusal(HOLD, { input: { meetingId: id } })).toBe('TRANSITION_NOT_ALLOWED');
    expect(await officer.refusal(ATTENDANCE, { input: { meetingId: id, presentIds: [] } })).toBe(
      'TRANSITION_NOT_ALLOWED',
    );
    expect((await officer.mutate(CANCEL, { input: { meetingId: id } })).cancelMeeting.meeting.status).toBe(
      'CANCELLED',
    );
    expect(await officer.refusal(CANCEL, { input: { meetingId: id } })).toBe('TRANSITION_NOT_ALLOWED');
    expect(await officer.refusal(documents.ADD_ITEM, { input: { meetingId: id, text: 'Late' } })).toBe(
      'TRANSITION_NOT_ALLOWED',
    );
  });

  it('have no minutes to release before somebody wrote them', async () => {
    const chair = service.person(randomUUID());
    await service.grants.appoint(chair.personId!, 'SECURITY_PARTNER', { territory: 'S111' });
    await addMember(officer, panelId, chair.personId!, 'CHAIR');
    const id = await scheduleMeeting(officer, panelId, inDays(-1));
    await officer.mutate(HOLD, { input: { meetingId: id } });
    expect(await chair.refusal(RELEASE, { input: { meetingId: id } })).toBe('TRANSITION_NOT_ALLOWED');
  });

  it('take texts on their agenda in order, but not while they are for acquaintance', async () => {
    const allies = await foundPanel(service, officer, 'S111', {
      kind: 'ALLIES_NETWORK',
      acquaintanceSittings: 1,
    });
    const first = await scheduleMeeting(officer, allies, inDays(3));
    const second = await scheduleMeeting(officer, allies, inDays(45));
    expect(await officer.refusal(documents.ADD_ITEM, { input: { meetingId: first, text: 'Too soon' } })).toBe(
      'TRANSITION_NOT_ALLOWED',
    );
    await addAgendaText(officer, second, 'Lamps');
    await addAgendaText(officer, second, 'Benches');
    const answer = await officer.query(
      `query ($id: ID!) { meeting(id: $id) { isForAcquaintance agenda { position text issue { id } } } }`,
      { id: second },
    );
    expect(answer.meeting).toEqual({
      isForAcquaintance: false,
      agenda: [
        { position: 1, text: 'Lamps', issue: null },
        { position: 2, text: 'Benches', issue: null },
      ],
    });
  });

  it('are scheduled once for one idempotency key, and another body under the same key is refused', async () => {
    const startsAt = inDays(60).toISOString();
    const key = randomUUID();
    const input = { panelId, startsAt, place: 'School' };
    const [one, two] = await Promise.all([
      officer.query(documents.SCHEDULE, { input, key }),
      officer.query(documents.SCHEDULE, { input, key }),
    ]);
    expect(one.scheduleMeeting.meeting.id).toBe(two.scheduleMeeting.meeting.id);
    expect(await officer.refusal(documents.SCHEDULE, { input: { ...input, place: 'Church' }, key })).toBe(
      'IDEMPOTENCY_KEY_REUSED',
    );
    const { rows } = await service.database.query('SELECT FROM meeting WHERE starts_at = $1', [startsAt]);
    expect(rows).toHaveLength(1);
  });

  it.each([
    ['a place without words', { place: '   ' }],
    ['a panel id that is none', { panelId: 'forum' }],
    ['a time ten years ahead', { startsAt: '2036-11-20T10:00:00.000Z' }],
  ])('refuse %s', async (_what, wrong) => {
    const input = { panelId, startsAt: inDays(5), place: 'School', ...wrong };
    expect(await officer.refusal(documents.SCHEDULE, { input })).toBe('INVALID_INPUT');
  });

  it('are refused with all that is wrong at once', async () => {
    const input = { panelId, startsAt: '2036-11-20T10:00:00.000Z', place: '   ' };
    const { errors } = await officer.answer(documents.SCHEDULE, { input, key: randomUUID() });
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'INVALID_INPUT',
      field: 'input.startsAt',
      fields: [{ field: 'input.startsAt' }, { field: 'input.place' }],
    });
  });

  it.each(['1899-12-31T23:59:59.999Z', '2201-01-01T00:00:00.000Z', '0000-01-01T00:00:00.000Z'])(
    'are refused at %s, which not every service can keep',
    async (startsAt) => {
      const input = { panelId, startsAt, place: 'School' };
      const { errors } = await officer.answer(documents.SCHEDULE, { input, key: randomUUID() });
      expect(errors?.[0]?.extensions?.code).toBe('INVALID_INPUT');
      expect(errors?.[0]?.message).toContain('between the years 1900 and 2200');
    },
  );

  it('wait as work for those who sit in the panel, and for nobody else to see', async () => {
    const forum = await foundPanel(service, officer, 'S111');
    const member = service.person(randomUUID());
    await service.grants.appoint(member.personId!, 'SECURITY_PARTNER', { territory: 'S111' });
    await addMember(officer, forum, member.personId!);
    const later = await scheduleMeeting(officer, forum, inDays(9));
    const sooner = await scheduleMeeting(officer, forum, inDays(4));
    await officer.mutate(CANCEL, { input: { meetingId: await scheduleMeeting(officer, forum, inDays(2)) } });

    const WORK = `query ($id: ID!) { _entities(representations: [{ __typename: "Person", id: $id }]) {
      ... on Person { work { upcomingMeetings { id panel { id } } } } } }`;
    const answer = await member.query(WORK, { id: member.personId });
    expect(answer._entities[0].work.upcomingMeetings).toEqual([
      { id: sooner, panel: { id: forum } },
      { id: later, panel: { id: forum } },
    ]);
    expect(await officer.refusal(WORK, { id: member.personId })).toBe('FORBIDDEN');
  });
});
