import type { EntityManager } from 'typeorm';
import { Appointment } from '../appointment/appointment.entity.js';
import { Post } from '../post/post.entity.js';
import type { Handover } from './handover.entity.js';

/** A handover with all that it is about. */
export interface HandoverParts {
  readonly post: Post;
  readonly leaving: Appointment;
  readonly successor: Appointment | null;
}

/** The post and the two appointments of a handover. */
export async function partsOf(
  manager: EntityManager,
  { postId, leavingId, successorId }: Handover,
): Promise<HandoverParts> {
  return {
    post: await manager.findOneByOrFail(Post, { id: postId }),
    leaving: await manager.findOneByOrFail(Appointment, { id: leavingId }),
    successor: successorId === null ? null : await manager.findOneByOrFail(Appointment, { id: successorId }),
  };
}

/** What the messages of a handover say of the one who leaves and of the one who takes over. */
export function officersInMessage(leaving: Appointment, successor: Appointment) {
  return {
    leavingAppointmentId: leaving.id,
    leavingPersonId: leaving.personId,
    successorAppointmentId: successor.id,
    successorPersonId: successor.personId,
  };
}
