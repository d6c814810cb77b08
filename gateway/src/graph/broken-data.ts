import type { GatewayExecutionResult } from '@apollo/server-gateway-interface';
import type { Logger } from '@vicinia/service-kit';
import { GraphQLError } from 'graphql';

/** Data that breaks the schema is a defect of a subgraph: the client is told that something failed, the log what. */
export function withoutBrokenData(result: GatewayExecutionResult, log: Logger): GatewayExecutionResult {
  const broken: unknown = result.extensions?.['valueCompletion'];
  if (broken === undefined) return result;
  log.error(
    { broken: Array.isArray(broken) ? broken.map(String) : [] },
    'a subgraph answered against its schema',
  );
  return {
    data: result.data ?? null,
    errors: [new GraphQLError('A part of the answer broke the schema.')],
  };
}
