import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, type JWK } from 'jose';
import { z } from 'zod';

const secrets = z.object({ jwk: z.looseObject({ kty: z.string() }), cookieKey: z.string().min(16) });

export interface IssuerSecrets {
  /** Private key that signs the tokens. */
  readonly jwk: JWK;
  readonly cookieKey: string;
}

/** The issuer's secrets from its data folder, made at the first start, so that tokens outlive a restart. */
export async function issuerSecrets(dataFolder: string): Promise<IssuerSecrets> {
  const file = join(dataFolder, 'issuer-secrets.json');
  if (existsSync(file)) return secrets.parse(JSON.parse(await readFile(file, 'utf8')));
  await mkdir(dataFolder, { recursive: true });
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  const made = {
    jwk: { ...(await exportJWK(privateKey)), alg: 'ES256', use: 'sig', kid: randomBytes(8).toString('hex') },
    cookieKey: randomBytes(32).toString('hex'),
  };
  await writeFile(file, JSON.stringify(made));
  await chmod(file, 0o600);
  return made;
}
