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
    const json = JSON.stringify(representation);
    const turn = turns.get(json) ?? distinct.push(representation) - 1;
    turns.set(json, turn);
    return turn;
  });
  if (distinct.length === representations.length) return asIs;
  return {
    variables: { ...variables, representations: distinct },
    wanted: (answer) => spread(answer, turnOfPlace, distinct.length),
  };
}

/** An answer of another length is a defect that the executor tells; it stays as it is. */
function spread(answer: SubgraphAnswer, turnOfPlace: readonly number[], asked: number): SubgraphAnswer {
  const entities = answer.data?.['_entities'];
  const isWhole = Array.isArray(entities) && entities.length === asked;
  const texts = new Map<number, string>();
  const data = isWhole
    ? {
        ...answer.data,
        _entities: turnOfPlace.map((turn) => {
          const entity: unknown = entities[turn];
          const text = texts.get(turn);
          // Each place gets an object of its own, since the executor adds to it in place. It came as JSON.
          if (text !== undefined) return JSON.parse(text) as unknown;
          texts.set(turn, JSON.stringify(entity));
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
