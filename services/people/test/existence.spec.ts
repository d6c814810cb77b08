import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  idsOfOperations,
  looksOf,
  withIdAt,
  type SubgraphUnderTest,
  type TestClient,
} from '@vicinia/testkit';
import { NAME_ACCOUNTS, SET_HOURS } from './directory-there.js';
import { applied } from './enrolment-documents.js';
import { handoverOf } from './handover-there.js';
import { invitedAt } from './invitation-documents.js';
import { programWith } from './machine-account-documents.js';
import { namesPost } from './post-change-operations.js';
import { namesStructureChange, plannedChange } from './structure-change-operations.js';
import { askedOfAccounts } from './account-operations.js';
import { NAMES_NOTHING_HIDDEN } from './nothing-hidden.js';
import { startPeople } from './start-people.js';
import { mediationAt, teamAt, WITHDRAW } from './team-documents.js';
import { stepsOfTeam } from './team-operations.js';
import { daysAgo, loggedHours } from './volunteer-documents.js';
import { watchGroupAt } from './watch-group-documents.js';
import { stepsOfWatchGroup } from './watch-group-operations.js';

const ids = idsOfOperations(readFileSync(join(import.meta.dirname, '../schema.graphql'), 'utf8'));

type Named =
  | 'team'
  | 'mediation'
  | 'machineAccount'
  | 'invitation'
  | 'watchGroup'
  | 'hours'
  | 'enrolment'
  | 'person'
  | 'post'
  | 'appointment'
  | 'handover'
  | 'structureChange';

interface Asked {
  readonly path: string;
  readonly names: Named;
  readonly document: string;
  readonly variables: object;
}

const LATER = new Date(Date.now() + 86_400_000).toISOString();

const changed = (name: string, input: string): string =>
  `mutation ($input: ${input}!, $key: String!) { ${name}(input: $input, idempotencyKey: $key) { handover { id } } }`;

/** A step of an application that names it. */
const step = (name: string, input: object = {}): Asked => ({
  path: `${name}(input.enrolmentId)`,
  names: 'enrolment',
  document: `mutation ($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!, $key: String!) { ${name}(input: $input, idempotencyKey: $key) { enrolment { id } } }`,
  variables: { input: { enrolmentId: '', ...input } },
});
const REASON = { reason: { language: 'de', text: 'Muster' } };

