import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { Changes, type Access } from '@vicinia/access';
import { checkInput, idArgument, ifGiven, now, Refusal } from '@vicinia/service-kit';
import type { DataSource } from 'typeorm';
import type { AppointInput, EndAppointmentInput } from '../generated/graphql.js';
import { postRecord } from '../post/post.record.js';
import { demandOrder, momentOfAppointment } from './appointment-period.js';
import { AppointmentWriterService } from './appointment-writer.service.js';
import { Appointment } from './appointment.entity.js';
import { appointmentRecord } from './appointment.record.js';
import { demandAppointable } from './demand-appointable.js';
import { demandAnotherLead } from './national-leads.js';
import { refuseSecondHolder } from './second-holder.js';
import { demandSelection } from './selection.js';

/** Appointments that ran out and are told of in one round. */
const BATCH = 100;

/** Fills and empties seats. */
@Injectable()
export class AppointmentService {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly changes: Changes,
    private readonly writer: AppointmentWriterService,
  ) {}

  /**
   * @returns the appointment's id
   * @throws Refusal FORBIDDEN for one's own person, NOT_FOUND for an unknown one, INVALID_INPUT where who chose them is
   *   missing or has no place, CONFLICT when somebody else holds the post in that time
   */
  appoint(access: Access, input: AppointInput, key: string): Promise<string> {
    const { selectedBy = null } = input;
    const today = now();
    const { personId, from, until } = checkInput({
      personId: () => idArgument(input.personId, 'input.personId'),
      from: () => momentOfAppointment(input.from ?? today, 'input.from', today),
      until: () => ifGiven(input.until, (moment) => momentOfAppointment(moment, 'input.until', today)),
    });
    demandOrder(from, until);
    return this.changes.change(
      access,
      postRecord,
      {
        operation: 'appoint',
        rule: 'appointment.write',
        id: input.postId,
        field: 'input.postId',
        key,
        input,
      },
      async ({ manager, record: post }) => {
        await demandAppointable(manager, access, personId);
        demandSelection(post.role, selectedBy);
        return this.writer
          .begin(manager, post, { personId, from, until, selectedBy })
          .catch(refuseSecondHolder);
      },
    );
  }

  /**
   * @returns the appointment's id
   * @throws Refusal TRANSITION_NOT_ALLOWED when it has ended already
   */
  end(access: Access, input: EndAppointmentInput, key: string): Promise<string> {
    return this.changes.change(
      access,
      appointmentRecord,
      {
        operation: 'endAppointment',
        rule: 'appointment.write',
        id: input.appointmentId,
        field: 'input.appointmentId',
        key,
        input,
      },
      async ({ manager, record: appointment, facts }) => {
        const endsAt = now();
        if (appointment.until !== null && appointment.until <= endsAt) {
          throw new Refusal(
            'TRANSITION_NOT_ALLOWED',
            'this appointment has ended already',
            'input.appointmentId',
          );
        }
        if (facts.seat?.role === 'NATIONAL_LEAD') await demandAnotherLead(manager, appointment.id);
        const until = endsAt < appointment.from ? appointment.from : endsAt;
        await this.writer.end(manager, appointment, { until, revoked: input.revoked });
        return appointment.id;
      },
    );
  }

  /** Tells the other services of appointments that ran out by themselves. Run in rounds; replicas share the rows. */
  async tellOfThoseRunOut(): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      const due = await manager
        .createQueryBuilder(Appointment, 'appointment')
        .where('NOT appointment.endingTold AND appointment.until <= :now', { now: now() })
        .orderBy('appointment.until')
        .limit(BATCH)
        .setLock('pessimistic_write')
        .setOnLocked('skip_locked')
        .getMany();
      for (const appointment of due) {
        const { until, revoked } = appointment;
        await this.writer.end(manager, appointment, { until: until ?? now(), revoked });
      }
    });
  }
}
