import type { GraphQLFormattedError } from 'graphql';
import type { SubgraphAnswer } from './subgraph-source.js';

type Variables = Readonly<Record<string, unknown>>;

/** A question about entities in which each of them stands once, and the way from its answer to the one that was wanted. */
export interface EntitiesOnce {
  readonly variables: Variables | undefined;
  readonly wanted: (answer: SubgraphAnswer) => SubgraphAnswer;
}

/** How Apollo begins a question about entities. A client cannot: it knows no type `_Any`. */
const ASKS_FOR_ENTITIES = /^query(?:\s+\w+)?\s*\(\s*\$representations\s*:\s*\[_Any!\]!/;

/** The entities of which a question asks, or null when it asks for root fields, whatever their variables are called. */
export function representationsIn(
  query: string,
  variables: Variables | undefined,
): readonly unknown[] | null {
  const representations = variables?.['representations'];
  return Array.isArray(representations) && ASKS_FOR_ENTITIES.test(query) ? representations : null;
}

/**
 * Asks for each entity once, however many places wait for it: twenty issues of one territory ask for that territory
 * once.
 */
export function entitiesOnce(query: string, variables: Variables | undefined): EntitiesOnce {
  const representations = representationsIn(query, variables);
  const asIs: EntitiesOnce = { variables, wanted: (answer) => answer };
  if (representations === null) return asIs;
  const turns = new Map<string, number>();
  const distinct: unknown[] = [];
  const turnOfPlace = representations.map((representation: unknown) => {
    const key = keyOf(representation);
    const known = turns.get(key);
    if (known !== undefined) return known;
    const turn = distinct.push(representation) - 1;
    turns.set(key, turn);
    return turn;
  });
  if (distinct.length === representations.length) return asIs;
  return {
    variables: { ...variables, representations: distinct },
    wanted: (answer) => spread(answer, turnOfPlace, distinct.length),
  };
}

/** The same for the same entity. Most are named by their id alone, which is quicker to put together than JSON. */
function keyOf(representation: unknown): string {
  const fields = representation as Readonly<Record<string, unknown>>;
  const { __typename: type, id } = fields;
  const isIdAlone = typeof type === 'string' && typeof id === 'string' && Object.keys(fields).length === 2;
  return isIdAlone ? `${type} ${id}` : JSON.stringify(representation);
}

/** An answer of another length is a defect that the executor tells; it stays as it is. */
function spread(answer: SubgraphAnswer, turnOfPlace: readonly number[], asked: number): SubgraphAnswer {
  const entities = answer.data?.['_entities'];
  const isWhole = Array.isArray(entities) && entities.length === asked;
  const given = new Set<number>();
  const data = isWhole
    ? {
        ...answer.data,
        _entities: turnOfPlace.map((turn) => {
          const entity: unknown = entities[turn];
          // Each place gets an object of its own, since the executor adds to it in place.
          if (given.has(turn)) return copyOf(entity);
          given.add(turn);
          return entity;
        }),
      }
    : answer.data;
  return {
    ...answer,
    ...(data === undefined ? {} : { data }),
    ...(answer.errors
      ? { errors: answer.errors.flatMap((error) => errorsOfEveryPlace(error, turnOfPlace)) }
      : {}),
  };
}

/** @param value came as JSON */
function copyOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(copyOf);
  const copy: Record<string, unknown> = { ...value };
  for (const [name, part] of Object.entries(copy)) if (typeof part === 'object') copy[name] = copyOf(part);
  return copy;
}

/** An error of an entity belongs to every place that waited for it. */
function errorsOfEveryPlace(
  error: GraphQLFormattedError,
  turnOfPlace: readonly number[],
): GraphQLFormattedError[] {
  const [root, turn, ...rest] = error.path ?? [];
  if (root !== '_entities' || typeof turn !== 'number') return [error];
  return turnOfPlace.flatMap((each, place) =>
    each === turn ? [{ ...error, path: [root, place, ...rest] }] : [],
  );
}
