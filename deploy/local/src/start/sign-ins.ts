import type { SampleCountry } from '@vicinia/sample-country';
import type { SampleSignIn } from '../identity/index.js';

/** One ready-made account for each role, as the sign-in page lists them. */
export function signInsOf(country: SampleCountry): SampleSignIn[] {
  return country.people.signIns.map(({ subject, name, role, description }) => ({
    subject,
    label: name,
    role: role ?? 'CITIZEN',
    place: description,
  }));
}
