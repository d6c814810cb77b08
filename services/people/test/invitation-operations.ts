import type { Operation } from './access-operations.js';
import { holderAt, INVITE, invitedAt, WITHDRAW } from './invitation-documents.js';

const WHO_FILLS_S111: Operation['may'] = [
  ['SECURITY_COORDINATOR', 'D11'],
  ['REGIONAL_LEAD', 'R1'],
  ['NATIONAL_LEAD', 'N'],
];
const NOBODY_ELSE: Operation['mayNot'] = [
  ['SECURITY_OFFICER', 'S111'],
  ['SECURITY_OFFICER', 'D11'],
];

/** Who invites holders of posts, and who does not; those who may not know of the post are in the suite of existence. */
export const invitationOperations: readonly Operation[] = [
  {
    name: 'Mutation.inviteHolder',
    document: INVITE,
    variables: async (people) => ({ input: { appointmentId: (await holderAt(people)).appointmentId } }),
    may: WHO_FILLS_S111,
    mayNot: NOBODY_ELSE,
  },
  {
    name: 'Territory.invitations',
    document: `query ($code: String) { territory(code: $code) { invitations(first: 1) { nodes { id } } } }`,
    variables: () => ({ code: 'S111' }),
    may: WHO_FILLS_S111,
    mayNot: [...NOBODY_ELSE, ['SECURITY_COORDINATOR', 'D12'], ['ANALYST', 'N']],
  },
  {
    name: 'Mutation.withdrawInvitation',
    document: WITHDRAW,
    variables: async (people) => ({ input: { invitationId: (await invitedAt(people)).invitationId } }),
    may: WHO_FILLS_S111,
    // At the level of the post: it is known there, and filled from above.
    mayNot: [['SECURITY_COORDINATOR', 'S111']],
  },
];
