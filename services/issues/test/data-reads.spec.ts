import type { SubgraphUnderTest, TestClient } from '@vicinia/testkit';
import { raise } from './people-of-issues.js';
import { startIssues } from './start-issues.js';

const READS = /* GraphQL */ `
  query ($p: [_Any!]!, $first: Int, $after: String) {
    _entities(representations: $p) {
      ... on Person {
        concernReads(first: $first, after: $after) {
          nodes {
            reader {
              id
            }
            concern {
              id
            }
            readAt
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
      }
    }
  }
`;
const REPORTER = `query ($id: ID!) { concern(id: $id) { reporter { id } } }`;

describe('who read that a person raised a concern', () => {
  let issues: SubgraphUnderTest;
  beforeAll(async () => {
    issues = await startIssues();
  }, 60_000);
  afterAll(() => issues.close());

  const of = ({ personId }: TestClient, page: object = {}) => ({
    p: [{ __typename: 'Person', id: personId }],
    ...page,
  });

  it('is shown to that person, the latest first and page by page', async () => {
    const citizen = issues.citizen();
    const officer = await issues.as('SECURITY_OFFICER', 'S111');
    const coordinator = await issues.as('SECURITY_COORDINATOR', 'D11');
    const id = await raise(citizen, { point: issues.country.pointIn('B1111') });
    for (const reader of [citizen, officer, coordinator]) await reader.query(REPORTER, { id });

    const all = (await citizen.query(READS, of(citizen)))._entities[0].concernReads;
    expect(all.nodes).toEqual([
      { reader: { id: coordinator.personId }, concern: { id }, readAt: expect.any(String) },
      { reader: { id: officer.personId }, concern: { id }, readAt: expect.any(String) },
    ]);

    const first = (await citizen.query(READS, of(citizen, { first: 1 })))._entities[0].concernReads;
    expect(first.pageInfo.hasNextPage).toBe(true);
    const after = first.pageInfo.endCursor as string;
    const second = (await citizen.query(READS, of(citizen, { first: 1, after })))._entities[0].concernReads;
    expect([...first.nodes, ...second.nodes]).toEqual(all.nodes);
    expect(second.pageInfo.hasNextPage).toBe(false);
  });

  it('is shown to nobody else, whatever their role', async () => {
    const citizen = issues.citizen();
    for (const other of [issues.citizen(), await issues.as('NATIONAL_LEAD', 'N')])
      expect(await other.refusal(READS, of(citizen))).toBe('FORBIDDEN');
    expect(await issues.visitor.refusal(READS, of(citizen))).toBe('UNAUTHENTICATED');
  });

  it('does not name those who asked and were told nothing', async () => {
    const citizen = issues.citizen();
    const id = await raise(citizen, { point: issues.country.pointIn('B1111') });
    const support = await issues.as('SUPPORT_OFFICER', 'B1111');
    expect((await support.query(REPORTER, { id })).concern.reporter).toBeNull();
    expect((await citizen.query(READS, of(citizen)))._entities[0].concernReads.nodes).toEqual([]);
  });
});
