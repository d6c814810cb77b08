import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { handoverOpened } from '@vicinia/events';
import { Outbox } from '@vicinia/eventing';
import { now } from '@vicinia/service-kit';
import type { EntityManager } from 'typeorm';
import type { Appointment } from '../appointment/appointment.entity.js';
import type { Post } from '../post/post.entity.js';
import { RoleTerms } from '../role-terms/role-terms.entity.js';
import { knownToEachOther } from './handover-names.js';
import { Handover } from './handover.entity.js';

/** What a handover begins with. */
export interface Opening {
  readonly post: Post;
  readonly leaving: Appointment;
  readonly cause: Handover['cause'];
  readonly earlyReason?: string | null;
}

/** Opens handovers: each appointment has one, however often somebody finds that it is time. */
@Injectable()
export class HandoverOpeningService {
  constructor(private readonly outbox: Outbox) {}

  /** @returns the handover, a new one or the one that is there; null where the role of the post has none */
  async open(
    manager: EntityManager,
    { post, leaving, cause, earlyReason = null }: Opening,
  ): Promise<Handover | null> {
    const there = await manager.findOne(Handover, {
      where: { leavingId: leaving.id },
      lock: { mode: 'pessimistic_write' },
    });
    if (there !== null) return there;
    const terms = await manager.findOneBy(RoleTerms, { role: post.role });
    if (terms?.handoverDays == null) return null;
    const id = randomUUID();
    const opened = {
      id,
      postId: post.id,
      leavingId: leaving.id,
      cause,
      status: 'OPEN',
      openedAt: now(),
    } as const;
    await manager.insert(Handover, { ...opened, earlyReason });
    await this.outbox.add(manager, handoverOpened, {
      subject: id,
      territoryId: post.territoryId,
      data: { postId: post.id, leavingAppointmentId: leaving.id, leavingPersonId: leaving.personId, cause },
    });
    const handover = await manager.findOneByOrFail(Handover, { id });
    await knownToEachOther(manager, handover);
    return handover;
  }
}
