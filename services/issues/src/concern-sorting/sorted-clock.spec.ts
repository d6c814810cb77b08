import { defaultPurposes } from '@vicinia/access';
import { clockOfCategory, whoAnswers } from './sorted-clock.js';

const at = new Date('2026-03-02T08:00:00Z');
const hours = (count: number) => new Date(at.getTime() + count * 3_600_000);
const running = { replyMinutes: 72 * 60, firstDueAt: hours(50), answerDueAt: hours(50), ranOutAt: null };

describe('the clock of a concern that gets another category', () => {
  it('stays as promised where the new one is slower, or its time ends later', () => {
    expect(clockOfCategory(running, 200 * 60, at)).toEqual(running);
    expect(clockOfCategory(running, 60 * 60, at)).toEqual({ ...running, replyMinutes: 60 * 60 });
  });

  it('is the time of the new one from now on where that ends sooner', () => {
    expect(clockOfCategory(running, 24 * 60, at)).toEqual({
      replyMinutes: 24 * 60,
      firstDueAt: hours(24),
      answerDueAt: hours(24),
      ranOutAt: null,
    });
  });

  it('keeps what ran out as it ran out, and what has stopped', () => {
    const late = { ...running, firstDueAt: hours(-10), ranOutAt: hours(-10) };
    expect(clockOfCategory(late, 24 * 60, at)).toMatchObject({
      firstDueAt: hours(-10),
      answerDueAt: hours(24),
    });
    const stopped = { ...running, answerDueAt: null };
    expect(clockOfCategory(stopped, 24 * 60, at)).toEqual({ ...stopped, replyMinutes: 24 * 60 });
  });
});

describe('who answers a concern that was sorted', () => {
  const codes = ['NATION', 'REGION', 'DISTRICT', 'STATION', 'BEAT'];
  const purposes = defaultPurposes(codes);
  const line = codes.map((level, rank) => ({ id: level, level, levelPurposes: purposes[rank] ?? [] }));

  it.each([
    [null, null, 'STATION'],
    ['DISTRICT', null, 'DISTRICT'],
    ['STATION', 'REGION', 'REGION'],
    [null, 'DISTRICT', 'DISTRICT'],
  ])('handled at %s and moved up to %s is %s', (handledAt, movedTo, answering) => {
    expect(whoAnswers(line, handledAt, movedTo).id).toBe(answering);
  });
});
