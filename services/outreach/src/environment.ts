import { flag, readEnvironment, subgraphEnvironment } from '@vicinia/service-kit';
import { z } from 'zod';

/** Variables of the outreach service. */
export const outreachEnvironment = subgraphEnvironment.extend({
  PORT: subgraphEnvironment.shape.PORT.default(4004),
  /** Mail server, for example smtp://user:password@mail.example.org:587 or smtps://…:465. */
  SMTP_URL: z.url({ protocol: /^smtps?$/ }),
  /** Sender of all messages, for example `Vicinia <no-reply@example.org>`. */
  MAIL_FROM: z
    .string()
    .regex(/^[^\r\n]*[^\s@<>]+@[^\s@<>]+>?$/, 'must be an address, with a name before it if wanted'),
  /** Address of the gateway as the public sees it; links in messages begin with it. */
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/+$/, '')),
  /** Secret from which the tokens in messages are made; a new one makes the links in old messages useless. */
  TOKEN_SECRET: z.string().min(32),
  /** Whether somebody other than the author must release a bulletin. */
  BULLETIN_SECOND_PERSON: flag.default(true),
  /** Pause between two looks for unconfirmed addresses that are to be erased. */
  ROUND_MILLISECONDS: z.coerce.number().int().min(100).max(600_000).default(60_000),
  /** Hours after which a subscription that nobody confirmed is erased. */
  CONFIRM_WITHIN_HOURS: z.coerce.number().min(1).max(720).default(48),
  /** Pause between two looks at waiting deliveries. */
  DELIVERY_POLL_MILLISECONDS: z.coerce.number().int().min(10).max(60_000).default(1_000),
  /** Longest silence of the mail server. */
  SEND_TIMEOUT_MILLISECONDS: z.coerce.number().int().min(100).max(120_000).default(30_000),
});

/** Variables of the commands that take topics from the document of a country, and put them into it. */
export const countryEnvironment = subgraphEnvironment.pick({ DATABASE_URL: true });

export type OutreachEnvironment = z.output<typeof outreachEnvironment>;

/** Injection token of the environment. */
export const OUTREACH_ENVIRONMENT = Symbol('OUTREACH_ENVIRONMENT');

/** @throws EnvironmentError naming every variable at fault */
export function readOutreachEnvironment(): OutreachEnvironment {
  return readEnvironment(outreachEnvironment);
}
