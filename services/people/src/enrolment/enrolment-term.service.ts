import { Injectable } from '@nestjs/common';
import { Changes, isWithin, type Access } from '@vicinia/access';
import { checkInput, idArgument, ifGiven, now, Refusal } from '@vicinia/service-kit';
import type { EntityManager } from 'typeorm';
import { momentOfAppointment } from '../appointment/appointment-period.js';
import { AppointmentWriterService } from '../appointment/appointment-writer.service.js';
import { Appointment } from '../appointment/appointment.entity.js';
import { demandAppointable } from '../appointment/demand-appointable.js';
import { refuseSecondHolder } from '../appointment/second-holder.js';
import { reasonArgument } from '../arguments/reason-argument.js';
import type {
  AppointVolunteerInput,
  RenewEnrolmentInput,
  RevokeEnrolmentInput,
  WithdrawEnrolmentInput,
} from '../generated/graphql.js';
import type { Post } from '../post/post.entity.js';
import { postRecord } from '../post/post.record.js';
import { RoleTerms } from '../role-terms/role-terms.entity.js';
import { Territory } from '../territory/territory.entity.js';
import { endOfTerm } from './enrolment-life.js';
import { forgetNames } from './enrolment-names.js';
import type { Enrolment } from './enrolment.entity.js';
import { demandAnother, enrolmentRecord, onEnrolment } from './enrolment.record.js';

/** The terms of volunteers: they begin, are renewed and end. Who holds a post is written as for everybody else. */
@Injectable()
export class EnrolmentTermService {
  constructor(
    private readonly changes: Changes,
    private readonly writer: AppointmentWriterService,
  ) {}

  /**
   * @returns the application's id
   * @throws Refusal NOT_FOUND for a post of which the caller may not know, FORBIDDEN for one that they do not fill,
   *   INVALID_INPUT for another role or place and without a term, CONFLICT when somebody else holds the post
   */
  appoint(access: Access, input: AppointVolunteerInput, key: string): Promise<string> {
    const at = now();
    const { postId, until } = checkInput({
      postId: () => idArgument(input.postId, 'input.postId'),
      until: () => ifGiven(input.until, (moment) => momentOfAppointment(moment, 'input.until', at)),
    });
    const asked = onEnrolment('appointVolunteer', input, key);
    return this.changes.change(access, enrolmentRecord, asked, async ({ manager, record }) => {
      demandAnother(access, record);
      const seat = { rule: 'appointment.write', id: postId, field: 'input.postId' } as const;
      const { record: post } = await this.changes.lock(access, manager, postRecord, seat);
      await demandFitting(manager, post, record);
      const { personId } = record;
      await demandAppointable(manager, access, personId, 'input.enrolmentId');
      const term = endOfTerm(until, at, await termDaysOf(manager, record));
      const appointmentId = await this.writer
        .begin(manager, post, { personId, from: at, until: term })
        .catch(refuseSecondHolder);
      Object.assign(record, { state: 'APPOINTED', appointmentId });
      return record.id;
    });
  }

  /**
   * @returns the application's id
   * @throws Refusal TRANSITION_NOT_ALLOWED once the term is over, INVALID_INPUT without a next one, CONFLICT where
   *   somebody else is to hold the post in that time
   */
  renew(access: Access, input: RenewEnrolmentInput, key: string): Promise<string> {
    const at = now();
    const until = ifGiven(input.until, (moment) => momentOfAppointment(moment, 'input.until', at));
    const asked = onEnrolment('renewEnrolment', input, key);
    return this.changes.change(access, enrolmentRecord, asked, async ({ manager, record }) => {
      demandAnother(access, record);
      const appointment = await lastingAppointment(manager, record, at);
      if (appointment?.until == null) {
        throw new Refusal('TRANSITION_NOT_ALLOWED', 'there is no term that ends', 'input.enrolmentId');
      }
      const next = endOfTerm(until, appointment.until, await termDaysOf(manager, record));
      await this.writer.endLater(manager, appointment, next).catch(refuseSecondHolder);
      Object.assign(record, { state: 'RENEWED', renewedAt: at });
      return record.id;
    });
  }

  /** @returns the application's id. @throws Refusal TRANSITION_NOT_ALLOWED, INVALID_INPUT, FORBIDDEN for one's own */
  revoke(access: Access, input: RevokeEnrolmentInput, key: string): Promise<string> {
    const reason = reasonArgument(input.reason);
    const asked = onEnrolment('revokeEnrolment', input, key);
    return this.changes.change(access, enrolmentRecord, asked, async ({ manager, record }) => {
      demandAnother(access, record);
      Object.assign(record, { state: 'REVOKED', ...reason });
      return this.end(manager, record, true);
    });
  }

  /** @returns the application's id. @throws Refusal TRANSITION_NOT_ALLOWED, INVALID_INPUT */
  withdraw(access: Access, input: WithdrawEnrolmentInput, key: string): Promise<string> {
    const reason = ifGiven(input.reason, reasonArgument);
    const asked = onEnrolment('withdrawEnrolment', input, key);
    return this.changes.change(access, enrolmentRecord, asked, async ({ manager, record }) => {
      Object.assign(record, { state: 'WITHDRAWN', ...reason });
      return this.end(manager, record, false);
    });
  }

  /** Ends it with the post that was taken. */
  private async end(manager: EntityManager, record: Enrolment, revoked: boolean): Promise<string> {
    const at = now();
    record.endedAt = at;
    const appointment = await lastingAppointment(manager, record, at);
    if (appointment !== null) {
      const until = at < appointment.from ? appointment.from : at;
      await this.writer.end(manager, appointment, { until, revoked });
    }
    await forgetNames(manager, [record.id]);
    return record.id;
  }
}

/** The appointment of a volunteer, while it holds; null without one. */
async function lastingAppointment(
  manager: EntityManager,
  { appointmentId }: Enrolment,
  at: Date,
): Promise<Appointment | null> {
  if (appointmentId === null) return null;
  const appointment = await manager.findOneOrFail(Appointment, {
    where: { id: appointmentId },
    lock: { mode: 'pessimistic_write' },
  });
  return appointment.until === null || appointment.until > at ? appointment : null;
}

async function termDaysOf(manager: EntityManager, { role }: Enrolment): Promise<number | null> {
  return (await manager.findOneBy(RoleTerms, { role }))?.termDays ?? null;
}

/** @throws Refusal INVALID_INPUT for a post of another role, or elsewhere than the volunteer was sought */
async function demandFitting(
  manager: EntityManager,
  post: Post,
  { role, territoryId }: Enrolment,
): Promise<void> {
  const [at, sought] = await Promise.all([
    manager.findOneByOrFail(Territory, { id: post.territoryId }),
    manager.findOneByOrFail(Territory, { id: territoryId }),
  ]);
  if (post.role === role && isWithin(at.path, sought.path)) return;
  throw new Refusal(
    'INVALID_INPUT',
    'the post has the role that the person applied for, at the place of the opportunity or below it',
    'input.postId',
  );
}
