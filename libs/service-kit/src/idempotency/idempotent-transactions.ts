import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import { Refusal } from '../errors/refusal.js';
import { currentOperation } from '../operation/operation-context.js';

export interface IdempotentRequest {
  /** Who asks: the person's id, or what is stored of a receipt. A key of one is nothing to another. */
  readonly scope: string;
  /** Chosen by the client, the same for every repetition. */
  readonly key: string;
  /** Name of the mutation. */
  readonly operation: string;
  /** The arguments; only their hash is kept. */
  readonly input: unknown;
}

const KEY_LENGTH = { least: 8, most: 200 };

/**
 * Runs the work of a mutation in one transaction, once for each idempotency key: a repetition gets the first outcome,
 * and a key that comes back with other input is refused.
 */
@Injectable()
export class IdempotentTransactions {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /**
   * @param work changes rows and adds messages with the given manager; its result must survive JSON (ids, not entities)
   * @param repeated is asked before a repetition is answered, and throws where the asker may not have the answer any more
   * @throws Refusal INVALID_INPUT for a key that is too short or long, IDEMPOTENCY_KEY_REUSED for other input
   */
  async run<Outcome>(
    request: IdempotentRequest,
    work: (manager: EntityManager) => Promise<Outcome>,
    repeated?: (manager: EntityManager) => Promise<void>,
  ): Promise<Outcome> {
    if (request.key.length < KEY_LENGTH.least || request.key.length > KEY_LENGTH.most) {
      throw new Refusal('INVALID_INPUT', 'an idempotency key has 8 to 200 characters', 'idempotencyKey');
    }
    const { anonymous } = currentOperation();
    const row = anonymous ? namelessRow(request) : plainRow(request);
    return this.dataSource.transaction(async (manager) => {
      // A concurrent repetition waits here for the first to commit, and then finds its row.
      const claimed: unknown[] = await manager.query(
        `INSERT INTO idempotency_key (scope, key, input_hash, created_at)
         VALUES ($1, $2, $3, CASE WHEN $4 THEN date_trunc('hour', now()) ELSE now() END)
         ON CONFLICT DO NOTHING RETURNING key`,
        [row.scope, row.key, row.inputHash, anonymous],
      );
      if (claimed.length === 0) {
        await repeated?.(manager);
        return this.outcomeOf<Outcome>(manager, row);
      }
      const outcome = await work(manager);
      await manager.query(`UPDATE idempotency_key SET outcome = $3 WHERE scope = $1 AND key = $2`, [
        row.scope,
        row.key,
        JSON.stringify(outcome ?? null),
      ]);
      return outcome;
    });
  }

  private async outcomeOf<Outcome>(
    manager: EntityManager,
    { scope, key, inputHash }: KeyRow,
  ): Promise<Outcome> {
    const [row] = await manager.query<{ input_hash: string; outcome: Outcome }[]>(
      `SELECT input_hash, outcome FROM idempotency_key WHERE scope = $1 AND key = $2`,
      [scope, key],
    );
    if (row?.input_hash !== inputHash) {
      throw new Refusal('IDEMPOTENCY_KEY_REUSED', 'this key came with other input before', 'idempotencyKey');
    }
    return row.outcome;
  }
}

/** What is kept of a request. */
interface KeyRow {
  readonly scope: string;
  readonly key: string;
  readonly inputHash: string;
}

function plainRow({ scope, key, operation, input }: IdempotentRequest): KeyRow {
  return { scope, key, inputHash: hashOf(operation, input) };
}

/**
 * Of an anonymous request neither the asker nor the client's key is kept, which may stand in a log of the client, and
 * no hash that somebody who knows the input could make: the client's key salts them.
 */
function namelessRow({ scope, key, operation, input }: IdempotentRequest): KeyRow {
  const hidden = `${scope}\n${key}`;
  return {
    scope: 'anonymous',
    key: createHash('sha256').update(hidden).digest('hex'),
    inputHash: createHash('sha256')
      .update(hidden)
      .update('\n')
      .update(hashOf(operation, input))
      .digest('hex'),
  };
}

function hashOf(operation: string, input: unknown): string {
  return createHash('sha256')
    .update(operation)
    .update('\n')
    .update(JSON.stringify(sorted(input)))
    .digest('hex');
}

/** The same input in another order of keys is the same input. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object' || value instanceof Date) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}
