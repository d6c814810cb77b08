import { randomUUID } from 'node:crypto';
import { until, type SubgraphUnderTest, type TestClient } from '@vicinia/testkit';
import { CommunityMapService } from '../src/community-map/community-map.service.js';
import { handoverOf } from './handover-there.js';
import { startPeople } from './start-people.js';

const ADD = `mutation ($input: AddToCommunityMapInput!, $key: String!) {
  addToCommunityMap(input: $input, idempotencyKey: $key) { post { communityMap { id kind text { text } } } } }`;
const REMOVE = `mutation ($input: RemoveFromCommunityMapInput!, $key: String!) {
  removeFromCommunityMap(input: $input, idempotencyKey: $key) { post { communityMap { id } } } }`;
const READ = `query ($code: String) { territory(code: $code) { posts(first: 40) { nodes { id communityMap { text { text } person { id } expiresOn } } } } }`;
const ERASE = `mutation ($key: String!) { requestMyData(input: { kind: ERASURE }, idempotencyKey: $key) { request { id } } }`;
const REPORT = `{ me { dataRequests { nodes { answers { parts { kind held erased } } } } } }`;

describe('the community map of a post', () => {
  let people: SubgraphUnderTest;
  let coordinator: TestClient;
  let postId: string;

  beforeAll(async () => {
    people = await startPeople();
    coordinator = await people.as('SECURITY_COORDINATOR', 'D11');
  });
  afterAll(() => people.close());
  beforeEach(async () => {
    const handoverId = await handoverOf(people, true);
    const { rows } = await people.database.query<{ post: string }>(
      `SELECT post_id AS post FROM handover WHERE id = $1`,
      [handoverId],
    );
    postId = rows[0]!.post;
  });

  const entry = (more: object = {}) => ({
    input: { postId, kind: 'PLACE', text: { language: 'de', text: 'Jugendtreff im Park' }, ...more },
  });
  const seenBy = async (client: TestClient) => {
    const { territory } = await client.query(READ, { code: 'S111' });
    return territory.posts.nodes.find(({ id }: { id: string }) => id === postId).communityMap;
  };
  /** Somebody who holds the post, has left it, or comes, with an account. */
  async function officer(column: 'leaving_id' | 'successor_id'): Promise<TestClient & { personId: string }> {
    const { rows } = await people.database.query<{ id: string }>(
      `SELECT person_id AS id FROM appointment JOIN handover ON handover.${column} = appointment.id WHERE handover.post_id = $1`,
      [postId],
    );
    await people.grants.appoint(rows[0]!.id, 'SECURITY_OFFICER', { territory: 'S111' });
    return people.person(rows[0]!.id) as TestClient & { personId: string };
  }

  async function registered(): Promise<TestClient> {
    const citizen = people.citizen();
    await citizen.mutate(
      `mutation ($key: String!) { registerMe(input: { displayName: "Sample Citizen" }, idempotencyKey: $key) { person { id } } }`,
    );
    return citizen;
  }

  it('is read and written by the two officers of an open handover and by their coordinator', async () => {
    for (const client of [coordinator, await officer('leaving_id'), await officer('successor_id')]) {
      await client.mutate(ADD, entry());
      expect(await seenBy(client)).toContainEqual(
        expect.objectContaining({ text: { text: 'Jugendtreff im Park' } }),
      );
    }
  });

  it('is hidden from colleagues and from leads up to the nation', async () => {
    await coordinator.mutate(ADD, entry());
    for (const [role, place] of [
      ['SECURITY_OFFICER', 'S111'],
      ['REGIONAL_LEAD', 'R1'],
      ['NATIONAL_LEAD', 'N'],
    ] as const) {
      const client = await people.as(role, place);
      expect([role, await seenBy(client)]).toEqual([role, null]);
      expect(await client.refusal(ADD, entry())).toBe('NOT_FOUND');
    }
    const beside = await people.as('SECURITY_COORDINATOR', 'D12');
    expect(await beside.refusal(ADD, entry())).toBe('NOT_FOUND');
  });

  it('stays with the post: whoever has left reads it no more once the handover is closed', async () => {
    const [leaving, successor] = [await officer('leaving_id'), await officer('successor_id')];
    await leaving.mutate(ADD, entry());
    await people.database.query(
      `UPDATE handover SET state = 'CLOSED', closed_at = now() WHERE post_id = $1`,
      [postId],
    );
    expect(await seenBy(leaving)).toBeNull();
    expect(await seenBy(successor)).toHaveLength(1);
  });

  it('names persons with their consent alone, and tells them who read it', async () => {
    const citizen = await registered();
    const named = { kind: 'RELATIONSHIP', personId: citizen.personId };
    expect(await coordinator.refusal(ADD, entry(named))).toBe('INVALID_INPUT');
    expect(await coordinator.refusal(ADD, entry({ kind: 'CONTACT_POINT' }))).toBe('INVALID_INPUT');
    await coordinator.mutate(ADD, entry({ ...named, consentGiven: true }));
    const successor = await officer('successor_id');
    await seenBy(successor);
    const { me } = await citizen.query(`{ me { nameReads { nodes { reader { id } } } } }`);
    expect(me.nameReads.nodes).toContainEqual({ reader: { id: successor.personId } });
  });

  it('says nothing any more of somebody who asks for erasure, whose report tells of it, nor may anybody write of them', async () => {
    const citizen = await registered();
    const named = entry({ kind: 'RELATIONSHIP', personId: citizen.personId, consentGiven: true });
    await coordinator.mutate(ADD, named);
    await coordinator.mutate(ADD, entry());
    await citizen.mutate(ERASE);
    const parts = async (): Promise<unknown[] | undefined> =>
      (await citizen.query(REPORT)).me.dataRequests.nodes[0].answers[0]?.parts;
    await until('people to answer', async () => (await parts()) !== undefined);
    expect(await parts()).toContainEqual({ kind: 'COMMUNITY_MAP', held: 1, erased: 1 });
    expect(await seenBy(coordinator)).toEqual([expect.objectContaining({ person: null })]);
    expect(await coordinator.refusal(ADD, named)).toBe('NOT_FOUND');
  });

  it('is taken away entry by entry, and erased when its time is over', async () => {
    const { addToCommunityMap } = await coordinator.mutate(ADD, entry());
    const [{ id: entryId }] = addToCommunityMap.post.communityMap;
    expect(await coordinator.refusal(REMOVE, { input: { postId, entryId: randomUUID() } })).toBe('NOT_FOUND');
    await coordinator.mutate(REMOVE, { input: { postId, entryId } });
    expect(await seenBy(coordinator)).toEqual([]);
    await coordinator.mutate(ADD, entry());
    await people.database.query(
      `UPDATE community_map_entry SET expires_on = current_date - 2 WHERE post_id = $1`,
      [postId],
    );
    expect(await seenBy(coordinator)).toEqual([]);
    await people.app.get(CommunityMapService, { strict: false }).eraseExpired();
    const { rows } = await people.database.query(`SELECT id FROM community_map_entry WHERE post_id = $1`, [
      postId,
    ]);
    expect(rows).toEqual([]);
    expect(await coordinator.refusal(ADD, entry({ expiresOn: '2099-01-01' }))).toBe('INVALID_INPUT');
  });
});
