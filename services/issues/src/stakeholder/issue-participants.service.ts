import { Injectable } from '@nestjs/common';
import { issueParticipantsStated, type DataOf } from '@vicinia/events';
import { Outbox } from '@vicinia/eventing';
import type { EntityManager } from 'typeorm';

interface StatedRow {
  readonly territoryId: string;
  readonly participants: DataOf<typeof issueParticipantsStated>['participants'];
}

/** Tells who works on an issue, so that people shows their names to each other and to those who handle the issue. */
@Injectable()
export class IssueParticipantsService {
  constructor(private readonly outbox: Outbox) {}

  /**
   * States the stakeholders of an issue and the owners of the measures in its newest matrix, in the transaction that
   * changed them; nobody once their names have ended. The issue must be locked, so that two changes are told one after the other.
   */
  async state(manager: EntityManager, issueId: string): Promise<void> {
    const [row] = await manager.query<StatedRow[]>(
      `SELECT issue.territory_id AS "territoryId", coalesce((
         SELECT jsonb_agg(jsonb_build_object('personId', person_id, 'capacity', capacity,
           'appointmentId', appointment_id) ORDER BY person_id, capacity)
         FROM (
           -- Once for each person, in their own right if they have a place of their own.
           (SELECT DISTINCT ON (person_id) person_id, 'STAKEHOLDER' AS capacity, appointment_id FROM stakeholder
            WHERE issue_id = issue.id AND released_at IS NULL AND person_id IS NOT NULL AND issue.names_ended_at IS NULL
            ORDER BY person_id, appointment_id NULLS FIRST)
           UNION
           SELECT DISTINCT ON (responsible_person_id) responsible_person_id, 'MEASURE_OWNER', appointment_id
           FROM measure_content
           WHERE issue_id = issue.id AND responsible_person_id IS NOT NULL AND owner_released_at IS NULL AND dropped_at IS NULL
             AND issue.names_ended_at IS NULL
             AND version = (SELECT max(version) FROM matrix_version WHERE issue_id = issue.id)
         ) AS taking), '[]') AS participants
       FROM issue WHERE id = $1`,
      [issueId],
    );
    if (row === undefined) throw new Error('an issue that is locked is there');
    const { territoryId, participants } = row;
    await this.outbox.add(manager, issueParticipantsStated, {
      subject: issueId,
      territoryId,
      data: { participants },
    });
  }
}
