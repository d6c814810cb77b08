import { randomUUID } from 'node:crypto';
import { grantsStated } from '@vicinia/events';
import { compareWithRecount } from '@vicinia/indicators';
import type { SubgraphUnderTest, TestClient } from '@vicinia/testkit';
import { DataSource } from 'typeorm';
import { figuresOfPeople } from '../src/recount/recounted-figures.js';
import { startPeople } from './start-people.js';

const on = (name: string, input: string, answer: string): string =>
  `mutation ($input: ${input}!, $key: String!) { ${name}(input: $input, idempotencyKey: $key) { ${answer} } }`;
const ABOLISH = on('abolishPost', 'AbolishPostInput', 'post { id endedAt }');
const TRANSFER = on('transferPost', 'TransferPostInput', 'post { id territory { code } }');
const CREATE = on('createPost', 'CreatePostInput', 'post { id }');
const APPOINT = on('appoint', 'AppointInput', 'appointment { id }');
const REGISTER = on('registerPerson', 'RegisterPersonInput', 'person { id }');
const END = on('endAppointment', 'EndAppointmentInput', 'appointment { id }');
const OF_PLACE = `query ($code: String) { territory(code: $code) { posts(first: 100) { nodes { id } }
  vacantPosts(first: 100) { nodes { id } } } }`;

describe('a post', () => {
  let people: SubgraphUnderTest;
  let coordinator: TestClient;

  beforeAll(async () => {
    people = await startPeople();
    coordinator = await people.as('SECURITY_COORDINATOR', 'D11');
  });
  afterAll(() => people.close());

  const id = (code: string): string => people.country.territory(code).id;
  const created = async (more: object = {}): Promise<string> => {
    const input = { role: 'SECURITY_OFFICER', territoryId: id('S111'), ...more };
    return (await coordinator.mutate(CREATE, { input })).createPost.post.id as string;
  };
  const held = async (postId: string): Promise<{ personId: string; appointmentId: string }> => {
    const input = { displayName: 'Sample', territoryId: id('D11') };
    const personId = (await coordinator.mutate(REGISTER, { input })).registerPerson.person.id as string;
    const { appoint } = await coordinator.mutate(APPOINT, { input: { postId, personId } });
    return { personId, appointmentId: appoint.appointment.id as string };
  };
  const listed = async (code: string, list: 'posts' | 'vacantPosts'): Promise<string[]> => {
    const { territory } = await coordinator.query(OF_PLACE, { code });
    return (territory[list].nodes as { id: string }[]).map((post) => post.id);
  };
  const recount = () => compareWithRecount(people.app.get(DataSource), figuresOfPeople);
  const abolish = (postId: string) => coordinator.mutate(ABOLISH, { input: { postId } });
  const transfer = (postId: string, code: string, key: string = randomUUID()) =>
    coordinator.query(TRANSFER, { input: { postId, territoryId: id(code) }, key });

  it('is abolished when nobody holds it: it is no vacancy, nobody is appointed to it, and the figures agree', async () => {
    const postId = await created();
    const { abolishPost } = await abolish(postId);
    expect(abolishPost.post).toEqual({ id: postId, endedAt: expect.any(String) });
    expect(await listed('S111', 'posts')).not.toContain(postId);
    expect(await listed('S111', 'vacantPosts')).not.toContain(postId);
    const { personId } = await held(await created());
    const appointed = await coordinator.refusal(APPOINT, { input: { postId, personId } });
    expect(appointed).toBe('TRANSITION_NOT_ALLOWED');
    expect(await coordinator.refusal(ABOLISH, { input: { postId } })).toBe('TRANSITION_NOT_ALLOWED');
    expect(await recount()).toEqual([]);
  });

  it('is not abolished while somebody holds it, and is once that has ended', async () => {
    const postId = await created();
    const { appointmentId } = await held(postId);
    expect(await coordinator.refusal(ABOLISH, { input: { postId } })).toBe('CONFLICT');
    await coordinator.mutate(END, { input: { appointmentId, revoked: false } });
    await abolish(postId);
    expect(await recount()).toEqual([]);
  });

  it('goes to another territory with its holder, once however often that is asked, and the figures agree', async () => {
    const postId = await created();
    const { personId } = await held(postId);
    const key = randomUUID();
    for (let times = 0; times < 2; times += 1)
      expect((await transfer(postId, 'S112', key)).transferPost.post).toEqual({
        id: postId,
        territory: { code: 'S112' },
      });
    expect(await listed('S111', 'posts')).not.toContain(postId);
    expect(await listed('S112', 'posts')).toContain(postId);
    const stated = (await people.messages.written(grantsStated, personId)).at(-1);
    expect(stated?.grants).toMatchObject([{ scope: { kind: 'territory', territoryId: id('S112') } }]);
    expect(await recount()).toEqual([]);
  });

  it('goes only where whoever transfers it may create it, and where it is not yet', async () => {
    const postId = await created();
    const refused = async (code: string): Promise<unknown> =>
      coordinator.refusal(TRANSFER, { input: { postId, territoryId: id(code) } });
    expect([await refused('S121'), await refused('S111')]).toEqual(['FORBIDDEN', 'INVALID_INPUT']);
    const officer = await people.as('SECURITY_OFFICER', 'S111');
    const input = { postId, territoryId: id('S112') };
    expect(await officer.refusal(TRANSFER, { input })).toBe('FORBIDDEN');
    expect(await officer.refusal(ABOLISH, { input: { postId } })).toBe('FORBIDDEN');
    const beside = await people.as('SECURITY_COORDINATOR', 'D12');
    expect(await beside.refusal(TRANSFER, { input })).toBe('NOT_FOUND');
    expect(await people.visitor.refusal(TRANSFER, { input })).toBe('UNAUTHENTICATED');
  });
});
