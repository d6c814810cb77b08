import type { ConcernStatus } from '../generated/graphql.js';
import {
  concernSteps,
  nextConcernStatus,
  statusAfterWriting,
  statusAfterAnswer,
  type ConcernStep,
} from './concern-life-cycle.js';

const STATUSES: ConcernStatus[] = ['RECEIVED', 'TRIAGED', 'ANSWERED', 'CLOSED', 'IN_ISSUE'];

/** The life cycle written down a second time, as the domain states it. */
const ALLOWED = new Map<string, ConcernStatus>([
  ['RECEIVED triage', 'TRIAGED'],
  ['RECEIVED answer', 'ANSWERED'],
  ['TRIAGED answer', 'ANSWERED'],
  ['ANSWERED close', 'CLOSED'],
  ['CLOSED reopen', 'ANSWERED'],
  ['RECEIVED joinIssue', 'IN_ISSUE'],
  ['TRIAGED joinIssue', 'IN_ISSUE'],
  ['ANSWERED joinIssue', 'IN_ISSUE'],
]);

const everyPair = STATUSES.flatMap((status) =>
  concernSteps.map((step): [ConcernStatus, ConcernStep] => [status, step]),
);
const allowedPairs = everyPair.filter(([status, step]) => ALLOWED.has(`${status} ${step}`));
const refusedPairs = everyPair.filter(([status, step]) => !ALLOWED.has(`${status} ${step}`));

describe('the life cycle of a concern', () => {
  it('knows every pair of status and step', () => {
    expect(allowedPairs).toHaveLength(8);
    expect(refusedPairs).toHaveLength(17);
  });

  it.each(allowedPairs)('%s allows "%s"', (status, step) => {
    expect(nextConcernStatus(status, step)).toBe(ALLOWED.get(`${status} ${step}`));
  });

  it.each(refusedPairs)('%s refuses "%s"', (status, step) => {
    expect(() => nextConcernStatus(status, step)).toThrow(
      expect.objectContaining({ code: 'TRANSITION_NOT_ALLOWED' }),
    );
  });

  it('takes later answers as further messages', () => {
    expect(statusAfterAnswer('RECEIVED')).toBe('ANSWERED');
    expect(statusAfterAnswer('TRIAGED')).toBe('ANSWERED');
    expect(statusAfterAnswer('ANSWERED')).toBe('ANSWERED');
    expect(statusAfterAnswer('IN_ISSUE')).toBe('IN_ISSUE');
  });

  it('refuses an answer to a concern that has ended', () => {
    expect(() => statusAfterAnswer('CLOSED')).toThrow(
      expect.objectContaining({ code: 'TRANSITION_NOT_ALLOWED' }),
    );
  });

  it('is opened again by what the reporter writes after its end, and stays as it is before', () => {
    expect(statusAfterWriting('CLOSED')).toBe('ANSWERED');
    for (const status of STATUSES.filter((each) => each !== 'CLOSED'))
      expect(statusAfterWriting(status)).toBe(status);
  });
});
