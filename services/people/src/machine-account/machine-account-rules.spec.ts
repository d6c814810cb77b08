import { demandNotEnded, expiryArgument, rulesArgument, stateOf } from './machine-account-rules.js';

const at = new Date('2030-06-01T12:00:00Z');
const later = new Date('2030-07-01T00:00:00Z');

describe('the account of a program', () => {
  it('can be used until its time is over or somebody ends it', () => {
    expect(stateOf({ expiresAt: later, endedAt: null }, at)).toBe('ACTIVE');
    expect(stateOf({ expiresAt: at, endedAt: null }, at)).toBe('EXPIRED');
    expect(stateOf({ expiresAt: later, endedAt: at }, at)).toBe('ENDED');
    expect(() => {
      demandNotEnded({ expiresAt: later, endedAt: at }, 'id');
    }).toThrow(expect.objectContaining({ code: 'TRANSITION_NOT_ALLOWED' }));
  });

  it('has rules that can be opened to programs, each once', () => {
    expect(rulesArgument(['issue.read', 'issue.read', 'post.read'], 'rules')).toEqual([
      'issue.read',
      'post.read',
    ]);
    for (const names of [[], ['concern.answer'], ['toString'], ['issue.read', 'nothing']])
      expect(() => rulesArgument(names, 'rules')).toThrow(expect.objectContaining({ code: 'INVALID_INPUT' }));
  });

  it('ends within a year', () => {
    expect(expiryArgument(later, at, 'expiresAt')).toBe(later);
    for (const wrong of [at, new Date('2031-06-03T00:00:00Z')])
      expect(() => expiryArgument(wrong, at, 'expiresAt')).toThrow('within a year');
  });
});
