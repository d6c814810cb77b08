import type { SubgraphUnderTest, TestClient } from '@vicinia/testkit';
import { startPeople } from './start-people.js';

const POST = `post { descriptions { language text } any: description english: description(language: "en-GB") }`;
const CREATE = `mutation ($input: CreatePostInput!, $key: String!) { createPost(input: $input, idempotencyKey: $key) { ${POST.replace('{', '{ id')} } }`;
const DESCRIBE = `mutation ($input: DescribePostInput!, $key: String!) { describePost(input: $input, idempotencyKey: $key) { ${POST} } }`;
const OF_STATION = `{ territory(code: "S112") { posts { nodes { id description(language: "sl") } } } }`;

describe('what the holder of a post does', () => {
  let people: SubgraphUnderTest;
  let coordinator: TestClient;

  beforeAll(async () => {
    people = await startPeople();
    coordinator = await people.as('SECURITY_COORDINATOR', 'D11');
  });

  afterAll(() => people.close());

  const create = async (more: object = {}) => {
    const input = { role: 'SECURITY_OFFICER', territoryId: people.country.territory('S112').id, ...more };
    return (await coordinator.mutate(CREATE, { input })).createPost.post;
  };
  const described = [
    { language: 'sl', text: 'Pogovarja se s sosedi' },
    { language: 'DE', text: 'Spricht mit den Nachbarn' },
  ];
  const read = {
    descriptions: [
      { language: 'sl', text: 'Pogovarja se s sosedi' },
      { language: 'de', text: 'Spricht mit den Nachbarn' },
    ],
    any: 'Spricht mit den Nachbarn',
    english: 'Spricht mit den Nachbarn',
  };

  it('is said when the post is created, in each language, and kept in the order in which it was given', async () => {
    expect(await create({ descriptions: described })).toMatchObject(read);
    expect(await create()).toMatchObject({ descriptions: [], any: null, english: null });
  });

  it('is said again, and listed with the posts of a territory', async () => {
    const { id } = await create();
    const { describePost } = await coordinator.mutate(DESCRIBE, {
      input: { postId: id, descriptions: described },
    });
    expect(describePost.post).toEqual(read);
    const { territory } = await coordinator.query(OF_STATION);
    expect(territory.posts.nodes).toContainEqual({ id, description: 'Pogovarja se s sosedi' });
  });

  it('is not said by the officers of the station, nor by who coordinates another district', async () => {
    const { id } = await create();
    const input = { postId: id, descriptions: described };
    const officer = await people.as('SECURITY_OFFICER', 'S112');
    expect(await officer.refusal(DESCRIBE, { input })).toBe('FORBIDDEN');
    const stranger = await people.as('SECURITY_COORDINATOR', 'D21');
    expect(await stranger.refusal(DESCRIBE, { input })).toBe('NOT_FOUND');
    expect(await people.visitor.refusal(DESCRIBE, { input })).toBe('UNAUTHENTICATED');
  });

  it('is refused in what is no language, twice in one, or longer than 5,000 characters', async () => {
    const { id } = await create();
    for (const descriptions of [
      [{ language: 'not a language', text: 'x' }],
      [described[0], { language: 'SL', text: 'x' }],
      [{ language: 'de', text: 'x'.repeat(5_001) }],
    ])
      expect(await coordinator.refusal(DESCRIBE, { input: { postId: id, descriptions } })).toBe(
        'INVALID_INPUT',
      );
  });
});
