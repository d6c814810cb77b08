import type { SubgraphUnderTest } from '@vicinia/testkit';
import { AddressImport } from '../src/address/address-import.service.js';
import { inCommands, startPeople } from './start-people.js';

const HEADER = 'postcode;place;street;houseNumber;longitude;latitude';
const SEARCH = `query ($search: String!) {
  addresses(search: $search) { id postcode place street houseNumber point { longitude latitude } territory { code } }
}`;

describe('the address register', () => {
  let people: SubgraphUnderTest;
  let here: { longitude: number; latitude: number };

  const load = (...rows: string[]): Promise<number> =>
    inCommands(people, (commands) => commands.get(AddressImport).load([HEADER, ...rows].join('\n')));
  const found = async (search: string): Promise<string[]> =>
    (await people.visitor.query(SEARCH, { search })).addresses.map(
      ({ street, houseNumber }: { street: string; houseNumber: string | null }) =>
        houseNumber === null ? street : `${street} ${houseNumber}`,
    );

  beforeAll(async () => {
    people = await startPeople();
    here = people.country.pointIn('B1111');
    const at = `${here.longitude};${here.latitude}`;
    await load(
      `9998;Musterstadt;Mustergasse;;${at}`,
      `9998;Musterstadt;Mustergasse;8;${at}`,
      `9998;Musterstadt;Weißer Weg;;${at}`,
      `9999;Beispieldorf;Mustersteg;;0;0`,
    );
  });
  afterAll(() => people.close());

  it('tells anybody where an address is, and in which territory', async () => {
    const { addresses } = await people.visitor.query(SEARCH, { search: 'Mustergasse 8, 9998 Musterstadt' });
    expect(addresses[0]).toEqual({
      id: expect.any(String) as string,
      postcode: '9998',
      place: 'Musterstadt',
      street: 'Mustergasse',
      houseNumber: '8',
      point: here,
      territory: { code: 'B1111' },
    });
    const [outside] = (await people.visitor.query(SEARCH, { search: 'Mustersteg' })).addresses;
    expect(outside).toMatchObject({ street: 'Mustersteg', territory: null });
  });

  it.each([
    ['a slip of the keyboard', 'mustrgasse', 'Mustergasse'],
    ['no marks', 'weisser weg', 'Weißer Weg'],
    ['postcode and street in any order', '9999 mustersteg', 'Mustersteg'],
    ['the place', 'Beispieldorf', 'Mustersteg'],
  ])('is searched with %s', async (_how, search, street) => {
    expect((await found(search))[0]).toBe(street);
  });

  it('does not answer what is like nothing, and takes wildcards for letters', async () => {
    expect(await found('xyzzyx')).toEqual([]);
    expect(await found('%xyz%')).toEqual([]);
    for (const search of [' a ', '%%%%'])
      expect(await people.visitor.refusal(SEARCH, { search })).toBe('INVALID_INPUT');
  });

  it('is replaced by the next file, in which the same address stays the same', async () => {
    const { addresses: before } = await people.visitor.query(SEARCH, { search: 'Weißer Weg' });
    const at = `${here.longitude};${here.latitude}`;
    expect(await load(`9998;Musterstadt;Weißer Weg;;${at}`, `9998;Musterstadt;Weißer Weg;;${at}`)).toBe(1);
    expect((await people.visitor.query(SEARCH, { search: 'Weißer Weg' })).addresses[0].id).toBe(before[0].id);
    expect(await found('Mustergasse')).toEqual([]);
  });

  it.each([
    ['9998;Musterstadt;;;16;48', 'row 1: street: '],
    ['9998;Musterstadt;Mustergasse;;200;48', 'row 1: longitude: '],
    ['9998;Musterstadt;Mustergasse;;16;', 'row 1: latitude: '],
  ])('is refused with the row at fault: %s', async (row, sentence) => {
    await expect(load(row)).rejects.toThrow(sentence);
  });
});
