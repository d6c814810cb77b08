import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, parse } from 'graphql';
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

/** Everybody who might try, in relation to a panel of station S111. */
const everybody = [
  'visitor',
  'citizen',
  'member',
  'chair',
  'secretary',
  'beatOfficer',
  'officer',
  'coordinator',
  'neighbour',
  'analyst',
] as const;
type Somebody = (typeof everybody)[number];

interface Operation {
  /** Names of the fields of the schema that it proves. */
  readonly proves: string;
  readonly document: string;
  readonly variables: () => Record<string, unknown> | Promise<Record<string, unknown>>;
  readonly allowed: readonly Somebody[];
}

const RUNNERS: readonly Somebody[] = ['chair', 'secretary', 'officer', 'coordinator'];

describe('who may do what in meetings', () => {
  let service: SubgraphUnderTest;
  let founder: TestClient;
  let panelId: string;
  let meetingId: string;
  let agendaItemId: string;
  const people = {} as Record<Somebody, TestClient>;

  beforeAll(async () => {
    service = await startMeetings();
    founder = await service.as('SECURITY_OFFICER', 'S111');
    panelId = await foundPanel(service, founder, 'S111');
    meetingId = await scheduleMeeting(founder, panelId, inDays(-0.05));
    agendaItemId = await addAgendaText(founder, meetingId, 'Lamps');
    const partner = (): Promise<TestClient> => service.as('SECURITY_PARTNER', 'S111');
    Object.assign(people, {
      visitor: service.visitor,
      citizen: service.citizen(),
      member: await partner(),
      chair: await partner(),
      secretary: await partner(),
      beatOfficer: await service.as('NEIGHBOURHOOD_OFFICER', 'B1111'),
      officer: await service.as('SECURITY_OFFICER', 'S111'),
      coordinator: await service.as('SECURITY_COORDINATOR', 'D11'),
      neighbour: await service.as('SECURITY_OFFICER', 'S112'),
      analyst: await service.as('ANALYST', 'N'),
    });
    await addMember(founder, panelId, people.member.personId!);
    await addMember(founder, panelId, people.chair.personId!, 'CHAIR');
    await addMember(founder, panelId, people.secretary.personId!, 'SECRETARY');
  });
  afterAll(() => service.close());

  async function newMeeting(days: number): Promise<string> {
    return scheduleMeeting(people.officer, panelId, inDays(days));
  }

  async function heldMeetingWithMinutes(): Promise<string> {
    const id = await newMeeting(-1);
    await people.officer.mutate(
      `mutation ($input: WriteMinutesInput!, $key: String!) { writeMinutes(input: $input, idempotencyKey: $key) { meeting { id } } }`,
      { input: { meetingId: id, text: 'Text', publicPart: 'Part' } },
    );
    await people.officer.mutate(
      `mutation ($id: ID!, $key: String!) { recordMeetingHeld(meetingId: $id, idempotencyKey: $key) { meeting { id } } }`,
      { id },
    );
    return id;
  }

  const operations: Operation[] = [
    {
      proves: 'Query.panel',
      document: `query ($id: ID!) { panel(id: $id) { id } }`,
      variables: () => ({ id: panelId }),
      allowed: ['member', 'chair', 'secretary', 'officer', 'coordinator'],
    },
    {
      proves: 'Query.meeting',
      document: `query ($id: ID!) { meeting(id: $id) { id } }`,
      variables: () => ({ id: meetingId }),
      allowed: ['member', 'chair', 'secretary', 'officer', 'coordinator'],
    },
    {
      proves: 'Query.agreedMinutes',
      document: `query ($id: ID!) { agreedMinutes(meetingId: $id) { text } }`,
      variables: () => ({ id: meetingId }),
      allowed: everybody,
    },
    {
      proves: 'Mutation.foundPanel',
      document: documents.FOUND,
      variables: () => ({
        input: { kind: 'PACT', name: 'PACT', territoryId: service.country.territory('S111').id, charter: '' },
      }),
      allowed: ['officer', 'coordinator'],
    },
    {
      proves: 'Mutation.addPanelMember',
      document: documents.ADD_MEMBER,
      variables: () => ({ input: { panelId, personId: randomUUID(), capacity: 'MEMBER' } }),
      allowed: RUNNERS,
    },
    {
      proves: 'Mutation.endMembership',
      document: `mutation ($input: EndMembershipInput!, $key: String!) { endMembership(input: $input, idempotencyKey: $key) { panel { id } } }`,
      variables: async () => ({
        input: { membershipId: await addMember(people.officer, panelId, randomUUID()) },
      }),
      allowed: RUNNERS,
    },
    {
      proves: 'Mutation.scheduleMeeting',
      document: documents.SCHEDULE,
      variables: () => ({ input: { panelId, startsAt: inDays(30), place: 'School' } }),
      allowed: RUNNERS,
    },
    {
      proves: 'Mutation.cancelMeeting',
      document: `mutation ($id: ID!, $key: String!) { cancelMeeting(meetingId: $id, idempotencyKey: $key) { meeting { id } } }`,
      variables: async () => ({ id: await newMeeting(40) }),
      allowed: RUNNERS,
    },
    {
      proves: 'Mutation.recordMeetingHeld',
      document: `mutation ($id: ID!, $key: String!) { recordMeetingHeld(meetingId: $id, idempotencyKey: $key) { meeting { id } } }`,
      variables: async () => ({ id: await newMeeting(-1) }),
      allowed: RUNNERS,
    },
    {
      proves: 'Mutation.addAgendaItem',
      document: documents.ADD_ITEM,
      variables: () => ({ input: { meetingId, text: 'Benches' } }),
      allowed: ['chair', 'secretary'],
    },
    {
      proves: 'Mutation.recordAttendance',
      document: `mutation ($input: RecordAttendanceInput!, $key: String!) { recordAttendance(input: $input, idempotencyKey: $key) { meeting { id } } }`,
      variables: () => ({ input: { meetingId, presentIds: [] } }),
      allowed: RUNNERS,
    },
    {
      proves: 'Mutation.writeMinutes',
      document: `mutation ($input: WriteMinutesInput!, $key: String!) { writeMinutes(input: $input, idempotencyKey: $key) { meeting { id } } }`,
      variables: () => ({ input: { meetingId, text: 'Text', publicPart: 'Part' } }),
      allowed: RUNNERS,
    },
    {
      proves: 'Mutation.releaseMinutes',
      document: `mutation ($id: ID!, $key: String!) { releaseMinutes(meetingId: $id, idempotencyKey: $key) { meeting { id } } }`,
      variables: async () => ({ id: await heldMeetingWithMinutes() }),
      allowed: ['chair'],
    },
    {
      proves: 'Mutation.recordDecision',
      document: `mutation ($input: RecordDecisionInput!, $key: String!) { recordDecision(input: $input, idempotencyKey: $key) { decision { id } } }`,
      variables: () => ({ input: { meetingId, agendaItemId, text: 'Words' } }),
      allowed: RUNNERS,
    },
  ];

  for (const { proves, document, variables, allowed } of operations) {
    describe(proves, () => {
      it.each(everybody.filter((somebody) => allowed.includes(somebody)))(
        'is open to %s',
        async (somebody) => {
          await people[somebody].query(document, { key: randomUUID(), ...(await variables()) });
        },
      );

      const others = everybody.filter((somebody) => !allowed.includes(somebody));
      if (others.length === 0) return;
      it.each(others)('is closed to %s', async (somebody) => {
        const code = await people[somebody].refusal(document, await variables());
        expect(code).toEqual(
          somebody === 'visitor' ? 'UNAUTHENTICATED' : expect.stringMatching(/^(FORBIDDEN|NOT_FOUND)$/),
        );
      });
    });
  }

  it('has a row above for every operation of the schema', () => {
    const schema = parse(readFileSync(join(import.meta.dirname, '../schema.graphql'), 'utf8'));
    const fields = schema.definitions.flatMap((definition) =>
      definition.kind === Kind.OBJECT_TYPE_DEFINITION && ['Query', 'Mutation'].includes(definition.name.value)
        ? (definition.fields ?? []).map((field) => `${definition.name.value}.${field.name.value}`)
        : [],
    );
    expect(operations.map(({ proves }) => proves).sort()).toEqual(fields.sort());
  });

  it('hides a panel from those who may not see it, and only refuses those who may', async () => {
    const input = { panelId, startsAt: inDays(30), place: 'School' };
    expect(await people.neighbour.refusal(documents.SCHEDULE, { input })).toBe('NOT_FOUND');
    expect(await people.member.refusal(documents.SCHEDULE, { input })).toBe('FORBIDDEN');
  });

  it('lets everybody leave a panel', async () => {
    const leaver = await service.as('SECURITY_PARTNER', 'S111');
    const membershipId = await addMember(people.officer, panelId, leaver.personId);
    await leaver.mutate(
      `mutation ($input: EndMembershipInput!, $key: String!) { endMembership(input: $input, idempotencyKey: $key) { panel { id } } }`,
      { input: { membershipId } },
    );
    expect(await leaver.refusal(`query ($id: ID!) { panel(id: $id) { id } }`, { id: panelId })).toBe(
      'NOT_FOUND',
    );
  });

  it('does not resolve references to what the caller may not see', async () => {
    const document = `query ($panel: ID!, $meeting: ID!) { _entities(representations: [
      { __typename: "Panel", id: $panel }, { __typename: "Meeting", id: $meeting }]) { __typename } }`;
    const variables = { panel: panelId, meeting: meetingId };
    expect((await people.neighbour.query(document, variables))._entities).toEqual([null, null]);
    expect((await people.member.query(document, variables))._entities).toEqual([
      { __typename: 'Panel' },
      { __typename: 'Meeting' },
    ]);
  });
});
