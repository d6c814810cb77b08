import { roles } from '@vicinia/events';
import { contains } from '@vicinia/geography';
import { buildSampleCountry } from '../sample-country.js';
import { codeOf } from './role-places.js';

const country = buildSampleCountry();
const { people, story, territories } = country;
const { persons, posts, appointments, organisations, signIns } = people;
const holderOf = new Map(appointments.map(({ postCode, personCode }) => [postCode, personCode]));
const unique = (values: readonly unknown[]): boolean => new Set(values).size === values.length;

describe('the people of the sample country', () => {
  it('are plainly samples, reachable nowhere', () => {
    expect(persons.length).toBeGreaterThan(1000);
    for (const { name, email } of persons) {
      expect(name).toMatch(/^\S+ Muster \d{4}$/);
      expect(email).toMatch(/@sample\.example$/);
    }
    for (const { publicEmail, publicTelephone } of posts) {
      expect(publicEmail).toMatch(/@police\.example$/);
      expect(publicTelephone).toMatch(/^\+43 0 000 /);
    }
  });

  it('have codes of their own, and hold one post each', () => {
    expect(unique([...persons, ...posts, ...organisations].map(({ code }) => code))).toBe(true);
    expect(unique(appointments.map(({ personCode }) => personCode))).toBe(true);
    expect(unique(appointments.map(({ postCode }) => postCode))).toBe(true);
  });

  it('sit in posts of territories, municipalities and organisations that exist', () => {
    const places = new Set(
      [...territories, ...country.municipalities, ...organisations].map(({ code }) => code),
    );
    const codes = posts.map(({ place }) => codeOf(place));
    expect(codes.filter((code) => !places.has(code))).toEqual([]);
    const known = new Set(persons.map(({ code }) => code));
    expect(appointments.filter(({ personCode }) => !known.has(personCode))).toEqual([]);
    expect(organisations.filter(({ contactPersonCode }) => !known.has(contactPersonCode))).toEqual([]);
  });

  it('act for each organisation by a post of it', () => {
    const representatives = posts.flatMap(({ code, place }) =>
      place.kind === 'organisation' ? [[place.organisationCode, holderOf.get(code)]] : [],
    );
    expect(representatives).toEqual(
      organisations.map(({ code, contactPersonCode }) => [code, contactPersonCode]),
    );
  });

  it('leave some posts vacant, never those that command', () => {
    const vacant = posts.filter(({ code }) => !holderOf.has(code));
    expect(vacant.length).toBeGreaterThan(20);
    expect(vacant.length).toBeLessThan(posts.length / 5);
    const commanding = ['NATIONAL_LEAD', 'REGIONAL_LEAD', 'SECURITY_COORDINATOR'];
    expect(vacant.filter(({ role }) => commanding.includes(role))).toEqual([]);
  });

  it('have every role at every place where it belongs', () => {
    const count = (role: string): number => posts.filter((post) => post.role === role).length;
    expect(count('NEIGHBOURHOOD_OFFICER')).toBe(464);
    expect(count('SECURITY_OFFICER')).toBe(232);
    expect(count('SECURITY_COORDINATOR')).toBe(116);
    expect(count('REGIONAL_LEAD')).toBe(9);
    expect(count('SECURITY_MUNICIPAL_COUNCILLOR')).toBe(country.municipalities.length);
  });
});

describe('the ready-made sign-ins', () => {
  it('are one for each role, two next door, one who acts for an organisation and a citizen, each on a person with that account', () => {
    expect(new Set(signIns.map(({ role }) => role))).toEqual(new Set([...roles, null]));
    expect(signIns).toHaveLength(roles.length + 4);
    expect(unique(signIns.map(({ subject }) => subject))).toBe(true);
    for (const { subject, personCode, postCode } of signIns) {
      expect(persons.find(({ code }) => code === personCode)?.subject).toBe(subject);
      expect(postCode === null || holderOf.get(postCode) === personCode).toBe(true);
    }
    expect(persons.filter(({ subject }) => subject !== null)).toHaveLength(signIns.length);
  });

  it('sit on one line from the beat with the park to the nation', () => {
    const line = [story.beatCode, story.stationCode, story.districtCode, story.regionCode, story.nationCode];
    line.slice(0, -1).forEach((code, index) => {
      expect(territories.find((territory) => territory.code === code)?.parentCode).toBe(line[index + 1]);
    });
    const beat = territories.find(({ code }) => code === story.beatCode);
    expect(contains(beat?.boundary ?? [], ...story.park)).toBe(true);
    const municipality = country.municipalities.find(({ code }) => code === story.municipalityCode);
    expect(municipality?.beatCodes).toContain(story.beatCode);
  });

  it('have the neighbours beside, not above or below', () => {
    const next = territories.find(({ code }) => code === story.neighbouringStationCode);
    expect(next).toMatchObject({ levelCode: 'STATION', parentCode: story.districtCode });
    expect(next?.code).not.toBe(story.stationCode);
    const placeOf = (subject: string): unknown => {
      const signIn = signIns.find((candidate) => candidate.subject === subject);
      return posts.find(({ code }) => code === signIn?.postCode)?.place;
    };
    expect(placeOf('sample-security-officer')).toEqual({
      kind: 'territory',
      territoryCode: story.stationCode,
    });
    expect(placeOf('sample-neighbouring-security-officer')).toEqual({
      kind: 'territory',
      territoryCode: story.neighbouringStationCode,
    });
  });

  it('are there in the smallest country too', () => {
    const small = buildSampleCountry({ stationsPerDistrict: 1, beatsPerStation: 1 });
    expect(small.people.signIns.map(({ subject }) => subject)).toEqual(signIns.map(({ subject }) => subject));
    expect(small.story.neighbouringStationCode).toBe('606-1');
  });

  it('have no place in another country', () => {
    const somewhere = territories.filter(
      ({ boundary }) => boundary && contains(boundary, ...story.pointAbroad),
    );
    expect(somewhere).toEqual([]);
  });
});
