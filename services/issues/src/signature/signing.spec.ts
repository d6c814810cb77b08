import { answered, hasPassed, isSettled, tally } from './signing.js';

const signBy = new Date('2026-04-01T12:00:00.000Z');
const before = new Date('2026-04-01T11:59:59.999Z');
const after = new Date('2026-04-01T12:00:00.001Z');

describe('signing a resolution', () => {
  it('turns a pending signature into a signed or a dissenting one', () => {
    expect(answered({ status: 'PENDING', signBy }, 'SIGN', before)).toBe('SIGNED');
    expect(answered({ status: 'PENDING', signBy }, 'DISSENT', before)).toBe('DISSENTED');
  });

  it('still counts at the very moment of the deadline and no longer after it', () => {
    expect(hasPassed(signBy, signBy)).toBe(false);
    expect(answered({ status: 'PENDING', signBy }, 'SIGN', signBy)).toBe('SIGNED');
    expect(() => answered({ status: 'PENDING', signBy }, 'SIGN', after)).toThrow(
      expect.objectContaining({ code: 'DEADLINE_PASSED' }),
    );
  });

  it.each([
    ['SIGNED', 'ALREADY_SIGNED'],
    ['DISSENTED', 'ALREADY_SIGNED'],
    ['NOT_SIGNED', 'DEADLINE_PASSED'],
    ['RELEASED', 'FORBIDDEN'],
  ] as const)('refuses an answer after %s with %s', (status, code) => {
    expect(() => answered({ status, signBy }, 'SIGN', before)).toThrow(expect.objectContaining({ code }));
  });

  it('binds when nobody is awaited any more, however they answered', () => {
    expect(isSettled(['SIGNED', 'PENDING'])).toBe(false);
    expect(isSettled(['SIGNED', 'DISSENTED', 'NOT_SIGNED', 'RELEASED'])).toBe(true);
    expect(isSettled([])).toBe(false);
  });

  it('counts answers by kind and leaves out who was released', () => {
    expect(tally(['SIGNED', 'SIGNED', 'DISSENTED', 'NOT_SIGNED', 'RELEASED'])).toEqual({
      signed: 2,
      dissented: 1,
      notSigned: 1,
    });
  });
});
