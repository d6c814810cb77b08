import { Pool } from 'undici';
import { SUBGRAPHS, subgraphAddresses, type GatewayEnvironment, type Subgraph } from '../environment.js';

/** Connections to one subgraph, shared by GraphQL and the edge routes. */
export interface SubgraphConnection {
  readonly name: Subgraph;
  readonly pool: Pool;
  readonly graphqlPath: string;
  /** How long an answer is waited for. */
  readonly timeoutMilliseconds: number;
}

/**
 * Unused connections are closed after this time, whatever the subgraph offers. It is less than a subgraph drains, so that
 * none is left when it closes: a mutation that meets the closing would fail without anybody knowing what became of it.
 */
const IDLE_MS = 1_000;

/** Opens connections lazily; none is needed for the gateway to start. */
export class SubgraphConnections {
  private readonly byName: ReadonlyMap<string, SubgraphConnection>;

  constructor(environment: GatewayEnvironment) {
    const addresses = subgraphAddresses(environment);
    this.byName = new Map(
      SUBGRAPHS.map((name) => [
        name,
        {
          name,
          graphqlPath: addresses[name].pathname,
          timeoutMilliseconds: environment.SUBGRAPH_TIMEOUT_MILLISECONDS,
          pool: new Pool(addresses[name].origin, {
            connections: environment.SUBGRAPH_CONNECTIONS,
            keepAliveTimeout: IDLE_MS,
            keepAliveMaxTimeout: IDLE_MS,
            headersTimeout: environment.SUBGRAPH_TIMEOUT_MILLISECONDS,
            bodyTimeout: environment.SUBGRAPH_TIMEOUT_MILLISECONDS,
            connectTimeout: environment.SUBGRAPH_TIMEOUT_MILLISECONDS,
          }),
        },
      ]),
    );
  }

  /** @throws Error for a subgraph that the environment does not know, which makes the supergraph that names it unusable */
  to(name: string): SubgraphConnection {
    const connection = this.byName.get(name);
    if (!connection) throw new Error(`the environment has no address for the subgraph "${name}"`);
    return connection;
  }

  async close(): Promise<void> {
    await Promise.all([...this.byName.values()].map(({ pool }) => pool.close()));
  }
}
