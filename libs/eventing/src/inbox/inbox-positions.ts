import type { DataSource, EntityManager } from 'typeorm';

/** One partition as seen by one consumer group. */
export interface Place {
  readonly group: string;
  readonly topic: string;
  readonly partition: number;
}

/** Somebody else has moved the position: another replica applied these messages, or a rebuild began. */
export class PositionMoved extends Error {
  constructor(place: Place) {
    super(`the position of ${place.group} in ${place.topic}/${String(place.partition)} was moved by another`);
    this.name = 'PositionMoved';
  }
}

/** @returns the next offset that the group has not had; 0 on first sight of the partition */
export async function readPosition(dataSource: DataSource, place: Place): Promise<bigint> {
  const parameters = [place.group, place.topic, place.partition];
  const [known] = await dataSource.query<{ next_offset: string }[]>(
    `SELECT next_offset FROM inbox_position WHERE consumer_group = $1 AND topic = $2 AND partition = $3`,
    parameters,
  );
  if (known !== undefined) return BigInt(known.next_offset);
  await dataSource.query(
    `INSERT INTO inbox_position (consumer_group, topic, partition, next_offset) VALUES ($1, $2, $3, 0)
     ON CONFLICT DO NOTHING`,
    parameters,
  );
  return 0n;
}

/** @returns all positions of a group by `topic/partition` */
export async function readPositions(dataSource: DataSource, group: string): Promise<Map<string, bigint>> {
  const rows = await dataSource.query<{ topic: string; partition: number; next_offset: string }[]>(
    `SELECT topic, partition, next_offset FROM inbox_position WHERE consumer_group = $1`,
    [group],
  );
  return new Map(rows.map((row) => [placeKey(row.topic, row.partition), BigInt(row.next_offset)]));
}

/**
 * Moves the position within the transaction of the effect and keeps it locked until commit. Of two replicas that both
 * believe to own the partition, one waits here and then finds the position moved.
 *
 * @throws PositionMoved when it is not where the caller left it
 */
export async function advance(manager: EntityManager, place: Place, from: bigint, to: bigint): Promise<void> {
  const [outcome] = await manager.query<{ moved: number }[]>(
    `WITH moved AS (
       UPDATE inbox_position SET next_offset = $5
       WHERE consumer_group = $1 AND topic = $2 AND partition = $3 AND next_offset = $4 RETURNING 1
     ) SELECT count(*)::int AS moved FROM moved`,
    [place.group, place.topic, place.partition, from.toString(), to.toString()],
  );
  if (outcome?.moved !== 1) throw new PositionMoved(place);
}

/** Keeps batches of the partition out until the transaction ends. */
export async function lockPosition(manager: EntityManager, place: Place): Promise<void> {
  await manager.query(
    `SELECT 1 FROM inbox_position WHERE consumer_group = $1 AND topic = $2 AND partition = $3 FOR UPDATE`,
    [place.group, place.topic, place.partition],
  );
}

export function placeKey(topic: string, partition: number): string {
  return `${topic}/${String(partition)}`;
}
