import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema } from 'graphql';
import { eventually } from '../harness/eventually.js';
import { composed, ISSUES_SDL, PEOPLE_SDL } from '../harness/sample-graph.js';
import { TestGateway } from '../harness/test-gateway.js';

const workspace = join(import.meta.dirname, '../../..');

describe('the schema of the graph', () => {
  let gateway: TestGateway;

  beforeAll(async () => {
    gateway = await TestGateway.start({ SUPERGRAPH_POLL_MILLISECONDS: '20' });
  });
  afterAll(() => gateway.stop());

  const get = (headers: Record<string, string> = {}): Promise<Response> =>
    fetch(`${gateway.url}/graphql.sdl`, { headers });

  it('is there for anybody while introspection is off, without what only the gateway reads', async () => {
    const response = await get();
    const sdl = await response.text();

    expect([response.status, response.headers.get('content-type')]).toEqual([
      200,
      'text/plain; charset=utf-8',
    ]);
    expect(buildSchema(sdl).getQueryType()?.getFields()).toHaveProperty('issues');
    expect(sdl).not.toMatch(/join__|@link|\.invalid/);
    const { errors } = await gateway.ask('{ __schema { types { name } } }');
    expect(errors).toHaveLength(1);
  });

  it('is not sent again to whoever has it, and follows a new supergraph', async () => {
    const known = (await get()).headers.get('etag') ?? '';
    const again = await get({ 'if-none-match': known });
    expect([again.status, await again.text()]).toEqual([304, '']);

    const more = `${PEOPLE_SDL}\nextend type Query { addedLater: String }`;
    gateway.writeSupergraph(composed({ people: more, issues: ISSUES_SDL }));
    await eventually(async () => {
      return (await (await get({ 'if-none-match': known })).text()).includes('addedLater');
    });
  });

  it('of Vicinia is the one of the client package', async () => {
    gateway.writeSupergraph(readFileSync(join(workspace, 'gateway/supergraph.graphql'), 'utf8'));
    const published = readFileSync(join(workspace, 'libs/client/schema.graphql'), 'utf8');

    await eventually(async () => (await (await get()).text()) === published);
  });
});
