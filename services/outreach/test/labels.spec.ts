import { startOutreach, type OutreachUnderTest } from './outreach-service.js';

const LABELS = `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Labels {
  language subscriptionChannels { value text } } } }`;

describe('labels', () => {
  let outreach: OutreachUnderTest;

  beforeAll(async () => {
    outreach = await startOutreach();
  });
  afterAll(() => outreach.close());

  it('of outreach are in the nearest language', async () => {
    const representations = [{ __typename: 'Labels', language: 'de-AT' }];
    expect((await outreach.service.visitor.query(LABELS, { representations }))._entities).toEqual([
      { language: 'de-AT', subscriptionChannels: [{ value: 'EMAIL', text: 'E-Mail' }] },
    ]);
  });
});
