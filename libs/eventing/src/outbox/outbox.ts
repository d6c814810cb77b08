import { randomUUID } from 'node:crypto';
import { Inject, Injectable, Optional } from '@nestjs/common';
import type { EventDefinition } from '@vicinia/events';
import { currentOperation, now } from '@vicinia/service-kit';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import { fittingData } from '../transport/fitting-data.js';
import { stableHash } from '../transport/stable-hash.js';
import { OUTBOX_BUCKETS, OUTBOX_CHANNEL, rankOf } from './outbox-layout.js';
import { STRUCTURE_VERSION, type StructureVersionProvider } from './structure-version.js';

/** A larger message would be refused by a broker for ever and hold up what follows it; better refuse the change. */
const LARGEST_PAYLOAD_BYTES = 900_000;

export interface NewMessage<Definition extends EventDefinition> {
  /** Id of the aggregate; its messages stay in order. */
  readonly subject: string;
  /** The territory concerned, or null where the matter has none. */
  readonly territoryId: string | null;
  readonly data: z.input<Definition['data']>;
  /** Defaults to the time of the operation. For anonymous matters pass the rounded time. */
  readonly occurredAt?: Date;
  /** False writes no trace context: for anonymous matters, whose path must not be followed. */
  readonly traced?: boolean;
}

export interface WrittenMessage {
  readonly id: string;
  /** Counts the messages of the aggregate from 1. */
  readonly aggregateVersion: number;
}

// One statement: draws the version (which locks the aggregate until commit, so that versions and sequence agree with
// the order of commits), writes the row, and wakes the relay once the transaction commits.
const ADD = `
  WITH drawn AS (
    INSERT INTO aggregate_version (aggregatetype, aggregateid, version) VALUES ($2, $3, 1)
    ON CONFLICT (aggregatetype, aggregateid) DO UPDATE SET version = aggregate_version.version + 1
    RETURNING version
  ), written AS (
    INSERT INTO outbox (id, aggregatetype, aggregateid, version, type, payload, source, territory_id,
                        structure_version, correlation_id, causation_id, traceparent, occurred_at, lane, bucket)
    SELECT $1, $2, $3, drawn.version, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14 FROM drawn
    RETURNING version
  )
  SELECT version::int AS "version", pg_notify('${OUTBOX_CHANNEL}', '') FROM written`;

/** Writes messages in the transaction of the change that they tell of. */
@Injectable()
export class Outbox {
  constructor(
    @Optional() @Inject(STRUCTURE_VERSION) private readonly structureVersion?: StructureVersionProvider,
  ) {}

  /**
   * Adds a message that will be published after the transaction has committed, and never when it rolls back.
   * The aggregate stays locked for other writers of its messages until then.
   *
   * @param manager of the transaction that makes the change
   * @throws Error when the data does not fit the contract or is larger than 900 kB: both are defects of the caller
   */
  async add<Definition extends EventDefinition>(
    manager: EntityManager,
    definition: Definition,
    message: NewMessage<Definition>,
  ): Promise<WrittenMessage> {
    const id = randomUUID();
    const { aggregate, type } = definition;
    const operation = currentOperation();
    const structureVersion = (await this.structureVersion?.(manager)) ?? 0;
    const [written] = await manager.query<{ version: number }[]>(ADD, [
      id,
      aggregate.topic,
      message.subject,
      type,
      payloadOf(definition, message.data),
      `/vicinia/${aggregate.producer}`,
      message.territoryId,
      structureVersion,
      operation.correlationId,
      operation.causationId,
      message.traced === false ? null : operation.traceparent,
      message.occurredAt ?? now(),
      rankOf(aggregate.lane),
      stableHash(message.subject) % OUTBOX_BUCKETS,
    ]);
    if (written === undefined) throw new Error(`the outbox did not take a ${type}`);
    return { id, aggregateVersion: written.version };
  }
}

function payloadOf(definition: EventDefinition, data: unknown): string {
  const payload = JSON.stringify(fittingData(definition, data));
  if (Buffer.byteLength(payload) > LARGEST_PAYLOAD_BYTES) {
    throw new Error(`data of ${definition.type} is larger than ${String(LARGEST_PAYLOAD_BYTES)} bytes`);
  }
  return payload;
}
