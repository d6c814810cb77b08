import { demandOpen, invitationState } from './invitation-life.js';

const at = new Date('2030-06-01T12:00:00Z');
const open = { acceptedAt: null, withdrawnAt: null, expiresAt: new Date('2030-06-02T00:00:00Z') };

describe('an invitation', () => {
  it('is open until it expires, is used or taken back', () => {
    expect(invitationState(open, at)).toBe('OPEN');
    expect(invitationState({ ...open, expiresAt: at }, at)).toBe('EXPIRED');
    expect(invitationState({ ...open, acceptedAt: at, expiresAt: at }, at)).toBe('ACCEPTED');
    expect(invitationState({ ...open, withdrawnAt: at, expiresAt: at }, at)).toBe('WITHDRAWN');
  });

  it.each([
    ['has expired', { expiresAt: at }, 'DEADLINE_PASSED'],
    ['was used', { acceptedAt: at }, 'TRANSITION_NOT_ALLOWED'],
    ['was taken back', { withdrawnAt: at }, 'TRANSITION_NOT_ALLOWED'],
  ])('cannot be used when it %s', (_how, more, code) => {
    expect(() => {
      demandOpen({ ...open, ...more }, at, 'input.secret');
    }).toThrow(expect.objectContaining({ code }));
  });
});
