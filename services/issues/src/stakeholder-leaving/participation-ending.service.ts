import { Injectable } from '@nestjs/common';
import { ChangeNews } from '@vicinia/access';
import { now, Parameters } from '@vicinia/service-kit';
import { IsNull, type EntityManager } from 'typeorm';
import { isOpen } from '../issue/issue-life-cycle.js';
import { issueRecord, lockIssue } from '../issue/issue.record.js';
import { MeasureContentRow } from '../measure/measure-content.entity.js';
import { passOn } from '../stakeholder-acting/acting-person.js';
import { IssueParticipantsService } from '../stakeholder/issue-participants.service.js';
import { Stakeholder } from '../stakeholder/stakeholder.entity.js';
import { StakeholderLeavingService } from './stakeholder-leaving.service.js';

/** Ends that a person takes part in issues without anybody having said so of each. */
@Injectable()
export class ParticipationEndingService {
  constructor(
    private readonly leaving: StakeholderLeavingService,
    private readonly participants: IssueParticipantsService,
    private readonly news: ChangeNews,
  ) {}

  /**
   * An organisation for which the person acted goes on taking part.
   *
   * @param appointmentId ends what rests on it in open issues; null ends all, in closed issues too
   */
  async end(manager: EntityManager, personId: string, appointmentId: string | null): Promise<void> {
    const by = appointmentId === null ? {} : { appointmentId };
    for (const issueId of await issuesOf(manager, personId, appointmentId)) {
      // The lock keeps a new version of the matrix from copying what ends here.
      const issue = await lockIssue(manager, issueId);
      if (appointmentId !== null && !isOpen(issue.stage)) continue;
      await manager.update(
        MeasureContentRow,
        { issueId, responsiblePersonId: personId, ownerReleasedAt: IsNull(), ...by },
        { ownerReleasedAt: now() },
      );
      const held = { issueId, personId, releasedAt: IsNull(), ...by };
      for (const place of await manager.findBy(Stakeholder, held)) {
        if (place.organisationId !== null) {
          await passOn(manager, place, { personId, appointmentId });
        } else {
          await manager.update(Stakeholder, { id: place.id }, { releasedAt: now() });
          await this.leaving.settle(manager, issue, place.id);
        }
      }
      await this.participants.state(manager, issueId);
      await this.news.tell(manager, issueRecord, issue);
    }
  }
}

/** Issues in which a person takes part, by one appointment or, where none is given, at all; in the order of locking. */
async function issuesOf(
  manager: EntityManager,
  personId: string,
  appointmentId: string | null,
): Promise<string[]> {
  const parameters = new Parameters([personId]);
  const byIt = appointmentId === null ? '' : `AND appointment_id = ${parameters.add(appointmentId)}`;
  const rows = await manager.query<{ id: string }[]>(
    `SELECT issue_id AS id FROM stakeholder WHERE person_id = $1 AND released_at IS NULL ${byIt}
     UNION
     SELECT issue_id FROM measure_content
     WHERE responsible_person_id = $1 AND owner_released_at IS NULL ${byIt}
     ORDER BY id`,
    parameters.values,
  );
  return rows.map(({ id }) => id);
}
