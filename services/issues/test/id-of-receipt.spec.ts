import type { SubgraphUnderTest } from '@vicinia/testkit';
import { newReceiptHash, RAISE_ANONYMOUSLY } from './people-of-issues.js';
import { startIssues } from './start-issues.js';

const IDS = `query ($hash: String!) { concernByReceipt(receiptHash: $hash) { id } }`;
const CONCERN = `query ($id: ID!) { concern(id: $id) { id } }`;
const CONCERNS = `query ($p: [_Any!]!) { _entities(representations: $p) { ... on Territory { concerns { nodes { id } } } } }`;

describe('the id of what a receipt opens', () => {
  let issues: SubgraphUnderTest;
  beforeAll(async () => {
    issues = await startIssues();
  }, 60_000);
  afterAll(() => issues.close());

  const raised = async (): Promise<string> => {
    const hash = newReceiptHash();
    const point = issues.country.pointIn('B1111');
    const input = { receiptHash: hash, category: 'OTHER', text: 'Dunkel', language: 'de', point };
    await issues.visitor.mutate(RAISE_ANONYMOUSLY, { input });
    return hash;
  };
  const idOf = async (hash: string): Promise<string> =>
    (await issues.visitor.query(IDS, { hash })).concernByReceipt.id;

  it('is the same each time, and another one for each receipt', async () => {
    const [one, other] = [await raised(), await raised()];
    expect(await idOf(one)).toBe(await idOf(one));
    expect(await idOf(one)).not.toBe(await idOf(other));
  });

  it('is not that which staff know, and opens nothing for them', async () => {
    const hash = await raised();
    const id = await idOf(hash);
    const officer = await issues.as('SECURITY_OFFICER', 'S111');
    const p = [{ __typename: 'Territory', id: issues.country.territory('S111').id }];
    const known = (await officer.query(CONCERNS, { p }))._entities[0].concerns.nodes;
    expect(known.length).toBeGreaterThan(0);
    expect(known).not.toContainEqual({ id });
    expect(await officer.refusal(CONCERN, { id })).toBe('NOT_FOUND');
  });
});
