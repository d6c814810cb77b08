import { randomUUID } from 'node:crypto';
import type { SubgraphUnderTest, TestClient } from '@vicinia/testkit';
import { loadCountry, startPeople } from './start-people.js';

const CONFIGURE = `mutation ($input: ConfigureOrganisationKindInput!, $key: String!) {
  configureOrganisationKind(input: $input, idempotencyKey: $key) {
    kind { code name(language: "sl") names { language text } isActive } } }`;
const REGISTER = `mutation ($input: RegisterOrganisationInput!, $key: String!) {
  registerOrganisation(input: $input, idempotencyKey: $key) { organisation { id kind { code name(language: "de") } } } }`;

/** What was fixed before kinds were data. */
const FROM_THE_START = [
  'COMPANY',
  'DIASPORA_ASSOCIATION',
  'INSURER',
  'MEDIA',
  'MUNICIPALITY_OFFICE',
  'NGO',
  'OVERSIGHT_BODY',
  'RELIGIOUS_COMMUNITY',
  'SCHOOL',
  'YOUTH_WELFARE',
];

describe('a kind of organisation', () => {
  let people: SubgraphUnderTest;
  let lead: TestClient;

  beforeAll(async () => {
    people = await startPeople();
    lead = await people.as('NATIONAL_LEAD', 'N');
  });
  afterAll(() => people.close());

  const newCode = (): string => `K_${randomUUID().slice(0, 8).toUpperCase()}`;
  const names = [
    { language: 'sl', text: 'Športno društvo' },
    { language: 'de', text: 'Sportverein' },
  ];
  const configured = async (more: object = {}): Promise<string> => {
    const code = newCode();
    await lead.mutate(CONFIGURE, { input: { code, names, ...more } });
    return code;
  };
  const wanted = (kind: string) => ({
    input: { name: 'Sample club', kind, territoryId: people.country.territory('S111').id },
  });
  const refusalOf = async (document: string, variables: object) =>
    (await lead.answer(document, { ...variables, key: randomUUID() })).errors?.[0];
  const listed = async (): Promise<{ code: string; isActive: boolean }[]> =>
    (await people.visitor.query(`{ organisationKinds { code isActive } }`)).organisationKinds;

  it('is there from the start where it was fixed before, and in use', async () => {
    const kinds = (await listed()).filter(({ code }) => FROM_THE_START.includes(code));
    expect(kinds).toEqual(FROM_THE_START.map((code) => ({ code, isActive: true })));
  });

  it('is made by the country, with names that keep their order, and organisations are of it', async () => {
    const code = newCode();
    const { configureOrganisationKind } = await lead.mutate(CONFIGURE, { input: { code, names } });
    expect(configureOrganisationKind.kind).toEqual({ code, name: 'Športno društvo', names, isActive: true });

    const { registerOrganisation } = await lead.mutate(REGISTER, wanted(code));
    const { id, kind } = registerOrganisation.organisation;
    expect(kind).toEqual({ code, name: 'Sportverein' });
    const { organisations } = await people.visitor.query(
      `query ($place: ID!) { organisations(territoryId: $place, first: 100) { nodes { id kind { code } } } }`,
      { place: people.country.territory('S111').id },
    );
    expect(organisations.nodes).toContainEqual({ id, kind: { code } });
  });

  it('that is no longer in use is refused to new organisations, and those that are there keep it', async () => {
    const code = await configured();
    const { registerOrganisation } = await lead.mutate(REGISTER, wanted(code));
    await lead.mutate(CONFIGURE, { input: { code, names, isActive: false } });

    expect(await listed()).toContainEqual({ code, isActive: false });
    expect(await refusalOf(REGISTER, wanted(code))).toMatchObject({
      message: 'this kind of organisation is no longer in use',
      extensions: { code: 'INVALID_INPUT', field: 'input.kind' },
    });
    const reference = { __typename: 'Organisation', id: registerOrganisation.organisation.id as string };
    const { _entities } = await people.visitor.query(
      `query ($p: [_Any!]!) { _entities(representations: $p) { ... on Organisation { kind { code isActive } } } }`,
      { p: [reference] },
    );
    expect(_entities).toEqual([{ kind: { code, isActive: false } }]);
  });

  it('that is not there is refused by its field', async () => {
    expect(await refusalOf(REGISTER, wanted('NONE_SUCH'))).toMatchObject({
      message: 'there is no such kind of organisation',
      extensions: { code: 'INVALID_INPUT', field: 'input.kind' },
    });
  });

  it.each([
    ['code', { code: 'sports club' }],
    ['names', { names: [] }],
  ])('is not made with a %s that cannot be', async (field, wrong) => {
    const input = { code: newCode(), names, ...wrong };
    expect((await refusalOf(CONFIGURE, { input }))?.extensions).toMatchObject({
      code: 'INVALID_INPUT',
      field: `input.${field}`,
    });
  });

  it('comes with the document of a country, which leaves alone what the lead says of it', async () => {
    const code = newCode();
    const club = { code: randomUUID(), name: 'Sample club', kind: code, territoryCode: 'S111' };
    const document = { organisationKinds: [{ code, names: { de: 'Verein' } }], organisations: [club] };
    expect((await loadCountry(people, document)).people.organisations).toBe(1);

    await lead.mutate(CONFIGURE, { input: { code, names, isActive: false } });
    await loadCountry(people, document);
    expect(await listed()).toContainEqual({ code, isActive: false });

    const another = { ...club, code: 'club', kind: 'NONE_SUCH' };
    await expect(loadCountry(people, { organisations: [another] })).rejects.toThrow(
      'organisation club: no kind NONE_SUCH',
    );
  });
});
