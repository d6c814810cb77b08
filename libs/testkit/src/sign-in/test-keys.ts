import { exportJWK, generateKeyPair, type JWK } from 'jose';
import { internalTokenSigner, type InternalClaims } from '@vicinia/service-kit';

/** A gateway's pair of keys, made for one test file. */
export interface GatewayKeys {
  readonly privateKey: JWK;
  readonly keySet: { keys: (JWK & { kid: string; kty: string })[] };
  sign(subgraph: string, claims: InternalClaims): Promise<string>;
}

export async function makeGatewayKeys(): Promise<GatewayKeys> {
  const pair = await generateKeyPair('EdDSA', { extractable: true });
  const naming = { kid: 'test', alg: 'EdDSA' };
  const privateKey = { ...(await exportJWK(pair.privateKey)), ...naming };
  const publicKey = { ...(await exportJWK(pair.publicKey)), ...naming };
  return {
    privateKey,
    keySet: { keys: [{ ...publicKey, kty: publicKey.kty ?? 'OKP' }] },
    sign: await internalTokenSigner(privateKey),
  };
}
