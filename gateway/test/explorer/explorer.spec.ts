import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { Supergraph } from '@apollo/federation-internals';
import { parse, specifiedRules, validate } from 'graphql';
import { gatewayEnvironment, type GatewayEnvironment } from '../../src/environment.js';
import { readyOperations, type ReadyOperation } from '../../src/explorer/ready-operations.js';
import { queryLimits } from '../../src/graph/query-limits.js';
import { TestGateway } from '../harness/test-gateway.js';

const supergraph = readFileSync(new URL('../../supergraph.graphql', import.meta.url), 'utf8');
const graph = Supergraph.build(supergraph).apiSchema().toGraphQLJSSchema();
const defaults = gatewayEnvironment.partial().parse({}) as GatewayEnvironment;

/** Reads the body to its end: one that nobody reads holds its connection open, and the gateway waits for it to stop. */
async function answerOf(address: string): Promise<Response> {
  const response = await fetch(address);
  await response.arrayBuffer();
  return response;
}

describe('the explorer', () => {
  let gateway: TestGateway;

  beforeAll(async () => {
    await promisify(execFile)(
      process.execPath,
      [fileURLToPath(new URL('../../explorer/build.mjs', import.meta.url))],
      {
        env: { ...process.env, NODE_OPTIONS: '' },
      },
    );
    gateway = await TestGateway.start({ EXPLORER: 'true', OIDC_ISSUER: 'http://localhost:4010' });
  }, 60_000);

  afterAll(async () => {
    await gateway.stop();
  });

  it.each(['/', '/explorer'])(
    'is a page of the gateway that loads everything from the gateway: %s',
    async (path) => {
      const response = await fetch(`${gateway.url}${path}`);
      const html = await response.text();
      const files = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address]) => address ?? '');

      expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(files.filter((file) => !file.startsWith('data:'))).toEqual([
        '/explorer/files/explorer.css',
        '/explorer/files/explorer.js',
      ]);
      for (const file of files.filter((address) => address.startsWith('/'))) {
        expect((await answerOf(`${gateway.url}${file}`)).status).toBe(200);
      }
    },
  );

  it.each(['editor', 'json', 'graphql'])('has the language worker of its editor: %s', async (language) => {
    const response = await answerOf(`${gateway.url}/explorer/files/${language}.worker.js`);

    expect([response.status, response.headers.get('content-type')]).toEqual([
      200,
      'application/javascript; charset=utf-8',
    ]);
  });

  it('lets the browser talk to the gateway and the issuer only', async () => {
    const policy = (await answerOf(`${gateway.url}/explorer`)).headers.get('content-security-policy');

    expect(policy).toContain("default-src 'self';");
    expect(policy).toContain("connect-src 'self' http://localhost:4010;");
  });

  it('gives away no other file of the gateway', async () => {
    const response = await answerOf(`${gateway.url}/explorer/files/..%2f..%2fpackage.json`);

    expect(response.status).toBe(404);
  });

  it('has operations ready to run, in order, each with a title and JSON variables', async () => {
    const settings = (await (await fetch(`${gateway.url}/explorer/settings.json`)).json()) as {
      clientId: string;
      operations: ReadyOperation[];
    };

    expect(settings.clientId).toBe('explorer');
    expect(settings.operations).toEqual(readyOperations());
    expect(settings.operations.map(({ id }) => id)).toEqual(settings.operations.map(({ id }) => id).sort());
    expect(settings.operations.length).toBeGreaterThan(0);
    for (const { id, title, query, variables } of settings.operations) {
      expect(id).toMatch(/^\d\d-/);
      expect(title).toMatch(/^\S/);
      expect(parse(query).definitions).toHaveLength(1);
      expect(variables === '' ? {} : JSON.parse(variables)).toBeInstanceOf(Object);
    }
  });

  it.each(readyOperations().map(({ id }) => id))(
    'offers no operation that the supergraph or the default limits refuse: %s',
    (id) => {
      const { query = '' } = readyOperations().find((operation) => operation.id === id) ?? {};

      expect(validate(graph, parse(query), [...specifiedRules, ...queryLimits(defaults)])).toEqual([]);
    },
  );

  it('is not there unless the environment says so', async () => {
    const closed = await TestGateway.start();
    const statuses = await Promise.all(
      ['/', '/explorer', '/explorer/settings.json'].map(
        async (path) => (await answerOf(`${closed.url}${path}`)).status,
      ),
    );
    await closed.stop();

    expect(statuses).toEqual([404, 404, 404]);
  });
});

describe('a portal on another origin', () => {
  it('may call the gateway from a browser when its origin is listed, and no other may', async () => {
    const gateway = await TestGateway.start({ CORS_ORIGINS: 'https://portal.example https://map.example' });
    const allowedFor = async (origin: string): Promise<string | null> => {
      const headers = {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization,content-type',
      };
      const response = await fetch(`${gateway.url}/graphql`, { method: 'OPTIONS', headers });
      return response.headers.get('access-control-allow-origin');
    };
    const answers = [
      await allowedFor('https://portal.example'),
      await allowedFor('https://elsewhere.example'),
    ];
    await gateway.stop();

    expect(answers).toEqual(['https://portal.example', null]);
  });
});
