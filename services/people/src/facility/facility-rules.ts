import { checkEach, localisedArgument, Refusal, textArgument } from '@vicinia/service-kit';
import type { FacilityTelephoneInput } from '../generated/graphql.js';
import type { Facility, Telephone } from './facility.entity.js';

/** What somebody may dial, whichever way a country writes it. */
const NUMBER = /^\+?[\d ()/-]*$/;
const LEAST_DIGITS = 3;

/** True for what somebody can dial. */
export function isTelephone(number: string): boolean {
  return NUMBER.test(number) && number.replaceAll(/\D/g, '').length >= LEAST_DIGITS;
}

/** Telephone numbers as they are stored. @throws Refusal INVALID_INPUT for what nobody can dial */
export function telephonesArgument(given: readonly FacilityTelephoneInput[], field: string): Telephone[] {
  return checkEach(given, ({ number, purposes }, index) => {
    const at = `${field}.${String(index)}`;
    if (!isTelephone(number))
      throw new Refusal(
        'INVALID_INPUT',
        'a telephone number has digits, spaces and + - / ( )',
        `${at}.number`,
      );
    return { number, purposes: localisedArgument(purposes ?? [], `${at}.purposes`, 0) };
  });
}

/** Words under which something is found, each once. @throws Refusal INVALID_INPUT for one that nobody can see */
export function searchKeysArgument(given: readonly string[], field: string): string[] {
  const keys = checkEach(given, (key, index) => textArgument(key, `${field}.${String(index)}`));
  return [...new Set(keys)];
}

/** What a search looks through. */
export function searchedOf({
  name,
  searchKeys,
  address,
}: Pick<Facility, 'name' | 'searchKeys' | 'address'>): string {
  return [name, ...searchKeys, ...(address === null ? [] : [address])].join(' ');
}
