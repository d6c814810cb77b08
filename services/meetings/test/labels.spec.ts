import type { SubgraphUnderTest } from '@vicinia/testkit';
import { startMeetings } from './meetings-service.js';

const LABELS = `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Labels {
  language cadenceUnits { value text } } } }`;

describe('labels', () => {
  let meetings: SubgraphUnderTest;

  beforeAll(async () => {
    meetings = await startMeetings();
  });
  afterAll(() => meetings.close());

  it('of meetings are in Arabic for residents who read it', async () => {
    const representations = [{ __typename: 'Labels', language: 'ar' }];
    const [{ cadenceUnits }] = (await meetings.visitor.query(LABELS, { representations }))._entities;
    expect(cadenceUnits.map(({ text }: { text: string }) => text)).toEqual(['أسابيع', 'أشهر']);
  });

  it('of meetings are in the nearest language', async () => {
    const representations = [{ __typename: 'Labels', language: 'de-AT' }];
    expect((await meetings.visitor.query(LABELS, { representations }))._entities).toEqual([
      {
        language: 'de-AT',
        cadenceUnits: [
          { value: 'WEEKS', text: 'Wochen' },
          { value: 'MONTHS', text: 'Monate' },
        ],
      },
    ]);
  });
});
