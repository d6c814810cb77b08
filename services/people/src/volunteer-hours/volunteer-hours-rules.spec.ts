import { demandDay, demandRoomInDay, demandUndecided } from './volunteer-hours-rules.js';

const inPost = { first: '2030-05-10', last: '2030-06-20' };
const refused = expect.objectContaining({ code: 'INVALID_INPUT' }) as Error;

describe('hours of volunteers', () => {
  it.each([
    ['2030-06-01', '2030-06-01', true],
    ['2030-05-10', '2030-06-01', true],
    ['2030-06-02', '2030-06-01', false],
    ['2030-05-09', '2030-06-01', false],
    ['2030-06-21', '2030-06-30', false],
    ['2030-05-10', '2030-08-10', true],
    ['2030-05-10', '2030-08-11', false],
  ])('of %s may be written down on %s: %s', (day, today, may) => {
    const demand = () => {
      demandDay(day, today, inPost);
    };
    if (may) expect(demand).not.toThrow();
    else expect(demand).toThrow(refused);
  });

  it('are no more than a day has', () => {
    expect(() => {
      demandRoomInDay(1_400, 40);
    }).not.toThrow();
    expect(() => {
      demandRoomInDay(1_400, 41);
    }).toThrow(refused);
  });

  it('are decided about once', () => {
    expect(() => {
      demandUndecided({ state: 'CONFIRMED' });
    }).toThrow(expect.objectContaining({ code: 'TRANSITION_NOT_ALLOWED' }));
  });
});
