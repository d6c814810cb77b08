import { Injectable } from '@nestjs/common';
import { Changes, type Access } from '@vicinia/access';
import { checkInput, idArgument, ifGiven, now, Refusal, textArgument } from '@vicinia/service-kit';
import type { EntityManager } from 'typeorm';
import { AppointmentWriterService } from '../appointment/appointment-writer.service.js';
import { demandOrder, momentOfAppointment } from '../appointment/appointment-period.js';
import type { Appointment } from '../appointment/appointment.entity.js';
import { appointmentRecord } from '../appointment/appointment.record.js';
import { demandAppointable } from '../appointment/demand-appointable.js';
import { demandAnotherLead } from '../appointment/national-leads.js';
import { refuseSecondHolder } from '../appointment/second-holder.js';
import { demandSelection } from '../appointment/selection.js';
import type { AppointSuccessorInput, PlanLeavingInput } from '../generated/graphql.js';
import { Post } from '../post/post.entity.js';
import { RoleTerms } from '../role-terms/role-terms.entity.js';
import { demandSuccessorWanted } from './handover-life.js';
import { knownToEachOther } from './handover-names.js';
import { HandoverOpeningService } from './handover-opening.service.js';
import { partsOf } from './handover-standing.js';
import { Handover } from './handover.entity.js';
import { handoverRecord, onHandover } from './handover.record.js';
import { isBeforeShortestStay } from './stay.js';

/** Says who leaves a post and when, and who takes it over. */
@Injectable()
export class LeavingService {
  constructor(
    private readonly changes: Changes,
    private readonly writer: AppointmentWriterService,
    private readonly opening: HandoverOpeningService,
  ) {}

  /**
   * @returns the handover's id; null where the role of the post has none
   * @throws Refusal TRANSITION_NOT_ALLOWED for an appointment that has ended or whose caseload has moved, INVALID_INPUT for a
   *   day that has passed, or before the shortest stay without a reason, CONFLICT where somebody else holds the post then
   */
  plan(access: Access, input: PlanLeavingInput, key: string): Promise<string | null> {
    const at = now();
    const { endsAt, earlyReason } = checkInput({
      endsAt: () => laterThan(at, momentOfAppointment(input.endsAt, 'input.endsAt', at), 'input.endsAt'),
      earlyReason: () => ifGiven(input.earlyReason, (text) => textArgument(text, 'input.earlyReason')),
    });
    const { appointmentId: id } = input;
    const asked = {
      operation: 'planLeaving',
      rule: 'appointment.write',
      id,
      field: 'input.appointmentId',
      key,
      input,
    } as const;
    return this.changes.change(
      access,
      appointmentRecord,
      asked,
      async ({ manager, record: leaving, facts }) => {
        demandLasting(leaving, at);
        if (facts.seat?.role === 'NATIONAL_LEAD') await demandAnotherLead(manager, leaving.id);
        const post = await manager.findOneByOrFail(Post, { id: leaving.postId });
        await demandLongEnough(manager, post, leaving, endsAt, earlyReason);
        demandOrder(leaving.from, endsAt);
        await demandNotMoved(manager, leaving);
        await this.writer.endLater(manager, leaving, endsAt).catch(refuseSecondHolder);
        const opened = await this.opening.open(manager, {
          post,
          leaving,
          cause: 'APPOINTMENT_ENDS',
          earlyReason,
        });
        return opened?.id ?? null;
      },
    );
  }

  /**
   * @returns the handover's id
   * @throws Refusal CONFLICT where there is a successor, or somebody else holds the post in that time; TRANSITION_NOT_ALLOWED
   *   while nobody has said when the other leaves; and what `appoint` throws
   */
  appointSuccessor(access: Access, input: AppointSuccessorInput, key: string): Promise<string> {
    const at = now();
    const { selectedBy = null } = input;
    const { personId, from, until } = checkInput({
      personId: () => idArgument(input.personId, 'input.personId'),
      from: () => momentOfAppointment(input.from ?? at, 'input.from', at),
      until: () => ifGiven(input.until, (moment) => momentOfAppointment(moment, 'input.until', at)),
    });
    demandOrder(from, until);
    const asked = onHandover('appointSuccessor', input, key);
    return this.changes.change(access, handoverRecord, asked, async ({ manager, record: handover }) => {
      const { post, leaving, successor } = await partsOf(manager, handover);
      demandSuccessorWanted({ leaving, successor }, at);
      await demandAppointable(manager, access, personId);
      if (personId === leaving.personId) {
        throw new Refusal('INVALID_INPUT', 'somebody else takes the post over', 'input.personId');
      }
      demandSelection(post.role, selectedBy);
      const soleFrom = leaving.until !== null && from < leaving.until ? leaving.until : null;
      handover.successorId = await this.writer
        .begin(manager, post, { personId, from, until, selectedBy, soleFrom })
        .catch(refuseSecondHolder);
      await manager.save(handover);
      await knownToEachOther(manager, handover);
      return handover.id;
    });
  }
}

function laterThan(at: Date, moment: Date, field: string): Date {
  if (moment > at) return moment;
  throw new Refusal('INVALID_INPUT', 'to end an appointment at once, end it (endAppointment)', field);
}

function demandLasting({ until }: Appointment, at: Date): void {
  if (until === null || until > at) return;
  throw new Refusal('TRANSITION_NOT_ALLOWED', 'this appointment has ended already', 'input.appointmentId');
}

/** Long stay is the rule (S2 1.1): who goes before it is over, does so for a reason. */
async function demandLongEnough(
  manager: EntityManager,
  { role }: Post,
  { from }: Appointment,
  endsAt: Date,
  earlyReason: string | null,
): Promise<void> {
  const terms = await manager.findOneBy(RoleTerms, { role });
  if (earlyReason !== null || !isBeforeShortestStay(from, endsAt, terms?.shortestStayDays ?? null)) return;
  throw new Refusal(
    'INVALID_INPUT',
    'this is before the shortest stay that the country lays down: say why',
    'input.earlyReason',
  );
}

async function demandNotMoved(manager: EntityManager, { id }: Appointment): Promise<void> {
  const handover = await manager.findOneBy(Handover, { leavingId: id });
  if (handover === null || (handover.status === 'OPEN' && handover.caseloadToldAt === null)) return;
  throw new Refusal('TRANSITION_NOT_ALLOWED', 'the caseload has moved already', 'input.appointmentId');
}
