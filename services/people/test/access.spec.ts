import { randomUUID } from 'node:crypto';
import {
  fieldsWithRule,
  ruleOf,
  rulesDecidedDuring,
  testIdentity,
  until,
  type SubgraphUnderTest,
  type TestClient,
} from '@vicinia/testkit';
import { operations as ofHierarchy, others } from './access-operations.js';
import { accountOperations } from './account-operations.js';
import * as enrolling from './enrolment-documents.js';
import { enrolmentOperations } from './enrolment-operations.js';
import { facilityOperations } from './facility-operations.js';
import { handoverOf } from './handover-there.js';
import { ACCEPT, invitedAt } from './invitation-documents.js';
import { invitationOperations } from './invitation-operations.js';
import { programWith } from './machine-account-documents.js';
import { machineAccountOperations, machineAccountSteps } from './machine-account-operations.js';
import { opportunityOperations } from './opportunity-operations.js';
import { plannedChange, structureChangeOperations } from './structure-change-operations.js';
import { startPeople } from './start-people.js';
import { courseOf, sessionAt } from './training-documents.js';
import { mediationAt, memberAt, REMOVE, WITHDRAW } from './team-documents.js';
import { teamOperations } from './team-operations.js';
import { trainingOperations } from './training-operations.js';
import * as volunteering from './volunteer-documents.js';
import { watchGroupOperations } from './watch-group-operations.js';

const operations = [
  ...ofHierarchy,
  ...opportunityOperations,
  ...enrolmentOperations,
  ...watchGroupOperations,
  ...trainingOperations,
  ...teamOperations,
  ...invitationOperations,
  ...facilityOperations,
  ...machineAccountOperations,
  ...accountOperations,
  ...structureChangeOperations,
];

/** Steps of one application: the rule is heard, whether the step is possible or not. */
const STEPS: Readonly<Record<string, readonly [document: string, input: object]>> = {
  'Mutation.recordInterview': [enrolling.INTERVIEW, {}],
  'Mutation.declineEnrolment': [enrolling.DECLINE, { reason: enrolling.reason }],
  'Mutation.admitVolunteer': [enrolling.ADMIT, { vetted: true }],
  'Mutation.recordTraining': [enrolling.TRAIN, {}],
  'Mutation.appointVolunteer': [enrolling.APPOINT, { postId: randomUUID() }],
  'Mutation.renewEnrolment': [enrolling.RENEW, {}],
  'Mutation.revokeEnrolment': [enrolling.REVOKE, { reason: enrolling.reason }],
};

const REGISTER_ME = `mutation ($key: String!) { registerMe(input: { displayName: "Sample Citizen" }, idempotencyKey: $key) { person { id displayName } } }`;

/** Refused to leads: the rule is heard all the same. */
const MAP: Readonly<Record<string, string>> = {
  'Mutation.addToCommunityMap': `mutation ($post: ID!, $key: String!) { addToCommunityMap(idempotencyKey: $key,
    input: { postId: $post, kind: PLACE, text: { language: "de", text: "Park" } }) { post { id } } }`,
  'Mutation.removeFromCommunityMap': `mutation ($post: ID!, $key: String!) { removeFromCommunityMap(idempotencyKey: $key,
    input: { postId: $post, entryId: $post }) { post { id } } }`,
};

/** Of key figures of a community, `$community`: refused to leads as well. */
const FIGURES: Readonly<Record<string, string>> = {
  'Mutation.addKeyFigure': `mutation ($community: ID!, $key: String!) { addKeyFigure(idempotencyKey: $key,
    input: { communityId: $community, name: "Sample", consentGiven: true }) { community { id } } }`,
  'Mutation.recordKeyFigureContact': `mutation ($community: ID!, $key: String!) { recordKeyFigureContact(idempotencyKey: $key,
    input: { communityId: $community, keyFigureId: $community, kind: INTERVIEW, heldOn: "2026-01-15",
      purpose: { language: "de", text: "Muster" } }) { community { id } } }`,
  'Mutation.removeKeyFigure': `mutation ($community: ID!, $key: String!) { removeKeyFigure(idempotencyKey: $key,
    input: { communityId: $community, keyFigureId: $community }) { community { id } } }`,
};

