import type { Role } from '@vicinia/events';
import type { SubgraphUnderTest } from '@vicinia/testkit';
import { OFFICERS_NEAR } from './directory-there.js';
import { callingOff } from './structure-change-documents.js';
import { othersOfPosts } from './post-change-operations.js';

export interface Operation {
  readonly name: string;
  readonly document: string;
  readonly variables: (
    people: SubgraphUnderTest,
  ) => Record<string, unknown> | Promise<Record<string, unknown>>;
  readonly may: readonly [Role, string][];
  readonly mayNot: readonly [Role, string][];
}

const COORDINATORS_OF_D11: Operation['may'] = [
  ['SECURITY_COORDINATOR', 'D11'],
  ['REGIONAL_LEAD', 'R1'],
  ['NATIONAL_LEAD', 'N'],
];
const NOBODY_ELSE: Operation['mayNot'] = [
  ['SECURITY_COORDINATOR', 'D12'],
  ['SECURITY_COORDINATOR', 'D21'],
  ['SECURITY_OFFICER', 'S111'],
  ['SECURITY_PARTNER', 'D11'],
  ['ANALYST', 'N'],
];

const NOT_AT_D11: Operation['mayNot'] = [
  ['SECURITY_COORDINATOR', 'D12'],
  ['SECURITY_OFFICER', 'S111'],
  ['SECURITY_PARTNER', 'D11'],
  ['ANALYST', 'R2'],
];

