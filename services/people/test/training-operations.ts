import type { Operation } from './access-operations.js';
import * as ask from './training-documents.js';

const COUNTRY: Operation['may'] = [['NATIONAL_LEAD', 'N']];
const NOT_COUNTRY: Operation['mayNot'] = [
  ['REGIONAL_LEAD', 'R1'],
  ['SECURITY_COORDINATOR', 'D11'],
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
];
