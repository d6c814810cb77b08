import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { appointmentBegan, appointmentEnded } from '@vicinia/events';
import { Outbox } from '@vicinia/eventing';
import { now } from '@vicinia/service-kit';
import type { EntityManager } from 'typeorm';
import { GrantsPublisher } from '../grant/grants-publisher.js';
import { countSeat } from '../indicator/seat-figures.js';
import { Post } from '../post/post.entity.js';
import { Appointment } from './appointment.entity.js';

/** Who takes a post, and for how long. */
export type Tenure = Pick<Appointment, 'personId' | 'from'> &
  Partial<Pick<Appointment, 'until' | 'selectedBy'>>;

/** Writes who holds a post, tells every service, and states the person's grants anew, all in one transaction. */
@Injectable()
export class AppointmentWriterService {
  constructor(
    private readonly outbox: Outbox,
    private readonly grants: GrantsPublisher,
  ) {}

  /** @returns the appointment's id */
  async begin(manager: EntityManager, post: Post, tenure: Tenure): Promise<string> {
    const id = randomUUID();
    const { personId, from, until = null, selectedBy = null } = tenure;
    await manager.insert(Appointment, { id, postId: post.id, personId, from, until, selectedBy });
    await this.outbox.add(manager, appointmentBegan, {
      subject: id,
      territoryId: post.territoryId,
      data: { ...seatOf(post), personId, from: from.toISOString() },
    });
    await countSeat(manager, now(), post.id);
    await this.grants.state(manager, personId);
    return id;
  }

  /**
   * @param until last moment
   * @param revoked whether the appointment is revoked, rather than ended in the ordinary way
   */
  async end(
    manager: EntityManager,
    appointment: Appointment,
    { until, revoked }: { readonly until: Date; readonly revoked: boolean },
  ): Promise<void> {
    const post = await manager.findOneByOrFail(Post, { id: appointment.postId });
    Object.assign(appointment, { until, revoked, endingTold: true });
    // The grants are stated from what stands in the table.
    await manager.save(appointment);
    await countSeat(manager, now(), post.id);
    await this.outbox.add(manager, appointmentEnded, {
      subject: appointment.id,
      territoryId: post.territoryId,
      data: {
        ...seatOf(post),
        personId: appointment.personId,
        until: until.toISOString(),
        removed: revoked,
      },
    });
    await this.grants.state(manager, appointment.personId);
  }
}

function seatOf({ id, role, municipalityId }: Post) {
  return { postId: id, role, municipalityId };
}