describe('access to people', () => {
  let people: SubgraphUnderTest;

  beforeAll(async () => {
    people = await startPeople();
  });

  afterAll(() => people.close());

  describe.each(operations)('$name', ({ name, document, variables, may, mayNot }) => {
    it.each(may)('lets %s at %s', async (role, place) => {
      const client = await people.as(role, place);
      const given = await variables(people);
      const decided = await rulesDecidedDuring(() => client.query(document, { ...given, key: randomUUID() }));
      expect(decided).toContain(ruleOf('people', name));
    });

    it.each(mayNot)('refuses %s at %s', async (role, place) => {
      expect(await (await people.as(role, place)).refusal(document, await variables(people))).toBe(
        'FORBIDDEN',
      );
    });

    it('asks a visitor to sign in', async () => {
      expect(await people.visitor.refusal(document, await variables(people))).toBe('UNAUTHENTICATED');
    });
  });

  it('is decided by the rule that the schema names, for every field that names one', async () => {
    const lead = await people.as('NATIONAL_LEAD', 'N');
    const heardRegistering = await rulesDecidedDuring(() => lead.mutate(REGISTER_ME));
    expect(heardRegistering).toContain(ruleOf('people', 'Mutation.registerMe'));
    const seat = await people.database.query<{ id: string }>(
      `INSERT INTO post (id, role, territory_id, created_at) VALUES (gen_random_uuid(), 'SECURITY_OFFICER', $1, now()) RETURNING id`,
      [people.country.territory('S111').id],
    );
    const movable = await people.database.query<{ id: string }>(
      `INSERT INTO post (id, role, territory_id, created_at) VALUES (gen_random_uuid(), 'SECURITY_OFFICER', $1, now()) RETURNING id`,
      [people.country.territory('S111').id],
    );
    const seated = await seatedOfficer(people, 'S111');
    const held = await people.database.query<{ id: string }>(
      `SELECT id FROM appointment WHERE person_id = $1`,
      [seated],
    );
    const body = await people.database.query<{ id: string }>(
      `INSERT INTO organisation (id, name, kind, territory_id) VALUES (gen_random_uuid(), 'Sample', 'SCHOOL', $1) RETURNING id`,
      [people.country.territory('S111').id],
    );
    const community = await people.database.query<{ id: string }>(
      `INSERT INTO community (id, name, kind, territory_id, consented_at)
       VALUES (gen_random_uuid(), 'Sample', 'LANGUAGE', $1, now()) RETURNING id`,
      [people.country.territory('S111').id],
    );
    const given = {
      community: community.rows[0]!.id,
      course: await courseOf(people),
      session: await sessionAt(people),
      enrolment: (await enrolling.applied(people)).id,
      handover: await handoverOf(people, true),
      waiting: await handoverOf(people, false),
      somebody: seated,
      later: new Date(Date.now() + 86_400_000).toISOString(),
      change: await plannedChange(people),
      movable: movable.rows[0]!.id,
      elsewhere: people.country.territory('S112').id,
      place: people.country.territory('D11').id,
      point: people.country.pointIn('B1111'),
      me: lead.personId,
      input: { postId: seat.rows[0]!.id, personId: seated },
      described: seat.rows[0]!.id,
      held: held.rows[0]!.id,
      body: body.rows[0]!.id,
    };
    for (const [name, document] of others) {
      const decided = await rulesDecidedDuring(() => lead.query(document, { ...given, key: randomUUID() }));
      expect({ name, decided }).toEqual({ name, decided: expect.arrayContaining([ruleOf('people', name)]) });
    }
    const ofMap = ['Mutation.addToCommunityMap', 'Mutation.removeFromCommunityMap'];
    for (const name of ofMap) {
      const decided = await rulesDecidedDuring(() =>
        lead.answer(MAP[name] ?? '', { post: given.described, key: randomUUID() }),
      );
      expect(decided).toContain(ruleOf('people', name));
    }
    for (const [name, [document, more]] of Object.entries(STEPS)) {
      const input = { enrolmentId: given.enrolment, ...more };
      const decided = await rulesDecidedDuring(() => lead.answer(document, { input, key: randomUUID() }));
      expect({ name, decided }).toEqual({ name, decided: expect.arrayContaining([ruleOf('people', name)]) });
    }
    const heardApplying = await rulesDecidedDuring(async () => {
      const { id, applicant } = await enrolling.applied(people);
      await applicant.mutate(enrolling.WITHDRAW, { input: { enrolmentId: id } });
    });
    const ofApplicant = ['Mutation.applyForOpportunity', 'Mutation.withdrawEnrolment'];
    for (const name of ofApplicant) expect(heardApplying).toContain(ruleOf('people', name));
    for (const [name, document] of Object.entries(FIGURES)) {
      const decided = await rulesDecidedDuring(() =>
        lead.answer(document, { community: given.community, key: randomUUID() }),
      );
      expect({ name, decided }).toEqual({ name, decided: expect.arrayContaining([ruleOf('people', name)]) });
    }
    const heardVolunteering = await rulesDecidedDuring(() => hoursOf(people, lead));
    const ofVolunteers = [
      'Mutation.logHours',
      'Mutation.confirmHours',
      'Mutation.refuseHours',
      'Mutation.recordEmployerSupport',
      'Appointment.volunteerHours',
      'Appointment.hoursByMonth',
      'Appointment.employerSupport',
    ];
    for (const name of ofVolunteers) expect(heardVolunteering).toContain(ruleOf('people', name));
    const heardAccepting = await rulesDecidedDuring(async () => {
      const { secret } = await invitedAt(people);
      await people.citizen().mutate(ACCEPT, { input: { secret } });
    });
    expect(heardAccepting).toContain(ruleOf('people', 'Mutation.acceptInvitation'));
    const { id: machineId } = await programWith(people);
    for (const [name, asked] of Object.entries(machineAccountSteps)) {
      const [document, variables] = asked(machineId);
      const decided = await rulesDecidedDuring(() =>
        lead.query(document, { ...variables, key: randomUUID() }),
      );
      expect({ name, decided }).toEqual({ name, decided: expect.arrayContaining([ruleOf('people', name)]) });
    }
    const heardOfTeam = await rulesDecidedDuring(async () => {
      const { teamId } = await memberAt(people);
      await lead.answer(REMOVE, { input: { teamId, abstractionId: randomUUID() }, key: randomUUID() });
      await lead.mutate(WITHDRAW, { input: { mediationId: await mediationAt(people) } });
    });
    const ofTeam = ['Mutation.removeAbstraction', 'Mutation.withdrawMediation'];
    for (const name of ofTeam) expect(heardOfTeam).toContain(ruleOf('people', name));
    const proven = [
      ...ofTeam,
      ...Object.keys(machineAccountSteps),
      'Mutation.acceptInvitation',
      ...ofVolunteers,
      ...Object.keys(FIGURES),
      ...Object.keys(STEPS),
      ...ofApplicant,
      ...ofMap,
      ...operations.map(({ name }) => name),
      ...others.map(([name]) => name),
    ];
    expect([...proven, 'Mutation.registerMe'].sort()).toEqual(fieldsWithRule('people').sort());
  });

  it('shows a name to those who share the territory, and to nobody beside or below', async () => {
    const personId = await seatedOfficer(people, 'S111');
    const nameSeenBy = async (client: TestClient): Promise<unknown> =>
      (await client.query(`query ($id: ID!) { person(id: $id) { displayName } }`, { id: personId })).person;
    expect(await nameSeenBy(await people.as('SECURITY_COORDINATOR', 'D11'))).toEqual({
      displayName: 'Sample Seated',
    });
    expect(await nameSeenBy(await people.as('NEIGHBOURHOOD_OFFICER', 'B1111'))).toBeNull();
    expect(await nameSeenBy(await people.as('SECURITY_OFFICER', 'S112'))).toBeNull();
    expect(await nameSeenBy(people.visitor)).toBeNull();
  });

  it('keeps every read of a name by staff, and shows it to the person alone', async () => {
    const personId = await seatedOfficer(people, 'S212');
    const read = `query ($id: ID!) { person(id: $id) { displayName languages appointments { id } } }`;
    const reads = `query ($id: ID!) { person(id: $id) { nameReads { nodes { reader { id } } } } }`;
    const lead = await people.as('SECURITY_COORDINATOR', 'D21');
    await lead.query(read, { id: personId });
    await (await people.as('SECURITY_OFFICER', 'S111')).query(read, { id: personId });
    expect(await lead.refusal(reads, { id: personId })).toBe('FORBIDDEN');
    await people.database.query(`INSERT INTO account (identity, person_id) VALUES ($1, $2)`, [
      testIdentity(personId),
      personId,
    ]);
    await people.grants.revoke(personId);
    const own = people.person(personId);
    await own.query(read, { id: personId });
    expect((await own.query(reads, { id: personId })).person.nameReads.nodes).toEqual([
      { reader: { id: lead.personId } },
    ]);
  });

  it('shows what waits to the person alone', async () => {
    const coordinator = await people.as('SECURITY_COORDINATOR', 'D22');
    expect((await coordinator.query(`{ me { work { vacancies } } }`)).me.work).toEqual({ vacancies: 0 });
    const personId = await seatedOfficer(people, 'S221');
    expect(
      await coordinator.refusal(`query ($id: ID!) { person(id: $id) { work { vacancies } } }`, {
        id: personId,
      }),
    ).toBe('FORBIDDEN');
    expect((await people.visitor.query(`{ me { id } }`)).me).toBeNull();
  });

  it('lets anyone with an account register as a person, once', async () => {
    const citizen = people.citizen();
    const { registerMe } = await citizen.mutate(REGISTER_ME);
    expect(registerMe.person).toEqual({ id: citizen.personId, displayName: 'Sample Citizen' });
    expect(await citizen.refusal(REGISTER_ME)).toBe('ALREADY_EXISTS');
    expect(await people.visitor.refusal(REGISTER_ME)).toBe('UNAUTHENTICATED');
  });

  it('refuses staff, and only staff, once grants have been silent for ten seconds', async () => {
    const coordinator = await people.as('SECURITY_COORDINATOR', 'D11');
    const [posts] = operations.filter(({ name }) => name === 'Territory.posts');
    // People beats itself, now and then just between the two statements.
    await until('staff to be refused', async () => {
      await people.database.query(`UPDATE grants_heartbeat SET emitted_at = now() - interval '1 hour'`);
      const { errors } = await coordinator.answer(posts!.document, { code: 'S111' });
      return errors?.[0]?.extensions?.code === 'STAFF_ACCESS_SUSPENDED';
    });
    await expect(coordinator.query(`{ nation { code } }`)).resolves.toEqual({ nation: { code: 'N' } });
  });
});

