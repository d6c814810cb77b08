import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { internalTokenSigner, internalTokenVerifier, jsonWebKeySet } from '@vicinia/service-kit';
import { vicinia } from './run-vicinia.js';

const MAIN = join(import.meta.dirname, '../dist/main.js');

describe('keys of internal tokens', () => {
  it('are made so that subgraphs accept by the public half what the private one signs, each with an id of its own', async () => {
    const text = vicinia(['keys', 'make']).said;
    const half = execFileSync(process.execPath, [MAIN, 'keys', 'public'], { input: text, encoding: 'utf8' });
    const sign = await internalTokenSigner(JSON.parse(text));
    const verify = internalTokenVerifier(jsonWebKeySet.parse(`{"keys":[${half}]}`), 'people');
    const token = await sign('people', { identity: null, quiet: false, at: null });
    expect(await verify(token)).toMatchObject({ identity: null });
    const another = JSON.parse(vicinia(['keys', 'make']).said) as { kid: string };
    expect(another.kid).not.toBe((JSON.parse(text) as { kid: string }).kid);
    expect(Object.keys(JSON.parse(half) as object).sort()).toEqual(['alg', 'crv', 'kid', 'kty', 'x']);
  });

  it('have no public half where no private key is given', () => {
    expect(vicinia(['keys', 'public'])).toMatchObject({
      status: 1,
      said: expect.stringContaining('keys make') as string,
    });
  });
});
