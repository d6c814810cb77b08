import type { SampleCountry, SampleOrganisation, SamplePost } from '@vicinia/sample-country';
import { LOCAL_ACCOUNTS } from '../platform/platform.js';

const DAY_MS = 24 * 3_600_000;

/**
 * The sample country as `country-load` of people reads it.
 *
 * @param startOfYear posts are there from then on; whoever holds one came before
 */
export function documentOf(country: SampleCountry, startOfYear: Date): object {
  const { levels, territories, municipalities, people, addresses, facilities } = country;
  const stationOf = new Map(municipalities.map(({ code, stationCodes }) => [code, stationCodes[0] ?? '']));
  return {
    levels,
    territories,
    municipalities: municipalities.map(({ code, names, beatCodes, stationCodes }) => ({
      code,
      names,
      territoryCodes: beatCodes.length > 0 ? beatCodes : stationCodes,
    })),
    addresses,
    facilities,
    organisations: people.organisations.map(({ code, kind, names, municipalityCode }) => ({
      code,
      kind,
      name: names['de'] ?? code,
      territoryCode: stationOf.get(municipalityCode),
    })),
    persons: personsOf(country),
    posts: people.posts.map((post) => ({
      code: post.code,
      role: post.role,
      ...placeOf(post, people.organisations, stationOf),
      since: startOfYear.toISOString(),
      holder: holderOf(post, country, startOfYear),
    })),
  };
}

function personsOf({ people }: SampleCountry): object[] {
  const postOf = new Map(people.posts.map((post) => [post.code, post]));
  const publicPostOf = new Map(
    people.appointments
      .filter(({ publicCard }) => publicCard)
      .map(({ personCode, postCode }) => [personCode, postOf.get(postCode)]),
  );
  return people.persons.map(({ code, name, languages, subject }) => {
    const post = publicPostOf.get(code);
    return {
      code,
      name,
      languages,
      account: { issuer: LOCAL_ACCOUNTS, subject: subject ?? code },
      publicCard: post ? { name, telephone: post.publicTelephone, email: post.publicEmail } : null,
    };
  });
}

/** Posts of municipalities and of organisations are answered for where the municipality's first station is. */
function placeOf(
  { place }: SamplePost,
  organisations: readonly SampleOrganisation[],
  stationOf: ReadonlyMap<string, string>,
): object {
  switch (place.kind) {
    case 'territory':
      return { territoryCode: place.territoryCode };
    case 'municipality': {
      const { municipalityCode } = place;
      return { territoryCode: stationOf.get(municipalityCode), municipalityCode };
    }
    case 'organisation': {
      const { organisationCode } = place;
      const organisation = organisations.find(({ code }) => code === organisationCode);
      return { territoryCode: stationOf.get(organisation?.municipalityCode ?? ''), organisationCode };
    }
  }
}

function holderOf(
  { code, selectedBy }: SamplePost,
  { people }: SampleCountry,
  startOfYear: Date,
): object | null {
  const appointment = people.appointments.find(({ postCode }) => postCode === code);
  if (appointment === undefined) return null;
  const from = new Date(startOfYear.getTime() - appointment.beganDaysBefore * DAY_MS);
  return { personCode: appointment.personCode, from: from.toISOString(), selectedBy };
}
