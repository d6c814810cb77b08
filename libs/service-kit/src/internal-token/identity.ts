import { createHash } from 'node:crypto';

/**
 * The name under which an account is known inside Vicinia: SHA-256 of issuer and subject, in hexadecimal.
 * Services see this and never the account itself.
 *
 * @param issuer `iss` of the user's token
 * @param subject `sub` of the user's token
 */
export function identityOf(issuer: string, subject: string): string {
  return createHash('sha256').update(`${issuer}\n${subject}`).digest('hex');
}

/**
 * Person id of an account that no person is linked with: a UUID (version 8) made from the identity,
 * so that every service arrives at the same id without asking another.
 *
 * @param identity as `identityOf` gives it
 */
export function personIdOf(identity: string): string {
  return derivedId('person', identity);
}

/**
 * A UUID (version 8) made from what names a thing, so that whoever knows the name arrives at the same id.
 *
 * @param kind keeps things of different kinds with the same name apart
 * @param name never changes
 */
export function derivedId(kind: string, name: string): string {
  const hex = createHash('sha256').update(`${kind}\n${name}`).digest('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `a${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}
