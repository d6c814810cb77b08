import type { Operation } from './access-operations.js';

const COORDINATORS: Operation['may'] = [
  ['SECURITY_COORDINATOR', 'D11'],
  ['REGIONAL_LEAD', 'R1'],
  ['NATIONAL_LEAD', 'N'],
];

/** Who has the list of applications; that nobody else knows of one is in `enrolments` and `existence`. */
export const enrolmentOperations: readonly Operation[] = [
  {
    name: 'Territory.enrolments',
    document: `query ($code: String) { territory(code: $code) { enrolments { nodes { id } } } }`,
    variables: () => ({ code: 'D11' }),
    may: COORDINATORS,
    mayNot: [
      ['SECURITY_COORDINATOR', 'D12'],
      ['SECURITY_OFFICER', 'S111'],
      ['SECURITY_PARTNER', 'D11'],
      ['ANALYST', 'N'],
    ],
  },
];
