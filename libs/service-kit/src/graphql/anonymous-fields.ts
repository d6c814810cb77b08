import { defaultFieldResolver, type GraphQLSchema } from 'graphql';
import { ANONYMOUS_FIELDS } from '../generated/anonymous-fields.js';
import { anonymously } from '../operation/operation-context.js';

/**
 * Makes every root field that its service marked `@anonymous` run as an anonymous operation, whoever wrote its resolver
 * and whatever was said of the request.
 *
 * @param schema executable; its resolvers are replaced in place
 */
export function anonymousFieldsApart(schema: GraphQLSchema): GraphQLSchema {
  for (const root of [schema.getQueryType(), schema.getMutationType()]) {
    for (const [name, field] of Object.entries(root?.getFields() ?? {})) {
      if (!ANONYMOUS_FIELDS.has(`${root?.name ?? ''}.${name}`)) continue;
      const resolve = field.resolve ?? defaultFieldResolver;
      field.resolve = (...given) => anonymously((): unknown => resolve(...given));
    }
  }
  return schema;
}
