import type { FetchNode, PlanNode, QueryPlanSelectionNode } from '@apollo/query-planner';
import {
  GraphQLError,
  isAbstractType,
  isObjectType,
  type GraphQLFormattedError,
  type GraphQLSchema,
} from 'graphql';
import type { GatewayContext } from '../gateway-context.js';
import type { SubgraphAnswer } from '../subgraph-source.js';
import { placesAt, type Place } from './cursor.js';
import { isJsonObject, merge } from './json-value.js';
import { representationsOf } from './representations.js';

/** One run of a plan for one request. */
export interface PlanRun {
  readonly variables: Readonly<Record<string, unknown>>;
  readonly context: GatewayContext;
  readonly isQuery: boolean;
  readonly errors: GraphQLError[];
}

/** Works on the places that the plan has led to so far. */
export type PlanStep = (run: PlanRun, places: readonly Place[]) => Promise<void>;

/** Asks a subgraph; see `SubgraphSource.ask`. */
export type Ask = (
  subgraph: string,
  body: string,
  context: GatewayContext,
  isQuery: boolean,
) => Promise<SubgraphAnswer>;

/**
 * Turns a plan of Apollo's planner into steps, with everything prepared that does not depend on the request.
 *
 * @returns null for a plan with a part that only Apollo's own executor should run (conditions, rewrites)
 */
export function planSteps(node: PlanNode, schema: GraphQLSchema, ask: Ask): PlanStep | null {
  switch (node.kind) {
    case 'Sequence': {
      const steps = allSteps(node.nodes, schema, ask);
      return (
        steps &&
        (async (run, places) => {
          for (const step of steps) await step(run, places);
        })
      );
    }
    case 'Parallel': {
      const steps = allSteps(node.nodes, schema, ask);
      return (
        steps &&
        (async (run, places) => {
          await Promise.all(steps.map((step) => step(run, places)));
        })
      );
    }
    case 'Flatten': {
      const step = planSteps(node.node, schema, ask);
      return step && ((run, places) => step(run, placesAt(places, node.path)));
    }
    case 'Fetch':
      return fetchStep(node, schema, ask);
    default:
      return null;
  }
}

function allSteps(nodes: readonly PlanNode[], schema: GraphQLSchema, ask: Ask): PlanStep[] | null {
  const steps = nodes.map((node) => planSteps(node, schema, ask));
  return steps.every((step) => step !== null) ? steps : null;
}

function fetchStep(node: FetchNode, schema: GraphQLSchema, ask: Ask): PlanStep | null {
  const isRewritten = node.inputRewrites ?? node.outputRewrites ?? node.contextRewrites;
  if (isRewritten && isRewritten.length > 0) return null;
  if (node.requires && !knowsTypes(node.requires, schema)) return null;
  const fetch = node.requires ? entitiesFetch(node, node.requires, schema, ask) : rootFetch(node, ask);
  return async (run, places) => {
    if (places.length === 0) return;
    try {
      await fetch(run, places);
    } catch (failure) {
      run.errors.push(
        failure instanceof GraphQLError
          ? failure
          : new GraphQLError('failed', { originalError: asError(failure) }),
      );
    }
  };
}

function rootFetch(node: FetchNode, ask: Ask): PlanStep {
  const bodyWith = bodyMaker(node);
  return async (run, places) => {
    const answer = await ask(node.serviceName, bodyWith(run.variables, null), run.context, run.isQuery);
    for (const error of answer.errors ?? []) {
      run.errors.push(subgraphError(error, error.path && [...(places[0]?.path ?? []), ...error.path]));
    }
    if (isJsonObject(answer.data)) for (const { object } of places) merge(object, answer.data);
  };
}

function entitiesFetch(
  node: FetchNode,
  requires: readonly QueryPlanSelectionNode[],
  schema: GraphQLSchema,
  ask: Ask,
): PlanStep {
  const bodyWith = bodyMaker(node);
  const isOfType = (typename: string, condition: string): boolean => isInstance(schema, typename, condition);
  return async (run, places) => {
    const wanted = representationsOf(places, requires, isOfType);
    if (wanted.json.length === 0) return;
    const body = bodyWith(run.variables, `[${wanted.json.join(',')}]`);
    const answer = await ask(node.serviceName, body, run.context, run.isQuery);
    for (const error of answer.errors ?? []) run.errors.push(...errorsOfEntity(error, wanted.places));
    if (!isJsonObject(answer.data)) return;
    const entities = answer.data['_entities'];
    if (!Array.isArray(entities) || entities.length !== wanted.json.length) {
      throw new Error(`${node.serviceName} answered another number of entities than asked for`);
    }
    wanted.places.forEach((waiting, index) => {
      const entity: unknown = entities[index];
      if (!isJsonObject(entity)) return;
      // Each place gets its own copy where several wait, since later steps add to nested objects in place.
      waiting.forEach(({ object }, turn) => {
        merge(object, turn === 0 ? entity : structuredCloneOf(entity));
      });
    });
  };
}

function structuredCloneOf(value: Record<string, unknown>): Record<string, unknown> {
  return Object.values(value).some((part) => typeof part === 'object' && part !== null)
    ? structuredClone(value)
    : value;
}

/** An error of an entity belongs to every place that waited for it. */
function errorsOfEntity(error: GraphQLFormattedError, places: readonly (readonly Place[])[]): GraphQLError[] {
  const [root, index, ...rest] = error.path ?? [];
  const waiting = root === '_entities' && typeof index === 'number' ? places[index] : undefined;
  return waiting
    ? waiting.map(({ path }) => subgraphError(error, [...path, ...rest]))
    : [subgraphError(error, undefined)];
}

function subgraphError(
  error: GraphQLFormattedError,
  path: readonly (string | number)[] | undefined,
): GraphQLError {
  return new GraphQLError(error.message, {
    ...(path ? { path } : {}),
    ...(error.extensions ? { extensions: error.extensions } : {}),
  });
}

/** The text of the query never changes, so its JSON is made once. */
function bodyMaker(
  node: FetchNode,
): (variables: Readonly<Record<string, unknown>>, representations: string | null) => string {
  const name =
    node.operationName === undefined ? '' : `"operationName":${JSON.stringify(node.operationName)},`;
  const head = `{"query":${JSON.stringify(node.operation)},${name}"variables":{`;
  const names = node.variableUsages ?? [];
  return (variables, representations) => {
    const given = names
      .filter((variable) => Object.hasOwn(variables, variable) && variables[variable] !== undefined)
      .map((variable) => `${JSON.stringify(variable)}:${JSON.stringify(variables[variable])}`);
    if (representations !== null) given.push(`"representations":${representations}`);
    return `${head}${given.join(',')}}}`;
  };
}

function isInstance(schema: GraphQLSchema, typename: string, condition: string): boolean {
  if (typename === condition) return true;
  const abstract = schema.getType(condition);
  const concrete = schema.getType(typename);
  return isAbstractType(abstract) && isObjectType(concrete) && schema.isSubType(abstract, concrete);
}

/** Types hidden from the public schema are known to Apollo's executor only. */
function knowsTypes(selections: readonly QueryPlanSelectionNode[], schema: GraphQLSchema): boolean {
  return selections.every((selection) => {
    if (selection.kind === 'Field')
      return selection.selections === undefined || knowsTypes(selection.selections, schema);
    const isKnown =
      selection.typeCondition === undefined || schema.getType(selection.typeCondition) !== undefined;
    return isKnown && knowsTypes(selection.selections, schema);
  });
}

function asError(failure: unknown): Error {
  return failure instanceof Error ? failure : new Error(String(failure));
}
