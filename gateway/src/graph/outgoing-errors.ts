import { errorFormatter, type Logger } from '@vicinia/service-kit';
import type { GraphQLFormattedError } from 'graphql';

/** What a client may learn of an error beside its message and path. */
const PUBLIC_EXTENSIONS = ['code', 'field', 'correlationId'] as const;

/**
 * The last stop of an error on its way to the client: mapped and masked by the common convention, then stripped of
 * whatever a subgraph or the executor attached (names of services, stack traces, exceptions).
 */
export function outgoingErrors(
  log: Logger,
): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  const format = errorFormatter(log);
  return (formatted, error) => {
    const { extensions, ...rest } = format(formatted, error);
    const kept = PUBLIC_EXTENSIONS.filter((name) => extensions?.[name] !== undefined);
    return { ...rest, extensions: Object.fromEntries(kept.map((name) => [name, extensions?.[name]])) };
  };
}
