import { recordMutations, type RecordActions, type RecordKind } from '@vicinia/access';
import { now } from '@vicinia/service-kit';
import { Post } from '../post/post.entity.js';
import { postRecord } from '../post/post.record.js';
import { demandNoticeWanted, demandOpen } from './handover-life.js';
import { officersOf } from './handover-officers.js';
import { Handover } from './handover.entity.js';

/** A handover: for the two officers, and for those who coordinate where the post is. */
export const handoverRecord: RecordKind<Handover> = {
  entity: Handover,
  readRule: 'handover.read',
  unknown: 'there is no handover with this id that you may know of',
  facts: async (manager, { id, postId }) => {
    const facts = await postRecord.facts(manager, await manager.findOneByOrFail(Post, { id: postId }));
    const officers = await officersOf(manager, [id], now());
    return { ...facts, participants: { handoverOfficer: officers.get(id) ?? [] } };
  },
};

/** What people do with a handover, by the names of the mutations. */
export const handoverActions = {
  appointSuccessor: { rule: 'appointment.write', demandState: demandOpen },
  planHandover: { rule: 'handover.write', demandState: demandOpen },
  markHandoverStep: { rule: 'handover.write', demandState: demandOpen },
  requestBriefing: { rule: 'handover.write', demandState: demandOpen },
  requestHandoverNotice: { rule: 'handover.write', demandState: demandNoticeWanted },
  confirmHandover: { rule: 'handover.write', demandState: demandOpen },
} as const satisfies RecordActions<Handover>;

/** What a mutation says that changes one handover. */
export const onHandover = recordMutations(handoverActions, 'handoverId');
