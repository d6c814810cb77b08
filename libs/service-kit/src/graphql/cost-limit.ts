import type { ApolloServerPlugin } from '@apollo/server';
import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import pLimit from 'p-limit';
import { Refusal } from '../errors/refusal.js';
import { takeSlot } from '../schedule/slots.js';
import { atDoor } from './at-door.js';
import { listSizesOf, type ListSizes } from './list-sizes.js';
import { costOf, demandAffordable, type CostQuestion, type QueryCost } from './query-cost.js';

/** Costs of one document that are remembered, one for each set of page sizes. */
const REMEMBERED_PER_DOCUMENT = 50;

export interface CostLimitOptions {
  /** Most rows that one operation may ask for. */
  readonly limit: number;
  /** HTTP status of a refusal. */
  readonly status: number;
  /** Schema that states the sizes of lists; a gateway's supergraph states its own. */
  readonly sdl?: string;
}

/** From so many rows an operation is dear. Few run at once: the others wait, and cheap ones pass them by. */
const DEAR_FROM_ROWS = 1_000;
const DEAR_AT_ONCE = 2;
const LONGEST_WAIT_MS = 10_000;

/**
 * Refuses an operation that asks for too many rows before anything of it is executed, and has dear ones wait for one
 * another, so that they do not keep everybody else waiting.
 * What a document costs is counted once for each set of page sizes that it is asked with.
 */
export function costLimit({ limit, status, sdl }: CostLimitOptions): ApolloServerPlugin {
  let sizes: ListSizes = sdl === undefined ? new Map() : listSizesOf(sdl);
  const dear = pLimit(DEAR_AT_ONCE);
  let known = new WeakMap<DocumentNode, LRUCache<string, QueryCost>>();

  const remembered = (question: CostQuestion): QueryCost | null => {
    const ofDocument = known.get(question.document) ?? new LRUCache({ max: REMEMBERED_PER_DOCUMENT });
    known.set(question.document, ofDocument);
    const key = `${question.operationName ?? ''} ${sizesIn(question.variables)}`;
    const cost = ofDocument.get(key) ?? costOf(question);
    if (cost) ofDocument.set(key, cost);
    return cost;
  };

  return {
    serverWillStart: () =>
      Promise.resolve({
        schemaDidLoadOrUpdate: ({ coreSupergraphSdl }) => {
          if (coreSupergraphSdl !== undefined) sizes = listSizesOf(coreSupergraphSdl);
          known = new WeakMap();
        },
      }),
    requestDidStart: () => {
      let giveBack: (() => void) | null = null;
      return Promise.resolve({
        didResolveOperation: async ({ schema, document, operationName, request }) => {
          const variables = request.variables ?? {};
          const cost = atDoor(status, () => {
            const counted = remembered({ schema, sizes, document, operationName, variables, limit });
            if (counted) demandAffordable(counted, limit);
            return counted;
          });
          if ((cost?.rows ?? 0) < DEAR_FROM_ROWS) return;
          giveBack = await takeSlot(dear, LONGEST_WAIT_MS);
          if (giveBack === null)
            atDoor(status, () => {
              throw new Refusal(
                'RATE_LIMITED',
                'Too many queries for many rows are under way; try again later.',
              );
            });
        },
        willSendResponse: () => {
          giveBack?.();
          return Promise.resolve();
        },
      });
    },
  };
}

/** What of the variables can change a size or leave a field out. */
function sizesIn(variables: Readonly<Record<string, unknown>>): string {
  return JSON.stringify(
    Object.entries(variables).map(([name, value]) => {
      if (Array.isArray(value)) return [name, value.length];
      return [name, typeof value === 'number' || typeof value === 'boolean' ? value : null];
    }),
  );
}
