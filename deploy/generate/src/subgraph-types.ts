import { codegen } from '@graphql-codegen/core';
import * as typescriptPlugin from '@graphql-codegen/typescript';
import { parse } from 'graphql';

/**
 * TypeScript types of a subgraph's schema, so that resolvers and contract cannot drift apart.
 *
 * @param sdl the composed schema of the service
 */
export async function subgraphTypes(sdl: string): Promise<string> {
  const withoutLink = sdl.replace(/^extend schema @link\([^)]*\)\n/, '');
  const directives = `
    directive @key(fields: String!, resolvable: Boolean) repeatable on OBJECT
    directive @shareable on OBJECT | FIELD_DEFINITION
    directive @external on FIELD_DEFINITION
    directive @override(from: String!) on FIELD_DEFINITION
    directive @inaccessible on FIELD_DEFINITION | OBJECT`;
  const types = await codegen({
    filename: 'graphql.ts',
    schema: parse(`${directives}\n${withoutLink}`),
    documents: [],
    plugins: [{ typescript: {} }],
    pluginMap: { typescript: typescriptPlugin },
    config: {
      enumsAsTypes: true,
      skipTypename: true,
      useTypeImports: true,
      maybeValue: 'T | null',
      inputMaybeValue: 'T | null | undefined',
      strictScalars: true,
      scalars: { ID: 'string', DateTime: 'Date', LocalDate: 'string' },
    },
  });
  return `// Generated from schema.graphql by "npm run generate". Do not edit.\n${types}\n`;
}
