import type { Operation } from './access-operations.js';
import * as ask from './training-documents.js';

const COUNTRY: Operation['may'] = [['NATIONAL_LEAD', 'N']];
const NOT_COUNTRY: Operation['mayNot'] = [
  ['REGIONAL_LEAD', 'R1'],
  ['SECURITY_COORDINATOR', 'D11'],
  ['ANALYST', 'N'],
];

const COORDINATORS: Operation['may'] = [
  ['SECURITY_COORDINATOR', 'D11'],
  ['REGIONAL_LEAD', 'R1'],
  ['NATIONAL_LEAD', 'N'],
];
const NOT_COORDINATORS: Operation['mayNot'] = [
  ['SECURITY_COORDINATOR', 'D12'],
  ['SECURITY_OFFICER', 'S111'],
  ['SECURITY_PARTNER', 'D11'],
  ['ANALYST', 'N'],
];

/** Who decides about courses and training, and who does not. */
export const trainingOperations: readonly Operation[] = [
  {
    name: 'Mutation.configureTrainingTopic',
    document: ask.CONFIGURE_TOPIC,
    variables: () => ({ input: { code: 'FIRST_AID', names: [{ language: 'de', text: 'Erste Hilfe' }] } }),
    may: COUNTRY,
    mayNot: NOT_COUNTRY,
  },
  {
    name: 'Mutation.offerCourse',
    document: ask.OFFER,
    variables: () => ({ input: { topic: 'LAW', titles: ask.titles } }),
    may: COUNTRY,
    mayNot: NOT_COUNTRY,
  },
  {
    name: 'Mutation.changeCourse',
    document: ask.CHANGE_COURSE,
    variables: async (people) => ({ input: { courseId: await ask.courseOf(people), validMonths: 12 } }),
    may: COUNTRY,
    mayNot: NOT_COUNTRY,
  },
  {
    name: 'Mutation.scheduleTraining',
    document: ask.SCHEDULE,
    variables: async (people) => ({
      input: {
        courseId: await ask.courseOf(people),
        territoryId: people.country.territory('D11').id,
        place: 'Sample academy',
        startsAt: ask.daysFromNow(3),
        endsAt: ask.daysFromNow(4),
        seats: 12,
      },
    }),
    may: COORDINATORS,
    mayNot: NOT_COORDINATORS,
  },
  {
    name: 'Mutation.cancelTraining',
    document: ask.CANCEL,
    variables: async (people) => ({ input: { sessionId: await ask.sessionAt(people, { startsIn: 3 }) } }),
    may: COORDINATORS,
    mayNot: NOT_COORDINATORS,
  },
  {
    name: 'Mutation.recordTrainingAttendance',
    document: ask.RECORD,
    variables: async (people) => ({
      input: {
        sessionId: await ask.sessionAt(people),
        appointmentId: (await ask.seatAt(people)).appointmentId,
        result: 'PASSED',
      },
    }),
    may: COORDINATORS,
    mayNot: NOT_COORDINATORS,
  },
  {
    name: 'Territory.trainingDuties',
    document: ask.DUTIES,
    variables: () => ({ code: 'D11' }),
    may: COORDINATORS,
    mayNot: NOT_COORDINATORS,
  },
];

/** Ids of courses and sessions, of which everybody with an account may know, and of who trains there. */
export const trainingNamesNothingHidden: readonly string[] = [
  'formTeam(input.territoryId)',
  'setTeamMember(input.appointmentId)',
  'recordAbstraction(input.appointmentId)',
  'removeAbstraction(input.abstractionId)',
  'recordMediation(input.territoryId)',
  'trainingSession(id)',
  'scheduleTraining(input.courseId)',
  'scheduleTraining(input.territoryId)',
  'cancelTraining(input.sessionId)',
  'recordTrainingAttendance(input.sessionId)',
  'recordTrainingAttendance(input.appointmentId)',
  'course(id)',
  'offerCourse(input.organisationId)',
  'changeCourse(input.courseId)',
  'changeCourse(input.organisationId)',
  'demandCourse(input.courseId)',
];
