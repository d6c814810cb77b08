import type { EventMessage } from '@vicinia/events';
import type { Client, ClientConfig } from 'pg';
import { closeQuietly, openUnpooled } from '../database/unpooled-client.js';

export interface BusPlace {
  readonly topic: string;
  readonly partition: number;
}

export interface Member {
  readonly member: string;
  readonly topics: readonly string[];
}

export interface LogRow extends BusPlace {
  readonly offset: string;
  readonly message: EventMessage;
}

export interface BusEars {
  /** Something was appended to `topic/partition`. */
  readonly onAppended: (place: string) => void;
  /** Somebody joined or left the group of this name. */
  readonly onMembership: (group: string) => void;
  readonly onLost: () => void;
}

// A killed process drops out with its connection, a hung one when its heartbeat grows old.
const MEMBERS = `
  WITH beat AS (
    INSERT INTO bus_member (consumer_group, member, topics, backend_pid, heartbeat_at)
    VALUES ($1, $2, $3, pg_backend_pid(), clock_timestamp())
    ON CONFLICT (consumer_group, member) DO UPDATE
      SET heartbeat_at = excluded.heartbeat_at, backend_pid = excluded.backend_pid
  )
  SELECT member, topics FROM bus_member
  WHERE consumer_group = $1 AND member <> $2 AND heartbeat_at > clock_timestamp() - make_interval(secs => $4)
    AND backend_pid IN (SELECT pid FROM pg_stat_activity)`;

const LOCK_KEY = `hashtextextended($1 || '/' || topic || '/' || partition, 0)`;

const READ = `
  SELECT next.topic, next.partition, next."offset", next.message
  FROM unnest($1::text[], $2::int[], $3::bigint[]) AS wanted(topic, partition, position)
  CROSS JOIN LATERAL (
    SELECT l.topic, l.partition, l."offset", l.message FROM bus_log l
    WHERE l.topic = wanted.topic AND l.partition = wanted.partition AND l."offset" >= wanted.position
    ORDER BY l."offset" LIMIT $4
  ) AS next
  ORDER BY next.topic, next.partition, next."offset"`;

/**
 * The one connection through which a consumption holds its partitions, shows that it lives, hears and reads.
 * When it breaks, all of that ends together: nobody reads a partition whose lock is lost.
 */
export class BusSession {
  private constructor(
    private readonly client: Client,
    private readonly group: string,
  ) {}

  static async open(
    config: ClientConfig,
    applicationName: string,
    group: string,
    ears: BusEars,
  ): Promise<BusSession> {
    const client = await openUnpooled(config, applicationName, ears.onLost);
    client.on('notification', ({ channel, payload }) => {
      if (channel === 'vicinia_bus') ears.onAppended(payload ?? '');
      else ears.onMembership(payload ?? '');
    });
    await client.query('LISTEN vicinia_bus; LISTEN vicinia_bus_member');
    return new BusSession(client, group);
  }

  /** Shows that this member lives. @returns the other live members of the group */
  async beat(self: Member, timeoutSeconds: number): Promise<Member[]> {
    const { rows } = await this.client.query<Member>({
      name: 'beat',
      text: MEMBERS,
      values: [this.group, self.member, self.topics, timeoutSeconds],
    });
    return rows;
  }

  /** Tells the other members that this one has come. */
  async announce(): Promise<void> {
    await this.client.query(`SELECT pg_notify('vicinia_bus_member', $1)`, [this.group]);
  }

  /** Leaves the group and gives all partitions back. */
  async leave(member: string): Promise<void> {
    await this.client.query(`DELETE FROM bus_member WHERE consumer_group = $1 AND member = $2`, [
      this.group,
      member,
    ]);
    await this.client.query(`SELECT pg_advisory_unlock_all()`);
    await this.announce();
  }

  /** @returns those of the places that no other consumption of the group holds; they are held from now on */
  async tryLock(places: readonly BusPlace[]): Promise<BusPlace[]> {
    if (places.length === 0) return [];
    const { rows } = await this.client.query<BusPlace>(
      `SELECT topic, partition FROM unnest($2::text[], $3::int[]) AS wanted(topic, partition)
       WHERE pg_try_advisory_lock(${LOCK_KEY})`,
      [this.group, places.map((place) => place.topic), places.map((place) => place.partition)],
    );
    return rows;
  }

  async unlock(places: readonly BusPlace[]): Promise<void> {
    if (places.length === 0) return;
    await this.client.query(
      `SELECT pg_advisory_unlock(${LOCK_KEY}) FROM unnest($2::text[], $3::int[]) AS held(topic, partition)`,
      [this.group, places.map((place) => place.topic), places.map((place) => place.partition)],
    );
    await this.announce();
  }

  /** Reads on in all given partitions with one query. */
  async read(
    places: readonly (BusPlace & { readonly position: bigint })[],
    limit: number,
  ): Promise<LogRow[]> {
    const { rows } = await this.client.query<LogRow>({
      name: 'read',
      text: READ,
      values: [
        places.map((place) => place.topic),
        places.map((place) => place.partition),
        places.map((place) => place.position.toString()),
        limit,
      ],
    });
    return rows;
  }

  close(): void {
    closeQuietly(this.client);
  }
}
