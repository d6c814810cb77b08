import { errorFormatter, withMessageKey, type Logger } from '@vicinia/service-kit';
import type { GraphQLFormattedError } from 'graphql';

/** What a client may learn of an error beside its message and path. */
const PUBLIC_EXTENSIONS = ['code', 'key', 'values', 'field', 'fields', 'correlationId'] as const;

/** A guess at what was meant names parts of a schema that is not shown. */
const HINT = / ?Did you mean .*$/s;

/**
 * The last stop of an error on its way to the client: mapped and masked by the common convention, then stripped of
 * whatever a subgraph or the executor attached (names of services, stack traces, exceptions).
 */
export function outgoingErrors(
  log: Logger,
  showsSchema: boolean,
): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  const format = errorFormatter(log);
  return (formatted, error) => {
    const { extensions: given = {}, ...rest } = format(formatted, error);
    const extensions = withMessageKey(given);
    const message = showsSchema ? rest.message : rest.message.replace(HINT, '');
    const kept = PUBLIC_EXTENSIONS.filter((name) => extensions[name] !== undefined);
    return {
      ...rest,
      message,
      extensions: Object.fromEntries(kept.map((name) => [name, extensions[name]])),
    };
  };
}
