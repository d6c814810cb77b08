import type { Role } from '@vicinia/events';
import { codeOf } from '../people/role-places.js';
import type { SampleOrganisation, SamplePeople } from '../people/sample-people.js';

/** Who holds which post, for finding the people of a place. */
export interface Roster {
  /** The holder, or null when there is no such post or it is vacant. */
  readonly holder: (role: Role, placeCode: string) => string | null;
  /** The officer who leads at a station: its security officer or, while that post is vacant, the coordinator. */
  readonly leadOf: (stationCode: string) => string;
  /** Who answers for a beat: its officer, or whoever leads its station. */
  readonly officerOf: (beatCode: string) => string;
  readonly coordinatorOf: (placeCode: string) => string;
  readonly regionalLeadOf: (placeCode: string) => string;
  readonly organisationIn: (
    municipalityCode: string,
    kind: SampleOrganisation['kind'],
  ) => SampleOrganisation | null;
}

/** @throws RangeError from its methods when nobody at all is there to act */
export function readRoster(people: SamplePeople): Roster {
  const personOf = new Map(people.appointments.map(({ postCode, personCode }) => [postCode, personCode]));
  const holders = new Map<string, string>();
  for (const { code, role, place } of people.posts) {
    const person = personOf.get(code);
    const key = `${role} ${codeOf(place)}`;
    if (person !== undefined && !holders.has(key)) holders.set(key, person);
  }
  const holder = (role: Role, placeCode: string): string | null =>
    holders.get(`${role} ${placeCode}`) ?? null;
  const needed = (role: Role, placeCode: string): string => {
    const person = holder(role, placeCode);
    if (person === null) throw new RangeError(`Nobody is ${role} at ${placeCode}.`);
    return person;
  };

  const coordinatorOf = (placeCode: string): string =>
    needed('SECURITY_COORDINATOR', placeCode.split('-')[0] ?? '');
  const leadOf = (stationCode: string): string =>
    holder('SECURITY_OFFICER', stationCode) ?? coordinatorOf(stationCode);
  return {
    holder,
    leadOf,
    coordinatorOf,
    officerOf: (beatCode) => holder('NEIGHBOURHOOD_OFFICER', beatCode) ?? leadOf(stationOf(beatCode)),
    regionalLeadOf: (placeCode) => needed('REGIONAL_LEAD', placeCode.slice(0, 1)),
    organisationIn: (municipalityCode, kind) =>
      people.organisations.find((one) => one.municipalityCode === municipalityCode && one.kind === kind) ??
      null,
  };
}

/** Code of the station above a beat. */
export function stationOf(beatCode: string): string {
  return beatCode.split('-').slice(0, 2).join('-');
}
