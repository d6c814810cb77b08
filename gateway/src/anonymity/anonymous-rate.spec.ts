import { Refusal } from '@vicinia/service-kit';
import { AnonymousRate } from './anonymous-rate.js';

const NOON = Date.UTC(2026, 2, 1, 12);
const MINUTE = 60_000;

describe('the rate of anonymous operations', () => {
  let now = NOON;
  const rate = (limit: number, windowSeconds: number): AnonymousRate =>
    new AnonymousRate(limit, windowSeconds, () => now);

  function outcomes(of: AnonymousRate, addresses: readonly string[]): string[] {
    return addresses.map((address) => {
      try {
        of.admit(address);
        return 'admitted';
      } catch (refusal) {
        return refusal instanceof Refusal ? refusal.code : 'failed';
      }
    });
  }

  beforeEach(() => {
    now = NOON;
  });

  it('admits an address again when its window is over', () => {
    const limited = rate(1, 60);

    expect(outcomes(limited, ['192.0.2.1', '192.0.2.1'])).toEqual(['admitted', 'RATE_LIMITED']);
    now += MINUTE + 1;
    expect(outcomes(limited, ['192.0.2.1'])).toEqual(['admitted']);
  });

  it('forgets everybody at midnight, when its key changes', () => {
    const limited = rate(1, 7 * 24 * 3600);

    outcomes(limited, ['192.0.2.1']);
    now += 13 * 60 * MINUTE;
    expect(outcomes(limited, ['192.0.2.1'])).toEqual(['admitted']);
  });

  it('counts the /64 of a household as one address, however it is written', () => {
    const household = [
      '2001:db8:0:7::1',
      '2001:db8:0:7:aaaa::2',
      '2001:db8::7:1:2:3:4',
      '2001:DB8:0:7::ffff',
    ];

    expect(outcomes(rate(1, 60), household)).toEqual(['admitted', ...Array<string>(3).fill('RATE_LIMITED')]);
    expect(outcomes(rate(1, 60), ['2001:db8:0:7::1', '2001:db8:0:8::1'])).toEqual(['admitted', 'admitted']);
  });

  it('takes an IPv4 address for the same in either notation', () => {
    expect(outcomes(rate(1, 60), ['192.0.2.1', '::ffff:192.0.2.1'])).toEqual(['admitted', 'RATE_LIMITED']);
  });

  it('limits also what a proxy forwards as no address at all', () => {
    const forwarded = ['unknown', '192.0.2.1:4711', 'unknown'];

    expect(outcomes(rate(1, 60), forwarded)).toEqual(['admitted', 'admitted', 'RATE_LIMITED']);
  });

  it('keeps no address in memory', () => {
    const limited = rate(5, 60);
    limited.admit('192.0.2.77');

    expect(
      JSON.stringify([...(limited as unknown as { counts: Map<string, unknown> }).counts.entries()]),
    ).not.toContain('192.0.2.77');
  });
});
