import { randomUUID } from 'node:crypto';
import {
  countStatements,
  PAGE_OF_CURSORS,
  visitedBothWays,
  type SubgraphUnderTest,
  type TestClient,
} from '@vicinia/testkit';
import {
  addMember,
  documents,
  foundPanel,
  inDays,
  scheduleMeeting,
  startMeetings,
} from './meetings-service.js';

const PANEL = `id kind name territory { id } municipalities { id } cadence { every unit }
  nextOpenMeetings { meetingId startsAt place } agreedMinutes(first: 2) { nodes { meetingId text } }`;
const BY_ID = `query ($id: ID!) { publicPanel(id: $id) { ${PANEL} } }`;
const LIST = `query ($t: [_Any!]!, $below: Boolean, $first: Int, $after: String) {
  _entities(representations: $t) { ... on Territory { publicPanels(below: $below, first: $first, after: $after) {
    totalCount nodes { ${PANEL} } pageInfo { hasNextPage endCursor } } } } }`;
const step = (name: string, input: string) =>
  `mutation ($input: ${input}!, $key: String!) { ${name}(input: $input, idempotencyKey: $key) { meeting { id status } } }`;
const WRITE = step('writeMinutes', 'WriteMinutesInput');
const HOLD = step('recordMeetingHeld', 'RecordMeetingHeldInput');
const AGREE = step('releaseMinutes', 'ReleaseMinutesInput');
const onPanel = (name: string, input: string) =>
  `mutation ($input: ${input}!, $key: String!) { ${name}(input: $input, idempotencyKey: $key) { panel { publicSince } } }`;
const RELEASE = onPanel('releasePanel', 'ReleasePanelInput');
const WITHDRAW = onPanel('withdrawPanel', 'WithdrawPanelInput');