/** All that is done with hours of volunteers. */
async function hoursOf(people: SubgraphUnderTest, lead: TestClient): Promise<void> {
  const { appointmentId, client } = await volunteering.volunteer(people);
  const log = async (): Promise<string> => {
    const input = { appointmentId, day: volunteering.daysAgo(1), minutes: 30 };
    return (await client.mutate(volunteering.LOG, { input })).logHours.hours.id as string;
  };
  await lead.mutate(volunteering.CONFIRM, { input: { hoursId: await log() } });
  const { reason } = enrolling;
  await lead.mutate(volunteering.REFUSE, { input: { hoursId: await log(), reason } });
  const employer = {
    organisationId: await volunteering.employer(people),
    hoursPerMonth: 8,
    from: '2030-01-01',
  };
  await client.mutate(volunteering.SUPPORT, { input: { appointmentId, ...employer } });
  await client.query(`{ me { appointments { volunteerHours { nodes { id } } hoursByMonth { month } } } }`);
}

async function seatedOfficer(people: SubgraphUnderTest, station: string): Promise<string> {
  const { rows } = await people.database.query<{ person: string }>(
    `WITH somebody AS (INSERT INTO person (id, display_name) VALUES (gen_random_uuid(), 'Sample Seated') RETURNING id),
          seat AS (INSERT INTO post (id, role, territory_id, created_at) VALUES (gen_random_uuid(), 'SECURITY_OFFICER', $1, now()) RETURNING id)
     INSERT INTO appointment (id, post_id, person_id, starts_at)
     SELECT gen_random_uuid(), seat.id, somebody.id, now() - interval '1 day' FROM somebody, seat RETURNING person_id AS person`,
    [people.country.territory(station).id],
  );
  return rows[0]!.person;
}
