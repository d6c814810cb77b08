import type { QueryPlan } from '@apollo/query-planner';
import type { GatewayExecutionResult, GatewayGraphQLRequestContext } from '@apollo/server-gateway-interface';
import {
  getVariableValues,
  Kind,
  OperationTypeNode,
  visit,
  BREAK,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type VariableDefinitionNode,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Counter } from 'prom-client';
import type { GatewayContext } from '../gateway-context.js';
import { answerShape } from './answer-shape.js';
import type { JsonObject } from './json-value.js';
import { planSteps, type Ask, type PlanRun } from './plan-steps.js';

type Context = GatewayGraphQLRequestContext<Record<string, unknown>>;

/**
 * Runs the plan of one operation.
 *
 * @returns null when the variables do not fit the operation, which the server tells the client in its own words
 */
export type PreparedPlan = (
  variables: Readonly<Record<string, unknown>>,
  context: GatewayContext,
) => Promise<GatewayExecutionResult> | null;

/** Characters of query text whose plans are remembered. */
const REMEMBERED_CHARACTERS = 5_000_000;

/**
 * Runs the plans of Apollo's planner for documents that were asked before.
 *
 * The first request of a document goes through Apollo's server, planner and executor, with every check and limit. Those
 * work out the operation and the shape of the answer anew for each request, which is most of its CPU; here both are
 * prepared once, and every further request of the same text runs the prepared plan. What is unusual (introspection,
 * conditions, rewrites) stays with Apollo for good. Both ways give the same answers, which the tests prove on each
 * kind of plan.
 */
export class PreparedPlans {
  private readonly prepared = new LRUCache<string, PreparedPlan>({
    maxSize: REMEMBERED_CHARACTERS,
    sizeCalculation: (_plan, key) => key.length + 100,
  });
  private schema: GraphQLSchema | null = null;

  /** @param documents counts the documents that got a plan, by what runs them from then on */
  constructor(
    private readonly ask: Ask,
    private readonly documents: Counter<'run_by'>,
  ) {}

  /** Plans of the graph before are forgotten, also those that are still being made. */
  graphChanged(schema: GraphQLSchema): void {
    this.schema = schema;
    this.prepared.clear();
  }

  /** To be called when Apollo's executor has a plan. */
  planned(request: Context, plan: QueryPlan): void {
    if (request.schema !== this.schema) return;
    const prepared = this.prepare(request, plan);
    this.documents.inc({ run_by: prepared ? 'prepared plan' : 'apollo' });
    if (prepared) this.prepared.set(keyOf(request.source, request.request.operationName), prepared);
  }

  /** The plan of a document that was asked before in the same words. */
  find(query: string, operationName: string | undefined): PreparedPlan | undefined {
    return this.prepared.get(keyOf(query, operationName));
  }

  private prepare({ document, operation, schema }: Context, plan: QueryPlan): PreparedPlan | null {
    const rootType = schema.getRootType(operation.operation);
    const node = plan.node;
    if (!node || node.kind === 'Subscription' || !rootType || !isOrdinary(document)) return null;
    const steps = planSteps(node, schema, this.ask);
    if (!steps) return null;
    const shape = answerShape(operation.selectionSet.selections, rootType, {
      schema,
      fragments: fragmentsOf(document),
    });
    const isQuery = operation.operation === OperationTypeNode.QUERY;
    const definitions = operation.variableDefinitions ?? [];
    const run = async (
      variables: Readonly<Record<string, unknown>>,
      context: GatewayContext,
    ): Promise<GatewayExecutionResult> => {
      const progress: PlanRun = { variables, context, isQuery, errors: [] };
      const collected: JsonObject = {};
      await steps(progress, [{ object: collected, path: [] }]);
      const problems: string[] = [];
      const data = shape(collected, problems);
      if (progress.errors.length > 0) return { data, errors: progress.errors };
      return problems.length > 0 ? { data, extensions: { valueCompletion: problems } } : { data };
    };
    return (variables, context) => (fit(variables, definitions, schema) ? run(variables, context) : null);
  }
}

/** The length keeps name and text apart, for both are the client's and may hold any character. */
function keyOf(query: string, operationName = ''): string {
  return `${String(operationName.length)} ${operationName}${query}`;
}

function fit(
  variables: Readonly<Record<string, unknown>>,
  definitions: readonly VariableDefinitionNode[],
  schema: GraphQLSchema,
): boolean {
  return definitions.length === 0 || !getVariableValues(schema, definitions, variables).errors;
}

/** No directives, no introspection, no name that every object has from its prototype. */
function isOrdinary(document: DocumentNode): boolean {
  let ordinary = true;
  const unusual = (): typeof BREAK => {
    ordinary = false;
    return BREAK;
  };
  visit(document, {
    Directive: unusual,
    Field: ({ name, alias }) => {
      const isIntrospection = name.value === '__schema' || name.value === '__type';
      return isIntrospection || (alias ?? name).value in Object.prototype ? unusual() : undefined;
    },
  });
  return ordinary;
}

function fragmentsOf(document: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
  return new Map(
    document.definitions
      .filter(
        (definition): definition is FragmentDefinitionNode => definition.kind === Kind.FRAGMENT_DEFINITION,
      )
      .map((fragment) => [fragment.name.value, fragment]),
  );
}
