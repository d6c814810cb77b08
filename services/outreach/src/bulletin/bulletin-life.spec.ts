import { Refusal } from '@vicinia/service-kit';
import {
  mayRelease,
  stateAfter,
  stateAfterRelease,
  wasPublished,
  type BulletinAuthorship,
  type BulletinState,
  type BulletinStep,
} from './bulletin-life.js';

const draft: BulletinAuthorship = { state: 'DRAFT', revision: 2, draftedBy: 'author', editedBy: 'editor' };
const two = { secondPerson: true };
const one = { secondPerson: false };

function codeOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof Refusal) return error.code;
  }
  return 'allowed';
}

describe('the life of a bulletin', () => {
  it.each([
    ['edit', 'DRAFT'],
    ['approve', 'PUBLISHED'],
    ['discard', 'DISCARDED'],
  ] as const)('goes from draft by %s to %s', (step, state) => {
    expect(stateAfter(step, 'DRAFT')).toBe(state);
  });

  it.each([
    ['correct', 'CORRECTED'],
    ['withdraw', 'WITHDRAWN'],
  ] as const)('goes from published by %s to %s', (step, state) => {
    expect(stateAfter(step, 'PUBLISHED')).toBe(state);
    expect(codeOf(() => stateAfter(step, 'DRAFT'))).toBe('TRANSITION_NOT_ALLOWED');
  });

  it('is known to the public from its release on, whatever becomes of it', () => {
    const states: BulletinState[] = ['DRAFT', 'DISCARDED', 'PUBLISHED', 'CORRECTED', 'WITHDRAWN'];
    expect(states.filter(wasPublished)).toEqual(['PUBLISHED', 'CORRECTED', 'WITHDRAWN']);
  });

  const ends: BulletinState[] = ['PUBLISHED', 'DISCARDED', 'CORRECTED', 'WITHDRAWN'];
  const steps: BulletinStep[] = ['edit', 'approve', 'discard'];
  it.each(ends.flatMap((state) => steps.map((step) => [state, step] as const)))(
    'once %s, refuses to %s',
    (state, step) => {
      expect(codeOf(() => stateAfter(step, state))).toBe('TRANSITION_NOT_ALLOWED');
    },
  );

  it('needs a second person where policy asks: neither who drafted nor who last edited it', () => {
    expect(mayRelease(draft, 'author', two)).toBe(false);
    expect(mayRelease(draft, 'editor', two)).toBe(false);
    expect(mayRelease(draft, 'third', two)).toBe(true);
    expect(mayRelease(draft, 'author', one)).toBe(true);
  });

  it('drafted by the platform is released by anybody who may', () => {
    expect(stateAfterRelease({ ...draft, draftedBy: null, editedBy: null }, 'officer', null, two)).toBe(
      'PUBLISHED',
    );
  });

  it('is not released by its author', () => {
    expect(codeOf(() => stateAfterRelease(draft, 'author', 2, two))).toBe('FORBIDDEN');
  });

  it('is not released in words that the person has not read', () => {
    expect(codeOf(() => stateAfterRelease(draft, 'third', 1, two))).toBe('CONFLICT');
    expect(stateAfterRelease(draft, 'third', 2, two)).toBe('PUBLISHED');
    expect(stateAfterRelease(draft, 'third', null, two)).toBe('PUBLISHED');
  });
});
