import { costLimitRule } from '@escape.tech/graphql-armor-cost-limit';
import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { Refusal } from '@vicinia/service-kit';
import { Kind, visit, type ASTNode, type ValidationContext, type ValidationRule } from 'graphql';
import type { GatewayEnvironment } from '../environment.js';

/** A page holds this many at most, whatever a variable will say when the document is run. */
const LARGEST_PAGE = '100';
const PAGE_ARGUMENTS = new Set(['first', 'last']);

/**
 * Depth, cost and aliases as validation rules, so that they are worked out once for each document and not once for
 * each request. The length in tokens is the parser's own limit.
 */
export function queryLimits(environment: GatewayEnvironment): ValidationRule[] {
  const refuse = (what: string, limit: number) => ({
    exposeLimits: true,
    propagateOnRejection: false,
    onReject: [
      (context: ValidationContext | null): void => {
        context?.reportError(
          new Refusal('QUERY_TOO_COMPLEX', `The query has more ${what} than ${String(limit)}.`),
        );
      },
    ],
  });
  const { MAX_DEPTH, MAX_COST, MAX_ALIASES } = environment;
  const cost = costLimitRule({ maxCost: MAX_COST, flattenFragments: true, ...refuse('cost', MAX_COST) });
  return [
    maxDepthRule({ n: MAX_DEPTH, flattenFragments: true, ...refuse('levels', MAX_DEPTH) }),
    maxAliasesRule({ n: MAX_ALIASES, ...refuse('aliases', MAX_ALIASES) }),
    (context) => withFullPages(cost, context),
  ];
}

/** Counts a page whose size is a variable as a full one; the cost rule itself takes it for a single item. */
function withFullPages(rule: ValidationRule, context: ValidationContext): ReturnType<ValidationRule> {
  const fullPages = Object.create(context, {
    getFragment: {
      value: (name: string) => {
        const fragment = context.getFragment(name);
        return fragment ? filledPages(fragment) : fragment;
      },
    },
  }) as ValidationContext;
  const visitor = rule(fullPages) as { OperationDefinition: { enter: (operation: ASTNode) => void } };
  return {
    OperationDefinition: (operation) => {
      visitor.OperationDefinition.enter(filledPages(operation));
    },
  };
}

function filledPages<Node extends ASTNode>(node: Node): Node {
  return visit(node, {
    Argument: (argument) =>
      PAGE_ARGUMENTS.has(argument.name.value) && argument.value.kind === Kind.VARIABLE
        ? { ...argument, value: { kind: Kind.INT, value: LARGEST_PAGE } }
        : undefined,
  });
}
