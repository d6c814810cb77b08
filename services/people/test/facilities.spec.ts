import { randomUUID } from 'node:crypto';
import type { GraphqlData, SubgraphUnderTest } from '@vicinia/testkit';
import { CHANGE, facilityAt, REGISTER } from './facility-operations.js';
import { loadCountry, startPeople } from './start-people.js';

const SEARCH = `query ($search: String!, $kind: FacilityKind, $within: ID) {
  facilities(search: $search, kind: $kind, within: $within) { id name } }`;
const AROUND = `query ($code: String, $first: Int, $after: String) { territory(code: $code) {
  facilities(first: $first, after: $after) { totalCount nodes { id name } pageInfo { hasNextPage endCursor } } } }`;

/** A day on which it is open all the time, so that the test does not depend on when it runs. */
const ALWAYS = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'].map((day) => ({
  day,
  from: '00:00',
  until: '24:00',
}));

describe('stations and hospitals', () => {
  let people: SubgraphUnderTest;

  beforeAll(async () => {
    people = await startPeople();
  });
  afterAll(() => people.close());

  const found = async (search: string, more: object = {}): Promise<unknown[]> => {
    const { facilities } = await people.visitor.query(SEARCH, { search, ...more });
    return facilities.map(({ name }: { name: string }) => name);
  };
  const around = async (code: string): Promise<string[]> => {
    const { territory } = await people.visitor.query(AROUND, { code, first: 100 });
    return territory.facilities.nodes.map(({ id }: { id: string }) => id);
  };

  it('are read by anybody, with telephones and opening hours', async () => {
    const id = await facilityAt(people, 'S111', {
      name: 'Musterwache Eins',
      searchKeys: ['Vzorčna postaja'],
      address: 'Musterweg 1, 0000 Muster',
      point: people.country.pointIn('B1111'),
      telephones: [
        {
          number: '+43 0 000 0133',
          purposes: [
            { language: 'de', text: 'Wachzimmer' },
            { language: 'en', text: 'Desk' },
          ],
        },
        { number: '000 133' },
      ],
      openingHours: ALWAYS.toReversed(),
      closedDays: [{ from: '2030-12-24', until: '2030-12-26' }],
    });
    const { territory } = await people.visitor.query(
      `{ territory(code: "S111") { facilities(first: 100) { nodes { id kind name territory { code } address point { longitude }
        telephones { number purpose(language: "en") } openingHours { day from until } closedDays { from until } timeZone isOpenNow } } } }`,
    );
    const facility = territory.facilities.nodes.find((one: GraphqlData) => one.id === id);
    expect(facility).toEqual({
      id,
      kind: 'STATION',
      name: 'Musterwache Eins',
      territory: { code: 'S111' },
      address: 'Musterweg 1, 0000 Muster',
      point: { longitude: people.country.pointIn('B1111').longitude },
      telephones: [
        { number: '+43 0 000 0133', purpose: 'Desk' },
        { number: '000 133', purpose: null },
      ],
      openingHours: ALWAYS,
      closedDays: [{ from: '2030-12-24', until: '2030-12-26' }],
      timeZone: 'Europe/Vienna',
      isOpenNow: true,
    });
  });

  it('are found by name, another word and address, with slips, by kind and below a place', async () => {
    await facilityAt(people, 'S211', {
      name: 'Landesklinikum Großdorf',
      kind: 'HOSPITAL',
      searchKeys: ['Bolnišnica Velika vas'],
      address: 'Musterufer 7',
    });
    for (const search of ['grossdorf', 'Landesklinkum', 'bolnisnica', 'musterufer 7', 'GROẞDORF'])
      expect(await found(search)).toContain('Landesklinikum Großdorf');
    expect(await found('Großdorf', { kind: 'STATION' })).toEqual([]);
    const within = (code: string): object => ({ within: people.country.territory(code).id });
    expect(await found('Großdorf', within('R2'))).toEqual(['Landesklinikum Großdorf']);
    expect(await found('Großdorf', within('R1'))).toEqual([]);
    expect(await found('%%% ___ zzz')).toEqual([]);
    expect(await people.visitor.refusal(SEARCH, { search: 'ab' })).toBe('INVALID_INPUT');
    expect(await people.visitor.refusal(SEARCH, { search: 'abc', within: randomUUID() })).toBe('NOT_FOUND');
  });

  it('stand at a place with those below and above it, by name, and not with those beside', async () => {
    const id = await facilityAt(people, 'S121');
    for (const code of ['B1211', 'S121', 'D12', 'N']) expect(await around(code)).toContain(id);
    for (const code of ['S122', 'D11', 'R2']) expect(await around(code)).not.toContain(id);
    await facilityAt(people, 'S121');
    const { territory } = await people.visitor.query(AROUND, { code: 'S121', first: 1 });
    expect(territory.facilities).toMatchObject({ totalCount: 2, pageInfo: { hasNextPage: true } });
    const next = await people.visitor.query(AROUND, {
      code: 'S121',
      after: territory.facilities.pageInfo.endCursor,
    });
    expect(next.territory.facilities.nodes).toHaveLength(1);
    expect(next.territory.facilities.nodes[0].name > territory.facilities.nodes[0].name).toBe(true);
  });

  it('keep what a change leaves out, and are in no list once they are there no more', async () => {
    const id = await facilityAt(people, 'S112', { name: 'Musterwache Alt', address: 'Musterweg 2' });
    const officer = await people.as('SECURITY_OFFICER', 'S112');
    const change = async (input: object): Promise<unknown> =>
      (await officer.mutate(CHANGE, { input: { facilityId: id, ...input } })).changeFacility.facility;
    const changed = {
      id,
      name: 'Musterwache Neu',
      searchKeys: ['Revier'],
      address: 'Musterweg 2',
      isInUse: true,
    };
    expect(await change({ name: 'Musterwache Neu', searchKeys: ['Revier'] })).toEqual(changed);
    expect(await found('revier')).toEqual(['Musterwache Neu']);
    expect(await change({ address: null, isInUse: false })).toEqual({
      ...changed,
      address: null,
      isInUse: false,
    });
    expect(await found('revier')).toEqual([]);
    expect(await around('S112')).not.toContain(id);
    expect(await officer.refusal(CHANGE, { input: { facilityId: randomUUID() } })).toBe('NOT_FOUND');
  });

  it('are registered once for the same key, and not with hours or numbers that are none', async () => {
    const officer = await people.as('SECURITY_OFFICER', 'S222');
    const input = { kind: 'STATION', name: 'Sample', territoryId: people.country.territory('S222').id };
    const key = randomUUID();
    const twice = [
      await officer.mutate(REGISTER, { input, key }),
      await officer.mutate(REGISTER, { input, key }),
    ];
    expect(twice[0]).toEqual(twice[1]);
    expect(await around('S222')).toHaveLength(1);
    const wrong = {
      name: '\u200b',
      telephones: [{ number: 'call us' }],
      openingHours: [{ day: 'MONDAY', from: '18:00', until: '08:00' }],
      closedDays: [{ from: '2030-02-01', until: '2030-01-01' }],
    };
    const { errors } = await officer.answer(REGISTER, { input: { ...input, ...wrong }, key: randomUUID() });
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'INVALID_INPUT',
      fields: [
        { field: 'input.name' },
        { field: 'input.telephones.0.number' },
        { field: 'input.openingHours.0.from' },
        { field: 'input.closedDays.0.until' },
      ],
    });
  });

  it('are loaded with a country once, and stay as somebody has changed them since', async () => {
    const facilities = [
      { code: 'W-1', kind: 'STATION', name: 'Geladene Wache', territoryCode: 'S212', openingHours: ALWAYS },
    ];
    await loadCountry(people, { facilities });
    expect(await found('geladene')).toEqual(['Geladene Wache']);
    const [id] = await around('S212');
    const officer = await people.as('SECURITY_OFFICER', 'S212');
    await officer.mutate(CHANGE, { input: { facilityId: id, name: 'Umbenannte Wache' } });
    await loadCountry(people, { facilities });
    expect(await found('geladene')).toEqual([]);
    const [{ territoryCode: _, ...unplaced }] = facilities as [(typeof facilities)[0]];
    await expect(
      loadCountry(people, { facilities: [{ ...unplaced, code: 'W-2', territoryCode: 'X' }] }),
    ).rejects.toThrow('facility W-2: no territory X');
    await expect(
      loadCountry(people, { facilities: [{ ...facilities[0], openingHours: [...ALWAYS, ALWAYS[0]] }] }),
    ).rejects.toThrow('overlap');
  });
});
