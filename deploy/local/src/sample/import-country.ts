import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SampleCountry, SamplePost } from '@vicinia/sample-country';
import { run, SERVICES } from '../platform/databases.js';
import { LOCAL_ACCOUNTS, type Platform } from '../platform/platform.js';
import { until } from './patience.js';
import type { ServiceRecords } from './service-records.js';

const DAY_MS = 24 * 3_600_000;

/**
 * Loads structure and people by the operator's command for a whole country, dated to the start of the sample year. A
 * second time changes nothing. The services may run or not; those that run hear of it.
 */
export async function importCountry(
  platform: Platform,
  country: SampleCountry,
  { workspace, dataFolder, startOfYear }: { workspace: string; dataFolder: string; startOfYear: Date },
): Promise<void> {
  const file = join(dataFolder, 'country.json');
  writeFileSync(file, JSON.stringify(documentOf(country, startOfYear)));
  const command = join(workspace, 'services/people/dist/command/command.js');
  await run(command, ['country-load', file], platform.commandEnvironment('people'));
}

/** Waits until every service knows who may act where. */
export async function untilHeardEverywhere(records: ServiceRecords): Promise<void> {
  const wanted = {
    grant_projection: await records.count('people', 'appointment', 'ends_at IS NULL'),
    territory_projection: await records.count('people', 'territory'),
  };
  for (const [table, least] of Object.entries(wanted)) {
    for (const service of SERVICES) {
      await until(`${service} to know the country`, async () =>
        (await records.count(service, table)) >= least ? true : null,
      );
    }
  }
}

function documentOf(country: SampleCountry, startOfYear: Date): object {
  const { levels, territories, municipalities, people } = country;
  const stationOf = new Map(municipalities.map(({ code, stationCodes }) => [code, stationCodes[0] ?? '']));
  return {
    levels,
    territories,
    municipalities: municipalities.map(({ code, names, beatCodes }) => ({
      code,
      names,
      territoryCodes: beatCodes,
    })),
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
      ...placeOf(post, stationOf),
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

function placeOf({ place }: SamplePost, stationOf: ReadonlyMap<string, string>): object {
  return place.kind === 'territory'
    ? { territoryCode: place.territoryCode }
    : { territoryCode: stationOf.get(place.municipalityCode), municipalityCode: place.municipalityCode };
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
