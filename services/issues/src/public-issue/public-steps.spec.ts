import type { IssueStage } from '../generated/graphql.js';
import { publicStepsOf } from './public-steps.js';

const day = (number: number) => new Date(Date.UTC(2026, 2, number));

/** Statuses with the day of the month on which they were reached, of an issue that changes its stage each day. */
function stepsOf(...stages: IssueStage[]): [string, number][] {
  const history = stages.map((toStage, index) => ({ toStage, changedAt: day(index + 1) }));
  return publicStepsOf(history).map(({ status, reachedAt }) => [status, reachedAt.getUTCDate()]);
}

describe('what the public sees of the way of an issue', () => {
  it('has each status with when it was first reached', () => {
    expect(stepsOf('PRESENTED', 'ANALYSING', 'DEFINED', 'PROCESS_AGREED', 'IN_WORKING_GROUP')).toEqual([
      ['RECEIVED', 1],
      ['LOOKED_INTO', 2],
    ]);
    expect(
      stepsOf(
        'PRESENTED',
        'ANALYSING',
        'RESOLUTION_PROPOSED',
        'BINDING',
        'IMPLEMENTING',
        'EVALUATING',
        'CLOSED',
      ),
    ).toEqual([
      ['RECEIVED', 1],
      ['LOOKED_INTO', 2],
      ['AGREED', 4],
      ['BEING_DONE', 5],
      ['RESULT', 7],
    ]);
  });

  it('leaves out what was passed over', () => {
    expect(stepsOf('PRESENTED', 'DECLINED')).toEqual([
      ['RECEIVED', 1],
      ['RESULT', 2],
    ]);
  });

  it('goes back with the issue', () => {
    expect(stepsOf('PRESENTED', 'ANALYSING', 'BINDING', 'IMPLEMENTING', 'RESOLUTION_PROPOSED')).toEqual([
      ['RECEIVED', 1],
      ['LOOKED_INTO', 2],
    ]);
    expect(stepsOf('PRESENTED', 'DECLINED', 'ANALYSING', 'BINDING')).toEqual([
      ['RECEIVED', 1],
      ['LOOKED_INTO', 3],
      ['AGREED', 4],
    ]);
  });

  it('ends where an issue was joined with another', () => {
    expect(stepsOf('PRESENTED', 'ANALYSING', 'MERGED')).toEqual([
      ['RECEIVED', 1],
      ['LOOKED_INTO', 2],
    ]);
  });
});
