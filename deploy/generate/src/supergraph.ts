import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';

/**
 * Composes the supergraph from the committed subgraph schemas.
 *
 * @param schemas SDL of each subgraph by name
 * @throws Error with every reason for which they do not compose
 */
export function composeSupergraph(schemas: Readonly<Record<string, string>>): string {
  const result = composeServices(
    Object.entries(schemas).map(([name, sdl]) => ({
      name,
      // The gateway finds subgraphs by name in its environment; this address is never used.
      url: `http://${name}.invalid/graphql`,
      typeDefs: parse(sdl),
    })),
  );
  if (result.errors)
    throw new Error(
      `The subgraphs do not compose:\n${result.errors.map(({ message }) => message).join('\n')}`,
    );
  return result.supergraphSdl;
}
