import { ANSWERING, awaitedOf, dueAfterAsking, stateOf } from './data-request-state.js';

describe('a request for data', () => {
  it('is answered when every service has, and not before', () => {
    expect(stateOf([])).toBe('ASKED');
    expect(stateOf(['issues', 'people', 'outreach'])).toBe('ANSWERING');
    expect(awaitedOf(['issues', 'people', 'outreach'])).toEqual(['meetings']);
    expect(stateOf([...ANSWERING])).toBe('ANSWERED');
  });

  it('is due within a month, on its last day where the month is shorter', () => {
    expect(dueAfterAsking(new Date('2026-11-30T08:00:00Z'))).toEqual(new Date('2026-12-30T08:00:00Z'));
    expect(dueAfterAsking(new Date('2027-01-31T08:00:00Z'))).toEqual(new Date('2027-02-28T08:00:00Z'));
    expect(dueAfterAsking(new Date('2026-12-31T08:00:00Z'))).toEqual(new Date('2027-01-31T08:00:00Z'));
  });
});
