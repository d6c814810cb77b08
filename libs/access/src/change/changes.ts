import { Injectable } from '@nestjs/common';
import { idArgument, IdempotentTransactions, Refusal } from '@vicinia/service-kit';
import type { EntityManager, FindOptionsWhere, ObjectLiteral } from 'typeorm';
import type { Access } from '../access-control.js';
import type { Rule } from '../rules/access-table.js';
import type { Facts } from '../rules/decide.js';
import { ChangeNews } from './change-news.js';
import type { RecordAction } from './record-action.js';
import { readRuleOf, type RecordKind } from './record-kind.js';

/** What a change of one record says of the record. */
type Asked = Pick<RecordMutation, 'rule' | 'id' | 'field' | 'moreFacts'>;

/** What every mutation says. */
interface Mutation {
  /** Name of the mutation. */
  readonly operation: string;
  /** Rule that the caller must satisfy. */
  readonly rule: Rule;
  /** The client's idempotency key. */
  readonly key: string;
  /** The arguments; a key that comes back with others is refused. */
  readonly input: unknown;
}

/** A change of one record. */
export interface RecordMutation extends Mutation {
  readonly id: string;
  /** Path of the argument that names the record, `input.issueId` for example. */
  readonly field: string;
  /** Other records of the kind that the change touches: all are locked in the order of their ids, so that no two changes wait for each other. */
  readonly alsoLock?: readonly string[];
  /** Locks what has to be locked before the record, so that all who change the two take them in one order. */
  readonly lockFirst?: (manager: EntityManager) => Promise<unknown>;
  /** Facts beside those of the record, such as who takes part in one of its parts. */
  readonly moreFacts?: (manager: EntityManager) => Promise<Facts>;
}

/** A mutation that makes a record. */
export interface CreatingMutation<Known extends Facts = Facts> extends Mutation {
  /** What the decision rests on, read in the transaction, with whatever else the work needs of it; left out where the rule asks for nothing. */
  readonly facts?: (manager: EntityManager) => Promise<Known>;
  /** What is stored of the receipt, where nobody is asked who they are. */
  readonly receiptHash?: string;
}

/** A change of one record by the holder of its receipt, or of another secret that belongs to it. */
export interface ReceiptMutation<Row> extends Mutation, Pick<RecordMutation, 'lockFirst'> {
  /** What is stored of the receipt. */
  readonly receiptHash: string;
  /** Column in which it is stored; `receiptHash` unless told otherwise. */
  readonly column?: keyof Row & string;
  readonly field: string;
}

/** A record that is locked and may be changed. */
export interface Change<Row> {
  readonly manager: EntityManager;
  /** Set its fields: it is saved after the work. */
  readonly record: Row;
  /** What the change was allowed on. */
  readonly facts: Facts;
}

type Kept = ObjectLiteral & { id: string };

/**
 * The one way to change a record. In one transaction: the idempotency key is claimed, the row is locked, the rule is
 * decided on what stands in the row, the work is done with its rows and messages, the record is saved, and whoever may
 * know of it is told. A repeated
 * key answers as the first time, to whoever may still know of the record. Whoever may not is told that it is not there.
 */
@Injectable()
export class Changes {
  constructor(
    private readonly transactions: IdempotentTransactions,
    private readonly news: ChangeNews,
  ) {}

  /**
   * Changes one record.
   *
   * @param work its result is kept for a repetition and must survive JSON (ids, not entities)
   * @throws Refusal UNAUTHENTICATED, NOT_FOUND, FORBIDDEN, STAFF_ACCESS_SUSPENDED, INVALID_INPUT, IDEMPOTENCY_KEY_REUSED,
   *   and what the work throws
   */
  change<Row extends Kept, Outcome>(
    access: Access,
    kind: RecordKind<Row>,
    { operation, key, input, demandState, ...asked }: RecordMutation & RecordAction<Row>,
    work: (change: Change<Row>) => Promise<Outcome>,
  ): Promise<Outcome> {
    const id = idArgument(asked.id, asked.field);
    const request = { scope: access.personId(), key, operation, input };
    return this.transactions.run(
      request,
      async (manager) => {
        await asked.lockFirst?.(manager);
        if (asked.alsoLock !== undefined) await lockInOrder(manager, kind, [id, ...asked.alsoLock]);
        const change = await this.lock(access, manager, kind, { ...asked, id });
        demandState?.(change.record);
        const outcome = await work(change);
        await manager.save(kind.entity, change.record);
        await this.news.tell(manager, kind, change.record);
        return outcome;
      },
      async (manager) => {
        const record = await manager.findOneBy(kind.entity, { id } as FindOptionsWhere<Row>);
        const facts = record && (await factsOf(manager, kind, record, asked.moreFacts));
        const mayKnow =
          facts && (access.may(asked.rule, facts) || access.may(readRuleOf(kind, record), facts));
        if (mayKnow !== true) throw access.unknown(kind.unknown, asked.field);
      },
    );
  }

