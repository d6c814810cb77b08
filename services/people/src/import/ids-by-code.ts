import { derivedId } from '@vicinia/service-kit';

/** The id of a post that is loaded by its code. */
export function postIdOf(code: string): string {
  return derivedId('post', code);
}

/** The id of a person who is loaded by a code, and has no account that says who it is. */
export function personIdByCode(code: string): string {
  return derivedId('person by code', code);
}
