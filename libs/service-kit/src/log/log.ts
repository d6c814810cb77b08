import { pino, type DestinationStream, type Logger, type LoggerOptions } from 'pino';
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
 * Makes the structured log of a process: JSON lines with service, level, time and correlation id, and none of
 * an anonymous operation.
 *
 * @param service name of the project, for example `issues`
 * @param level one of pino's levels; `silent` for none
 * @param destination where the lines go; standard output unless told otherwise
 */
export function createLog(
  service: string,
  level: string,
  destination: DestinationStream = pino.destination(1),
): Logger {
  const options: LoggerOptions = {
    base: { service },
    level,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
    hooks: {
      // Of an anonymous operation there is no line, whoever would write it: it would tell the moment.
      logMethod(args, write) {
        if (!currentOperation().anonymous) write.apply(this, args);
      },
    },
    mixin: () => ({ correlationId: currentOperation().correlationId }),
    redact: { paths: PERSONAL_KEYS.flatMap((key) => [key, `*.${key}`]), censor: '[personal]' },
  };
  return pino(options, destination);
}

export type { Logger };
