import { recordMutations, type RecordActions, type RecordKind } from '@vicinia/access';
import { now } from '@vicinia/service-kit';
import { Appointment } from '../appointment/appointment.entity.js';
import { appointmentRecord } from '../appointment/appointment.record.js';
import { demandOpen } from './invitation-life.js';
import { Invitation } from './invitation.entity.js';

/** An invitation; whoever decides about the post decides about it. */
export const invitationRecord: RecordKind<Invitation> = {
  entity: Invitation,
  readRule: 'invitation.read',
  unknown: 'there is no invitation with this id that you may know of',
  facts: async (manager, { appointmentId }) =>
    appointmentRecord.facts(manager, await manager.findOneByOrFail(Appointment, { id: appointmentId })),
};

/** What people do with an invitation, by the names of the mutations. */
export const invitationActions = {
  withdrawInvitation: {
    rule: 'invitation.write',
    demandState: (invitation: Invitation) => {
      demandOpen(invitation, now(), 'input.invitationId');
    },
  },
} as const satisfies RecordActions<Invitation>;

/** What a mutation says that changes one invitation. */
export const onInvitation = recordMutations(invitationActions, 'invitationId');
