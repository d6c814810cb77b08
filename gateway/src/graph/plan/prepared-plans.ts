import type { QueryPlan } from '@apollo/query-planner';
import type {
  GatewayExecutionResult,
  GatewayExecutor,
  GatewayGraphQLRequestContext,
} from '@apollo/server-gateway-interface';
import {
  getVariableValues,
  Kind,
  OperationTypeNode,
  visit,
  BREAK,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
} from 'graphql';
import type { Counter } from 'prom-client';
import type { GatewayContext } from '../gateway-context.js';
import { answerShape } from './answer-shape.js';
import type { JsonObject } from './json-value.js';
import { planSteps, type Ask, type PlanRun } from './plan-steps.js';

type Context = GatewayGraphQLRequestContext<Record<string, unknown>>;
type Prepared = (request: Context) => Promise<GatewayExecutionResult>;

/**
 * Runs the plans of Apollo's planner for documents that were asked before.
 *
 * The first request of a document is planned and run by Apollo's executor. That executor works out the operation and
 * the shape of the answer anew each time, which is the largest part of a request's CPU; here both are prepared once
 * and every further request runs the prepared plan. What is unusual (introspection, conditions, rewrites) stays with
 * Apollo's executor for good. Both ways give the same answers, which the tests prove on each kind of plan.
 */
export class PreparedPlans {
  /** By document: the server hands out the same parsed document for the same text, and a new one with a new graph. */
  private prepared = new WeakMap<DocumentNode, Map<string | null, Prepared | null>>();

  /** @param documents counts the documents that got a plan, by what runs them from then on */
  constructor(
    private readonly ask: Ask,
    private readonly documents: Counter<'run_by'>,
  ) {}

  /** To be called when Apollo's executor has a plan. */
  planned(request: Context, plan: QueryPlan): void {
    const byName = this.prepared.get(request.document) ?? new Map<string | null, Prepared | null>();
    this.prepared.set(request.document, byName);
    const prepared = this.prepare(request, plan);
    this.documents.inc({ run_by: prepared ? 'prepared plan' : 'apollo' });
    byName.set(request.operationName, prepared);
  }

  /** Puts prepared plans in front of Apollo's executor. */
  before(executor: GatewayExecutor): GatewayExecutor {
    return (request) => {
      const prepared = this.prepared.get(request.document)?.get(request.operationName);
      return prepared ? prepared(request) : executor(request);
    };
  }

  private prepare({ document, operation, schema }: Context, plan: QueryPlan): Prepared | null {
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
    return async ({ request, context }) => {
      const variables = request.variables ?? {};
      const refused = variableErrors(schema, operation.variableDefinitions ?? [], variables);
      if (refused) return { errors: refused };
      const run: PlanRun = { variables, context: context as unknown as GatewayContext, isQuery, errors: [] };
      const collected: JsonObject = {};
      await steps(run, [{ object: collected, path: [] }]);
      const problems: string[] = [];
      const data = shape(collected, problems);
      if (run.errors.length > 0) return { data, errors: run.errors };
      return problems.length > 0 ? { data, extensions: { valueCompletion: problems } } : { data };
    };
  }
}

function variableErrors(
  schema: GraphQLSchema,
  definitions: Parameters<typeof getVariableValues>[1],
  variables: Record<string, unknown>,
): GatewayExecutionResult['errors'] | undefined {
  return definitions.length === 0 ? undefined : getVariableValues(schema, definitions, variables).errors;
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
