import { randomUUID } from 'node:crypto';
import { appointmentEnded, grantsStated } from '@vicinia/events';
import type { QueryRunner } from 'typeorm';
import { testIdentity, type SubgraphUnderTest, type TestClient } from '@vicinia/testkit';
import { SeatsByOffice1764000002000 } from '../src/migrations/1764000002000-seats-by-office.js';
import {
  addMember,
  documents,
  foundPanel,
  scheduleMeeting,
  inDays,
  startMeetings,
} from './meetings-service.js';

const MEMBERS = `query ($id: ID!) { panel(id: $id) { members { person { id } capacity byAppointment } } }`;
const END = `mutation ($input: EndMembershipInput!, $key: String!) {
  endMembership(input: $input, idempotencyKey: $key) { membership { until } } }`;

describe('seats of people in office', () => {
  let service: SubgraphUnderTest;
  let founder: TestClient;
  let panelId: string;

  beforeAll(async () => {
    service = await startMeetings();
  });
  afterAll(() => service.close());
  beforeEach(async () => {
    founder = await service.as('SECURITY_OFFICER', 'S111');
    panelId = await foundPanel(service, founder, 'S111');
  });

  it('rest on the appointment though the caller does not name it, and open nothing once its grant is gone', async () => {
    const chair = await service.as('SECURITY_OFFICER', 'S111');
    await addMember(founder, panelId, chair.personId, 'CHAIR');
    const meeting = await scheduleMeeting(chair, panelId, inDays(3));
    const ITEM = { input: { meetingId: meeting, text: 'Lamps' } };
    await chair.mutate(documents.ADD_ITEM, ITEM);
    expect((await founder.query(MEMBERS, { id: panelId })).panel.members[0]).toEqual({
      person: { id: chair.personId },
      capacity: 'CHAIR',
      byAppointment: true,
    });

    // Nothing but the access lane was heard: the end of the appointment is still on its way.
    await service.messages.deliver(grantsStated, {
      subject: chair.personId,
      data: { identities: [testIdentity(chair.personId)], grants: [] },
    });
    expect(await chair.refusal(documents.ADD_ITEM, ITEM)).toBe('NOT_FOUND');
    expect(await chair.refusal(MEMBERS, { id: panelId })).toBe('NOT_FOUND');
  });

  it('all end with the removal of the person, once, however often it is said', async () => {
    const personId = randomUUID();
    await addMember(founder, panelId, personId);
    const other = await foundPanel(service, founder, 'S111');
    const appointmentId = await service.grants.appoint(personId, 'SECURITY_PARTNER', { territory: 'S111' });
    await addMember(founder, other, personId);
    const message = await service.messages.deliver(appointmentEnded, {
      subject: appointmentId,
      data: {
        personId,
        postId: randomUUID(),
        role: 'SECURITY_PARTNER',
        municipalityId: null,
        until: new Date().toISOString(),
        removed: true,
      },
    });
    const seats = async (): Promise<{ valid_until: Date | null }[]> =>
      (
        await service.database.query(
          'SELECT id, valid_until FROM panel_member WHERE person_id = $1 ORDER BY id',
          [personId],
        )
      ).rows as { valid_until: Date | null }[];
    const ended = await seats();
    expect(ended).toHaveLength(2);
    expect(ended.filter(({ valid_until: until }) => until === null)).toEqual([]);
    await service.messages.redeliver(message);
    expect(await seats()).toEqual(ended);
  });

  it('open no list while grants are silent', async () => {
    const member = await service.as('SECURITY_PARTNER', 'S111');
    await addMember(founder, panelId, member.personId);
    const meeting = await scheduleMeeting(founder, panelId, inDays(3));
    const lists = `query ($p: [_Any!]!) { _entities(representations: $p) {
      ... on Person { work { upcomingMeetings { id } } } ... on Territory { panels(first: 100) { nodes { id } } } } }`;
    const p = [
      { __typename: 'Person', id: member.personId },
      { __typename: 'Territory', id: service.country.territory('S111').id },
    ];
    const shown = async (): Promise<unknown> => (await member.query(lists, { p }))._entities;
    const awake = [
      { work: { upcomingMeetings: [{ id: meeting }] } },
      { panels: { nodes: [{ id: panelId }] } },
    ];
    expect(await shown()).toEqual(awake);
    await service.whileGrantsAreSilent(async () => {
      expect(await shown()).toEqual([{ work: { upcomingMeetings: [] } }, { panels: { nodes: [] } }]);
    });
    expect(await shown()).toEqual(awake);
  });

  it('from before rest on the appointment by which their holder would join today', async () => {
    const personId = randomUUID();
    const appointmentId = await service.grants.appoint(personId, 'SECURITY_PARTNER', { territory: 'S111' });
    await addMember(founder, panelId, personId);
    const citizen = randomUUID();
    await addMember(founder, panelId, citizen);
    await service.database.query(`UPDATE panel_member SET appointment_id = NULL WHERE person_id = $1`, [
      personId,
    ]);
    await new SeatsByOffice1764000002000().up(service.database as unknown as QueryRunner);
    const { rows } = await service.database.query(
      `SELECT person_id AS person, appointment_id AS office FROM panel_member WHERE person_id = ANY ($1)`,
      [[personId, citizen]],
    );
    expect(new Set(rows)).toEqual(
      new Set([
        { person: personId, office: appointmentId },
        { person: citizen, office: null },
      ]),
    );
  });

  it.each(['CHAIR', 'SECRETARY'])(
    'are not given to oneself as %s by an officer who has less',
    async (capacity) => {
      const officer = await service.as('SECURITY_OFFICER', 'S111');
      const input = { panelId, personId: officer.personId, capacity };
      expect(await officer.refusal(documents.ADD_MEMBER, { input })).toBe('FORBIDDEN');
    },
  );

  it('are taken by an officer as a member, which carries nothing that the office does not', async () => {
    const officer = await service.as('SECURITY_OFFICER', 'S111');
    await addMember(officer, panelId, officer.personId);
    expect((await founder.query(MEMBERS, { id: panelId })).panel.members).toHaveLength(2);
  });

  it('do not make a chair of the secretary by the secretary’s own hand', async () => {
    const input = { panelId, personId: founder.personId, capacity: 'CHAIR' };
    expect(await founder.refusal(documents.ADD_MEMBER, { input })).toBe('FORBIDDEN');
  });

  it('that are hidden answer like seats that are not there', async () => {
    const membershipId = await addMember(founder, panelId, randomUUID());
    const stranger = await service.as('SECURITY_OFFICER', 'S222');
    const answer = async (id: string): Promise<unknown> => {
      const { errors } = await stranger.answer(END, { input: { membershipId: id }, key: randomUUID() });
      return errors?.map(({ message, path, extensions }) => [
        message,
        path,
        extensions?.code,
        extensions?.field,
      ]);
    };
    expect(await answer(membershipId)).toEqual(await answer(randomUUID()));
  });
});
