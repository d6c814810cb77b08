import {
  getNamedType,
  GraphQLError,
  isCompositeType,
  type DocumentNode,
  type GraphQLFieldMap,
  type GraphQLSchema,
} from 'graphql';
import { getComplexity, type ComplexityEstimatorArgs } from 'graphql-query-complexity';
import { Refusal } from '../errors/refusal.js';
import { PAGE_LIMIT } from '../pagination/pagination.js';
import { isConnection, isList, type ListSizes } from './list-sizes.js';

/** Most rows that one operation may ask for, unless the environment says otherwise. */
export const MOST_ROWS = 10_000;

export interface QueryCost {
  /** How many rows the answer has at most. */
  readonly rows: number;
  /** The innermost field that alone has more rows than the limit, or null when none has. */
  readonly dearest: string | null;
}

export interface CostQuestion {
  readonly schema: GraphQLSchema;
  readonly sizes: ListSizes;
  readonly document: DocumentNode;
  readonly operationName: string | null | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly limit: number;
}

/**
 * Counts the rows that an operation asks for, as an upper bound: every object is one, a page has as many as `first` or `last` says
 * or leaves to its default, any other list as many as the schema states, and lists within lists multiply.
 *
 * @returns null when the variables do not fit, which the execution will say
 * @throws Refusal QUERY_TOO_COMPLEX when the fragments unfold to too many fields
 */
export function costOf(question: CostQuestion): QueryCost | null {
  const { schema, document, operationName, variables, limit } = question;
  let dearest: string | null = null;
  try {
    const rows = getComplexity({
      schema,
      query: document,
      variables: { ...variables },
      ...(operationName == null ? {} : { operationName }),
      estimators: [
        (field) => {
          const cost = rowsOf(field, question.sizes);
          // Fields within are counted first.
          if (cost > limit) dearest ??= `${field.type.name}.${field.field.name}`;
          return cost;
        },
      ],
    });
    return { rows, dearest };
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    if (error.message.includes('maximum allowed number of nodes'))
      throw new Refusal(
        'QUERY_TOO_COMPLEX',
        'The query has too many fields once its fragments are unfolded.',
      );
    return null;
  }
}

/** @throws Refusal QUERY_TOO_COMPLEX naming cost, limit and field */
export function demandAffordable({ rows, dearest }: QueryCost, limit: number): void {
  if (rows <= limit) return;
  const where = dearest === null ? 'in all its fields together' : `most of them by the field ${dearest}`;
  throw new Refusal(
    'QUERY_TOO_COMPLEX',
    `The query asks for up to ${String(rows)} rows, ${where}; ${String(limit)} are allowed. Ask for smaller pages (\`first\`) or fewer levels.`,
  );
}

/** Values within a row: texts in several languages, places, ends of pages. */
const VALUES = new Set(['LocalisedText', 'PageInfo', 'Point']);

function rowsOf({ type, field, args, childComplexity }: ComplexityEstimatorArgs, sizes: ListSizes): number {
  const named = getNamedType(field.type);
  if (!isCompositeType(named) || VALUES.has(named.name)) return 0;
  if (isConnection(named.name)) return 1 + sizeOfPage(args) * childComplexity;
  return sizeOfList(type.name, field, args, sizes) * (1 + childComplexity);
}

function sizeOfPage(args: Readonly<Record<string, unknown>>): number {
  // `last` takes its place.
  const first = args['last'] ?? args['first'];
  // What is out of range is refused by the field; until then it is a full page.
  return typeof first === 'number' && first >= 1 ? first : PAGE_LIMIT;
}

function sizeOfList(
  typeName: string,
  field: GraphQLFieldMap<unknown, unknown>[string],
  args: Readonly<Record<string, unknown>>,
  sizes: ListSizes,
): number {
  if (field.name === '_entities' && Array.isArray(args['representations']))
    return args['representations'].length;
  if (!isList(field.type) || isConnection(typeName)) return 1;
  return sizes.get(`${typeName}.${field.name}`) ?? PAGE_LIMIT;
}
