import { createHash } from 'node:crypto';
import type { ApolloGateway } from '@apollo/gateway';
import type { FastifyInstance } from 'fastify';
import { lexicographicSortSchema, printSchema, type GraphQLSchema } from 'graphql';

interface Printed {
  readonly sdl: string;
  readonly etag: string;
}

/** The graph that clients see, as text: what `npm run generate` writes to `libs/client/schema.graphql`. */
export class PublicSchema {
  private printed: Printed | null = null;

  /** Follows the gateway from one supergraph to the next. Call it before the gateway loads. */
  static of(gateway: ApolloGateway): PublicSchema {
    const schema = new PublicSchema();
    gateway.onSchemaLoadOrUpdate(({ apiSchema }) => {
      schema.printed = print(apiSchema);
    });
    return schema;
  }

  get current(): Printed {
    if (this.printed === null) throw new Error('the schema is asked for before a supergraph is loaded');
    return this.printed;
  }
}

/**
 * `GET /graphql.sdl`, for generators of clients and for editors. It tells no more than the package of the client does, so it
 * is there while introspection, with which anybody could ask for much, is off.
 */
export function publicSchemaRoute(fastify: FastifyInstance, schema: PublicSchema): void {
  fastify.get('/graphql.sdl', { exposeHeadRoute: false }, (request, reply) => {
    const { sdl, etag } = schema.current;
    void reply.headers({ etag, 'cache-control': 'public, max-age=300', 'x-content-type-options': 'nosniff' });
    if (request.headers['if-none-match']?.includes(etag)) return reply.code(304).send();
    return reply.type('text/plain; charset=utf-8').send(sdl);
  });
}

function print(schema: GraphQLSchema): Printed {
  const sdl = `${printSchema(lexicographicSortSchema(schema))}\n`;
  return { sdl, etag: `"${createHash('sha256').update(sdl).digest('base64url')}"` };
}
