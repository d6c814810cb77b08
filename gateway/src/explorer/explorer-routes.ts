import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { GatewayEnvironment } from '../environment.js';
import { readyOperations } from './ready-operations.js';

/** The page that the build bundled; the same place seen from `src` and from `dist`. */
const PAGE_FOLDER = new URL('../../dist/explorer-page/', import.meta.url);

/**
 * The explorer: GraphiQL from this gateway's own files, with sign-in and operations ready to run.
 * No other host is asked for anything but the issuer for a sign-in.
 *
 * @throws Error at start when the page was not built
 */
export function explorerRoutes(fastify: FastifyInstance, environment: GatewayEnvironment): void {
  const headers = pageHeaders(environment);
  const html = readFileSync(new URL('index.html', PAGE_FOLDER));
  const page = (reply: FastifyReply): FastifyReply =>
    reply.headers(headers).type('text/html; charset=utf-8').send(html);
  if (!environment.PORTAL) fastify.get('/', (_request, reply) => page(reply));
  fastify.get('/explorer', (_request, reply) => page(reply));
  fastify.get('/explorer/settings.json', (_request, reply) =>
    reply.header('cache-control', 'no-store').send({
      issuer: environment.OIDC_ISSUER,
      audience: environment.OIDC_AUDIENCE,
      clientId: environment.EXPLORER_CLIENT_ID,
      operations: readyOperations(),
    }),
  );
  void fastify.register(fastifyStatic, {
    root: fileURLToPath(PAGE_FOLDER),
    prefix: '/explorer/files/',
    index: false,
    maxAge: '1h',
  });
}

/** Editor styles are made by script, and its language workers run from our own files. */
function pageHeaders(environment: GatewayEnvironment): Record<string, string> {
  const policy = [
    "default-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "worker-src 'self' blob:",
    `connect-src 'self' ${new URL(environment.OIDC_ISSUER).origin}`,
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ];
  return {
    'content-security-policy': policy.join('; '),
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  };
}
