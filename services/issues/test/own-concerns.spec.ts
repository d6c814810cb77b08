import type { SubgraphUnderTest, TestClient } from '@vicinia/testkit';
import { newReceiptHash, raise, RAISE_ANONYMOUSLY } from './people-of-issues.js';
import { startIssues } from './start-issues.js';

const OWN = `query ($p: [_Any!]!, $first: Int, $after: String) { _entities(representations: $p) { ... on Person {
  concerns(first: $first, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } } } }`;

describe('the concerns of a person', () => {
  let issues: SubgraphUnderTest;
  beforeAll(async () => {
    issues = await startIssues();
  }, 60_000);
  afterAll(() => issues.close());

  const of = (id: string | null, more: object = {}) => ({ p: [{ __typename: 'Person', id }], ...more });
  const own = async (client: TestClient, more: object = {}) =>
    (await client.query(OWN, of(client.personId, more)))._entities[0].concerns;

  it('are those brought in with the account, the newest first, in pages, and none of anybody else', async () => {
    const citizen = issues.citizen();
    const point = issues.country.pointIn('B1111');
    const raised: string[] = [];
    for (let n = 0; n < 3; n += 1) raised.unshift(await raise(citizen, { point }));
    await raise(issues.citizen(), { point });
    const anonymous = { receiptHash: newReceiptHash(), category: 'OTHER', text: 'x', language: 'de', point };
    await citizen.mutate(RAISE_ANONYMOUSLY, { input: anonymous });

    const first = await own(citizen, { first: 2 });
    const second = await own(citizen, { first: 2, after: first.pageInfo.endCursor });
    expect([first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([true, false]);
    const ids = [...first.nodes, ...second.nodes].map(({ id }: { id: string }) => id);
    expect(ids).toEqual(raised);
  });

  it('are refused to everybody else, those who handle them included', async () => {
    const citizen = issues.citizen();
    await raise(citizen, { point: issues.country.pointIn('B1111') });
    const officer = await issues.as('SECURITY_OFFICER', 'S111');
    expect(await officer.refusal(OWN, of(citizen.personId))).toBe('FORBIDDEN');
    expect(await issues.citizen().refusal(OWN, of(citizen.personId))).toBe('FORBIDDEN');
    expect(await issues.visitor.refusal(OWN, of(citizen.personId))).toBe('UNAUTHENTICATED');
  });

  it('are none of somebody who brought in nothing', async () => {
    expect((await own(issues.citizen())).nodes).toEqual([]);
  });
});
