import { Refusal, textArgument } from '@vicinia/service-kit';

/** What people write before a name. */
const AT = /^[\s@]+/;

/** A name as it is stored and searched. @throws Refusal INVALID_INPUT for one that nobody can see */
export function accountNameArgument(name: string, field: string): string {
  return textArgument(name.replace(AT, ''), field);
}

/** Where an account is found. @throws Refusal INVALID_INPUT for an address that a page should not link to */
export function accountAddressArgument(address: string, field: string): string {
  const isSafe = URL.canParse(address) && new URL(address).protocol === 'https:';
  if (isSafe) return address;
  throw new Refusal('INVALID_INPUT', 'the address of an account begins with https://', field);
}
