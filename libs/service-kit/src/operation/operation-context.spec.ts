import { anonymously, currentOperation, now, runOperation } from './operation-context.js';

const AT = new Date('2026-03-01T08:31:12.345Z');

describe('the time of an operation', () => {
  it('is the time that the operation was given', () => {
    expect(runOperation({ at: AT }, now)).toEqual(AT);
  });

  it('is the hour in an anonymous operation, whether it was given a time or not', () => {
    expect(runOperation({ at: AT, anonymous: true }, now)).toEqual(new Date('2026-03-01T08:00:00.000Z'));
    expect(anonymously(now).toISOString()).toMatch(/:00:00\.000Z$/);
  });

  it('is the hour in the anonymous part of another operation, which leaves its trace behind', () => {
    const inner = runOperation({ at: AT, traceparent: 'trace', correlationId: 'c' }, () =>
      anonymously(() => ({ ...currentOperation(), time: now().toISOString() })),
    );
    expect(inner).toMatchObject({ traceparent: null, anonymous: true, time: '2026-03-01T08:00:00.000Z' });
  });
});
