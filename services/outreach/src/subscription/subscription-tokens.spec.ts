import { randomBytes } from 'node:crypto';
import { SubscriptionTokens, tokenHash } from './subscription-tokens.js';

describe('tokens of subscriptions', () => {
  const tokens = new SubscriptionTokens('a secret of the country');
  const seed = randomBytes(32);

  it('are the same for the same subscription and purpose, and safe in a URL', () => {
    expect(tokens.tokenOf('confirm', seed)).toBe(tokens.tokenOf('confirm', seed));
    expect(tokens.tokenOf('confirm', seed)).toMatch(/^[A-Za-z0-9_-]{43}$/);
  });

  it('differ by purpose, subscription and secret', () => {
    const all = [
      tokens.tokenOf('confirm', seed),
      tokens.tokenOf('unsubscribe', seed),
      tokens.tokenOf('confirm', randomBytes(32)),
      new SubscriptionTokens('another secret').tokenOf('confirm', seed),
    ];
    expect(new Set(all).size).toBe(4);
  });

  it('are not what is stored', () => {
    const token = tokens.tokenOf('confirm', seed);
    expect(tokenHash(token)).toMatch(/^[0-9a-f]{64}$/);
    expect(tokenHash(token)).not.toContain(Buffer.from(token, 'base64url').toString('hex'));
  });
});
