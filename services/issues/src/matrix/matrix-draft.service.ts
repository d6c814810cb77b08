import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { MatrixVersion } from './matrix-version.entity.js';

/** Versions of the matrix of a locked issue. A proposed one does not change; a change makes the next. */
@Injectable()
export class MatrixDraftService {
  newest(manager: EntityManager, issueId: string): Promise<MatrixVersion | null> {
    return manager.findOne(MatrixVersion, { where: { issueId }, order: { version: 'DESC' } });
  }

  /** The version that can be changed: the newest when it is a draft, else a copy of it with the next number. */
  async open(manager: EntityManager, issueId: string): Promise<MatrixVersion> {
    const newest = await this.newest(manager, issueId);
    if (newest?.proposedAt === null) return newest;
    const draft = manager.create(MatrixVersion, {
      issueId,
      version: (newest?.version ?? 0) + 1,
      description: newest?.description ?? null,
      desiredOutcomes: newest?.desiredOutcomes ?? [],
      language: newest?.language ?? null,
      proposedAt: null,
      signBy: null,
      bindingSince: null,
      lapsedAt: null,
    });
    await manager.insert(MatrixVersion, draft);
    if (newest) await this.copyMeasures(manager, newest, draft.version);
    return draft;
  }

  private async copyMeasures(manager: EntityManager, from: MatrixVersion, toVersion: number): Promise<void> {
    await manager.query(
      `INSERT INTO measure_content (issue_id, version, measure_id, position, what, how, responsible_person_id,
         responsible_organisation_id, territory_id, begins_on, due_on, appointment_id, valid_from, owner_released_at,
         accepted_at, declined_at, decline_reason, answered_by_id)
       SELECT issue_id, $3, measure_id, position, what, how, responsible_person_id,
         responsible_organisation_id, territory_id, begins_on, due_on, appointment_id, valid_from, owner_released_at,
         accepted_at, declined_at, decline_reason, answered_by_id
       FROM measure_content WHERE issue_id = $1 AND version = $2 AND dropped_at IS NULL`,
      [from.issueId, from.version, toVersion],
    );
  }
}
