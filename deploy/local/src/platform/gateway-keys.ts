import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, type JWK } from 'jose';

export interface GatewayKeyFiles {
  /** Private key of the gateway. */
  readonly signingKey: JWK;
  readonly signingKeyFile: string;
  /** Public keys for the subgraphs. */
  readonly keySetFile: string;
}

/** The pair of keys with which the gateway vouches for requests; made once for each data folder. */
export async function gatewayKeys(dataFolder: string): Promise<GatewayKeyFiles> {
  const folder = join(dataFolder, 'keys');
  const signingKeyFile = join(folder, 'internal-signing-key.json');
  const keySetFile = join(folder, 'internal-jwks.json');
  if (!existsSync(signingKeyFile)) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const pair = await generateKeyPair('EdDSA', { extractable: true });
    const naming = { kid: `local-${Date.now().toString(36)}`, alg: 'EdDSA' };
    const publicKey = { ...(await exportJWK(pair.publicKey)), ...naming };
    writeFileSync(keySetFile, JSON.stringify({ keys: [publicKey] }), { mode: 0o600 });
    writeFileSync(signingKeyFile, JSON.stringify({ ...(await exportJWK(pair.privateKey)), ...naming }), {
      mode: 0o600,
    });
  }
  return { signingKey: JSON.parse(readFileSync(signingKeyFile, 'utf8')) as JWK, signingKeyFile, keySetFile };
}
