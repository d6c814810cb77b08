import { pino, type Logger } from 'pino';
import { currentOperation } from '../operation/operation-context.js';

/**
 * Keys whose values never reach a log. Logs carry ids and codes; a text of a citizen, an address or a name
 * in one is a defect, and this list is the last wall, not the first.
 */
const PERSONAL_KEYS = [
  'authorization',
  'cookie',
  'email',
  'telephone',
  'name',
  'names',
  'text',
  'description',
  'receipt',
  'receiptHash',
  'token',
  'variables',
  'ip',
  'remoteAddress',
];

/**
 * Makes the structured log of a process: JSON lines with service, level, time and correlation id.
 *
 * @param service name of the project, for example `issues`
 * @param level one of pino's levels; `silent` for none
 */
export function createLog(service: string, level: string): Logger {
  return pino({
    base: { service },
    level,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
    mixin: () => ({ correlationId: currentOperation().correlationId }),
    redact: { paths: PERSONAL_KEYS.flatMap((key) => [key, `*.${key}`]), censor: '[personal]' },
  });
}

export type { Logger };
