import type { SubgraphUnderTest } from '@vicinia/testkit';
import { startIssues } from './start-issues.js';

const LABELS = `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Labels {
  language signatureAnswers { value text } } } }`;

describe('labels', () => {
  let issues: SubgraphUnderTest;

  beforeAll(async () => {
    issues = await startIssues();
  });
  afterAll(() => issues.close());

  it('of issues are in the nearest language', async () => {
    const representations = [{ __typename: 'Labels', language: 'de-AT' }];
    expect((await issues.visitor.query(LABELS, { representations }))._entities).toEqual([
      {
        language: 'de-AT',
        signatureAnswers: [
          { value: 'SIGN', text: 'Unterschreiben' },
          { value: 'DISSENT', text: 'Widersprechen' },
        ],
      },
    ]);
  });
});