/** Every id that can name a record of which somebody may not know. */
const ASKED: readonly Asked[] = [
  ...stepsOfTeam.map(([path, document, input]): Asked => ({
    path,
    names: 'team',
    document,
    variables: { input: { teamId: '', ...input } },
  })),
  {
    path: 'withdrawMediation(input.mediationId)',
    names: 'mediation',
    document: WITHDRAW,
    variables: { input: { mediationId: '' } },
  },
  ...askedOfAccounts,
  ...namesStructureChange,
  ...namesPost,
  ...stepsOfWatchGroup.map(([path, document, input]): Asked => ({
    path,
    names: 'watchGroup',
    document,
    variables: { input: { watchGroupId: '', ...input } },
  })),
  {
    path: 'logHours(input.appointmentId)',
    names: 'appointment',
    document: `mutation ($input: LogHoursInput!, $key: String!) { logHours(input: $input, idempotencyKey: $key) { hours { id } } }`,
    variables: { input: { appointmentId: '', day: daysAgo(1), minutes: 60 } },
  },
  {
    path: 'recordEmployerSupport(input.appointmentId)',
    names: 'appointment',
    document: `mutation ($input: RecordEmployerSupportInput!, $key: String!) { recordEmployerSupport(input: $input, idempotencyKey: $key) { appointment { id } } }`,
    variables: {
      input: { appointmentId: '', organisationId: randomUUID(), hoursPerMonth: 8, from: daysAgo(1) },
    },
  },
  {
    path: 'confirmHours(input.hoursId)',
    names: 'hours',
    document: `mutation ($input: ConfirmHoursInput!, $key: String!) { confirmHours(input: $input, idempotencyKey: $key) { hours { id } } }`,
    variables: { input: { hoursId: '' } },
  },
  {
    path: 'refuseHours(input.hoursId)',
    names: 'hours',
    document: `mutation ($input: RefuseHoursInput!, $key: String!) { refuseHours(input: $input, idempotencyKey: $key) { hours { id } } }`,
    variables: { input: { hoursId: '', ...REASON } },
  },
  step('recordInterview'),
  step('admitVolunteer', { vetted: true }),
  step('recordTraining'),
  step('appointVolunteer', { postId: randomUUID() }),
  {
    ...step('appointVolunteer', { enrolmentId: randomUUID(), postId: '' }),
    path: 'appointVolunteer(input.postId)',
    names: 'post',
  },
  step('renewEnrolment'),
  step('declineEnrolment', REASON),
  step('revokeEnrolment', REASON),
  step('withdrawEnrolment'),
  {
    path: 'enrolment(id)',
    names: 'enrolment',
    document: `query ($id: ID!) { enrolment(id: $id) { id } }`,
    variables: { id: '' },
  },
  {
    path: 'person(id)',
    names: 'person',
    document: `query ($id: ID!) { person(id: $id) { id } }`,
    variables: { id: '' },
  },
  {
    path: 'appoint(input.postId)',
    names: 'post',
    document: `mutation ($input: AppointInput!, $key: String!) { appoint(input: $input, idempotencyKey: $key) { appointment { id } } }`,
    variables: { input: { postId: '', personId: randomUUID() } },
  },
  {
    path: 'setOfficeHours(input.postId)',
    names: 'post',
    document: SET_HOURS,
    variables: { input: { postId: '', hours: [] } },
  },
  {
    path: 'nameVirtualAccounts(input.postId)',
    names: 'post',
    document: NAME_ACCOUNTS,
    variables: { input: { postId: '', accounts: [] } },
  },
  {
    path: 'describePost(input.postId)',
    names: 'post',
    document: `mutation ($input: DescribePostInput!, $key: String!) { describePost(input: $input, idempotencyKey: $key) { post { id } } }`,
    variables: { input: { postId: '', descriptions: [] } },
  },
  {
    path: 'demandCourse(input.postId)',
    names: 'post',
    document: `mutation ($input: DemandCourseInput!, $key: String!) { demandCourse(input: $input, idempotencyKey: $key) { post { id } } }`,
    variables: { input: { postId: '', courseId: randomUUID() } },
  },
  {
    path: 'endAppointment(input.appointmentId)',
    names: 'appointment',
    document: `mutation ($input: EndAppointmentInput!, $key: String!) { endAppointment(input: $input, idempotencyKey: $key) { appointment { id } } }`,
    variables: { input: { appointmentId: '' } },
  },
  {
    path: 'handover(id)',
    names: 'handover',
    document: `query ($id: ID!) { handover(id: $id) { id } }`,
    variables: { id: '' },
  },
  {
    path: 'planLeaving(input.appointmentId)',
    names: 'appointment',
    document: changed('planLeaving', 'PlanLeavingInput'),
    variables: { input: { appointmentId: '', endsAt: LATER } },
  },
  {
    path: 'appointSuccessor(input.handoverId)',
    names: 'handover',
    document: changed('appointSuccessor', 'AppointSuccessorInput'),
    variables: { input: { handoverId: '', personId: randomUUID() } },
  },
  {
    path: 'addToCommunityMap(input.postId)',
    names: 'post',
    document: `mutation ($input: AddToCommunityMapInput!, $key: String!) { addToCommunityMap(input: $input, idempotencyKey: $key) { post { id } } }`,
    variables: { input: { postId: '', kind: 'PLACE', text: { language: 'de', text: 'Park' } } },
  },
  {
    path: 'removeFromCommunityMap(input.postId)',
    names: 'post',
    document: `mutation ($input: RemoveFromCommunityMapInput!, $key: String!) { removeFromCommunityMap(input: $input, idempotencyKey: $key) { post { id } } }`,
    variables: { input: { postId: '', entryId: randomUUID() } },
  },
  {
    path: 'planHandover(input.handoverId)',
    names: 'handover',
    document: changed('planHandover', 'PlanHandoverInput'),
    variables: { input: { handoverId: '' } },
  },
  {
    path: 'markHandoverStep(input.handoverId)',
    names: 'handover',
    document: changed('markHandoverStep', 'MarkHandoverStepInput'),
    variables: { input: { handoverId: '', step: 'WALK' } },
  },
  {
    path: 'requestBriefing(input.handoverId)',
    names: 'handover',
    document: changed('requestBriefing', 'RequestBriefingInput'),
    variables: { input: { handoverId: '', startsAt: LATER } },
  },
  {
    path: 'requestHandoverNotice(input.handoverId)',
    names: 'handover',
    document: changed('requestHandoverNotice', 'RequestHandoverNoticeInput'),
    variables: { input: { handoverId: '' } },
  },
  {
    path: 'confirmHandover(input.handoverId)',
    names: 'handover',
    document: changed('confirmHandover', 'ConfirmHandoverInput'),
    variables: { input: { handoverId: '' } },
  },
];

