import { createHash, generateKeyPairSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Command } from 'commander';

interface PublicKey {
  readonly kty: string;
  readonly crv: string;
  readonly x: string;
  readonly kid: string;
  readonly alg: string;
}

/** `keys`: the pair by which subgraphs know that a request comes from the gateway. */
export function addKeysCommands(program: Command): void {
  const keys = program.command('keys').description("keys of the gateway's internal tokens");
  keys
    .command('make')
    .description('Prints a new private key (JWK) for INTERNAL_SIGNING_KEY')
    .action(() => {
      say({ ...madeKey() });
    });
  keys
    .command('public')
    .description('Prints the public half, for INTERNAL_JWKS, of the private key on standard input')
    .action(() => {
      say(publicHalf(readFileSync(0, 'utf8')));
    });
}

function madeKey(): PublicKey & { readonly d: string } {
  const {
    d = '',
    x = '',
    kty = '',
    crv = '',
  } = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' });
  return { kty, crv, x, d, kid: thumbprint(kty, crv, x), alg: 'EdDSA' };
}

function publicHalf(text: string): PublicKey {
  const { kty, crv, x, kid, alg } = parsed(text);
  if (kty === undefined || crv === undefined || x === undefined || kid === undefined || alg === undefined) {
    throw new Error('Give the private key that "vicinia keys make" printed on standard input.');
  }
  return { kty, crv, x, kid, alg };
}

function parsed(text: string): Partial<PublicKey> {
  try {
    return JSON.parse(text) as Partial<PublicKey>;
  } catch {
    return {};
  }
}

/** RFC 7638: no two keys have the same id, so that an old one cannot pass for the new one. */
function thumbprint(kty: string, crv: string, x: string): string {
  return createHash('sha256').update(JSON.stringify({ crv, kty, x })).digest('base64url');
}

function say(key: object): void {
  process.stdout.write(`${JSON.stringify(key)}\n`);
}
