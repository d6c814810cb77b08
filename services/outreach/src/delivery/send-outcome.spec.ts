import { MOST_ATTEMPTS, outcomeOf } from './send-outcome.js';

describe('a delivery that did not succeed', () => {
  it('is uncertain when the connection was lost after the text was handed over, at any attempt', () => {
    expect(outcomeOf({ dataBegan: true, responseCode: null }, 1)).toEqual({ state: 'UNCERTAIN' });
    expect(outcomeOf({ dataBegan: true, responseCode: null }, MOST_ATTEMPTS)).toEqual({ state: 'UNCERTAIN' });
  });

  it('is tried again when nobody answered before the text was handed over', () => {
    expect(outcomeOf({ dataBegan: false, responseCode: null }, 1)).toEqual({
      state: 'PENDING',
      retryInSeconds: 30,
    });
  });

  it('is tried again after a passing refusal, also one that came after the text', () => {
    expect(outcomeOf({ dataBegan: false, responseCode: 450 }, 2)).toEqual({
      state: 'PENDING',
      retryInSeconds: 120,
    });
    expect(outcomeOf({ dataBegan: true, responseCode: 452 }, 1)).toEqual({
      state: 'PENDING',
      retryInSeconds: 30,
    });
  });

  it('has failed after a final refusal', () => {
    expect(outcomeOf({ dataBegan: false, responseCode: 550 }, 1)).toEqual({ state: 'FAILED' });
    expect(outcomeOf({ dataBegan: true, responseCode: 554 }, 1)).toEqual({ state: 'FAILED' });
  });

  it('has failed after the last attempt', () => {
    expect(outcomeOf({ dataBegan: false, responseCode: 450 }, MOST_ATTEMPTS - 1).state).toBe('PENDING');
    expect(outcomeOf({ dataBegan: false, responseCode: 450 }, MOST_ATTEMPTS)).toEqual({ state: 'FAILED' });
    expect(outcomeOf({ dataBegan: false, responseCode: null }, MOST_ATTEMPTS)).toEqual({ state: 'FAILED' });
  });

  it('waits longer each time', () => {
    const pauses = [1, 2, 3, 4, 5].map((attempts) => {
      const outcome = outcomeOf({ dataBegan: false, responseCode: 421 }, attempts);
      return outcome.state === 'PENDING' ? outcome.retryInSeconds : 0;
    });
    expect(pauses).toEqual([30, 120, 480, 1920, 7680]);
  });
});
