import { expect, test } from '@jest/globals';
import { QueryFailedError } from 'typeorm';
import { isTransient } from './transient-error.js';

function withCode(code: string): Error {
  return Object.assign(new Error('from the driver'), { code });
}

test.each(['40001', '40P01', '57P01', '08006', '53300', 'ECONNREFUSED', 'ECONNRESET'])(
  '%s is waited out, also inside what TypeORM or a cause wraps it in',
  (code) => {
    expect(isTransient(withCode(code))).toBe(true);
    expect(isTransient(new QueryFailedError('SELECT 1', [], withCode(code)))).toBe(true);
    expect(isTransient(new Error('outer', { cause: withCode(code) }))).toBe(true);
    expect(isTransient(new AggregateError([withCode(code)]))).toBe(true);
  },
);

test.each(['23505', '23503', '22012', '42P01', '25P02', '57014'])(
  '%s is a fault of the message or its handler',
  (code) => {
    expect(isTransient(new QueryFailedError('SELECT 1', [], withCode(code)))).toBe(false);
  },
);

test('a lost connection is recognised by what the driver says of it', () => {
  expect(isTransient(new Error('Connection terminated unexpectedly'))).toBe(true);
  expect(isTransient(new Error('the issue is closed'))).toBe(false);
  expect(isTransient('not an error')).toBe(false);
});
