import { randomUUID } from 'node:crypto';
import type { SubgraphUnderTest, TestClient } from '@vicinia/testkit';
import { startPeople } from './start-people.js';
import * as ask from './training-documents.js';
import { employer } from './volunteer-documents.js';

const TOPICS = [
  'COMMUNICATION',
  'COMMUNITY_POLICING',
  'CONFLICT',
  'CORRUPTION_PREVENTION',
  'HUMAN_RIGHTS',
  'LAW',
  'MODERATION',
  'PREVENTION',
];

describe('courses', () => {
  let people: SubgraphUnderTest;
  let lead: TestClient;

  beforeAll(async () => {
    people = await startPeople();
    lead = await people.as('NATIONAL_LEAD', 'N');
  });
  afterAll(() => people.close());

  const topicOf = async (): Promise<string> => {
    const code = `T_${randomUUID().slice(0, 8).toUpperCase()}`;
    await lead.mutate(ask.CONFIGURE_TOPIC, {
      input: { code, names: [{ language: 'de', text: 'Muster' }] },
    });
    return code;
  };

  it('have topics, eight from the start, to which the country adds its own', async () => {
    const own = await topicOf();
    const { trainingTopics } = await people.visitor.query(`{ trainingTopics { code isActive } }`);
    const codes = trainingTopics.map(({ code }: { code: string }) => code);
    expect(codes).toEqual(expect.arrayContaining([...TOPICS, own]));
  });

  it('are offered with titles, by whom, and for how long they count', async () => {
    const organisationId = await employer(people);
    const input = { topic: 'CONFLICT', titles: ask.titles, validMonths: 36, organisationId };
    const { offerCourse } = await lead.mutate(ask.OFFER, { input });
    expect(offerCourse.course).toMatchObject({
      topic: { code: 'CONFLICT', name: 'Konflikt' },
      title: 'Musterkurs',
      titles: ask.titles,
      validMonths: 36,
      offeredBy: { id: organisationId },
      isActive: true,
    });
    const courseId = offerCourse.course.id as string;
    const changed = { courseId, validMonths: null, isActive: false };
    const { changeCourse } = await lead.mutate(ask.CHANGE_COURSE, { input: changed });
    expect(changeCourse.course).toMatchObject({
      titles: ask.titles,
      validMonths: null,
      offeredBy: { id: organisationId },
      isActive: false,
    });
  });

  it.each([
    ['INVALID_INPUT', { topic: 'NONE_SUCH' }],
    ['INVALID_INPUT', { validMonths: 0 }],
    ['INVALID_INPUT', { titles: [] }],
    ['NOT_FOUND', { organisationId: randomUUID() }],
  ])('are refused with %s where %j', async (code, wrong) => {
    const input = { topic: 'CONFLICT', titles: ask.titles, ...wrong };
    expect(await lead.refusal(ask.OFFER, { input })).toBe(code);
  });

  it('of a topic that is no longer in use are there, and no more are offered', async () => {
    const topic = await topicOf();
    const id = await ask.courseOf(people, { topic });
    const names = [{ language: 'de', text: 'Muster' }];
    await lead.mutate(ask.CONFIGURE_TOPIC, { input: { code: topic, names, isActive: false } });
    expect(await lead.refusal(ask.OFFER, { input: { topic, titles: ask.titles } })).toBe('INVALID_INPUT');
    expect((await people.visitor.query(ask.COURSES, { topic })).courses.nodes).toEqual([{ id }]);
  });

  it('of one topic are listed, the newest first, and read both ways', async () => {
    const topic = await topicOf();
    const ids = [];
    for (let i = 0; i < 3; i += 1) ids.unshift(await ask.courseOf(people, { topic }));
    const page = async (given: object) =>
      (await people.visitor.query(ask.COURSES, { topic, ...given })).courses;
    const first = await page({ first: 2 });
    expect(first.nodes.map(({ id }: { id: string }) => id)).toEqual(ids.slice(0, 2));
    expect(first.totalCount).toBe(3);
    const second = await page({ first: 2, after: first.pageInfo.endCursor });
    expect(second.nodes).toEqual([{ id: ids[2] }]);
    const back = await page({ last: 2, before: second.pageInfo.startCursor });
    expect(back.nodes).toEqual(first.nodes);
  });

  it('are demanded by a post, as whoever answers for it says, until it no longer does', async () => {
    const coordinator = await people.as('SECURITY_COORDINATOR', 'D11');
    const { postId } = await ask.seatAt(people);
    const courseId = await ask.courseOf(people);
    const demanded = async (isDemanded: boolean) =>
      (await coordinator.mutate(ask.DEMAND, { input: { postId, courseId, isDemanded } })).demandCourse.post
        .demandedCourses;
    expect(await demanded(true)).toEqual([{ id: courseId }]);
    expect(await demanded(true)).toEqual([{ id: courseId }]);
    expect(await demanded(false)).toEqual([]);
    const unknown = { postId, courseId: randomUUID() };
    expect(await coordinator.refusal(ask.DEMAND, { input: unknown })).toBe('NOT_FOUND');
    const officer = await people.as('SECURITY_OFFICER', 'S111');
    expect(await officer.refusal(ask.DEMAND, { input: { postId, courseId } })).toBe('FORBIDDEN');
  });

  it('of which no more sessions are held are demanded by no post', async () => {
    const { postId } = await ask.seatAt(people);
    const courseId = await ask.courseOf(people);
    await lead.mutate(ask.CHANGE_COURSE, { input: { courseId, isActive: false } });
    expect(await lead.refusal(ask.DEMAND, { input: { postId, courseId } })).toBe('INVALID_INPUT');
  });
});
