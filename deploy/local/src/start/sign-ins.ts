import { codeOf, type SampleCountry } from '@vicinia/sample-country';
import type { SampleSignIn } from '../identity/index.js';

/** One ready-made account for each role, as the sign-in page lists them. */
export function signInsOf(country: SampleCountry): SampleSignIn[] {
  const { people, territories, municipalities } = country;
  const nameOf = new Map(
    [...territories, ...municipalities, ...people.organisations].map(({ code, names }) => [
      code,
      names['de'] ?? code,
    ]),
  );
  const postOf = new Map(people.posts.map((post) => [post.code, post]));
  const placeOf = (postCode: string | null): string | undefined => {
    const place = postOf.get(postCode ?? '')?.place;
    return place && nameOf.get(codeOf(place));
  };
  const known = people.signIns.map(({ subject, name, role, postCode, description }) => ({
    subject,
    label: name,
    role: inWords(role ?? 'CITIZEN'),
    place: placeOf(postCode) ?? description,
  }));
  return [...known, NEWCOMER];
}

/** For an invitation: nobody has done anything with it yet. */
const NEWCOMER: SampleSignIn = {
  subject: 'sample-newcomer',
  label: 'Somebody new (sample)',
  role: 'Citizen',
  place: 'An account that is nobody yet',
};

/** `SECURITY_OFFICER` as people write it: Security officer. */
function inWords(role: string): string {
  const words = role.toLowerCase().replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
