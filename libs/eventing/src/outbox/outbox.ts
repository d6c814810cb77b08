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
  /** Defaults to the time of the operation. For what another one tells of an anonymous matter pass the rounded time. */
  readonly occurredAt?: Date;
  /** False writes no trace context: for anonymous matters, whose path must not be followed. */
  readonly traced?: boolean;
}

export interface WrittenMessage {
  readonly id: string;
  /** Counts the messages of the aggregate from 1. */
  readonly aggregateVersion: number;
}

// One statement: draws the versions (which locks the aggregates until commit, so that versions and sequence agree with
// the order of commits), writes the rows, and wakes the relay once the transaction commits. Aggregates are locked in the
// order of their ids, so that two writers of many cannot wait for each other.
const ADD = `
  WITH given AS (
    SELECT id, subject, payload, territory_id, correlation_id, occurred_at, traceparent, bucket, place
    FROM unnest($1::uuid[], $2::text[], $3::text[], $4::uuid[], $5::text[], $6::timestamptz[], $7::text[], $8::smallint[])
      WITH ORDINALITY AS given(id, subject, payload, territory_id, correlation_id, occurred_at, traceparent, bucket, place)
  ), drawn AS (
    INSERT INTO aggregate_version (aggregatetype, aggregateid, version) SELECT $9, subject, 1 FROM given ORDER BY subject
    ON CONFLICT (aggregatetype, aggregateid) DO UPDATE SET version = aggregate_version.version + 1
    RETURNING aggregateid, version
  ), written AS (
    INSERT INTO outbox (id, aggregatetype, aggregateid, version, type, payload, source, territory_id,
                        structure_version, correlation_id, causation_id, traceparent, occurred_at, lane, bucket)
    SELECT given.id, $9, given.subject, drawn.version, $10, given.payload::jsonb, $11, given.territory_id,
           $12, given.correlation_id, $13, given.traceparent, given.occurred_at, $14, given.bucket
    FROM given JOIN drawn ON drawn.aggregateid = given.subject ORDER BY given.place
    RETURNING id, version
  ), woken AS (SELECT pg_notify('${OUTBOX_CHANNEL}', ''))
  SELECT id, version::int AS "aggregateVersion" FROM written, woken`;

/** Messages in one statement: what a bulk import tells of is many rows with whole boundaries. */
const BATCH = 200;

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
    const [written] = await this.addAll(manager, definition, [message]);
    if (written === undefined) throw new Error(`the outbox did not take a ${definition.type}`);
    return written;
  }

  /**
   * Adds messages of one kind about different aggregates, in few statements however many they are.
   *
   * @param messages each of another aggregate, in the order in which they shall be published
   * @throws Error as `add` does
   */
  async addAll<Definition extends EventDefinition>(
    manager: EntityManager,
    definition: Definition,
    messages: readonly NewMessage<Definition>[],
  ): Promise<WrittenMessage[]> {
    if (messages.length === 0) return [];
    const structureVersion = (await this.structureVersion?.(manager)) ?? 0;
    const written: WrittenMessage[] = [];
    for (let first = 0; first < messages.length; first += BATCH) {
      const batch = messages.slice(first, first + BATCH);
      written.push(...(await this.write(manager, definition, batch, structureVersion)));
    }
    return written;
  }

  private write<Definition extends EventDefinition>(
    manager: EntityManager,
    definition: Definition,
    messages: readonly NewMessage<Definition>[],
    structureVersion: number,
  ): Promise<WrittenMessage[]> {
    const { aggregate, type } = definition;
    const operation = currentOperation();
    return manager.query<WrittenMessage[]>(ADD, [
      messages.map(() => randomUUID()),
      messages.map(({ subject }) => subject),
      messages.map(({ data }) => payloadOf(definition, data)),
      messages.map(({ territoryId }) => territoryId),
      // The sender of an anonymous matter got the operation's id with the answer; its messages must not lead there.
      messages.map(() => (operation.anonymous ? randomUUID() : operation.correlationId)),
      messages.map(({ occurredAt }) => (occurredAt ?? now()).toISOString()),
      messages.map(({ traced }) => (traced === false || operation.anonymous ? null : operation.traceparent)),
      messages.map(({ subject }) => stableHash(subject) % OUTBOX_BUCKETS),
      aggregate.topic,
      type,
      `/vicinia/${aggregate.producer}`,
      structureVersion,
      operation.causationId,
      rankOf(aggregate.lane),
    ]);
  }
}

function payloadOf(definition: EventDefinition, data: unknown): string {
  const payload = JSON.stringify(fittingData(definition, data));
  if (Buffer.byteLength(payload) > LARGEST_PAYLOAD_BYTES) {
    throw new Error(`data of ${definition.type} is larger than ${String(LARGEST_PAYLOAD_BYTES)} bytes`);
  }
  return payload;
}
