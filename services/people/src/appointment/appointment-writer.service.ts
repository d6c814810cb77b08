import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { appointmentBegan, appointmentEnded } from '@vicinia/events';
import { Outbox } from '@vicinia/eventing';
import { now, Refusal } from '@vicinia/service-kit';
import type { EntityManager } from 'typeorm';
import { GrantsPublisher } from '../grant/grants-publisher.js';
import { countSeat } from '../indicator/seat-figures.js';
import { Post } from '../post/post.entity.js';
import { Appointment } from './appointment.entity.js';
import { followThoseWhoLeave } from './sole-holder.js';

/** Who takes a post, and for how long. */
export type Tenure = Pick<Appointment, 'personId' | 'from'> &
  Partial<Pick<Appointment, 'until' | 'selectedBy' | 'soleFrom'>>;

/** Writes who holds a post, tells every service, and states the person's grants anew, all in one transaction. */
@Injectable()
export class AppointmentWriterService {
  constructor(
    private readonly outbox: Outbox,
    private readonly grants: GrantsPublisher,
  ) {}

  /** @returns the appointment's id. @throws Refusal TRANSITION_NOT_ALLOWED for a post that has ended */
  async begin(manager: EntityManager, post: Post, tenure: Tenure): Promise<string> {
    if (post.endedAt !== null)
      throw new Refusal('TRANSITION_NOT_ALLOWED', 'this post has ended with its territory');
    const id = randomUUID();
    const { personId, from, until = null, selectedBy = null, soleFrom = null } = tenure;
    await manager.insert(Appointment, { id, postId: post.id, personId, from, until, selectedBy, soleFrom });
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
   * Lets an appointment end at a moment to come, which is told when it has come. A successor who is appointed already has the
   * post alone from then on.
   */
  async endLater(manager: EntityManager, appointment: Appointment, until: Date): Promise<void> {
    const { id, postId } = appointment;
    // Later than before: the successor makes room first, so that the two never have the post at one time.
    await manager.query(
      `UPDATE appointment SET sole_from = $3 WHERE post_id = $1 AND id <> $2 AND sole_from < $3 AND starts_at < $3
         AND (ends_at IS NULL OR ends_at > $3)`,
      [postId, id, until],
    );
    Object.assign(appointment, { until });
    await manager.save(appointment);
    await followThoseWhoLeave(manager, [postId]);
    await this.grants.state(manager, appointment.personId);
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
    await followThoseWhoLeave(manager, [post.id]);
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
