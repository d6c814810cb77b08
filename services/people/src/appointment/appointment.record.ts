import type { RecordKind } from '@vicinia/access';
import { Post } from '../post/post.entity.js';
import { postRecord } from '../post/post.record.js';
import { Appointment } from './appointment.entity.js';

/** An appointment; whoever decides about its post decides about it. */
export const appointmentRecord: RecordKind<Appointment> = {
  entity: Appointment,
  readRule: 'post.read',
  unknown: 'there is no appointment with this id that you may know of',
  facts: async (manager, { postId }) =>
    postRecord.facts(manager, await manager.findOneByOrFail(Post, { id: postId })),
};
