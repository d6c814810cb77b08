import { jest } from '@jest/globals';
import { exportJWK, generateKeyPair, SignJWT, type JWK } from 'jose';
import { identityOf, personIdOf } from './identity.js';
import { internalTokenSigner, internalTokenVerifier, INTERNAL_ISSUER } from './internal-token.js';

async function keys(kid: string): Promise<{ privateKey: JWK; publicKey: JWK }> {
  const pair = await generateKeyPair('EdDSA', { extractable: true });
  const naming = { kid, alg: 'EdDSA' };
  return {
    privateKey: { ...(await exportJWK(pair.privateKey)), ...naming },
    publicKey: { ...(await exportJWK(pair.publicKey)), ...naming },
  };
}

const nobody = { identity: null, quiet: false, at: null };

describe('an internal token', () => {
  afterEach(() => {
    jest.useRealTimers();
  });

  it('tells its subgraph who asks, and whether to be quiet', async () => {
    const { privateKey, publicKey } = await keys('1');
    const sign = await internalTokenSigner(privateKey);
    const verify = internalTokenVerifier({ keys: [publicKey] }, 'issues');
    const claims = { identity: 'a'.repeat(64), quiet: true, at: new Date('2026-01-01T00:00:00.000Z') };
    await expect(verify(await sign('issues', claims))).resolves.toEqual(claims);
    await expect(verify(await sign('issues', nobody))).resolves.toEqual(nobody);
  });

  it('is worth nothing to another subgraph, with another key, or unsigned', async () => {
    const ours = await keys('1');
    const theirs = await keys('1');
    const verify = internalTokenVerifier({ keys: [ours.publicKey] }, 'issues');
    const sign = await internalTokenSigner(ours.privateKey);
    const forge = await internalTokenSigner(theirs.privateKey);
    const unsigned = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${Buffer.from(
      JSON.stringify({ iss: INTERNAL_ISSUER, aud: 'issues', sub: 'anonymous', exp: 9e9, iat: 1 }),
    ).toString('base64url')}.`;
    await expect(verify(await sign('people', nobody))).rejects.toMatchObject({
      code: 'ERR_JWT_CLAIM_VALIDATION_FAILED',
    });
    await expect(verify(await forge('issues', nobody))).rejects.toMatchObject({
      code: 'ERR_JWS_SIGNATURE_VERIFICATION_FAILED',
    });
    await expect(verify(unsigned)).rejects.toThrow();
  });

  it('ends after a minute at most, also when it was verified before', async () => {
    const { privateKey, publicKey } = await keys('1');
    const verify = internalTokenVerifier({ keys: [publicKey] }, 'issues');
    const token = await (await internalTokenSigner(privateKey))('issues', nobody);
    await verify(token);
    jest.useFakeTimers({ now: Date.now() + 61_000, advanceTimers: true });
    await expect(verify(token)).rejects.toMatchObject({ code: 'ERR_JWT_EXPIRED' });
    await expect(internalTokenSigner(privateKey, 61)).rejects.toThrow('60 seconds');
  });

  it('is refused when it claims a longer life than a minute', async () => {
    const { privateKey, publicKey } = await keys('1');
    const { importJWK } = await import('jose');
    const old = await new SignJWT({})
      .setProtectedHeader({ alg: 'EdDSA', kid: '1' })
      .setIssuer(INTERNAL_ISSUER)
      .setAudience('issues')
      .setSubject('anonymous')
      .setIssuedAt(Math.floor(Date.now() / 1000) - 120)
      .setExpirationTime('1h')
      .sign(await importJWK(privateKey, 'EdDSA'));
    await expect(internalTokenVerifier({ keys: [publicKey] }, 'issues')(old)).rejects.toMatchObject({
      code: 'ERR_JWT_EXPIRED',
    });
  });

  it('survives the rotation of keys while both are known', async () => {
    const [old, fresh] = [await keys('old'), await keys('new')];
    const verify = internalTokenVerifier({ keys: [old.publicKey, fresh.publicKey] }, 'issues');
    for (const { privateKey } of [old, fresh]) {
      await expect(verify(await (await internalTokenSigner(privateKey))('issues', nobody))).resolves.toEqual(
        nobody,
      );
    }
  });
});

describe('an identity', () => {
  it('is a hash of issuer and subject, and gives every service the same person id', () => {
    const identity = identityOf('https://issuer.example', 'somebody');
    expect(identity).toMatch(/^[0-9a-f]{64}$/);
    expect(identityOf('https://issuer.example', 'else')).not.toBe(identity);
    expect(personIdOf(identity)).toBe(personIdOf(identity));
    expect(personIdOf(identity)).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});