describe('what everybody may know of panels', () => {
  let service: SubgraphUnderTest;
  let officer: TestClient;
  beforeAll(async () => {
    service = await startMeetings();
    officer = await service.as('SECURITY_OFFICER', 'S111');
  }, 60_000);
  afterAll(() => service.close());

  const list = async (code: string, more: object = {}) => {
    const t = [{ __typename: 'Territory', id: service.country.territory(code).id }];
    const data = await service.visitor.query(LIST, { t, ...more });
    return data._entities[0].publicPanels as {
      totalCount: number;
      nodes: { id: string }[];
      pageInfo: { hasNextPage: boolean; endCursor: string };
    };
  };
  const ids = async (code: string, more: object = {}) => (await list(code, more)).nodes.map(({ id }) => id);
  const read = async (id: string) => (await service.visitor.query(BY_ID, { id })).publicPanel;
  const openMeeting = async (panelId: string, startsAt: Date, isOpen = true) => {
    const input = { panelId, startsAt, place: 'Town hall', isOpen };
    return (await officer.mutate(documents.SCHEDULE, { input })).scheduleMeeting.meeting.id as string;
  };

  it('is that there is one, unless its founder or its kind says otherwise', async () => {
    const forum = await foundPanel(service, officer, 'S111', { cadence: { every: 4, unit: 'WEEKS' } });
    const secret = await foundPanel(service, officer, 'S111', { isPublic: false });
    const allies = await foundPanel(service, officer, 'S111', { kind: 'ALLIES_NETWORK' });
    const openAllies = await foundPanel(service, officer, 'S111', { kind: 'ALLIES_NETWORK', isPublic: true });
    const watch = await foundPanel(service, officer, 'S111', { kind: 'WATCH_GROUP' });
    expect(await ids('S111')).toEqual(expect.arrayContaining([forum, openAllies]));
    for (const hidden of [secret, allies, watch]) {
      expect(await ids('S111')).not.toContain(hidden);
      expect(await service.visitor.refusal(BY_ID, { id: hidden })).toBe('NOT_FOUND');
    }
    expect(await service.visitor.refusal(BY_ID, { id: randomUUID() })).toBe('NOT_FOUND');
    expect(await read(forum)).toMatchObject({
      kind: 'SECURITY_FORUM',
      territory: { id: service.country.territory('S111').id },
      cadence: { every: 4, unit: 'WEEKS' },
      nextOpenMeetings: [],
      agreedMinutes: { nodes: [] },
    });
  });

  it('is when and where the next meetings are to which anybody may come', async () => {
    const panelId = await foundPanel(service, officer, 'S111');
    const later = await openMeeting(panelId, inDays(9));
    const next = await openMeeting(panelId, inDays(2));
    await openMeeting(panelId, inDays(-2));
    await scheduleMeeting(officer, panelId, inDays(3));
    const cancelled = await openMeeting(panelId, inDays(4));
    await officer.mutate(step('cancelMeeting', 'CancelMeetingInput'), { input: { meetingId: cancelled } });
    const { nextOpenMeetings } = await read(panelId);
    expect(nextOpenMeetings).toMatchObject([
      { meetingId: next, place: 'Town hall' },
      { meetingId: later, place: 'Town hall' },
    ]);
  });

  it('is the part of the minutes that its chair has released', async () => {
    const panelId = await foundPanel(service, officer, 'S111');
    const chair = service.citizen();
    await addMember(officer, panelId, chair.personId!, 'CHAIR');
    const held: string[] = [];
    for (const days of [-3, -2, -1]) {
      const meetingId = await scheduleMeeting(officer, panelId, inDays(days));
      const input = { meetingId, text: `All of ${days}`, publicPart: `Part of ${days}` };
      await officer.mutate(WRITE, { input });
      await officer.mutate(HOLD, { input: { meetingId } });
      held.push(meetingId);
    }
    expect((await read(panelId)).agreedMinutes.nodes).toEqual([]);
    await chair.mutate(AGREE, { input: { meetingId: held[0] } });
    await chair.mutate(AGREE, { input: { meetingId: held[1] } });
    expect((await read(panelId)).agreedMinutes.nodes).toEqual([
      { meetingId: held[1], text: 'Part of -2' },
      { meetingId: held[0], text: 'Part of -3' },
    ]);
    const PAGE = `query ($id: ID!, $after: String) { publicPanel(id: $id) { agreedMinutes(first: 1, after: $after) {
      nodes { meetingId } pageInfo { hasNextPage endCursor } } } }`;
    const page = (await service.visitor.query(PAGE, { id: panelId })).publicPanel.agreedMinutes;
    expect(page).toMatchObject({ nodes: [{ meetingId: held[1] }], pageInfo: { hasNextPage: true } });
    const after = page.pageInfo.endCursor as string;
    const rest = (await service.visitor.query(PAGE, { id: panelId, after })).publicPanel.agreedMinutes;
    expect(rest).toMatchObject({ nodes: [{ meetingId: held[0] }], pageInfo: { hasNextPage: false } });
  });

  it('is for the chair to give and to take back', async () => {
    const panelId = await foundPanel(service, officer, 'S111', { isPublic: false });
    const chair = service.citizen();
    await addMember(officer, panelId, chair.personId!, 'CHAIR');
    const input = { input: { panelId } };
    expect(await officer.refusal(RELEASE, input)).toBe('FORBIDDEN');
    expect(await service.citizen().refusal(RELEASE, input)).toBe('NOT_FOUND');
    expect(await chair.refusal(WITHDRAW, input)).toBe('TRANSITION_NOT_ALLOWED');
    expect((await chair.mutate(RELEASE, input)).releasePanel.panel.publicSince).not.toBeNull();
    expect(await ids('S111')).toContain(panelId);
    expect(await chair.refusal(RELEASE, input)).toBe('TRANSITION_NOT_ALLOWED');
    expect((await chair.mutate(WITHDRAW, input)).withdrawPanel.panel.publicSince).toBeNull();
    expect(await ids('S111')).not.toContain(panelId);
    expect(await service.visitor.refusal(BY_ID, { id: panelId })).toBe('NOT_FOUND');
  });

  it('is listed for a territory, or for it and those below, page by page', async () => {
    const coordinator = await service.as('SECURITY_COORDINATOR', 'D21');
    const first = await foundPanel(service, coordinator, 'S211');
    const second = await foundPanel(service, coordinator, 'D21');
    expect(await ids('D21')).toEqual([second]);
    expect(await ids('D21', { below: true })).toEqual([second, first]);
    expect(await ids('S211', { below: true })).toEqual([first]);
    expect((await list('D21', { below: true, first: 1 })).totalCount).toBe(2);
    const page = await list('D21', { below: true, first: 1 });
    expect([page.nodes[0]!.id, page.pageInfo.hasNextPage]).toEqual([second, true]);
    const next = await list('D21', { below: true, first: 1, after: page.pageInfo.endCursor });
    expect([next.nodes.map(({ id }) => id), next.pageInfo.hasNextPage]).toEqual([[first], false]);
  });

  it('is the same from its end on, as are minutes and meetings', async () => {
    const runner = await service.as('SECURITY_OFFICER', 'S222');
    const territoryId = service.country.territory('S222').id;
    const panels: string[] = [];
    for (let count = 0; count < 3; count++) panels.push(await foundPanel(service, runner, 'S222'));
    const [panelId = ''] = panels;
    const chair = service.citizen();
    await addMember(runner, panelId, chair.personId!, 'CHAIR');
    for (const days of [-3, -2, -1]) {
      const meetingId = await scheduleMeeting(runner, panelId, inDays(days));
      await runner.mutate(WRITE, { input: { meetingId, text: 'x', publicPart: 'x' } });
      await runner.mutate(HOLD, { input: { meetingId } });
      await chair.mutate(AGREE, { input: { meetingId } });
    }
    const t = [{ __typename: 'Territory', id: territoryId }];
    const publicPanels = async (args: string) => {
      const query = `query ($t: [_Any!]!) { _entities(representations: $t) { ... on Territory {
        publicPanels(${args}) { ${PAGE_OF_CURSORS} } } } }`;
      return (await service.visitor.query(query, { t }))._entities[0].publicPanels;
    };
    const minutes = async (args: string) => {
      const query = `{ publicPanel(id: "${panelId}") { agreedMinutes(${args}) { ${PAGE_OF_CURSORS} } } }`;
      return (await service.visitor.query(query)).publicPanel.agreedMinutes;
    };
    const meetings = async (args: string) =>
      (await runner.query(`{ panel(id: "${panelId}") { meetings(${args}) { ${PAGE_OF_CURSORS} } } }`)).panel
        .meetings;
    const ofTerritory = async (args: string) => {
      const query = `query ($t: [_Any!]!) { _entities(representations: $t) { ... on Territory {
        panels(${args}) { ${PAGE_OF_CURSORS} } } } }`;
      return (await runner.query(query, { t }))._entities[0].panels;
    };
    for (const read of [publicPanels, ofTerritory, minutes, meetings]) {
      const { forwards, backwards } = await visitedBothWays(read);
      expect(forwards).toHaveLength(3);
      expect(backwards).toEqual(forwards);
    }
  });

  it('is read with the same statements whatever the size of the page', async () => {
    const runner = await service.as('SECURITY_OFFICER', 'S221');
    for (let count = 0; count < 5; count++) await foundPanel(service, runner, 'S221');
    const statements = (first: number) =>
      countStatements(service.app, ['panel', 'meeting'], () => list('S221', { first }));
    expect(await statements(5)).toBe(await statements(1));
    expect((await list('S221', { first: 5 })).nodes).toHaveLength(5);
  });
});
