import { Refusal, type ErrorCode } from '@vicinia/service-kit';
import type { Access } from '../access-control.js';
import type { Rule } from '../rules/access-table.js';
import type { Facts } from '../rules/decide.js';

/** Something that people do with a record: who may, and when. The mutation rests on it, and so does what is told of it before. */
export interface RecordAction<Row> {
  /** Rule that the caller must satisfy. */
  readonly rule: Rule;
  /** Demands that the record is in a state for it. @throws Refusal */
  readonly demandState?: (record: Row) => unknown;
}

/** The actions on a kind of record, by the names of their mutations. */
export type RecordActions<Row> = Readonly<Record<string, RecordAction<Row>>>;

/**
 * Makes what a mutation says that changes one record, for all actions on its kind: rule and state are those of the action.
 *
 * @param idField of each input, which names the record: `issueId` for example
 * @returns asked with the name of the mutation, its input and the client's idempotency key
 */
export function recordMutations<Row, Operation extends string, IdField extends string>(
  actions: Readonly<Record<Operation, RecordAction<Row>>>,
  idField: IdField,
) {
  return <Input extends Readonly<Record<IdField, string>>>(
    operation: Operation,
    input: Input,
    key: string,
  ) => {
    const action: RecordAction<Row> = actions[operation];
    return { operation, ...action, id: input[idField], field: `input.${idField}`, key, input };
  };
}

/** What a caller may do with a record now. */
export interface ViewerAction {
  /** Name of the mutation. */
  readonly action: string;
  readonly allowed: boolean;
  /** Code with which the mutation would be refused; null where it is allowed. */
  readonly reason: ErrorCode | null;
}

/**
 * Says of each action whether the caller may do it with a record now, as the mutation itself would decide: first who may,
 * then when.
 *
 * @param facts what decisions on the record rest on
 * @param more further demands by the name of an action, for what the record alone does not tell; asked where nothing else
 *   refuses. Each throws a Refusal.
 */
export function viewerActions<Row>(
  access: Access,
  actions: RecordActions<Row>,
  record: Row,
  facts: Facts,
  more: Readonly<Record<string, () => unknown>> = {},
): Promise<ViewerAction[]> {
  return Promise.all(
    Object.entries(actions).map(async ([action, { rule, demandState }]) => {
      const reason = await refusalOf(async () => {
        access.demand(rule, facts);
        demandState?.(record);
        await more[action]?.();
      });
      return { action, allowed: reason === null, reason };
    }),
  );
}

async function refusalOf(demand: () => Promise<void>): Promise<ErrorCode | null> {
  try {
    await demand();
    return null;
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
}
