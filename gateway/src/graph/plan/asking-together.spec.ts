import type { GatewayContext } from '../gateway-context.js';
import type { SubgraphAnswer } from '../subgraph-source.js';
import { askingTogether } from './asking-together.js';
import type { Ask } from './plan-steps.js';

const LARGE = 'x'.repeat(600_000);

describe('questions to a subgraph', () => {
  let sent: (readonly string[])[];
  let fails: boolean;
  let ask: Ask;
  const context = {} as GatewayContext;

  beforeEach(() => {
    sent = [];
    fails = false;
    ask = askingTogether((_subgraph, bodies) => {
      sent.push(bodies);
      return fails
        ? Promise.reject(new Error('down'))
        : Promise.resolve(bodies.map((body): SubgraphAnswer => ({ data: { body } })));
    });
  });

  it('go together when they are asked at the same moment, and each gets its own answer', async () => {
    const answers = await Promise.all([
      ask('people', 'territories', context, true),
      ask('people', 'owners', context, true),
      ask('issues', 'issues', context, true),
    ]);
    expect(sent).toEqual([['territories', 'owners'], ['issues']]);
    expect(answers.map(({ data }) => data?.['body'])).toEqual(['territories', 'owners', 'issues']);
  });

  it('of different requests never go together', async () => {
    await Promise.all([
      ask('people', 'one', context, true),
      ask('people', 'two', {} as GatewayContext, true),
    ]);
    expect(sent).toEqual([['one'], ['two']]);
  });

  it('go by themselves in a mutation, and when they are large', async () => {
    await Promise.all([ask('people', 'one', context, false), ask('people', 'two', context, false)]);
    expect(sent).toEqual([['one'], ['two']]);
    sent = [];
    await Promise.all([ask('people', 'small', context, true), ask('people', LARGE, context, true)]);
    expect(sent).toEqual([['small'], [LARGE]]);
  });

  it('fail together, and the next ones are asked anew', async () => {
    fails = true;
    const both = [ask('people', 'one', context, true), ask('people', 'two', context, true)];
    expect(await Promise.allSettled(both)).toMatchObject([{ status: 'rejected' }, { status: 'rejected' }]);
    fails = false;
    await expect(ask('people', 'three', context, true)).resolves.toEqual({ data: { body: 'three' } });
  });
});
