import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { readGatewayEnvironment } from '../environment.js';
import { SubgraphConnections } from './subgraph-connections.js';

const SIGNING_KEY = JSON.stringify({ kty: 'OKP', crv: 'Ed25519', kid: 'test', d: 'd', x: 'x' });

describe('a connection to a subgraph', () => {
  let subgraph: Server;
  let connections: SubgraphConnections;

  beforeEach(async () => {
    // As services do, it offers to keep connections for long.
    subgraph = createServer({ keepAliveTimeout: 72_000 }, (_request, response) => response.end('{}'));
    subgraph.listen(0, '127.0.0.1');
    await once(subgraph, 'listening');
    const url = `http://127.0.0.1:${(subgraph.address() as AddressInfo).port}/graphql`;
    connections = new SubgraphConnections(
      readGatewayEnvironment({
        SUPERGRAPH_FILE: 'unused',
        SUBGRAPH_PEOPLE_URL: url,
        SUBGRAPH_ISSUES_URL: url,
        SUBGRAPH_MEETINGS_URL: url,
        SUBGRAPH_OUTREACH_URL: url,
        OIDC_ISSUER: 'https://issuer.invalid',
        INTERNAL_SIGNING_KEY: SIGNING_KEY,
      }),
    );
  });
  afterEach(async () => {
    await connections.close();
    subgraph.close();
  });

  const ask = async (): Promise<void> => {
    const { body } = await connections
      .to('people')
      .pool.request({ path: '/graphql', method: 'POST', body: '' });
    await body.dump();
  };

  it('is closed by the gateway soon after its last use, so that none is in use when the subgraph closes', async () => {
    const connected = once(subgraph, 'connection') as Promise<[Socket]>;
    await ask();
    const [socket] = await connected;
    const since = performance.now();
    await once(socket, 'close');
    expect(performance.now() - since).toBeLessThan(5_000);
  });
});
