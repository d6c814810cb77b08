import { appointmentEnded, type DataOf, type EventMessage } from '@vicinia/events';
import { Hears, type EventConsumer } from '@vicinia/eventing';
import { now } from '@vicinia/service-kit';
import { IsNull, type EntityManager } from 'typeorm';
import { IssueChanges } from '../issue/issue-changes.js';
import { isOpen } from '../issue/issue-life-cycle.js';
import { Issue } from '../issue/issue.entity.js';
import { Stakeholder } from '../issue/stakeholder.entity.js';
import { Resolutions } from './resolutions.service.js';

/**
 * Releases a person from open issues when the appointment ends on which taking part rests: always when they were
 * removed, otherwise unless they hold another one.
 */
@Hears(appointmentEnded)
export class AppointmentEndedConsumer implements EventConsumer<typeof appointmentEnded> {
  constructor(
    private readonly changes: IssueChanges,
    private readonly resolutions: Resolutions,
  ) {}

  async handle(
    message: EventMessage<DataOf<typeof appointmentEnded>>,
    manager: EntityManager,
  ): Promise<void> {
    const { personId, removed } = message.data;
    if (!removed && (await holdsAnother(manager, personId, message.subject))) return;
    const places = await manager.find(Stakeholder, {
      where: { personId, releasedAt: IsNull() },
      order: { issueId: 'ASC' },
    });
    for (const { id, issueId } of places) {
      const issue = await this.changes.lock(manager, issueId, 'issueId');
      if (!isOpen(issue.stage)) continue;
      await manager.update(Stakeholder, { id }, { releasedAt: now() });
      await this.resolutions.release(manager, issue, id);
      await manager.save(Issue, issue);
    }
  }
}

async function holdsAnother(
  manager: EntityManager,
  personId: string,
  endedAppointmentId: string,
): Promise<boolean> {
  const rows = await manager.query<unknown[]>(
    `SELECT FROM grant_projection
     WHERE person_id = $1 AND grant_id <> $2 AND (valid_until IS NULL OR valid_until > clock_timestamp()) LIMIT 1`,
    [personId, endedAppointmentId],
  );
  return rows.length > 0;
}