/** Every operation that is not public: who may and who may not. */
export const operations: Operation[] = [
  {
    name: 'Mutation.registerPerson',
    document: `mutation ($input: RegisterPersonInput!, $key: String!) { registerPerson(input: $input, idempotencyKey: $key) { person { id } } }`,
    variables: (people) => ({
      input: { displayName: 'Sample', territoryId: people.country.territory('D11').id },
    }),
    may: COORDINATORS_OF_D11,
    mayNot: NOBODY_ELSE,
  },
  {
    name: 'Mutation.registerOrganisation',
    document: `mutation ($input: RegisterOrganisationInput!, $key: String!) { registerOrganisation(input: $input, idempotencyKey: $key) { organisation { id territory { code } } } }`,
    variables: (people) => ({
      input: { name: 'Sample school', kind: 'SCHOOL', territoryId: people.country.territory('D11').id },
    }),
    may: COORDINATORS_OF_D11,
    mayNot: NOBODY_ELSE,
  },
  {
    name: 'Mutation.configureOrganisationKind',
    document: `mutation ($input: ConfigureOrganisationKindInput!, $key: String!) { configureOrganisationKind(input: $input, idempotencyKey: $key) { kind { code } } }`,
    variables: () => ({ input: { code: 'SPORTS_CLUB', names: [{ language: 'de', text: 'Sportverein' }] } }),
    may: [['NATIONAL_LEAD', 'N']],
    mayNot: [
      ['REGIONAL_LEAD', 'R1'],
      ['SECURITY_COORDINATOR', 'D11'],
      ['SECURITY_OFFICER', 'S111'],
      ['ANALYST', 'N'],
    ],
  },
  {
    name: 'Mutation.configureRoleTerms',
    document: `mutation ($input: ConfigureRoleTermsInput!, $key: String!) { configureRoleTerms(input: $input, idempotencyKey: $key) { terms { role } } }`,
    variables: () => ({ input: { role: 'WATCH_CONTACT', vacancyDays: 30 } }),
    may: [['NATIONAL_LEAD', 'N']],
    mayNot: [
      ['REGIONAL_LEAD', 'R1'],
      ['SECURITY_COORDINATOR', 'D11'],
      ['ANALYST', 'N'],
    ],
  },
  {
    name: 'Mutation.configureRetention',
    document: `mutation ($input: ConfigureRetentionInput!, $key: String!) { configureRetention(input: $input, idempotencyKey: $key) { time { days } } }`,
    variables: () => ({ input: { kind: 'BRIEFING', days: 80, reason: 'Gesetz' } }),
    may: [['NATIONAL_LEAD', 'N']],
    mayNot: [
      ['REGIONAL_LEAD', 'R1'],
      ['OVERSIGHT', 'N'],
      ['ANALYST', 'N'],
    ],
  },
  {
    name: 'Mutation.registerCommunity',
    document: `mutation ($input: RegisterCommunityInput!, $key: String!) { registerCommunity(input: $input, idempotencyKey: $key) { community { id territory { code } } } }`,
    variables: (people) => ({
      input: {
        name: 'Sample community',
        kind: 'LANGUAGE',
        territoryId: people.country.territory('D11').id,
        consentGiven: true,
      },
    }),
    may: COORDINATORS_OF_D11,
    mayNot: NOBODY_ELSE,
  },
  {
    name: 'Mutation.createPost',
    document: `mutation ($input: CreatePostInput!, $key: String!) { createPost(input: $input, idempotencyKey: $key) { post { id } } }`,
    variables: (people) => ({
      input: { role: 'SECURITY_OFFICER', territoryId: people.country.territory('S111').id },
    }),
    may: COORDINATORS_OF_D11,
    mayNot: NOBODY_ELSE,
  },
  {
    name: 'Mutation.nameCouncil',
    document: `mutation ($input: NameCouncilInput!, $key: String!) { nameCouncil(input: $input, idempotencyKey: $key) { municipality { id } } }`,
    variables: async (people) => ({
      input: {
        municipalityId: (await people.visitor.query(`{ municipality(code: "MS111") { id } }`)).municipality
          .id as string,
      },
    }),
    may: COORDINATORS_OF_D11,
    mayNot: NOBODY_ELSE,
  },
  {
    name: 'Query.dataRequests',
    document: `{ dataRequests { nodes { id } } }`,
    variables: () => ({}),
    may: [
      ['NATIONAL_LEAD', 'N'],
      ['OVERSIGHT', 'N'],
    ],
    mayNot: [
      ['REGIONAL_LEAD', 'R1'],
      ['SECURITY_COORDINATOR', 'D11'],
      ['SECURITY_OFFICER', 'S111'],
      ['ANALYST', 'N'],
    ],
  },
  {
    name: 'Query.retentionChanges',
    document: `{ retentionChanges { nodes { id } } }`,
    variables: () => ({}),
    may: [
      ['NATIONAL_LEAD', 'N'],
      ['OVERSIGHT', 'N'],
    ],
    mayNot: [
      ['REGIONAL_LEAD', 'R1'],
      ['SECURITY_COORDINATOR', 'D11'],
      ['SECURITY_OFFICER', 'S111'],
      ['ANALYST', 'N'],
    ],
  },
  {
    name: 'Query.postIndicatorRanking',
    document: `query ($within: ID!) { postIndicatorRanking(within: $within, level: "STATION") { position } }`,
    variables: (people) => ({ within: people.country.territory('D11').id }),
    may: [...COORDINATORS_OF_D11, ['ANALYST', 'R1']],
    mayNot: NOT_AT_D11,
  },
  {
    name: 'Territory.indicators',
    document: `query ($code: String) { territory(code: $code) { indicators { vacantPosts { vacant } } } }`,
    variables: () => ({ code: 'D11' }),
    may: [...COORDINATORS_OF_D11, ['ANALYST', 'R1']],
    mayNot: NOT_AT_D11,
  },
  {
    name: 'Territory.indicatorSeries',
    document: `query ($code: String) { territory(code: $code) { indicatorSeries(from: "2026", to: "2026") { period } } }`,
    variables: () => ({ code: 'D11' }),
    may: [...COORDINATORS_OF_D11, ['ANALYST', 'R1']],
    mayNot: NOT_AT_D11,
  },
  {
    name: 'Municipality.forum',
    document: `query ($code: String!) { municipality(code: $code) { forum { actors { role } } } }`,
    variables: () => ({ code: 'MS111' }),
    may: [...COORDINATORS_OF_D11, ['SECURITY_OFFICER', 'S111'], ['SECURITY_PARTNER', 'S111']],
    mayNot: [
      ['SECURITY_OFFICER', 'S112'],
      ['SECURITY_PARTNER', 'S112'],
      ['SECURITY_COORDINATOR', 'D12'],
      ['ANALYST', 'N'],
    ],
  },
  {
    name: 'Territory.forum',
    document: `query ($code: String) { territory(code: $code) { forum { actors { role } } } }`,
    variables: () => ({ code: 'D11' }),
    may: [...COORDINATORS_OF_D11, ['SECURITY_PARTNER', 'D11']],
    mayNot: [
      ['SECURITY_COORDINATOR', 'D12'],
      ['SECURITY_OFFICER', 'S111'],
      ['ANALYST', 'R2'],
    ],
  },
  {
    name: 'Territory.posts',
    document: `query ($code: String) { territory(code: $code) { posts(first: 1) { nodes { id } } } }`,
    variables: () => ({ code: 'S111' }),
    may: [...COORDINATORS_OF_D11, ['SECURITY_OFFICER', 'S111']],
    mayNot: [
      ['SECURITY_OFFICER', 'S112'],
      ['NEIGHBOURHOOD_OFFICER', 'B1111'],
      ['SECURITY_PARTNER', 'D11'],
      ['ANALYST', 'N'],
    ],
  },
  {
    name: 'Territory.vacantPosts',
    document: `query ($code: String) { territory(code: $code) { vacantPosts(first: 1) { nodes { id } } } }`,
    variables: () => ({ code: 'S111' }),
    may: [...COORDINATORS_OF_D11, ['SECURITY_OFFICER', 'S111']],
    mayNot: [
      ['SECURITY_OFFICER', 'S112'],
      ['NEIGHBOURHOOD_OFFICER', 'B1111'],
      ['SECURITY_PARTNER', 'D11'],
      ['ANALYST', 'N'],
    ],
  },
];

