import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { Refusal } from '@vicinia/service-kit';
import type { ValidationContext, ValidationRule } from 'graphql';
import type { GatewayEnvironment } from '../environment.js';

/**
 * Depth and aliases as validation rules, so that they are worked out once for each document and not once for each
 * request. The length in tokens is the parser's own limit; the rows are counted by `costLimit`.
 */
export function queryLimits({ MAX_DEPTH, MAX_ALIASES }: GatewayEnvironment): ValidationRule[] {
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
  return [
    maxDepthRule({ n: MAX_DEPTH, flattenFragments: true, ...refuse('levels', MAX_DEPTH) }),
    maxAliasesRule({ n: MAX_ALIASES, ...refuse('aliases', MAX_ALIASES) }),
  ];
}
