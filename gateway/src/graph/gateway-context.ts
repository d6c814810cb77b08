import type { EventEmitter } from 'node:events';
import type { Caller } from '../identity/caller.js';
import type { CachePolicy } from './cache-policy.js';

/** What travels through the execution of one operation. */
export interface GatewayContext extends Caller {
  /** Emits `abort` when the client has gone away. */
  readonly abandoned: EventEmitter;
  /** Collects what the subgraphs say about caching their parts of the answer. */
  readonly caching: CachePolicy;
}
