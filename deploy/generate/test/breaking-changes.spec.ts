import { z } from 'zod';
import { breakingChanges } from '../src/breaking-changes.js';

const published = z.object({
  issueId: z.uuid(),
  effect: z.enum(['FIXED', 'WORSE']),
  dueOn: z.iso.date().optional(),
});

function changes(proposed: z.ZodType): string[] {
  return breakingChanges(
    z.toJSONSchema(published, { io: 'input' }),
    z.toJSONSchema(proposed, { io: 'input' }),
  );
}

describe('a change of a published message', () => {
  it('is fine when it adds an optional field', () => {
    expect(changes(published.extend({ note: z.string().optional() }))).toEqual([]);
  });

  it.each([
    ['a field goes', published.omit({ issueId: true })],
    ['a field changes its type', published.extend({ issueId: z.number() })],
    [
      'a value is added to a list that consumers switch over',
      published.extend({ effect: z.enum(['FIXED', 'WORSE', 'NEW']) }),
    ],
    ['a value goes', published.extend({ effect: z.enum(['FIXED']) })],
    ['a new field is required', published.extend({ note: z.string() })],
    ['a field becomes required', published.extend({ dueOn: z.iso.date() })],
    ['a field is no longer always there', published.partial({ issueId: true })],
  ])('breaks when %s', (_what, proposed) => {
    expect(changes(proposed)).not.toEqual([]);
  });
});
