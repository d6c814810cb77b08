import { readFileSync } from 'node:fs';
import { ApolloGateway, RemoteGraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import express from 'express';
import { importJWK, SignJWT } from 'jose';

/**
 * The baseline of the benchmark: `@apollo/gateway` on Express with default settings, over the same supergraph and the
 * same subgraphs. All that is added is the token without which the subgraphs would not answer.
 */
const { PORT, SUPERGRAPH_FILE, SUBGRAPHS, SIGNING_KEY, IDENTITY } = process.env;
const urls = JSON.parse(SUBGRAPHS);
const jwk = JSON.parse(readFileSync(SIGNING_KEY, 'utf8'));
const key = await importJWK(jwk, 'EdDSA');
const tokens = {};

async function sign() {
  for (const name of Object.keys(urls)) {
    tokens[name] = await new SignJWT({})
      .setProtectedHeader({ alg: 'EdDSA', kid: jwk.kid })
      .setIssuer('vicinia-gateway')
      .setAudience(name)
      .setSubject(IDENTITY)
      .setIssuedAt()
      .setExpirationTime('60s')
      .sign(key);
  }
}
await sign();
setInterval(() => void sign(), 30_000).unref();

const gateway = new ApolloGateway({
  supergraphSdl: readFileSync(SUPERGRAPH_FILE, 'utf8'),
  buildService: ({ name }) =>
    new RemoteGraphQLDataSource({
      url: urls[name],
      willSendRequest: ({ request }) => request.http.headers.set('authorization', `Bearer ${tokens[name]}`),
    }),
});
const server = new ApolloServer({ gateway });
await server.start();
const app = express();
app.get('/health/ready', (_request, response) => response.send('ok'));
app.use('/graphql', express.json(), expressMiddleware(server));
app.listen(Number(PORT), '127.0.0.1');
