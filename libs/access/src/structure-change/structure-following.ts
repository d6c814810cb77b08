import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { EventMessage } from '@vicinia/events';
import type { DataSource, EntityManager } from 'typeorm';

/** What people has told of a change of the structure. */
export type StructureChangePhase = 'BEGUN' | 'FINISHED';

/** What a service does once it knows every territory of a change, in the transaction that notes it. */
export interface OnceFollowed {
  /** The change has begun: people is told that this service knows it. */
  begun(manager: EntityManager, changeId: string): Promise<unknown>;
  /** The change is finished. What it moves here is moved by `finished`, again and again until nothing is left. */
  finished(manager: EntityManager): Promise<FinishedWork>;
}

/** Whether there is more to move after a change of the structure. */
export type FinishedWork = 'MORE' | 'DONE';

interface Followed {
  changeId: string;
  phase: StructureChangePhase;
}

/** Pause between two looks, in milliseconds: every service has to know a change within ten seconds. */
export const FOLLOWING_PAUSE = 500;

/** Follows changes of the structure: waits until this service knows every territory that one has touched. */
@Injectable()
export class StructureFollowing {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** Notes what was told of a change; a repetition changes nothing. */
  async note(
    manager: EntityManager,
    phase: StructureChangePhase,
    { subject, structureVersion, data }: EventMessage<{ territories: number }>,
  ): Promise<void> {
    await manager.query(
      `INSERT INTO structure_following (change_id, phase, structure_version, territories) VALUES ($1, $2, $3, $4)
       ON CONFLICT DO NOTHING`,
      [subject, phase, structureVersion, data.territories],
    );
  }

  /** Does what follows from the changes that this service knows by now. Run in rounds; replicas share them. */
  async run(once: OnceFollowed): Promise<void> {
    while (await this.dataSource.transaction((manager) => this.followOne(manager, once)));
  }

  private async followOne(manager: EntityManager, once: OnceFollowed): Promise<boolean> {
    const [followed] = await manager.query<Followed[]>(
      `SELECT change_id AS "changeId", phase FROM structure_following following
       WHERE followed_at IS NULL AND territories <= (
         SELECT count(*) FROM territory_projection WHERE structure_version >= following.structure_version)
       ORDER BY structure_version LIMIT 1 FOR UPDATE SKIP LOCKED`,
    );
    if (followed === undefined) return false;
    const { changeId, phase } = followed;
    if (phase === 'BEGUN') await once.begun(manager, changeId);
    else if ((await once.finished(manager)) === 'MORE') return true;
    await manager.query(
      `UPDATE structure_following SET followed_at = now() WHERE change_id = $1 AND phase = $2`,
      [changeId, phase],
    );
    return true;
  }
}
