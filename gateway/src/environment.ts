import {
  busEnvironment,
  flag,
  jsonOrFile,
  MOST_ROWS,
  processEnvironment,
  readEnvironment,
} from '@vicinia/service-kit';
import ipaddr from 'ipaddr.js';
import { z } from 'zod';

/** Signatures that a user token may carry. A shared secret (HS…) or none at all is never accepted. */
const signatureAlgorithm = z.enum([
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
]);

const list = (words: string): string[] => words.split(/[\s,]+/).filter((word) => word !== '');
const wordList = z.string().transform(list);
const positive = z.coerce.number().int().positive();

const proxy = z
  .string()
  .refine(
    (text) =>
      ipaddr.IPv4.isValidFourPartDecimal(text) || ipaddr.IPv6.isValid(text) || ipaddr.isValidCIDR(text),
    'must be addresses, or networks as 10.0.0.0/8',
  );

/** Private Ed25519 key (JWK) with which internal tokens are signed, inline or as a file. */
const signingKey = jsonOrFile.pipe(
  z.looseObject({
    kty: z.literal('OKP'),
    crv: z.literal('Ed25519'),
    kid: z.string().min(1),
    d: z.string(),
    x: z.string(),
  }),
);

export const gatewayEnvironment = processEnvironment.extend({
  ...busEnvironment.shape,
  PORT: z.coerce.number().int().min(0).max(65535).default(4000),
  /** Port of health and metrics, which are then no longer on the public one. */
  MANAGEMENT_PORT: z.coerce.number().int().min(1).max(65535).optional(),

  SUPERGRAPH_FILE: z.string().min(1),
  SUPERGRAPH_POLL_MILLISECONDS: positive.default(5_000),
  SUBGRAPH_PEOPLE_URL: z.url(),
  SUBGRAPH_ISSUES_URL: z.url(),
  SUBGRAPH_MEETINGS_URL: z.url(),
  SUBGRAPH_OUTREACH_URL: z.url(),
  SUBGRAPH_CONNECTIONS: positive.default(64),
  SUBGRAPH_TIMEOUT_MILLISECONDS: positive.default(10_000),

  OIDC_ISSUER: z.url(),
  OIDC_AUDIENCE: z.string().default('vicinia'),
  OIDC_ALGORITHMS: wordList
    .pipe(z.array(signatureAlgorithm).min(1))
    .default(['RS256', 'PS256', 'ES256', 'EdDSA']),
  /** Name under which the issuer's accounts are known, so that they stay who they are when it moves. Default: the issuer. */
  OIDC_ACCOUNT_NAMESPACE: z.string().min(1).optional(),
  /** Where the issuer's keys are, when its discovery document cannot be reached from here. */
  OIDC_JWKS_URL: z.url().optional(),
  INTERNAL_SIGNING_KEY: signingKey,

  MAX_DEPTH: positive.default(15),
  MAX_COST: positive.default(MOST_ROWS),
  MAX_ALIASES: positive.default(30),
  MAX_TOKENS: positive.default(4_000),
  MAX_BODY_BYTES: positive.default(200_000),
  MAX_PHOTO_BYTES: positive.default(15_000_000),
  /** Of a file from somebody who is signed in, who sends videos too. */
  MAX_VIDEO_BYTES: positive.default(100_000_000),
  INTROSPECTION: flag.default(false),
  /** `off`, or the path of a JSON file of SHA-256 to document. */
  TRUSTED_DOCUMENTS: z.string().default('off'),

  /** `off` is for kiosks and tests, where everybody comes from one address. */
  ANONYMOUS_LIMIT: z.union([z.literal('off').transform(() => Infinity), positive]).default(20),
  ANONYMOUS_WINDOW_SECONDS: positive.default(600),
  /** Addresses or networks of the proxies in front, whose X-Forwarded-For is believed. */
  TRUSTED_PROXIES: wordList.pipe(z.array(proxy)).default([]),
  /** Origins of portals whose pages may call the gateway from a browser. */
  CORS_ORIGINS: wordList.default([]),

  /** Server-sent events of what changes, which this process reads from the bus. */
  LIVE: flag.default(false),
  LIVE_CONNECTIONS: positive.default(1_000),
  LIVE_CONNECTIONS_PER_PERSON: positive.default(5),
  LIVE_HEARTBEAT_SECONDS: z.coerce.number().positive().max(120).default(15),

  /** The portal's pages at `/`. */
  PORTAL: flag.default(false),
  /** The portal's client at the issuer. */
  PORTAL_CLIENT_ID: z.string().default('portal'),
  /** Number that residents call when somebody is in danger now. */
  PORTAL_EMERGENCY_NUMBER: z.string().default('112'),

  EXPLORER: flag.default(false),
  EXPLORER_CLIENT_ID: z.string().default('explorer'),
});

export type GatewayEnvironment = z.output<typeof gatewayEnvironment>;

/** Names of the subgraphs; the supergraph may name no other. */
export const SUBGRAPHS = ['people', 'issues', 'meetings', 'outreach'] as const;
export type Subgraph = (typeof SUBGRAPHS)[number];

/** Where a subgraph's GraphQL endpoint is, by name and from the environment, never from the supergraph. */
export function subgraphAddresses(environment: GatewayEnvironment): Readonly<Record<Subgraph, URL>> {
  return {
    people: new URL(environment.SUBGRAPH_PEOPLE_URL),
    issues: new URL(environment.SUBGRAPH_ISSUES_URL),
    meetings: new URL(environment.SUBGRAPH_MEETINGS_URL),
    outreach: new URL(environment.SUBGRAPH_OUTREACH_URL),
  };
}

/** Reads the gateway's environment, the process's own unless told otherwise. */
export function readGatewayEnvironment(source?: Record<string, string | undefined>): GatewayEnvironment {
  // Apollo's gateway sends usage data home unless this variable says no; it has no option in code.
  process.env['APOLLO_TELEMETRY_DISABLED'] = 'true';
  return readEnvironment(gatewayEnvironment, source);
}
