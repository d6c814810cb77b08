import { randomUUID } from 'node:crypto';
import {
  briefingScheduled,
  handoverBriefingRequested,
  type DataOf,
  type EventMessage,
} from '@vicinia/events';
import { Hears, Outbox, type EventConsumer } from '@vicinia/eventing';
import type { EntityManager } from 'typeorm';
import { BriefingOfficer } from './briefing-officer.entity.js';
import { Briefing } from './briefing.entity.js';

type Requested = EventMessage<DataOf<typeof handoverBriefingRequested>>;

/** Puts the briefing of a handover into the calendar of both officers (S2 1.1.2); asked again, it moves. */
@Hears(handoverBriefingRequested)
export class HandoverBriefingRequestedConsumer implements EventConsumer<typeof handoverBriefingRequested> {
  constructor(private readonly outbox: Outbox) {}

  async handle({ subject, territoryId, data }: Requested, manager: EntityManager): Promise<void> {
    if (territoryId === null) throw new Error('a handover without the territory of its post');
    const startsAt = new Date(data.startsAt);
    const there = await manager.findOneBy(Briefing, { handoverId: subject });
    const { id } = await manager.save(Briefing, {
      id: there?.id ?? randomUUID(),
      handoverId: subject,
      territoryId,
      startsAt,
    });
    // The successor may be another one than when it was asked for first.
    await manager.delete(BriefingOfficer, { briefingId: id });
    await manager.insert(BriefingOfficer, [
      {
        briefingId: id,
        appointmentId: data.leavingAppointmentId,
        personId: data.leavingPersonId,
        takesOver: false,
      },
      {
        briefingId: id,
        appointmentId: data.successorAppointmentId,
        personId: data.successorPersonId,
        takesOver: true,
      },
    ]);
    await this.outbox.add(manager, briefingScheduled, {
      subject: id,
      territoryId,
      data: { handoverId: subject, startsAt: startsAt.toISOString() },
    });
  }
}