describe('what a stranger may not know of', () => {
  let people: SubgraphUnderTest;
  let strangers: TestClient[];
  let hidden: Readonly<Record<Named, string>>;

  beforeAll(async () => {
    people = await startPeople();
    strangers = [
      people.visitor,
      people.citizen(),
      await people.as('SECURITY_COORDINATOR', 'D11'),
      await people.as('ANALYST', 'N'),
    ];
    const { rows } = await people.database.query<Pick<typeof hidden, 'appointment' | 'post' | 'person'>>(
      `WITH somebody AS (INSERT INTO person (id, display_name) VALUES (gen_random_uuid(), 'Sample') RETURNING id),
            seat AS (INSERT INTO post (id, role, territory_id, created_at) VALUES (gen_random_uuid(), 'SECURITY_OFFICER', $1, now()) RETURNING id)
       INSERT INTO appointment (id, post_id, person_id, starts_at)
       SELECT gen_random_uuid(), seat.id, somebody.id, now() - interval '1 day' FROM somebody, seat
       RETURNING id AS appointment, post_id AS post, person_id AS person`,
      [people.country.territory('S211').id],
    );
    hidden = {
      ...rows[0]!,
      handover: await handoverOf(people, true, 'S211'),
      structureChange: await plannedChange(people),
      hours: await loggedHours(people, 'S211'),
      watchGroup: (await watchGroupAt(people, 'S211')).watchGroupId,
      team: await teamAt(people, 'S211'),
      mediation: await mediationAt(people, 'S211'),
      enrolment: (await applied(people, 'S211')).id,
      machineAccount: (await programWith(people)).id,
      invitation: (await invitedAt(people, 'S211')).invitationId,
    };
  });
  afterAll(() => people.close());

  async function expectAlike({ path, names, document, variables }: Asked): Promise<void> {
    const argument = /\((.*)\)/.exec(path)?.[1] ?? '';
    for (const [index, stranger] of strangers.entries()) {
      const ask = async (id: string): Promise<unknown> => {
        const changed = withIdAt({ document, variables: { ...variables } }, argument, id);
        return looksOf(await stranger.answer(changed.document, { ...changed.variables, key: randomUUID() }));
      };
      expect([index, await ask(hidden[names])]).toEqual([index, await ask(randomUUID())]);
    }
  }

  it('is thought of for every id of the schema', () => {
    const given = [...ids].flatMap(([operation, paths]) => paths.map((path) => `${operation}(${path})`));
    expect([...ASKED.map(({ path }) => path), ...NAMES_NOTHING_HIDDEN].sort()).toEqual(given.sort());
  });

  it.each(ASKED)('answers at $path as what is not there', async (asked) => {
    await expectAlike(asked);
  });

  it('answers so while grants are silent', async () => {
    await people.whileGrantsAreSilent(async () => {
      for (const asked of ASKED) await expectAlike(asked);
    });
  });
});
