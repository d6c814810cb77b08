import { chosenOf, momentOf, optional, textOf, withChoice } from './values.js';

describe('what was typed into a form', () => {
  it('is told without what is around it, and is nothing where it is empty', () => {
    expect([textOf({ text: ' a ' }, 'text'), textOf({}, 'text')]).toEqual(['a', '']);
    expect([optional({ text: ' a ' }, 'text'), optional({ text: ' ' }, 'text')]).toEqual(['a', undefined]);
  });

  it('as a moment is one of the world, or none', () => {
    const at = momentOf({ at: '2030-01-01T12:00' }, 'at');
    expect(at).toBe(new Date('2030-01-01T12:00').toISOString());
    expect(momentOf({}, 'at')).toBeUndefined();
  });

  it('as several choices has each of them once, until it is taken back', () => {
    const two = withChoice(withChoice(withChoice('', 'a', true), 'b', true), 'a', true);
    expect(chosenOf(two)).toEqual(['b', 'a']);
    expect(chosenOf(withChoice(two, 'b', false))).toEqual(['a']);
    expect(chosenOf(undefined)).toEqual([]);
  });
});
