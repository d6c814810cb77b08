import { readFileSync } from 'node:fs';
import { z } from 'zod';

const yesOrNo = z.enum(['true', 'false']).transform((word) => word === 'true');

const pemFile = z.string().transform((path, context): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    context.addIssue({ code: 'custom', message: 'must be the path of a readable PEM file' });
    return z.NEVER;
  }
});

const brokers = z
  .string()
  .transform((list) => list.split(',').map((address) => address.trim()))
  .pipe(z.array(z.string().regex(/^[^:\s]+:\d{1,5}$/, 'must be host:port, several joined by commas')).min(1));

/** How a process reaches the bus: `KAFKA_BROKERS` for a Kafka cluster, else `BUS_DATABASE_URL` for the embedded log. */
export const busEnvironment = z.object({
  /** The database of the embedded log. Not used when KAFKA_BROKERS is set. */
  BUS_DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  /** `host:port` of some brokers, joined by commas. */
  KAFKA_BROKERS: brokers.optional(),
  KAFKA_CLIENT_ID: z.string().min(1).default('vicinia'),
  KAFKA_TLS: yesOrNo.default(false),
  /** Certificates as PEM files: of the authority, and of this client where the cluster asks for one. */
  KAFKA_TLS_CA_FILE: pemFile.optional(),
  KAFKA_TLS_CERTIFICATE_FILE: pemFile.optional(),
  KAFKA_TLS_KEY_FILE: pemFile.optional(),
  KAFKA_SASL_MECHANISM: z.enum(['PLAIN', 'SCRAM-SHA-256', 'SCRAM-SHA-512', 'OAUTHBEARER']).optional(),
  KAFKA_SASL_USERNAME: z.string().min(1).optional(),
  KAFKA_SASL_PASSWORD: z.string().min(1).optional(),
  /** For OAUTHBEARER: tokens by the client credentials grant. */
  KAFKA_OAUTH_TOKEN_URL: z.url().optional(),
  KAFKA_OAUTH_CLIENT_ID: z.string().min(1).optional(),
  KAFKA_OAUTH_CLIENT_SECRET: z.string().min(1).optional(),
  KAFKA_OAUTH_SCOPE: z.string().min(1).optional(),
  /** Whether services create topics that are missing. In production `vicinia topics apply` does. */
  KAFKA_CREATE_TOPICS: yesOrNo.default(false),
});

export type BusEnvironment = z.output<typeof busEnvironment>;
