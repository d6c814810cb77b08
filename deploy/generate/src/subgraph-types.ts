import { codegen } from '@graphql-codegen/core';
import * as typescriptPlugin from '@graphql-codegen/typescript';
import * as resolversPlugin from '@graphql-codegen/typescript-resolvers';
import { parse } from 'graphql';

/**
 * TypeScript types of a subgraph's schema and of what its resolvers answer, so that resolvers and contract cannot drift
 * apart.
 *
 * @param sdl the composed schema of the service
 * @param rows which class stands behind a GraphQL type, as `module#name` seen from the generated file
 */
export async function subgraphTypes(sdl: string, rows: Readonly<Record<string, string>>): Promise<string> {
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
    plugins: [{ typescript: {} }, { resolvers: {} }],
    pluginMap: { typescript: typescriptPlugin, resolvers: resolversPlugin },
    config: {
      enumsAsTypes: true,
      skipTypename: true,
      useTypeImports: true,
      mappers: rowsUnderOtherNames(rows),
      resolverTypeWrapperSignature: 'T',
      contextType: '@vicinia/service-kit#GraphqlContext',
      maybeValue: 'T | null',
      inputMaybeValue: 'T | null | undefined',
      strictScalars: true,
      // An argument with a default is always there.
      avoidOptionals: { defaultValue: true },
      scalars: { ID: 'string', DateTime: 'Date', LocalDate: 'string' },
    },
  });
  return `// Generated from schema.graphql by "npm run generate". Do not edit.\n${types}\n`;
}

/** A row is imported under a name of its own, since the type in the schema has the plain one. */
function rowsUnderOtherNames(rows: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(rows).map(([type, row]) => [type, row.includes('#') ? `${row} as ${type}Row` : row]),
  );
}
