import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  idsOfOperations,
  looksOf,
  ruleOf,
  rulesDecidedDuring,
  withIdAt,
  type SubgraphUnderTest,
  type TestClient,
} from '@vicinia/testkit';
import {
  addAgendaText,
  addMember,
  documents,
  foundPanel,
  inDays,
  scheduleMeeting,
  startMeetings,
} from './meetings-service.js';
import { everybody, mutation, nameOf, type Operation, type Somebody } from './access-operation.js';
import { ATTACH, MinutesFiles, REDACT, UPPER_LEFT, WITHDRAW } from './minutes-files.js';

const idsOfSchema = idsOfOperations(readFileSync(join(import.meta.dirname, '../schema.graphql'), 'utf8'));
/** Ids that name no hidden record: places and bodies are public, persons and appointments are not looked up here, files only within the record that has them. */
const NAMES_NOTHING_HIDDEN =
  /^within$|\.(territoryId|municipalityIds|personId|appointmentId|presentIds|apologiesIds|responsible\w+Id|attachmentIds|attachmentId|photoId)$/;

const RUNNERS: readonly Somebody[] = ['chair', 'secretary', 'officer', 'coordinator', 'nationalLead'];

describe('who may do what in meetings', () => {
  let service: SubgraphUnderTest;
  let founder: TestClient;
  let panelId: string;
  let meetingId: string;
  let agendaItemId: string;
  let files: MinutesFiles;
  const people = {} as Record<Somebody, TestClient>;

  beforeAll(async () => {
    service = await startMeetings();
    files = new MinutesFiles(service);
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
      nationalLead: await service.as('NATIONAL_LEAD', 'N'),
      neighbour: await service.as('SECURITY_OFFICER', 'S112'),
      councillor: await service.as('SECURITY_MUNICIPAL_COUNCILLOR', { municipalityOf: 'S111' }),
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

  async function panelOfChair(more: object): Promise<string> {
    const id = await foundPanel(service, founder, 'S111', { ...more });
    await addMember(founder, id, people.chair.personId!, 'CHAIR');
    return id;
  }

  async function heldMeetingWithMinutes(): Promise<string> {
    const id = await newMeeting(-1);
    await people.officer.mutate(
      `mutation ($input: WriteMinutesInput!, $key: String!) { writeMinutes(input: $input, idempotencyKey: $key) { meeting { id } } }`,
      { input: { meetingId: id, text: 'Text', publicPart: 'Part' } },
    );
    await people.officer.mutate(
      `mutation ($input: RecordMeetingHeldInput!, $key: String!) { recordMeetingHeld(input: $input, idempotencyKey: $key) { meeting { id } } }`,
      { input: { meetingId: id } },
    );
    return id;
  }

  const operations: Operation[] = [
    {
      proves: 'Query.meetingIndicatorRanking',
      document: `query ($within: ID!) { meetingIndicatorRanking(within: $within, level: "BEAT") { position } }`,
      variables: () => ({ within: service.country.territory('S111').id }),
      allowed: ['officer', 'coordinator', 'nationalLead', 'analyst'],
    },
    {
      proves: 'Query.panel',
      document: `query ($id: ID!) { panel(id: $id) { id } }`,
      variables: () => ({ id: panelId }),
      allowed: ['member', 'chair', 'secretary', 'officer', 'coordinator', 'nationalLead', 'councillor'],
    },
    {
      proves: 'Query.meeting',
      document: `query ($id: ID!) { meeting(id: $id) { id } }`,
      variables: () => ({ id: meetingId }),
      allowed: ['member', 'chair', 'secretary', 'officer', 'coordinator', 'nationalLead'],
    },
    {
      proves: 'Query.agreedMinutes',
      document: `query ($id: ID!) { agreedMinutes(meetingId: $id) { text } }`,
      variables: () => ({ id: meetingId }),
      allowed: everybody,
    },
    {
      proves: 'Query.publicPanel',
      document: `query ($id: ID!) { publicPanel(id: $id) { name } }`,
      variables: () => ({ id: panelId }),
      allowed: everybody,
    },
    {
      proves: 'Query.uploadLimits',
      document: `{ uploadLimits { videoBytes } }`,
      variables: () => ({}),
      allowed: everybody,
    },
    {
      proves: 'Query.panelKinds',
      document: `{ panelKinds { kind isPublic } }`,
      variables: () => ({}),
      allowed: everybody,
    },
    mutation('configurePanelKind', 'kind { kind }', ['nationalLead'], () => ({
      input: { kind: 'WATCH_GROUP', isPublic: false },
    })),
    mutation('releasePanel', 'panel { id }', ['chair'], async () => ({
      input: { panelId: await panelOfChair({ isPublic: false }) },
    })),
    mutation('withdrawPanel', 'panel { id }', ['chair'], async () => ({
      input: { panelId: await panelOfChair({ isPublic: true }) },
    })),
    {
      proves: 'Mutation.foundPanel',
      document: documents.FOUND,
      variables: () => ({
        input: { kind: 'PACT', name: 'PACT', territoryId: service.country.territory('S111').id, charter: '' },
      }),
      allowed: ['officer', 'coordinator', 'nationalLead'],
    },
    {
      proves: 'Mutation.addPanelMember',
      document: documents.ADD_MEMBER,
      variables: () => ({ input: { panelId, personId: randomUUID(), capacity: 'MEMBER' } }),
      allowed: RUNNERS,
    },
    mutation('placePanel', 'panel { id }', RUNNERS, () => ({ input: { panelId, municipalityIds: null } })),
    mutation('endMembership', 'membership { until }', RUNNERS, async () => ({
      input: { membershipId: await addMember(people.officer, panelId, randomUUID()) },
    })),
    {
      proves: 'Mutation.scheduleMeeting',
      document: documents.SCHEDULE,
      variables: () => ({ input: { panelId, startsAt: inDays(30), place: 'School' } }),
      allowed: RUNNERS,
    },
    mutation('cancelMeeting', 'meeting { id }', RUNNERS, async () => ({
      input: { meetingId: await newMeeting(40) },
    })),
    mutation('openMeeting', 'meeting { id }', RUNNERS, async () => ({
      input: { meetingId: await newMeeting(40) },
    })),
    mutation('closeMeetingToPublic', 'meeting { id }', RUNNERS, async () => ({
      input: { meetingId: await scheduleMeeting(people.officer, panelId, inDays(40), true) },
    })),
    mutation('recordMeetingHeld', 'meeting { id }', RUNNERS, async () => ({
      input: { meetingId: await newMeeting(-1) },
    })),
    {
      proves: 'Mutation.addAgendaItem',
      document: documents.ADD_ITEM,
      variables: () => ({ input: { meetingId, text: 'Benches' } }),
      allowed: ['chair', 'secretary'],
    },
    mutation('recordAttendance', 'meeting { id }', RUNNERS, () => ({ input: { meetingId, presentIds: [] } })),
    mutation('writeMinutes', 'meeting { id }', RUNNERS, () => ({
      input: { meetingId, text: 'Text', publicPart: 'Part' },
    })),
    mutation('releaseMinutes', 'meeting { id }', ['chair'], async () => ({
      input: { meetingId: await heldMeetingWithMinutes() },
    })),
    mutation('recordDecision', 'decision { id }', RUNNERS, () => ({
      input: { meetingId, agendaItemId, text: 'Words' },
    })),
    {
      proves: 'Mutation.attachToMinutes',
      document: ATTACH,
      variables: async (asker) => ({
        input: {
          meetingId: await heldMeetingWithMinutes(),
          attachmentIds: [RUNNERS.includes(asker) ? await files.photo(people[asker]) : randomUUID()],
        },
      }),
      allowed: RUNNERS,
    },
    {
      proves: 'Mutation.withdrawFromMinutes',
      document: WITHDRAW,
      variables: async () => {
        const id = await heldMeetingWithMinutes();
        const attachmentId = await files.attachedPhoto(people.officer, id);
        return { input: { meetingId: id, attachmentId, reason: 'x' } };
      },
      allowed: RUNNERS,
    },
    {
      proves: 'Mutation.redactMinutes',
      document: REDACT,
      variables: async () => {
        const id = await heldMeetingWithMinutes();
        const photoId = await files.attachedPhoto(people.officer, id);
        return { input: { meetingId: id, photoId, regions: [UPPER_LEFT] } };
      },
      allowed: RUNNERS,
    },
  ];

  for (const { proves, document, variables, allowed } of operations) {
    describe(proves, () => {
      it.each(everybody.filter((somebody) => allowed.includes(somebody)))(
        'is open to %s',
        async (somebody) => {
          const given = { key: randomUUID(), ...(await variables(somebody)) };
          const decided = await rulesDecidedDuring(() => people[somebody].query(document, given));
          expect(decided).toContain(ruleOf('meetings', proves));
        },
      );

      const others = everybody.filter((somebody) => !allowed.includes(somebody));
      if (others.length === 0) return;
      it.each(others)('is closed to %s', async (somebody) => {
        const code = await people[somebody].refusal(document, await variables(somebody));
        expect(code).toEqual(
          somebody === 'visitor' ? 'UNAUTHENTICATED' : expect.stringMatching(/^(FORBIDDEN|NOT_FOUND)$/),
        );
      });
    });
  }

  it('has a row above for every operation of the schema', () => {
    expect(operations.map(({ proves }) => nameOf(proves)).sort()).toEqual([...idsOfSchema.keys()].sort());
  });

  describe('an id of a panel that the caller may not know of', () => {
    let hidden: Record<string, string>;
    beforeAll(async () => {
      const stranger = await service.as('SECURITY_OFFICER', 'S222');
      const panel = await foundPanel(service, stranger, 'S222');
      const meeting = await scheduleMeeting(stranger, panel, inDays(-0.05));
      hidden = {
        panelId: panel,
        publicPanelId: await foundPanel(service, stranger, 'S222', { isPublic: false }),
        meetingId: meeting,
        agendaItemId: await addAgendaText(stranger, meeting, 'Lamps'),
        membershipId: await addMember(stranger, panel, randomUUID()),
      };
    });

    /** An id of which nobody has said what it names has no record, and the test fails. */
    const recordOf = (operation: string, path: string): string =>
      path === 'id' ? `${operation}Id` : (path.split('.').at(-1) ?? '');
    const asked = operations.flatMap((operation) =>
      (idsOfSchema.get(nameOf(operation.proves)) ?? [])
        .filter((path) => !NAMES_NOTHING_HIDDEN.test(path))
        .map((path) => ({ ...operation, path, record: recordOf(nameOf(operation.proves), path) })),
    );

    const expectAlike = async (
      { document, variables, path, record }: (typeof asked)[number],
      somebody: Somebody,
    ): Promise<void> => {
      const request = { document, variables: await variables(somebody) };
      const ask = async (id: string): Promise<unknown> => {
        const changed = withIdAt(request, path, id);
        const answer = await people[somebody].answer(changed.document, {
          ...changed.variables,
          key: randomUUID(),
        });
        return looksOf(answer);
      };
      expect(hidden).toHaveProperty(record);
      expect([somebody, await ask(hidden[record]!)]).toEqual([somebody, await ask(randomUUID())]);
    };

    // Nothing is hidden from the lead of the nation.
    const others = everybody.filter((somebody) => somebody !== 'nationalLead');

    it.each(asked)('is answered by $proves at $path as one that is not there', async (row) => {
      for (const somebody of others) await expectAlike(row, somebody);
    });

    it('is so while grants are silent', async () => {
      const requests = await Promise.all(
        asked.map(async (row) => {
          const given = await row.variables('officer');
          return { ...row, variables: () => given };
        }),
      );
      await service.whileGrantsAreSilent(async () => {
        for (const row of requests) await expectAlike(row, 'officer');
      });
    });
  });

  it('hides a panel from those who may not see it, and only refuses those who may', async () => {
    const input = { panelId, startsAt: inDays(30), place: 'School' };
    expect(await people.neighbour.refusal(documents.SCHEDULE, { input })).toBe('NOT_FOUND');
    expect(await people.member.refusal(documents.SCHEDULE, { input })).toBe('FORBIDDEN');
  });

  it('lets everybody leave a panel', async () => {
    const leaver = await service.as('SECURITY_PARTNER', 'S111');
    const membershipId = await addMember(people.officer, panelId, leaver.personId);
    const left = await leaver.mutate(
      `mutation ($input: EndMembershipInput!, $key: String!) {
        endMembership(input: $input, idempotencyKey: $key) { membership { id until panel { id } } } }`,
      { input: { membershipId } },
    );
    expect(left.endMembership.membership).toEqual({
      id: membershipId,
      until: expect.any(String),
      panel: null,
    });
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
