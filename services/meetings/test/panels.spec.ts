import { randomUUID } from 'node:crypto';
import { appointmentEnded, grantsStated } from '@vicinia/events';
import { countStatements, testIdentity, type SubgraphUnderTest } from '@vicinia/testkit';
import {
  addMember,
  documents,
  foundPanel,
  inDays,
  scheduleMeeting,
  startMeetings,
} from './meetings-service.js';

const MEMBERS = `query ($id: ID!) { panel(id: $id) { members { person { id } capacity byAppointment } } }`;

describe('panels', () => {
  let service: SubgraphUnderTest;

  beforeAll(async () => {
    service = await startMeetings();
  });
  afterAll(() => service.close());

  async function membersOf(panelId: string): Promise<{ person: { id: string }; capacity: string }[]> {
    const lead = await service.as('NATIONAL_LEAD', 'N');
    return (await lead.query(MEMBERS, { id: panelId })).panel.members as {
      person: { id: string };
      capacity: string;
    }[];
  }

  it('are founded with a charter and a cadence, and the founder keeps their papers first', async () => {
    const officer = await service.as('NEIGHBOURHOOD_OFFICER', 'B1111');
    const id = await foundPanel(service, officer, 'B1111', {
      kind: 'SECURITY_PANEL',
      cadence: { every: 6, unit: 'WEEKS' },
      acquaintanceSittings: 2,
    });

    const answer = await officer.query(
      `query ($id: ID!) { panel(id: $id) {
         kind charter territory { id } cadence { every unit } acquaintanceSittings nextSitting
         members { person { id } capacity byAppointment } } }`,
      { id },
    );
    expect(answer.panel).toEqual({
      kind: 'SECURITY_PANEL',
      charter: 'We meet and agree.',
      territory: { id: service.country.territory('B1111').id },
      cadence: { every: 6, unit: 'WEEKS' },
      acquaintanceSittings: 2,
      nextSitting: null,
      members: [{ person: { id: officer.personId }, capacity: 'SECRETARY', byAppointment: true }],
    });
  });

  it('say when the cadence wants the next sitting, and schedule it there when no time is given', async () => {
    const officer = await service.as('SECURITY_OFFICER', 'S111');
    const panelId = await foundPanel(service, officer, 'S111', { cadence: { every: 2, unit: 'WEEKS' } });
    const first = new Date('2026-12-01T17:00:00.000Z');
    await scheduleMeeting(officer, panelId, first);

    const panel = await officer.query(`query ($id: ID!) { panel(id: $id) { nextSitting } }`, { id: panelId });
    expect(panel.panel.nextSitting).toBe('2026-12-15T17:00:00.000Z');
    const answer = await officer.mutate(documents.SCHEDULE, { input: { panelId, place: 'School' } });
    expect(answer.scheduleMeeting.meeting.startsAt).toBe('2026-12-15T17:00:00.000Z');
  });

  it('ask for a time when there is no sitting to count from', async () => {
    const officer = await service.as('SECURITY_OFFICER', 'S111');
    const panelId = await foundPanel(service, officer, 'S111', { cadence: { every: 2, unit: 'WEEKS' } });
    expect(await officer.refusal(documents.SCHEDULE, { input: { panelId, place: 'School' } })).toBe(
      'INVALID_INPUT',
    );
  });

  it('have one chair: a new one takes over and the former goes on as a member', async () => {
    const officer = await service.as('SECURITY_OFFICER', 'S112');
    const panelId = await foundPanel(service, officer, 'S112');
    const [former, next] = [randomUUID(), randomUUID()];
    await addMember(officer, panelId, former, 'CHAIR');
    await addMember(officer, panelId, next, 'CHAIR');

    const members = await membersOf(panelId);
    expect(members.map(({ person, capacity }) => [person.id, capacity])).toEqual([
      [next, 'CHAIR'],
      [officer.personId, 'SECRETARY'],
      [former, 'MEMBER'],
    ]);
  });

  it('seat nobody twice in the same capacity', async () => {
    const officer = await service.as('SECURITY_OFFICER', 'S112');
    const panelId = await foundPanel(service, officer, 'S112');
    const personId = randomUUID();
    await addMember(officer, panelId, personId);
    const input = { panelId, personId, capacity: 'MEMBER' };
    expect(await officer.refusal(documents.ADD_MEMBER, { input })).toBe('ALREADY_EXISTS');
  });

  it('seat somebody by virtue of an appointment only while that person holds it', async () => {
    const officer = await service.as('SECURITY_OFFICER', 'S112');
    const panelId = await foundPanel(service, officer, 'S112');
    const councillor = randomUUID();
    const input = { panelId, personId: councillor, capacity: 'MEMBER', appointmentId: randomUUID() };
    expect(await officer.refusal(documents.ADD_MEMBER, { input })).toBe('INVALID_INPUT');

    const appointmentId = await service.grants.appoint(councillor, 'SECURITY_MUNICIPAL_COUNCILLOR', {
      municipalityOf: 'S112',
    });
    await addMember(officer, panelId, councillor, 'MEMBER', appointmentId);
    expect((await membersOf(panelId)).map(({ person }) => person.id)).toContain(councillor);
  });

  it('release a seat once when the appointment that it rests on ends, however often the message arrives', async () => {
    const officer = await service.as('SECURITY_OFFICER', 'S121');
    const panelId = await foundPanel(service, officer, 'S121');
    const personId = randomUUID();
    const appointmentId = await service.grants.appoint(personId, 'SECURITY_PARTNER', { territory: 'S121' });
    await addMember(officer, panelId, personId, 'MEMBER', appointmentId);

    const data = {
      personId,
      postId: randomUUID(),
      role: 'SECURITY_PARTNER' as const,
      municipalityId: null,
      until: '2026-11-01T10:00:00.000Z',
      removed: true,
    };
    const message = await service.messages.deliver(appointmentEnded, { subject: appointmentId, data });
    const seats = (): Promise<{ rows: { valid_until: Date | null; valid_from: Date }[] }> =>
      service.database.query('SELECT valid_from, valid_until FROM panel_member WHERE appointment_id = $1', [
        appointmentId,
      ]);
    const released = (await seats()).rows;
    expect(released).toHaveLength(1);
    expect(released[0]?.valid_until).toEqual(released[0]?.valid_from);

    await service.messages.redeliver(message);
    await service.messages.deliver(appointmentEnded, {
      subject: appointmentId,
      data: { ...data, until: '2027-01-01T10:00:00.000Z' },
    });
    expect((await seats()).rows).toEqual(released);
    expect((await membersOf(panelId)).map(({ person }) => person.id)).not.toContain(personId);
  });

  it('leave seats in one’s own right alone when an appointment ends', async () => {
    const officer = await service.as('SECURITY_OFFICER', 'S121');
    const panelId = await foundPanel(service, officer, 'S121');
    const personId = randomUUID();
    await addMember(officer, panelId, personId);
    const appointmentId = await service.grants.appoint(personId, 'SECURITY_PARTNER', { territory: 'S121' });
    await service.messages.deliver(appointmentEnded, {
      subject: appointmentId,
      data: {
        personId,
        postId: randomUUID(),
        role: 'SECURITY_PARTNER',
        municipalityId: null,
        until: new Date().toISOString(),
        removed: false,
      },
    });
    expect((await membersOf(panelId)).map(({ person }) => person.id)).toContain(personId);
  });

  it('close to a removed officer from the moment the grants say so, before any other message arrives', async () => {
    const officer = await service.as('SECURITY_OFFICER', 'S122');
    const panelId = await foundPanel(service, officer, 'S122');
    await service.grants.revoke(officer.personId);
    expect(await officer.refusal(MEMBERS, { id: panelId })).toBe('NOT_FOUND');
  });

  it('close to somebody whose appointment is gone even while another one holds', async () => {
    const officer = await service.as('SECURITY_OFFICER', 'S122');
    const panelId = await foundPanel(service, officer, 'S122');
    const partner = service.person(randomUUID());
    const appointmentId = await service.grants.appoint(partner.personId!, 'SECURITY_PARTNER', {
      territory: 'S122',
    });
    await addMember(officer, panelId, partner.personId!, 'MEMBER', appointmentId);
    await partner.query(MEMBERS, { id: panelId });

    const other = {
      grantId: randomUUID(),
      role: 'SECURITY_PARTNER' as const,
      scope: { kind: 'territory' as const, territoryId: service.country.territory('S122').id },
      from: '2020-01-01T00:00:00.000Z',
      until: null,
    };
    await service.messages.deliver(grantsStated, {
      subject: partner.personId!,
      data: { identities: [testIdentity(partner.personId!)], grants: [other] },
    });
    expect(await partner.refusal(MEMBERS, { id: panelId })).toBe('NOT_FOUND');
  });

  it('of a territory are listed page by page, only those that the caller may see', async () => {
    const officer = await service.as('SECURITY_OFFICER', 'S211');
    for (const name of ['C', 'A', 'B']) await foundPanel(service, officer, 'S211', { name });
    const own = await foundPanel(service, officer, 'S211', { name: 'D' });
    const member = service.person(randomUUID());
    await service.grants.appoint(member.personId!, 'SECURITY_PARTNER', { territory: 'S222' });
    await addMember(officer, own, member.personId!);

    const LIST = `query ($id: ID!, $after: String) { _entities(representations: [{ __typename: "Territory", id: $id }]) {
      ... on Territory { panels(first: 3, after: $after) { nodes { name } pageInfo { hasNextPage endCursor } } } } }`;
    const id = service.country.territory('S211').id;
    const first = (await officer.query(LIST, { id }))._entities[0].panels;
    expect(first.nodes).toEqual([{ name: 'A' }, { name: 'B' }, { name: 'C' }]);
    const rest = (await officer.query(LIST, { id, after: first.pageInfo.endCursor }))._entities[0].panels;
    expect(rest).toMatchObject({ nodes: [{ name: 'D' }], pageInfo: { hasNextPage: false } });
    expect((await member.query(LIST, { id }))._entities[0].panels.nodes).toEqual([{ name: 'D' }]);
    const neighbour = await service.as('SECURITY_OFFICER', 'S212');
    expect((await neighbour.query(LIST, { id }))._entities[0].panels.nodes).toEqual([]);
  });

  it('cost the same number of statements whatever the page', async () => {
    const officer = await service.as('SECURITY_OFFICER', 'S221');
    for (let index = 0; index < 6; index += 1) {
      const panelId = await foundPanel(service, officer, 'S221', { cadence: { every: 1, unit: 'MONTHS' } });
      await scheduleMeeting(officer, panelId, inDays(5));
      await scheduleMeeting(officer, panelId, inDays(35));
    }
    const page = (first: number): Promise<number> =>
      countStatements(
        service.app,
        ['panel', 'panel_member', 'meeting', 'agenda_item', 'decision', 'territory_projection'],
        () =>
          officer.query(
            `query ($id: ID!, $first: Int) { _entities(representations: [{ __typename: "Territory", id: $id }]) {
             ... on Territory { panels(first: $first) { nodes { name nextSitting members { person { id } }
               meetings(first: 2) { nodes { panel { name } agenda { id } attendance { present } decisions { text measures { id } } } } } } } } }`,
            { id: service.country.territory('S221').id, first },
          ),
      );
    const small = await page(1);
    expect(small).toBeGreaterThan(4);
    expect(await page(5)).toBe(small);
  });
});
