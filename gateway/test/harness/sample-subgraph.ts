import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { graphql, parse, type GraphQLSchema } from 'graphql';
import { decodeJwt } from 'jose';

/** What a subgraph got from the gateway. */
export interface ReceivedRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  /** `sub`, `quiet` and `counted` of the internal token. */
  readonly subject: string;
  readonly quiet: boolean;
  readonly counted: boolean;
  readonly audience: string;
}

type Entities = Record<string, (id: string, reference: Record<string, unknown>) => unknown>;
export type Answer = (request: IncomingMessage, response: ServerResponse, body: string) => boolean;

/** A real subgraph over HTTP, small, which remembers what it was asked. */
export class SampleSubgraph {
  readonly received: ReceivedRequest[] = [];
  /** Answers instead of the graph where it returns true. */
  instead: Answer = () => false;
  private server: Server | null = null;
  private port = 0;
  private readonly schema: GraphQLSchema;

  constructor(
    sdl: string,
    private readonly root: object,
    entities: Entities,
  ) {
    const resolvers = Object.fromEntries(
      Object.entries(entities).map(([type, entity]) => [
        type,
        {
          __resolveReference: (reference: { id: string }) => {
            const known = entity(reference.id, reference);
            return known === null ? null : { ...reference, ...(known as object) };
          },
        },
      ]),
    );
    this.schema = buildSubgraphSchema({ typeDefs: parse(sdl), resolvers });
  }

  get origin(): string {
    return `http://127.0.0.1:${String(this.port)}`;
  }

  async start(): Promise<void> {
    const server = createServer((request, response) => void this.answer(request, response));
    await new Promise<void>((resolve) => server.listen(this.port, '127.0.0.1', resolve));
    this.port = (server.address() as AddressInfo).port;
    this.server = server;
  }

  async stop(): Promise<void> {
    const server = this.server;
    if (!server) return;
    this.server = null;
    const closed = new Promise<void>((resolve) =>
      server.close(() => {
        resolve();
      }),
    );
    server.closeAllConnections();
    await closed;
  }

  private execute({ query, variables }: Question, got: ReceivedRequest): ReturnType<typeof graphql> {
    return graphql({
      schema: this.schema,
      source: query,
      rootValue: this.root,
      contextValue: got,
      variableValues: variables ?? null,
    });
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    try {
      for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
    } catch {
      return;
    }
    const body = Buffer.concat(chunks).toString('latin1');
    const got = received(request, body);
    this.received.push(got);
    if (this.instead(request, response, body)) return;
    const asked = JSON.parse(body) as Question | Question[];
    const result = Array.isArray(asked)
      ? await Promise.all(asked.map((question) => this.execute(question, got)))
      : await this.execute(asked, got);
    response.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'max-age=60, public' });
    response.end(JSON.stringify(result));
  }
}

interface Question {
  readonly query: string;
  readonly variables?: Record<string, unknown>;
}

function received(request: IncomingMessage, body: string): ReceivedRequest {
  const token = request.headers.authorization?.replace(/^Bearer /, '');
  const claims = token === undefined ? {} : decodeJwt<{ quiet?: boolean; counted?: boolean }>(token);
  return {
    method: request.method ?? '',
    path: request.url ?? '',
    headers: request.headers,
    body,
    subject: claims.sub ?? '',
    quiet: claims.quiet === true,
    counted: claims.counted === true,
    audience: String(claims.aud),
  };
}
