import { isObjectType, type GraphQLSchema } from 'graphql';
import { isConnection } from '../graphql/list-sizes.js';
import { totalOf } from './total.js';

/** The field of a connection that tells how many entries its list has. */
const TOTAL = 'totalCount';

/**
 * Answers how many entries a list has, for every connection of which the schema says that this is told.
 *
 * @param schema executable; the fields get their resolvers in place
 */
export function answeredTotals(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    const total = isObjectType(type) && isConnection(type.name) ? type.getFields()[TOTAL] : undefined;
    if (total) total.resolve = totalOf;
  }
  return schema;
}
