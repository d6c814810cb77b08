import { randomUUID } from 'node:crypto';
import { issueClosed } from '@vicinia/events';
import type { SubgraphUnderTest, TestClient } from '@vicinia/testkit';
import { startPeople } from './start-people.js';
import { courseOf, LESSONS } from './training-documents.js';

describe('lessons of closed issues', () => {
  let people: SubgraphUnderTest;

  beforeAll(async () => {
    people = await startPeople();
  });
  afterAll(() => people.close());

  const close = (
    issueId: string,
    lessonCourseIds?: string[],
    place = 'S111',
    closedAt = '2026-05-01T10:00:00.000Z',
  ) =>
    people.messages.deliver(issueClosed, {
      subject: issueId,
      territoryId: people.country.territory(place).id,
      data: { effect: 'FIXED', concernCount: 1, closedAt, ...(lessonCourseIds && { lessonCourseIds }) },
    });
  const lessons = async (client: TestClient, id: string) =>
    (await client.query(LESSONS, { id })).course.lessons as object[];

  it('reach the courses that the issue names, once, however often the message comes', async () => {
    const [courseId, other] = [await courseOf(people), await courseOf(people)];
    const issueId = randomUUID();
    const message = await close(issueId, [courseId, randomUUID()]);
    await people.messages.redeliver(message);
    const officer = await people.as('SECURITY_OFFICER', 'S111');
    expect(await lessons(officer, courseId)).toEqual([
      { issue: { id: issueId }, territory: { code: 'S111' }, closedAt: '2026-05-01T10:00:00.000Z' },
    ]);
    expect(await lessons(officer, other)).toEqual([]);
  });

  it('are said anew by an issue that closes again, and not needed by one that names none', async () => {
    const [first, second] = [await courseOf(people), await courseOf(people)];
    const issueId = randomUUID();
    const officer = await people.as('SECURITY_OFFICER', 'S111');
    await close(issueId, [first]);
    await close(issueId, [second]);
    expect(await lessons(officer, first)).toEqual([]);
    expect(await lessons(officer, second)).toHaveLength(1);
    await close(issueId);
    expect(await lessons(officer, second)).toEqual([]);
  });

  it('are seen by staff at their own places alone, the last to close first', async () => {
    const courseId = await courseOf(people);
    const [here, later, elsewhere] = [randomUUID(), randomUUID(), randomUUID()];
    await close(here, [courseId]);
    await close(later, [courseId], 'B1111', '2026-06-01T10:00:00.000Z');
    await close(elsewhere, [courseId], 'S211');
    const seen = async (client: TestClient) =>
      (await lessons(client, courseId)).map((lesson) => (lesson as { issue: { id: string } }).issue.id);
    expect(await seen(await people.as('SECURITY_COORDINATOR', 'D11'))).toEqual([later, here]);
    expect(await seen(await people.as('NATIONAL_LEAD', 'N'))).toHaveLength(3);
    expect(await seen(await people.as('SECURITY_PARTNER', 'S111'))).toEqual([]);
    expect(await seen(people.visitor)).toEqual([]);
  });
});
