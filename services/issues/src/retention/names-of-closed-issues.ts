import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { now } from '@vicinia/service-kit';
import type { EntityManager } from 'typeorm';
import { Issue } from '../issue/issue.entity.js';
import { IssueParticipantsService } from '../stakeholder/issue-participants.service.js';

/**
 * An issue that has ended; one that was declined or merged ended with that. None ended before it was presented, so that those
 * which came later need not be looked at.
 */
const NEXT = `
  SELECT id FROM issue WHERE stage IN ('CLOSED', 'DECLINED', 'MERGED') AND names_ended_at IS NULL AND presented_at < $1
    AND coalesce(closed_at, (SELECT max(changed_at) FROM issue_stage_change WHERE issue_id = issue.id)) < $1
  ORDER BY presented_at LIMIT 1 FOR UPDATE SKIP LOCKED`;

const PERSONS = `
  SELECT person_id AS id FROM stakeholder WHERE issue_id = $1 AND person_id IS NOT NULL
  UNION SELECT signed_by_id FROM signature WHERE issue_id = $1 AND signed_by_id IS NOT NULL
  UNION SELECT progressed_by FROM measure WHERE issue_id = $1 AND progressed_by IS NOT NULL
  UNION SELECT responsible_person_id FROM measure_content WHERE issue_id = $1 AND responsible_person_id IS NOT NULL
  UNION SELECT answered_by_id FROM measure_content WHERE issue_id = $1 AND answered_by_id IS NOT NULL`;

/** Columns that name who took part, and the appointment by which they did. */
const NAMED = [
  ['stakeholder', 'person_id', ', appointment_id = NULL'],
  ['signature', 'signed_by_id', ''],
  ['measure', 'progressed_by', ''],
  ['measure_content', 'responsible_person_id', ', appointment_id = NULL'],
  ['measure_content', 'answered_by_id', ''],
] as const;

/**
 * Takes away who took part in issues that ended long ago. An id that leads to nobody stands in the place of each person, the
 * same wherever the issue names them: so it can still be read that one who owned a measure had signed for it.
 */
@Injectable()
export class NamesOfClosedIssues {
  constructor(private readonly participants: IssueParticipantsService) {}

  /** Ends one issue's names. @returns 0 where there is none whose time was over by `before` */
  async endNext(manager: EntityManager, before: Date): Promise<number> {
    const [issue] = await manager.query<{ id: string }[]>(NEXT, [before]);
    if (issue === undefined) return 0;
    const persons = await manager.query<{ id: string }[]>(PERSONS, [issue.id]);
    const ids = persons.map(({ id }) => id);
    const nobody = ids.map(() => randomUUID());
    for (const [table, column, more] of NAMED) {
      await manager.query(
        `UPDATE ${table} SET ${column} = known.nobody${more}
         FROM unnest($2::uuid[], $3::uuid[]) AS known (person, nobody)
         WHERE issue_id = $1 AND ${column} = known.person`,
        [issue.id, ids, nobody],
      );
    }
    await manager.update(Issue, { id: issue.id }, { namesEndedAt: now() });
    await this.participants.state(manager, issue.id);
    return 1;
  }
}
