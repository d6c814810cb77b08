import { expect, it } from '@jest/globals';
import { monthsAfter } from './months-after.js';

it.each([
  ['2026-06-01T12:00:00.000Z', 24, '2028-06-01T12:00:00.000Z'],
  ['2026-01-31T10:00:00.000Z', 1, '2026-02-28T10:00:00.000Z'],
  ['2027-08-31T10:00:00.000Z', 6, '2028-02-29T10:00:00.000Z'],
  ['2028-02-29T10:00:00.000Z', 12, '2029-02-28T10:00:00.000Z'],
  ['2026-12-15T10:00:00.000Z', 1, '2027-01-15T10:00:00.000Z'],
])('finds of %s, %i months later, %s', (from, months, then) => {
  expect(monthsAfter(new Date(from), months).toISOString()).toBe(then);
});
