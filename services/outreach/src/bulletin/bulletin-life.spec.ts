import { Refusal } from '@vicinia/service-kit';
import {
  mayRelease,
  statusAfter,
  statusAfterRelease,
  wasPublished,
  type BulletinAuthorship,
  type BulletinStatus,
  type BulletinStep,
} from './bulletin-life.js';

const draft: BulletinAuthorship = { status: 'DRAFT', revision: 2, draftedBy: 'author', editedBy: 'editor' };
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
    ['release', 'PUBLISHED'],
    ['discard', 'DISCARDED'],
  ] as const)('goes from draft by %s to %s', (step, status) => {
    expect(statusAfter(step, 'DRAFT')).toBe(status);
  });

  it.each([
    ['correct', 'CORRECTED'],
    ['withdraw', 'WITHDRAWN'],
  ] as const)('goes from published by %s to %s', (step, status) => {
    expect(statusAfter(step, 'PUBLISHED')).toBe(status);
    expect(codeOf(() => statusAfter(step, 'DRAFT'))).toBe('TRANSITION_NOT_ALLOWED');
  });

  it('is known to the public from its release on, whatever becomes of it', () => {
    const statuses: BulletinStatus[] = ['DRAFT', 'DISCARDED', 'PUBLISHED', 'CORRECTED', 'WITHDRAWN'];
    expect(statuses.filter(wasPublished)).toEqual(['PUBLISHED', 'CORRECTED', 'WITHDRAWN']);
  });

  const ends: BulletinStatus[] = ['PUBLISHED', 'DISCARDED', 'CORRECTED', 'WITHDRAWN'];
  const steps: BulletinStep[] = ['edit', 'release', 'discard'];
  it.each(ends.flatMap((status) => steps.map((step) => [status, step] as const)))(
    'once %s, refuses to %s',
    (status, step) => {
      expect(codeOf(() => statusAfter(step, status))).toBe('TRANSITION_NOT_ALLOWED');
    },
  );

  it('needs a second person where policy asks: neither who drafted nor who last edited it', () => {
    expect(mayRelease(draft, 'author', two)).toBe(false);
    expect(mayRelease(draft, 'editor', two)).toBe(false);
    expect(mayRelease(draft, 'third', two)).toBe(true);
    expect(mayRelease(draft, 'author', one)).toBe(true);
  });

  it('drafted by the platform is released by anybody who may', () => {
    expect(statusAfterRelease({ ...draft, draftedBy: null, editedBy: null }, 'officer', null, two)).toBe(
      'PUBLISHED',
    );
  });

  it('is not released by its author', () => {
    expect(codeOf(() => statusAfterRelease(draft, 'author', 2, two))).toBe('FORBIDDEN');
  });

  it('is not released in words that the person has not read', () => {
    expect(codeOf(() => statusAfterRelease(draft, 'third', 1, two))).toBe('CONFLICT');
    expect(statusAfterRelease(draft, 'third', 2, two)).toBe('PUBLISHED');
    expect(statusAfterRelease(draft, 'third', null, two)).toBe('PUBLISHED');
  });
});
