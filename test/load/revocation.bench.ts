import { millisecondsToRefusal, queueOtherMessages } from '../support/revocation.js';
import { RunningCountry } from '../support/running-country.js';
import { percentile } from './process-figures.js';

const QUIET_ROUNDS = 20;
const QUEUED_ROUNDS = 20;
const QUEUED_MESSAGES = 50_000;
/** The access lane waits behind nobody; what is left is that everybody shares the processors. */
const MOST_OF_QUIET = 5;
const accounts = Array.from({ length: QUIET_ROUNDS + QUEUED_ROUNDS }, (_, round) => `officer-${round}`);

describe('a revocation, measured', () => {
  let country: RunningCountry;

  beforeAll(async () => {
    country = await RunningCountry.start({ accounts, replicas: 2 });
  });

  afterAll(() => country.stop());

  it('behind other messages, against the same one while nothing else is under way', async () => {
    const quiet: number[] = [];
    const queued: number[] = [];
    for (const [round, account] of accounts.entries()) {
      const { appointmentId } = await country.appoint(account, 'SECURITY_OFFICER', 'S111');
      if (round >= QUIET_ROUNDS) await queueOtherMessages(country, QUEUED_MESSAGES);
      const delay = await millisecondsToRefusal(country, account, appointmentId);
      (round < QUIET_ROUNDS ? quiet : queued).push(delay);
    }
    const ratio = percentile(queued, 0.5) / percentile(quiet, 0.5);
    process.stdout.write(
      `revocation, commit to refusal by all 8 replicas: ${figures(quiet)}; behind ${QUEUED_MESSAGES} messages ${figures(queued)}; ` +
        `ratio of the medians ${ratio.toFixed(2)}\n`,
    );
    expect(ratio).toBeLessThan(MOST_OF_QUIET);
  });
});

function figures(delays: readonly number[]): string {
  return `p50 ${percentile(delays, 0.5).toFixed(0)} ms, p99 ${percentile(delays, 0.99).toFixed(0)} ms`;
}
