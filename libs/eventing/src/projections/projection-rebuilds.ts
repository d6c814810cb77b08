import type { DataSource } from 'typeorm';

export interface ProjectionState {
  readonly group: string;
  readonly topic: string;
  /** Null while it is being read; the service is unready until then. */
  readonly caughtUpAt: Date | null;
  readonly rebuildRequestedAt: Date | null;
}

/**
 * What the operator can do about projections of compacted topics. Works on the service's database alone:
 * the running service acts on the request, because only it has the consumers.
 */
export class ProjectionRebuilds {
  constructor(private readonly dataSource: DataSource) {}

  /** @returns the state of every projection that the service has started once */
  async list(): Promise<ProjectionState[]> {
    return this.dataSource.query<ProjectionState[]>(
      `SELECT consumer_group AS "group", topic, caught_up_at AS "caughtUpAt",
              rebuild_requested_at AS "rebuildRequestedAt"
       FROM projection ORDER BY consumer_group, topic`,
    );
  }

  /**
   * Asks the running service to empty its projections and to read their topics from the start.
   *
   * @param topic only this one; all when left out
   * @returns how many topics will be read again
   */
  async request(topic?: string): Promise<number> {
    const [asked] = await this.dataSource.query<{ topics: number }[]>(
      `WITH asked AS (
         UPDATE projection SET rebuild_requested_at = now() ${topic === undefined ? '' : 'WHERE topic = $1'} RETURNING 1
       ) SELECT count(*)::int AS topics FROM asked`,
      topic === undefined ? [] : [topic],
    );
    return asked?.topics ?? 0;
  }
}
