import {
  recordMutations,
  Territories,
  type Access,
  type RecordActions,
  type RecordKind,
} from '@vicinia/access';
import { Refusal } from '@vicinia/service-kit';
import type { EnrolmentState } from '../generated/graphql.js';
import { Territory } from '../territory/territory.entity.js';
import { demandTransition } from './enrolment-life.js';
import { Enrolment } from './enrolment.entity.js';

/** An application: for the applicant, and for those who coordinate where volunteers are sought. */
export const enrolmentRecord: RecordKind<Enrolment> = {
  entity: Enrolment,
  readRule: 'enrolment.read',
  unknown: 'there is no application with this id that you may know of',
  facts: async (manager, { personId, territoryId }) => ({
    selfIds: [personId],
    territoryPaths: Territories.pathsOf(await manager.findOneByOrFail(Territory, { id: territoryId })),
  }),
};

const leadingTo = (to: EnrolmentState) => ({
  demandState: ({ state }: Enrolment) => {
    demandTransition(state, to);
  },
});

/** What people do with an application, by the names of the mutations. */
export const enrolmentActions = {
  recordInterview: { rule: 'enrolment.decide', ...leadingTo('INTERVIEWED') },
  admitVolunteer: { rule: 'enrolment.decide', ...leadingTo('ADMITTED') },
  recordTraining: { rule: 'enrolment.decide', ...leadingTo('TRAINED') },
  appointVolunteer: { rule: 'enrolment.decide', ...leadingTo('APPOINTED') },
  renewEnrolment: { rule: 'enrolment.decide', ...leadingTo('RENEWED') },
  declineEnrolment: { rule: 'enrolment.decide', ...leadingTo('DECLINED') },
  revokeEnrolment: { rule: 'enrolment.decide', ...leadingTo('REVOKED') },
  withdrawEnrolment: { rule: 'enrolment.withdraw', ...leadingTo('WITHDRAWN') },
} as const satisfies RecordActions<Enrolment>;

/** What a mutation says that changes one application. */
export const onEnrolment = recordMutations(enrolmentActions, 'enrolmentId');

/** @throws Refusal FORBIDDEN for one's own application: nobody decides about themselves */
export function demandAnother(access: Access, { personId }: Enrolment): void {
  if (personId !== access.personId()) return;
  throw new Refusal('FORBIDDEN', 'Nobody decides about their own application.', 'input.enrolmentId');
}
