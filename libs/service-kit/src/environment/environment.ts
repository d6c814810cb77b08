import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { MOST_ROWS } from '../graphql/query-cost.js';
import { canonicalLanguage } from '../language/nearest-language.js';
import { busEnvironment } from './bus-environment.js';

/** A variable is missing or malformed; the message names it and never shows its value. */
export class EnvironmentError extends Error {
  constructor(readonly variables: readonly { name: string; problem: string }[]) {
    super(
      `The environment is not usable:\n${variables.map(({ name, problem }) => `  ${name}: ${problem}`).join('\n')}`,
    );
    this.name = 'EnvironmentError';
  }
}

/**
 * Reads and checks the environment once, at start.
 *
 * @param schema zod object; one key for each variable
 * @param source the variables; the process's own unless told otherwise
 * @throws EnvironmentError naming every variable at fault
 */
export function readEnvironment<Schema extends z.ZodObject>(
  schema: Schema,
  source: Record<string, string | undefined> = process.env,
): z.output<Schema> {
  const result = schema.safeParse(source);
  if (result.success) return result.data;
  throw new EnvironmentError(
    result.error.issues.map((issue) => ({ name: issue.path.join('.'), problem: issue.message })),
  );
}

/** `true`/`false` as words, the only spellings accepted. */
export const flag = z.enum(['true', 'false']).transform((word) => word === 'true');

/** A JSON document given inline, or the path of a file that holds one. */
export const jsonOrFile = z.string().transform((value, context): unknown => {
  try {
    const text = value.trimStart().startsWith('{') ? value : readFileSync(value, 'utf8');
    return JSON.parse(text) as unknown;
  } catch {
    context.addIssue({ code: 'custom', message: 'must be JSON or the path of a readable JSON file' });
    return z.NEVER;
  }
});

export const jsonWebKeySet = jsonOrFile.pipe(
  z.object({ keys: z.array(z.looseObject({ kid: z.string(), kty: z.string() })).min(1) }),
);

/** Variables that every process of Vicinia understands. */
export const processEnvironment = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('production'),
  HOST: z.string().default('0.0.0.0'),
  PORT: z.coerce.number().int().min(0).max(65535),
  LOG_LEVEL: z.enum(['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace']).default('info'),
  OTEL_EXPORTER_OTLP_ENDPOINT: z.url().optional(),
  /** Seconds that a process waits after it became unready before it closes, so that load balancers notice. */
  DRAIN_SECONDS: z.coerce.number().min(0).max(60).default(0),
  /** Seconds after which a client is asked to open a new connection, so that new replicas get their share. */
  CONNECTION_SECONDS: z.coerce.number().min(1).max(3600).default(30),
  /** Seconds in which a request has to come in, but for an upload. */
  REQUEST_SECONDS: z.coerce.number().min(1).max(3600).default(20),
  /** Seconds in which an upload, such as a photo on a slow line, has to come in. */
  UPLOAD_SECONDS: z.coerce.number().min(1).max(3600).default(300),
});

/** Variables that every subgraph understands; each service extends it in its own `environment.ts`. */
export const subgraphEnvironment = processEnvironment.extend({
  /** The service's database, as the role that owns nothing. */
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  DATABASE_POOL_SIZE: z.coerce.number().int().min(2).max(100).default(10),
  ...busEnvironment.shape,
  /** Most rows that one GraphQL operation may ask for; not less than the gateway's own. */
  MAX_COST: z.coerce.number().int().positive().default(MOST_ROWS),
  /** Languages of the country, the first one first: names are listed in this order, and it is what to fall back on. */
  COUNTRY_LANGUAGES: z
    .string()
    .default('de,en')
    .transform((list) => list.split(',').map((tag) => canonicalLanguage(tag.trim())))
    .pipe(z.array(z.string('must be BCP 47 tags, separated by commas'))),
  /** Public keys (JWKS) of the gateway, inline or as a file. */
  INTERNAL_JWKS: jsonWebKeySet,
  /** Lets a token of the sample country's loader set the time of an operation. Never on in production. */
  SAMPLE_CLOCK: flag.default(false),
});

export type ProcessEnvironment = z.output<typeof processEnvironment>;
export type SubgraphEnvironment = z.output<typeof subgraphEnvironment>;

/** Variables of the job that migrates a database. */
export const migrationEnvironment = z.object({
  /** The database as its owner. */
  MIGRATION_DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  /** The role as which the service itself connects. */
  RUNTIME_ROLE: z.string().regex(/^[a-z_][a-z0-9_]*$/),
});
