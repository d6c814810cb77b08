import { HEARTBEAT_TOLERANCE_MS } from '@vicinia/access';
import { allowing, millisecondsToRefusal, queueOtherMessages } from '../support/revocation.js';
import { RunningCountry } from '../support/running-country.js';

const ROUNDS = 5;
const QUEUED_MESSAGES = 50_000;
const accounts = Array.from({ length: ROUNDS }, (_, round) => `officer-${round}`);

describe('a removed officer', () => {
  let country: RunningCountry;
  const appointments = new Map<string, string>();

  beforeAll(async () => {
    country = await RunningCountry.start({ accounts, replicas: 2 });
    for (const account of accounts) {
      appointments.set(account, (await country.appoint(account, 'SECURITY_OFFICER', 'S111')).appointmentId);
    }
  });

  afterAll(() => country.stop());

  it(`is refused for good by every replica before its authority runs out by itself, behind ${QUEUED_MESSAGES} other messages`, async () => {
    const delays: number[] = [];
    for (const account of accounts) {
      await queueOtherMessages(country, QUEUED_MESSAGES);
      delays.push(await millisecondsToRefusal(country, account, appointments.get(account) ?? ''));
    }
    // A service that hears nothing for that long suspends its staff: no removal may take longer than silence would.
    expect(Math.max(...delays)).toBeLessThan(HEARTBEAT_TOLERANCE_MS);
    for (const account of accounts) expect(await allowing(country, account)).toEqual([]);
  });
});
