import type { GatewayExecutionResult } from '@apollo/server-gateway-interface';
import { GraphQLError, Kind, parse, type GraphQLFormattedError, type SelectionSetNode } from 'graphql';
import type { SubgraphAnswer } from '../subgraph/subgraph-source.js';

/** A client learns enough from the first of them. */
const MOST_PLACES = 100;
/** Before the places that are empty together are known as one. */
const MOST_FIELDS = 1_000;
/** What was asked below the field that an error names; it goes no further than this gateway. */
const BELOW = 'below';
/** Marks what is an error only where an object is lost for it. */
const IF_LOST = 'ifLost';
const NOTHING_THERE = 'There is nothing with this id, or nothing that you may know of.';

type Path = readonly (string | number)[];

/**
 * The errors of a subgraph that did not answer, one for each field that it was asked for, with which `namingEmptyPlaces`
 * finds what stays empty.
 *
 * @param query what the subgraph was asked
 * @param representations the entities of which it was asked, or null when it was asked for root fields
 */
export function errorsOfFields(
  query: string,
  representations: readonly unknown[] | null,
  { message, extensions }: GraphQLFormattedError,
): GraphQLFormattedError[] {
  const root = rootSelection(query);
  const errorAt = (path: Path, below: SelectionSetNode | undefined): GraphQLFormattedError => ({
    message,
    path,
    extensions: { ...extensions, [BELOW]: below },
  });
  if (representations === null) return fieldsFor(root, null).map(([name, below]) => errorAt([name], below));
  const [entities] = root?.selections ?? [];
  const selection = entities?.kind === Kind.FIELD ? entities.selectionSet : undefined;
  return representations
    .flatMap((representation, turn) =>
      fieldsFor(selection, typeOf(representation)).map(([name, below]) =>
        errorAt(['_entities', turn, name], below),
      ),
    )
    .slice(0, MOST_FIELDS);
}

/**
 * The errors of entities that a subgraph answered with null and without a word, as it does for what is not there and for
 * what the caller may not see. Where only fields that may be null hang on such an entity, they are null and nothing is
 * wrong; where the whole object is lost, the client is told.
 */
export function errorsOfMissingEntities(
  query: string,
  representations: readonly unknown[] | null,
  { data, errors = [] }: SubgraphAnswer,
): GraphQLFormattedError[] {
  const entities = data?.['_entities'];
  if (representations === null || !Array.isArray(entities) || !entities.includes(null)) return [];
  if (errors.some(({ path }) => path === undefined)) return [];
  const told = new Set(errors.map(({ path = [] }) => path[1]));
  const refusal = { message: NOTHING_THERE, extensions: { code: 'NOT_FOUND', [IF_LOST]: true } };
  return errorsOfFields(query, representations, refusal).filter(({ path = [] }) => {
    const turn = Number(path[1]);
    return entities[turn] === null && !told.has(turn);
  });
}

/**
 * Puts each error of a subgraph that did not answer at the place that is null for it, so that a client can tell what is
 * missing from what is not there: above the field, where the schema has no null there; below it, where another subgraph
 * gave a part of the same object.
 */
export function namingEmptyPlaces(result: GatewayExecutionResult): GatewayExecutionResult {
  if (!result.errors?.some(isOfField)) return result;
  const named = new Set<string>();
  const errors = result.errors.flatMap((error) => {
    if (!isOfField(error)) return [error];
    const { [BELOW]: below, [IF_LOST]: ifLost, ...extensions } = error.extensions;
    const asked = error.path ?? [];
    return emptyPlaces(result.data, asked, below as SelectionSetNode | undefined).flatMap((path) => {
      if (ifLost === true && !isLost(result.data, path, asked)) return [];
      const place = path.join('.');
      if (named.has(place) || named.size >= MOST_PLACES) return [];
      named.add(place);
      return [new GraphQLError(error.message, { path, extensions })];
    });
  });
  const { errors: _errors, ...rest } = result;
  return errors.length === 0 ? rest : { ...rest, errors };
}

/** Whether the object of a field is null, and not only the field. */
function isLost(data: unknown, path: Path, asked: Path): boolean {
  if (path.length >= asked.length) return false;
  let value = data;
  for (const key of path) value = (value as Record<string | number, unknown> | null | undefined)?.[key];
  return value === null;
}

/** What the executor itself throws comes without extensions, whatever its type says. */
function isOfField(error: { readonly extensions?: Readonly<Record<string, unknown>> }): boolean {
  return error.extensions !== undefined && BELOW in error.extensions;
}

function emptyPlaces(data: unknown, path: Path, below: SelectionSetNode | undefined): Path[] {
  let value = data;
  for (const [index, key] of path.entries()) {
    if (typeof value !== 'object' || value === null) return [path.slice(0, Math.max(index, 1))];
    value = (value as Record<string | number, unknown>)[key];
  }
  // A field that the plan needed and the client did not ask for; what hangs on it is missing there.
  if (value === undefined) return [path.slice(0, Math.max(path.length - 1, 1))];
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  const fields = isObject ? fieldsFor(below, null) : [];
  if (fields.length === 0) return [path];
  return fields.flatMap(([name, next]) => emptyPlaces(value, [name], next).map((rest) => [...path, ...rest]));
}

function rootSelection(query: string): SelectionSetNode | undefined {
  try {
    const [operation] = parse(query, { noLocation: true }).definitions;
    return operation?.kind === Kind.OPERATION_DEFINITION ? operation.selectionSet : undefined;
  } catch (failure) {
    if (failure instanceof GraphQLError) return undefined;
    throw failure;
  }
}

/** The fields that an object of this type would have, by their names in the answer; all where no type is known. */
function fieldsFor(
  selections: SelectionSetNode | undefined,
  type: string | null,
): (readonly [name: string, below: SelectionSetNode | undefined])[] {
  const fields = new Map<string, SelectionSetNode | undefined>();
  for (const selection of selections?.selections ?? []) {
    if (selection.kind === Kind.FIELD) {
      const name = (selection.alias ?? selection.name).value;
      if (name !== '__typename') fields.set(name, selection.selectionSet);
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      const condition = selection.typeCondition?.name.value;
      if (type !== null && condition !== undefined && condition !== type) continue;
      for (const [name, below] of fieldsFor(selection.selectionSet, type)) fields.set(name, below);
    }
  }
  return [...fields];
}

function typeOf(representation: unknown): string | null {
  const type = (representation as { readonly __typename?: unknown } | null)?.__typename;
  return typeof type === 'string' ? type : null;
}
