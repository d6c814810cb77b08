import type { EnrolmentState } from '../generated/graphql.js';
import { demandTransition, endOfTerm, TRANSITIONS } from './enrolment-life.js';

const STATES = Object.keys(TRANSITIONS) as EnrolmentState[];

/** The life of an application, said a second time: from, and all that may follow. */
const LIFE: readonly (readonly [EnrolmentState, string])[] = [
  ['APPLIED', 'INTERVIEWED DECLINED WITHDRAWN'],
  ['INTERVIEWED', 'ADMITTED DECLINED WITHDRAWN'],
  ['ADMITTED', 'TRAINED REVOKED WITHDRAWN'],
  ['TRAINED', 'APPOINTED REVOKED WITHDRAWN'],
  ['APPOINTED', 'RENEWED REVOKED WITHDRAWN ENDED'],
  ['RENEWED', 'RENEWED REVOKED WITHDRAWN ENDED'],
  ['DECLINED', ''],
  ['WITHDRAWN', ''],
  ['REVOKED', ''],
  ['ENDED', ''],
];

describe('an application to volunteer', () => {
  it.each(LIFE)('that is %s becomes %s and nothing else', (from, following) => {
    for (const to of STATES) {
      const move = () => {
        demandTransition(from, to);
      };
      if (following.split(' ').includes(to)) expect(move).not.toThrow();
      else expect(move).toThrow(expect.objectContaining({ code: 'TRANSITION_NOT_ALLOWED' }));
    }
  });

  it('is said of every state', () => {
    expect(LIFE.map(([from]) => from).sort()).toEqual([...STATES].sort());
  });

  it('has a term that somebody states or the country lays down, and that ends after it begins', () => {
    const from = new Date('2030-01-01T00:00:00Z');
    const stated = new Date('2030-03-01T00:00:00Z');
    expect(endOfTerm(stated, from, 365)).toBe(stated);
    expect(endOfTerm(null, from, 365)).toEqual(new Date('2031-01-01T00:00:00Z'));
    expect(() => endOfTerm(null, from, null)).toThrow('say until when');
    expect(() => endOfTerm(from, from, null)).toThrow('ends after it begins');
  });
});
