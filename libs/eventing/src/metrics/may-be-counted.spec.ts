import { mayBeCounted } from './may-be-counted.js';

describe('a counter of messages', () => {
  it('counts what tells its moment, and not what tells the hour only', () => {
    expect(mayBeCounted({ time: '2026-03-01T08:00:00.001Z' })).toBe(true);
    expect(mayBeCounted({ time: '2026-03-01T08:00:00.000Z' })).toBe(false);
  });
});
