import type { GatewayContext } from '../graph/gateway-context.js';
import type { SubgraphAnswer } from './subgraph-source.js';
import { askingTogether, type Ask } from './asking-together.js';

const LARGE = 'x'.repeat(600_000);

describe('questions to a subgraph', () => {
  let sent: (readonly string[])[];
  let fails: boolean;
  let ask: Ask;
  const context = {} as GatewayContext;

  beforeEach(() => {
    sent = [];
    fails = false;
    ask = askingTogether((bodies) => {
      sent.push(bodies);
      return fails
        ? Promise.reject(new Error('down'))
        : Promise.resolve(bodies.map((body): SubgraphAnswer => ({ data: { body } })));
    });
  });

  it('go together when they are asked at the same moment, and each gets its own answer', async () => {
    const answers = await Promise.all([ask('territories', context, true), ask('owners', context, true)]);
    expect(sent).toEqual([['territories', 'owners']]);
    expect(answers.map(({ data }) => data?.['body'])).toEqual(['territories', 'owners']);
  });

  it('of different requests never go together', async () => {
    await Promise.all([ask('one', context, true), ask('two', {} as GatewayContext, true)]);
    expect(sent).toEqual([['one'], ['two']]);
  });

  it('go by themselves in a mutation, and when they are large', async () => {
    await Promise.all([ask('one', context, false), ask('two', context, false)]);
    expect(sent).toEqual([['one'], ['two']]);
    sent = [];
    await Promise.all([ask('small', context, true), ask(LARGE, context, true)]);
    expect(sent).toEqual([['small'], [LARGE]]);
  });

  it('fail together, and the next ones are asked anew', async () => {
    fails = true;
    const both = [ask('one', context, true), ask('two', context, true)];
    expect(await Promise.allSettled(both)).toMatchObject([{ status: 'rejected' }, { status: 'rejected' }]);
    fails = false;
    await expect(ask('three', context, true)).resolves.toEqual({ data: { body: 'three' } });
  });
});
