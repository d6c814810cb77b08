import { coverageOf, demandElection } from './watch-group-rules.js';

const refused = expect.objectContaining({ code: 'INVALID_INPUT' }) as Error;

describe('a watch group', () => {
  it('is covered as far as its parts have a contact', () => {
    expect(coverageOf(['a', null, 'b', null])).toEqual({ covered: 2, units: 4, share: 0.5 });
    expect(coverageOf([])).toEqual({ covered: 0, units: 0, share: null });
  });

  it.each([
    [3, 3, '2030-06-01', true],
    [4, 3, '2030-06-01', false],
    [3, 3, '2030-06-02', false],
  ])('takes %d of %d votes on %s for an election: %s', (votesFor, votesCast, electedOn, may) => {
    const demand = () => {
      demandElection({ votesFor, votesCast, electedOn }, '2030-06-01');
    };
    if (may) expect(demand).not.toThrow();
    else expect(demand).toThrow(refused);
  });
});
