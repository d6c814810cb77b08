import { domainToASCII } from 'node:url';
import { Refusal } from '@vicinia/service-kit';

const LOCAL_PART = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/i;
const DOMAIN = /^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/;

/**
 * An e-mail address in the one spelling under which it is kept. Whether it exists is for its owner to confirm.
 *
 * @throws Refusal INVALID_INPUT; the message does not repeat the address
 */
export function emailArgument(given: string, field: string): string {
  const address = given.trim();
  const at = address.lastIndexOf('@');
  const local = address.slice(0, Math.max(at, 0));
  const domain = domainToASCII(address.slice(at + 1)).toLowerCase();
  const isAddress =
    at > 0 && address.length <= 254 && local.length <= 64 && LOCAL_PART.test(local) && DOMAIN.test(domain);
  if (!isAddress) throw new Refusal('INVALID_INPUT', `${field} is not an e-mail address`, field);
  return `${local.toLowerCase()}@${domain}`;
}
