import { ApolloGateway, RemoteGraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';

/** What must be the same of two answers: the data, and where something is missing. */
export interface Essence {
  readonly data: unknown;
  readonly missing: readonly string[];
}

export function essenceOf(answer: {
  readonly data?: unknown;
  readonly errors?: readonly { readonly path?: readonly (string | number)[] | undefined }[] | undefined;
}): Essence {
  const missing = (answer.errors ?? []).map(({ path }) => path?.join('.') ?? '').sort();
  return { data: answer.data ?? null, missing };
}

/** Apollo's gateway as it comes, over the same subgraphs: what it answers is right. */
export class StockGateway {
  private constructor(private readonly server: ApolloServer) {}

  static async over(
    supergraphSdl: string,
    origins: Readonly<Record<string, { readonly origin: string }>>,
  ): Promise<StockGateway> {
    const server = new ApolloServer({
      gateway: new ApolloGateway({
        supergraphSdl,
        buildService: ({ name }) =>
          new RemoteGraphQLDataSource({ url: `${origins[name]?.origin ?? ''}/graphql` }),
        logger: { debug: ignore, info: ignore, warn: ignore, error: ignore },
      }),
    });
    await server.start();
    return new StockGateway(server);
  }

  async ask(query: string, variables: Record<string, unknown>): Promise<Essence> {
    const { body } = await this.server.executeOperation({ query, variables });
    if (body.kind !== 'single') throw new Error('an answer in parts');
    return essenceOf(body.singleResult);
  }

  stop(): Promise<void> {
    return this.server.stop();
  }
}

function ignore(): void {
  // What it says of its subgraphs is no matter of the tests.
}
