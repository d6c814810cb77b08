import { issueStages } from '@vicinia/events';
import { publicStatusOf, stagesOf } from './public-status.js';

describe('what the public sees of an issue', () => {
  it('has five statuses and shows one of them at every stage', () => {
    const shown = Object.fromEntries(issueStages.map((stage) => [stage, publicStatusOf(stage)]));
    expect(shown).toEqual({
      PRESENTED: 'RECEIVED',
      ANALYSING: 'LOOKED_INTO',
      DEFINED: 'LOOKED_INTO',
      PROCESS_AGREED: 'LOOKED_INTO',
      IN_WORKING_GROUP: 'LOOKED_INTO',
      RESOLUTION_PROPOSED: 'LOOKED_INTO',
      BINDING: 'AGREED',
      IMPLEMENTING: 'BEING_DONE',
      EVALUATING: 'BEING_DONE',
      CLOSED: 'RESULT',
      REFERRED: 'LOOKED_INTO',
      MERGED: 'LOOKED_INTO',
      DECLINED: 'RESULT',
    });
    expect(new Set(Object.values(shown)).size).toBe(5);
  });

  it('follows the issue that a merged one was joined with', () => {
    expect(publicStatusOf('MERGED', 'IMPLEMENTING')).toBe('BEING_DONE');
    expect(publicStatusOf('MERGED', 'CLOSED')).toBe('RESULT');
    expect(publicStatusOf('MERGED', 'MERGED')).toBe('LOOKED_INTO');
  });

  it('has all stages of its own for a wanted status', () => {
    expect(stagesOf(['AGREED', 'RESULT'])).toEqual(['BINDING', 'CLOSED', 'DECLINED']);
    expect(stagesOf([])).toEqual([]);
  });
});
