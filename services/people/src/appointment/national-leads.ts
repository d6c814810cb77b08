import { now, Refusal } from '@vicinia/service-kit';
import { In, type EntityManager } from 'typeorm';
import { Account } from '../person/account.entity.js';
import { Post } from '../post/post.entity.js';
import { Structure } from '../territory/structure.entity.js';
import { Appointment } from './appointment.entity.js';

/** Lets changes of the nation's leads happen one after the other, so that two of them cannot end each other. */
export async function lockLeads(manager: EntityManager): Promise<void> {
  await manager.find(Structure, { lock: { mode: 'pessimistic_write' } });
}

/** Appointments of the leads of the nation who stay until somebody ends them. */
export function openLeads(manager: EntityManager): Promise<Appointment[]> {
  return manager
    .createQueryBuilder(Appointment, 'appointment')
    .innerJoin(Post, 'post', `post.id = appointment.postId AND post.role = 'NATIONAL_LEAD'`)
    .where('appointment.until IS NULL AND appointment.from <= :now', { now: now() })
    .orderBy('appointment.from')
    .addOrderBy('appointment.id')
    .getMany();
}

/**
 * The nation keeps a lead who can sign in and stays: nobody else could appoint the next one.
 *
 * @throws Refusal TRANSITION_NOT_ALLOWED when this appointment is the last such one
 */
export async function demandAnotherLead(manager: EntityManager, appointmentId: string): Promise<void> {
  await lockLeads(manager);
  const others = (await openLeads(manager)).filter(({ id }) => id !== appointmentId);
  const personIds = others.map(({ personId }) => personId);
  if (await manager.existsBy(Account, { personId: In(personIds) })) return;
  throw new Refusal(
    'TRANSITION_NOT_ALLOWED',
    'the nation keeps a lead: appoint another one first',
    'input.appointmentId',
  );
}
