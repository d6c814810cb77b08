import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import type { GatewayEnvironment } from '../environment.js';

/** What the portal's build wrote; the same place seen from `src` and from `dist`. */
const PAGE_FOLDER = new URL('../../portal/dist/', import.meta.url);

/** Addresses of pages; the page finds by itself which one it is. */
export const PORTAL_PAGES = [
  '/',
  '/place/:id',
  '/issue/:id',
  '/panel/:id',
  '/subscribe',
  '/raise',
  '/follow-up',
  '/my-concerns',
  '/my-data',
  '/data-protection',
  '/invitation',
  '/staff',
  '/staff/*',
  '/signed-in',
];

/**
 * The portal: pages for residents and staff from this gateway's own files. It asks the public graph as any other portal
 * would, and no other host. It may be built after the start; until then its pages say so.
 */
export function portalRoutes(fastify: FastifyInstance, environment: GatewayEnvironment): void {
  const headers = pageHeaders(environment);
  for (const path of PORTAL_PAGES) {
    fastify.get(path, async (_request, reply) => {
      const html = await readFile(new URL('index.html', PAGE_FOLDER)).catch(() => null);
      void reply.headers(headers).type('text/html; charset=utf-8');
      return html === null ? reply.code(503).header('refresh', '2').send(NOT_BUILT) : reply.send(html);
    });
  }
  fastify.get('/portal/settings.json', (_request, reply) =>
    reply.header('cache-control', 'no-store').send({
      emergencyNumber: environment.PORTAL_EMERGENCY_NUMBER,
      issuer: environment.OIDC_ISSUER,
      clientId: environment.PORTAL_CLIENT_ID,
    }),
  );
  void fastify.register(fastifyStatic, {
    root: fileURLToPath(PAGE_FOLDER),
    prefix: '/portal/files/',
    // Routes of the explorer have decorated the replies already, or will.
    decorateReply: false,
    index: false,
    preCompressed: true,
    // Each file has a hash of its content in its name.
    immutable: true,
    maxAge: '1y',
  });
}

const NOT_BUILT =
  '<!doctype html><html lang="en"><title>Vicinia</title><p>The portal is being built …</p></html>';

/** Nothing from elsewhere, nothing inline: what is not of these files does not run. The issuer is asked for a sign-in. */
function pageHeaders(environment: GatewayEnvironment): Record<string, string> {
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    // The map draws beside the page.
    "worker-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "media-src 'self'",
    `connect-src 'self' ${new URL(environment.OIDC_ISSUER).origin}`,
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ];
  return {
    'content-security-policy': policy.join('; '),
    'referrer-policy': 'no-referrer',
    'permissions-policy': 'geolocation=(self)',
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  };
}