/** The other operations with a rule, as somebody who may calls them: here the rule is heard, elsewhere what they do. */
export const others: readonly (readonly [name: string, document: string])[] = [
  ...othersOfPosts,
  callingOff,
  ['Query.nation', `{ nation { id } }`],
  ['Query.territory', `{ territory(code: "D11") { id } }`],
  ['Query.opportunity', `query ($place: ID!) { opportunity(id: $place) { id } }`],
  ['Territory.opportunities', `{ territory(code: "D11") { opportunities { nodes { id } } } }`],
  ['Query.facilities', `{ facilities(search: "Wache") { id } }`],
  ['Territory.facilities', `{ territory(code: "D11") { facilities { nodes { id } } } }`],
  ['Query.officersNear', OFFICERS_NEAR],
  ['Query.virtualAccounts', `{ virtualAccounts(name: "muster") { name } }`],
  ['Query.enrolment', `query ($enrolment: ID!) { enrolment(id: $enrolment) { id } }`],
  ['Person.enrolments', `{ me { enrolments { nodes { id } } } }`],
  ['Person.keyFigures', `{ me { keyFigures { id } } }`],
  [
    'Community.keyFigures',
    `query ($place: ID!) { communities(territoryId: $place) { nodes { keyFigures { id } } } }`,
  ],
  ['Query.labels', `{ labels(language: "de") { language } }`],
  ['Query.territories', `{ territories { nodes { id } } }`],
  ['Query.municipalities', `{ municipalities { nodes { id } } }`],
  ['Query.territoryLevels', `{ territoryLevels { code } }`],
  ['Query.municipality', `{ municipality(code: "MS111") { id } }`],
  ['Query.organisations', `query ($place: ID!) { organisations(territoryId: $place) { nodes { id } } }`],
  ['Query.organisationKinds', `{ organisationKinds { code } }`],
  ['Query.trainingTopics', `{ trainingTopics { code } }`],
  ['Query.course', `query ($place: ID!) { course(id: $place) { id } }`],
  ['Course.lessons', `query ($course: ID!) { course(id: $course) { lessons { closedAt } } }`],
  ['Query.courses', `{ courses { nodes { id } } }`],
  [
    'Mutation.demandCourse',
    `mutation ($described: ID!, $course: ID!, $key: String!) { demandCourse(input: { postId: $described, courseId: $course }, idempotencyKey: $key) { post { id } } }`,
  ],
  ['Query.trainingSession', `query ($place: ID!) { trainingSession(id: $place) { id } }`],
  ['Territory.trainingSessions', `{ territory(code: "D11") { trainingSessions { nodes { id } } } }`],
  [
    'TrainingSession.attendances',
    `query ($session: ID!) { trainingSession(id: $session) { attendances { result } } }`,
  ],
  ['Person.trainings', `{ me { trainings { nodes { id } } } }`],
  ['Query.addresses', `{ addresses(search: "Mustergasse") { id } }`],
  ['Query.roleTerms', `{ roleTerms { role } }`],
  ['Query.retentionTimes', `{ retentionTimes { kind days } }`],
  ['Query.communities', `query ($place: ID!) { communities(territoryId: $place) { nodes { id } } }`],
  ['Query.officersAt', `query ($point: PointInput!) { officersAt(point: $point) { beat { code } } }`],
  ['Query.directory', `query ($place: ID!) { directory(territoryId: $place) { nodes { role } } }`],
  ['Query.person', `query ($me: ID!) { person(id: $me) { id } }`],
  ['Query.me', `{ me { id } }`],
  ['Person.displayName', `{ me { displayName } }`],
  ['Person.languages', `{ me { languages } }`],
  ['Person.appointments', `{ me { appointments { id } } }`],
  [
    'Appointment.hasAccount',
    `{ territory(code: "S111") { posts(first: 100) { nodes { appointment { hasAccount } } } } }`,
  ],
  [
    'Appointment.invitation',
    `{ territory(code: "S111") { posts(first: 100) { nodes { appointment { invitation { id } } } } } }`,
  ],
  ['Person.nameReads', `{ me { nameReads { nodes { readAt } } } }`],
  ['Person.dataRequests', `{ me { dataRequests { nodes { id } } } }`],
  [
    'Mutation.requestMyData',
    `mutation ($key: String!) { requestMyData(input: { kind: ACCESS }, idempotencyKey: $key) { request { id } } }`,
  ],
  ['DataRequest.answers', `{ me { dataRequests { nodes { answers { service } } } } }`],
  ['Person.work', `{ me { work { vacancies } } }`],
  [
    'Mutation.setMyPublicCard',
    `mutation ($key: String!) { setMyPublicCard(input: { card: null }, idempotencyKey: $key) { person { id } } }`,
  ],
  [
    'Mutation.describePost',
    `mutation ($described: ID!, $key: String!) { describePost(input: { postId: $described, descriptions: [] }, idempotencyKey: $key) { post { id } } }`,
  ],
  [
    'Mutation.placeOrganisation',
    `mutation ($body: ID!, $key: String!) { placeOrganisation(input: { organisationId: $body }, idempotencyKey: $key) { organisation { id } } }`,
  ],
  [
    'Mutation.appoint',
    `mutation ($input: AppointInput!, $key: String!) { appoint(input: $input, idempotencyKey: $key) { appointment { id } } }`,
  ],
  ['Query.handover', `query ($handover: ID!) { handover(id: $handover) { id } }`],
  ['Post.handover', `query ($handover: ID!) { handover(id: $handover) { post { handover { id } } } }`],
  [
    'Post.communityMap',
    `query ($handover: ID!) { handover(id: $handover) { post { communityMap { id } } } }`,
  ],
  [
    'Mutation.planLeaving',
    `mutation ($held: ID!, $later: DateTime!, $key: String!) { planLeaving(input: { appointmentId: $held, endsAt: $later }, idempotencyKey: $key) { handover { id } } }`,
  ],
  [
    'Mutation.appointSuccessor',
    `mutation ($waiting: ID!, $somebody: ID!, $key: String!) { appointSuccessor(input: { handoverId: $waiting, personId: $somebody }, idempotencyKey: $key) { handover { id } } }`,
  ],
  [
    'Mutation.planHandover',
    `mutation ($handover: ID!, $key: String!) { planHandover(input: { handoverId: $handover, protectedHours: 8 }, idempotencyKey: $key) { handover { id } } }`,
  ],
  [
    'Mutation.markHandoverStep',
    `mutation ($handover: ID!, $key: String!) { markHandoverStep(input: { handoverId: $handover, step: WALK }, idempotencyKey: $key) { handover { id } } }`,
  ],
  [
    'Mutation.requestBriefing',
    `mutation ($handover: ID!, $later: DateTime!, $key: String!) { requestBriefing(input: { handoverId: $handover, startsAt: $later }, idempotencyKey: $key) { handover { id } } }`,
  ],
  [
    'Mutation.requestHandoverNotice',
    `mutation ($handover: ID!, $key: String!) { requestHandoverNotice(input: { handoverId: $handover }, idempotencyKey: $key) { handover { id } } }`,
  ],
  [
    'Mutation.confirmHandover',
    `mutation ($handover: ID!, $key: String!) { confirmHandover(input: { handoverId: $handover }, idempotencyKey: $key) { handover { id } } }`,
  ],
  [
    'Mutation.endAppointment',
    `mutation ($held: ID!, $key: String!) { endAppointment(input: { appointmentId: $held }, idempotencyKey: $key) { appointment { id } } }`,
  ],
];
