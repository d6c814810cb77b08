import type { RecordChanged, RecordType } from '@vicinia/events';
import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';
import type { Facts } from '../rules/decide.js';
import type { Rule } from '../rules/access-table.js';

/** What is told when a record has changed: of itself, or of the one to which it belongs. */
export interface ToldRecord {
  readonly type: RecordType;
  readonly id: string;
  readonly territoryId: string;
}

/** How a kind of record is told of. */
export interface Telling<Row> {
  /** Message of the service. */
  readonly message: RecordChanged;
  of(manager: EntityManager, row: Row): Promise<ToldRecord> | ToldRecord;
}

/**
 * A kind of record that people change: where it is kept, and what decides who may. Each feature that owns such a record
 * declares one, in `x.record.ts`.
 */
export interface RecordKind<Row extends ObjectLiteral & { id: string }> {
  readonly entity: EntityTarget<Row>;
  /** Rule that lets the caller know of the record. Where none does, it answers as one that is not there. */
  readonly readRule: Rule | ((row: Row) => Rule);
  /** What is said of one that is not there. */
  readonly unknown: string;
  /** What decisions on the locked row rest on, read in the transaction of the change. */
  facts(manager: EntityManager, row: Row): Promise<Facts>;
  /** How others hear at once that it was made or changed; left out where nobody does. */
  readonly telling?: Telling<Row>;
}

/** Rule that lets the caller know of one record. */
export function readRuleOf<Row extends ObjectLiteral & { id: string }>(
  kind: RecordKind<Row>,
  row: Row,
): Rule {
  return typeof kind.readRule === 'function' ? kind.readRule(row) : kind.readRule;
}
