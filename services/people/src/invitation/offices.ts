import { now } from '@vicinia/service-kit';
import { IsNull, MoreThan, type EntityManager } from 'typeorm';
import { Appointment } from '../appointment/appointment.entity.js';

/** Appointments of a person that hold now or are to come. */
export function officesOf(manager: EntityManager, personId: string): Promise<Appointment[]> {
  return manager.find(Appointment, {
    where: [
      { personId, until: IsNull() },
      { personId, until: MoreThan(now()) },
    ],
    order: { id: 'ASC' },
  });
}
