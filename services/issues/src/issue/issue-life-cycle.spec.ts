import { issueStages } from '@vicinia/events';
import type { IssueStage } from '../generated/graphql.js';
import {
  isOpen,
  issueSteps,
  nextIssueStage,
  demandNotContested,
  demandOpen,
  demandReviews,
  stageAfterLapse,
  stageAfterReturn,
  type IssueStep,
} from './issue-life-cycle.js';

/** The life cycle written down a second time, stage by stage. */
const EXPECTED: Record<IssueStage, Partial<Record<IssueStep, IssueStage>>> = {
  PRESENTED: { startAnalysis: 'ANALYSING', refer: 'REFERRED', merge: 'MERGED', decline: 'DECLINED' },
  ANALYSING: { define: 'DEFINED', refer: 'REFERRED', merge: 'MERGED', decline: 'DECLINED' },
  DEFINED: { agreeProcess: 'PROCESS_AGREED', refer: 'REFERRED', merge: 'MERGED', decline: 'DECLINED' },
  PROCESS_AGREED: {
    formWorkingGroup: 'IN_WORKING_GROUP',
    refer: 'REFERRED',
    merge: 'MERGED',
    decline: 'DECLINED',
  },
  IN_WORKING_GROUP: {
    proposeResolution: 'RESOLUTION_PROPOSED',
    refer: 'REFERRED',
    merge: 'MERGED',
    decline: 'DECLINED',
  },
  RESOLUTION_PROPOSED: { bind: 'BINDING' },
  BINDING: { startImplementation: 'IMPLEMENTING' },
  IMPLEMENTING: { startEvaluation: 'EVALUATING', proposeResolution: 'RESOLUTION_PROPOSED' },
  EVALUATING: { close: 'CLOSED', startAnalysis: 'ANALYSING' },
  CLOSED: { contest: 'ANALYSING' },
  REFERRED: {},
  MERGED: {},
  DECLINED: { contest: 'ANALYSING' },
};

const everyPair = issueStages.flatMap((stage) =>
  issueSteps.map((step): [IssueStage, IssueStep] => [stage, step]),
);
const allowedPairs = everyPair.filter(([stage, step]) => EXPECTED[stage][step] !== undefined);
const refusedPairs = everyPair.filter(([stage, step]) => EXPECTED[stage][step] === undefined);
const refusedWith = (code: string): Error => expect.objectContaining({ code }) as Error;

describe('the life cycle of an issue', () => {
  it('knows every pair of stage and step', () => {
    expect(allowedPairs).toHaveLength(28);
    expect(refusedPairs).toHaveLength(13 * 13 - 28);
  });

  it.each(allowedPairs)('%s allows "%s"', (stage, step) => {
    expect(nextIssueStage(stage, step)).toBe(EXPECTED[stage][step]);
  });

  it.each(refusedPairs)('%s refuses "%s"', (stage, step) => {
    expect(() => nextIssueStage(stage, step)).toThrow(refusedWith('TRANSITION_NOT_ALLOWED'));
  });

  it('returns an issue that the authority refused to where it stood', () => {
    expect(stageAfterReturn('REFERRED', 'DEFINED')).toBe('DEFINED');
  });

  it.each(issueStages.filter((stage) => stage !== 'REFERRED'))(
    'has nothing to return when it is %s',
    (stage) => {
      expect(() => stageAfterReturn(stage, 'DEFINED')).toThrow(refusedWith('TRANSITION_NOT_ALLOWED'));
    },
  );

  it('whose resolution lapsed stands where it was proposed, and no other does', () => {
    expect(stageAfterLapse('RESOLUTION_PROPOSED', 'IMPLEMENTING')).toBe('IMPLEMENTING');
    expect(() => stageAfterLapse('BINDING', 'IMPLEMENTING')).toThrow(refusedWith('TRANSITION_NOT_ALLOWED'));
  });

  it('takes changes while it is open and none afterwards', () => {
    const ended = issueStages.filter((stage) => !isOpen(stage));
    expect(ended).toEqual(['CLOSED', 'REFERRED', 'MERGED', 'DECLINED']);
    for (const stage of ended)
      expect(() => {
        demandOpen(stage);
      }).toThrow(refusedWith('TRANSITION_NOT_ALLOWED'));
    expect(() => {
      demandOpen('IMPLEMENTING');
    }).not.toThrow();
  });

  it('closes after two reviews and not after one', () => {
    expect(() => {
      demandReviews(1);
    }).toThrow(refusedWith('REVIEWS_MISSING'));
    expect(() => {
      demandReviews(2);
    }).not.toThrow();
  });

  it('can be contested once', () => {
    expect(() => {
      demandNotContested(null);
    }).not.toThrow();
    expect(() => {
      demandNotContested(new Date(0));
    }).toThrow(refusedWith('TRANSITION_NOT_ALLOWED'));
  });
});