  /**
   * Makes a record: the rule is decided on the place where it is to be.
   *
   * @param work inserts it and answers with what a repetition shall answer, usually its id
   * @throws Refusal UNAUTHENTICATED, FORBIDDEN, STAFF_ACCESS_SUSPENDED, INVALID_INPUT, IDEMPOTENCY_KEY_REUSED, and what
   *   the work throws
   */
  create<Outcome, Known extends Facts = Facts>(
    access: Access,
    { operation, rule, key, input, facts, receiptHash }: CreatingMutation<Known>,
    work: (change: { readonly manager: EntityManager; readonly facts: Known }) => Promise<Outcome>,
  ): Promise<Outcome> {
    const decided = async (manager: EntityManager): Promise<Known> => {
      const known = (await facts?.(manager)) ?? ({} as Known);
      access.demand(rule, known);
      return known;
    };
    return this.transactions.run(
      { scope: receiptHash ?? access.personId(), key, operation, input },
      async (manager) => work({ manager, facts: await decided(manager) }),
      async (manager) => {
        await decided(manager);
      },
    );
  }

  /**
   * Changes the record to which a receipt belongs. Nobody is asked who they are.
   *
   * @throws Refusal NOT_FOUND for a receipt that belongs to nothing, INVALID_INPUT, IDEMPOTENCY_KEY_REUSED, and what the
   *   work throws
   */
  changeByReceipt<Row extends Kept, Outcome>(
    access: Access,
    kind: RecordKind<Row>,
    { operation, rule, key, input, receiptHash, column, field, lockFirst }: ReceiptMutation<Row>,
    work: (change: Change<Row>) => Promise<Outcome>,
  ): Promise<Outcome> {
    return this.transactions.run({ scope: receiptHash, key, operation, input }, async (manager) => {
      await lockFirst?.(manager);
      const where = { [column ?? 'receiptHash']: receiptHash } as FindOptionsWhere<Row>;
      const record = await locked(manager, kind, where);
      if (record === null) throw new Refusal('NOT_FOUND', 'nothing belongs to this receipt or token', field);
      const facts = { ...(await kind.facts(manager, record)), holdsReceipt: true };
      access.demand(rule, facts);
      const outcome = await work({ manager, record, facts });
      await manager.save(kind.entity, record);
      return outcome;
    });
  }

  /**
   * Locks a record that a change touches beside its own, for a caller who may.
   *
   * @throws Refusal NOT_FOUND, FORBIDDEN, STAFF_ACCESS_SUSPENDED
   */
  async lock<Row extends Kept>(
    access: Access,
    manager: EntityManager,
    kind: RecordKind<Row>,
    { rule, id, field, moreFacts }: Asked,
  ): Promise<Change<Row>> {
    const record = await locked(manager, kind, { id } as FindOptionsWhere<Row>);
    if (record === null) throw access.unknown(kind.unknown, field);
    const facts = await factsOf(manager, kind, record, moreFacts);
    access.demandOn(rule, { facts, readRule: readRuleOf(kind, record), message: kind.unknown, field });
    return { manager, record, facts };
  }
}

async function factsOf<Row extends Kept>(
  manager: EntityManager,
  kind: RecordKind<Row>,
  record: Row,
  moreFacts: RecordMutation['moreFacts'],
): Promise<Facts> {
  const known = await kind.facts(manager, record);
  const more = await moreFacts?.(manager);
  return { ...known, ...more, participants: { ...known.participants, ...more?.participants } };
}

function locked<Row extends Kept>(
  manager: EntityManager,
  kind: RecordKind<Row>,
  where: FindOptionsWhere<Row>,
): Promise<Row | null> {
  return manager.findOne(kind.entity, { where, lock: { mode: 'pessimistic_write' } });
}

async function lockInOrder<Row extends Kept>(
  manager: EntityManager,
  kind: RecordKind<Row>,
  ids: readonly string[],
): Promise<void> {
  await manager
    .createQueryBuilder(kind.entity, 'record')
    .select('record.id')
    .where('record.id = ANY (:ids)', { ids })
    .orderBy('record.id')
    .setLock('pessimistic_write')
    .getRawMany();
}
