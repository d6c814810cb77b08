import { derivedId } from '@vicinia/service-kit';

/** How an export names what has no code. */
const ID = /^id:([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** The id that stands in the place of a code, as in an export; null for a code. */
export function idInCode(code: string): string | null {
  return ID.exec(code)?.[1] ?? null;
}

function idByCode(kind: string, code: string): string {
  return idInCode(code) ?? derivedId(kind, code);
}

/** The id of a post that is loaded by its code. */
export function postIdOf(code: string): string {
  return idByCode('post', code);
}

/** The id of an organisation that is loaded by its code. */
export function organisationIdOf(code: string): string {
  return idByCode('organisation', code);
}

/** The id of a station or a hospital that is loaded by its code. */
export function facilityIdOf(code: string): string {
  return idByCode('facility', code);
}

/** The id of a person who is loaded by a code, and has no account that says who it is. */
export function personIdByCode(code: string): string {
  return idByCode('person by code', code);
}
