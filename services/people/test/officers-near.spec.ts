import { randomUUID } from 'node:crypto';
import type { GraphqlData, SubgraphUnderTest } from '@vicinia/testkit';
import { seated } from './directory-there.js';
import { startPeople } from './start-people.js';

const NEAR = `query ($point: PointInput!, $language: String, $communityId: ID) {
  officersNear(point: $point, language: $language, communityId: $communityId) {
    role territory { code } isHere card { name languages } } }`;

describe('officers near a point', () => {
  let people: SubgraphUnderTest;

  beforeAll(async () => {
    people = await startPeople();
  });
  afterAll(() => people.close());

  const near = async (place: string, sought: object): Promise<GraphqlData[]> => {
    const { officersNear } = await people.visitor.query(NEAR, {
      point: people.country.pointIn(place),
      ...sought,
    });
    return officersNear as GraphqlData[];
  };
  const places = (found: GraphqlData[]): string[] => found.map(({ territory }) => territory.code as string);

  it('who speak a language are found nearest first: who is responsible, then who is in the neighbourhood', async () => {
    const speaking = { cardName: 'Sample Card', languages: ['de', 'rom'] };
    for (const place of ['B2222', 'N', 'D11', 'B1111', 'B1112', 'B1121'])
      await seated(
        people,
        place === 'N' || place === 'D11' ? 'LIAISON_OFFICER' : 'NEIGHBOURHOOD_OFFICER',
        place,
        speaking,
      );
    await seated(people, 'NEIGHBOURHOOD_OFFICER', 'B1111', { cardName: 'Other', languages: ['de'] });
    await seated(people, 'NEIGHBOURHOOD_OFFICER', 'B1111', { languages: ['rom'] });
    const found = await near('B1111', { language: 'rom' });
    expect(places(found).slice(0, 3)).toEqual(['B1111', 'D11', 'N']);
    expect(found.map(({ isHere }) => isHere as boolean)).toEqual([true, true, true, false, false, false]);
    expect(places(found).slice(3, 5).toSorted()).toEqual(['B1112', 'B1121']);
    expect(places(found)[5]).toBe('B2222');
    expect(found.every(({ card }) => card.languages.includes('rom') as boolean)).toBe(true);
    expect(places(await near('B2222', { language: 'rom' }))[0]).toBe('B2222');
  });

  it('who serve a community are found with and without a card', async () => {
    const communityId = randomUUID();
    await people.database.query(
      `INSERT INTO community (id, name, kind, territory_id, consented_at) VALUES ($1, 'Sample', 'LANGUAGE', $2, now())`,
      [communityId, people.country.territory('R1').id],
    );
    await seated(people, 'LIAISON_OFFICER', 'D21', { communityId, cardName: 'Liaison Card' });
    await seated(people, 'LIAISON_OFFICER', 'D11', { communityId });
    expect(await near('B1111', { communityId })).toMatchObject([
      { territory: { code: 'D11' }, isHere: true, card: null },
      { territory: { code: 'D21' }, isHere: false, card: { name: 'Liaison Card' } },
    ]);
    expect(await near('B1111', { communityId: randomUUID() })).toEqual([]);
  });

  it('are at most twenty, the nearest, where many speak the language', async () => {
    const speaking = { cardName: 'Sample Card', languages: ['hr'] };
    await seated(people, 'NEIGHBOURHOOD_OFFICER', 'B1211', speaking);
    await people.database.query(
      `WITH many AS (INSERT INTO person (id, display_name, languages, card_name)
         SELECT gen_random_uuid(), 'Sample', '{hr}', 'Sample Card' FROM generate_series(1, 600) RETURNING id),
       numbered AS (SELECT id, gen_random_uuid() AS post_id FROM many),
       seats AS (INSERT INTO post (id, role, territory_id, created_at) SELECT post_id, 'SECURITY_OFFICER', $1, now() FROM numbered RETURNING id)
       INSERT INTO appointment (id, post_id, person_id, starts_at)
       SELECT gen_random_uuid(), numbered.post_id, numbered.id, now() - interval '1 day' FROM numbered JOIN seats ON seats.id = numbered.post_id`,
      [people.country.territory('S222').id],
    );
    const found = await near('B1211', { language: 'hr' });
    expect(found).toHaveLength(20);
    expect(places(found)[0]).toBe('B1211');
  });

  it('are sought by a language or a community, at a place of the country', async () => {
    const point = people.country.pointIn('B1111');
    expect(await people.visitor.refusal(NEAR, { point })).toBe('INVALID_INPUT');
    expect(await people.visitor.refusal(NEAR, { point, language: 'no language' })).toBe('INVALID_INPUT');
    const abroad = { point: { longitude: 0, latitude: 0 }, language: 'rom' };
    expect(await people.visitor.refusal(NEAR, abroad)).toBe('OUTSIDE_COUNTRY');
  });
});
