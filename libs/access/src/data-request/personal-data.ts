import type {
  DataOf,
  dataRequestAsked,
  DataRequestAnswered,
  PersonalDataKind,
  ReasonToKeep,
} from '@vicinia/events';
import type { EntityManager } from 'typeorm';

/** One kind of records that a service keeps about a person. */
export interface PersonalData {
  readonly kind: PersonalDataKind;
  /** Why these records stay; null where they are erased. */
  readonly keptFor: ReasonToKeep | null;
  /** True for what somebody can only have done in office: looked for where the person ever held one. */
  readonly ofOffice?: boolean;
  /** How many there are. */
  count(manager: EntityManager, personId: string): Promise<number>;
  /** Erases them; of what stays, ends what still goes on. What only says what was done has nothing to end. */
  end?(manager: EntityManager, personId: string): Promise<void>;
}

type Asked = DataOf<typeof dataRequestAsked>;
type Part = DataOf<DataRequestAnswered>['parts'][number];

/**
 * Answers a person's request in the transaction in which it was heard: all is counted before anything is erased.
 *
 * @param data all kinds of records that the service keeps about persons, in the order in which they are erased
 * @returns a part for each kind of which there is something
 */
export async function answerDataRequest(
  manager: EntityManager,
  data: readonly PersonalData[],
  { kind, personId, heldOffice }: Asked,
): Promise<Part[]> {
  const erases = kind === 'ERASURE';
  const held: { records: PersonalData; count: number }[] = [];
  for (const records of data) {
    if (records.ofOffice === true && !heldOffice) continue;
    held.push({ records, count: await records.count(manager, personId) });
  }
  const found = held.filter(({ count }) => count > 0);
  if (erases) for (const { records } of found) await records.end?.(manager, personId);
  return found.map(({ records, count }) => {
    const erased = erases && records.keptFor === null ? count : 0;
    const reason = erases ? records.keptFor : null;
    return { kind: records.kind, held: count, erased, kept: count - erased, reason };
  });
}

/** Who read data of the person: every service keeps it. */
export const readings: PersonalData = {
  kind: 'READING',
  keptFor: 'PROOF_OF_ACCESS',
  count: (manager, personId) =>
    rowsFound(manager, `SELECT FROM personal_data_read WHERE subject_id = $1`, personId),
};

/** @param statement selects the rows of the person `$1` */
export async function rowsFound(
  manager: EntityManager,
  statement: string,
  personId: string,
): Promise<number> {
  const [row] = await manager.query<{ count: number }[]>(
    `SELECT count(*)::int AS count FROM (${statement}) AS found`,
    [personId],
  );
  return row?.count ?? 0;
}
