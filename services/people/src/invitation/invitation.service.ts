import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Changes, type Access } from '@vicinia/access';
import { now, Refusal } from '@vicinia/service-kit';
import type { EntityManager } from 'typeorm';
import { Appointment } from '../appointment/appointment.entity.js';
import { appointmentRecord } from '../appointment/appointment.record.js';
import type { InviteHolderInput, WithdrawInvitationInput } from '../generated/graphql.js';
import { demandKnown } from '../person/demand-known.js';
import { Account } from '../person/account.entity.js';
import { Post } from '../post/post.entity.js';
import { RoleTerms } from '../role-terms/role-terms.entity.js';
import { hashOfSecret, newSecret } from './invitation-secret.js';
import { Invitation } from './invitation.entity.js';
import { invitationRecord, onInvitation } from './invitation.record.js';
import { officesOf } from './offices.js';

/** Days for which a secret can be used, where the country lays down nothing for the role. */
const DEFAULT_DAYS = 14;
const DAY_MS = 86_400_000;
const FIELD = 'input.appointmentId';

/** A new invitation; the secret is null where it was told before. */
export interface Invited {
  readonly id: string;
  readonly secret: string | null;
}

/** Invites holders of posts to bind an account, and takes invitations back. */
@Injectable()
export class InvitationService {
  constructor(private readonly changes: Changes) {}

  /**
   * @throws Refusal FORBIDDEN for somebody who holds a post for which the caller does not answer, ALREADY_EXISTS for one
   *   who has an account, TRANSITION_NOT_ALLOWED for an appointment that has ended
   */
  async invite(access: Access, input: InviteHolderInput, key: string): Promise<Invited> {
    const made = { secret: newSecret(), told: false };
    const asked = {
      operation: 'inviteHolder',
      rule: 'invitation.write',
      id: input.appointmentId,
      field: FIELD,
      key,
      input,
      demandState: demandGoingOn,
    } as const;
    const id = await this.changes.change(access, appointmentRecord, asked, async ({ manager, record }) => {
      await demandKnown(manager, record.personId, FIELD);
      const officeIds = await demandAnsweringForAll(access, manager, record.personId);
      if (await manager.existsBy(Account, { personId: record.personId }))
        throw new Refusal('ALREADY_EXISTS', 'this person has an account', FIELD).as(
          'ALREADY_EXISTS.PERSON_HAS_ACCOUNT',
          {},
        );
      await withdrawOpen(manager, record.personId);
      made.told = true;
      return this.insert(manager, access.personId(), record, officeIds, made.secret);
    });
    // A repeated key finds what the first one made, whose secret nobody knows any more.
    return { id, secret: made.told ? made.secret : null };
  }

  /** @returns the invitation's id. @throws Refusal TRANSITION_NOT_ALLOWED or DEADLINE_PASSED for one that is not open */
  withdraw(access: Access, input: WithdrawInvitationInput, key: string): Promise<string> {
    const asked = onInvitation('withdrawInvitation', input, key);
    return this.changes.change(access, invitationRecord, asked, ({ record }) => {
      record.withdrawnAt = now();
      return Promise.resolve(record.id);
    });
  }

  private async insert(
    manager: EntityManager,
    invitedBy: string,
    { id: appointmentId, personId, postId }: Appointment,
    officeIds: string[],
    secret: string,
  ): Promise<string> {
    const { territoryId, role } = await manager.findOneByOrFail(Post, { id: postId });
    const terms = await manager.findOneBy(RoleTerms, { role });
    const [id, invitedAt] = [randomUUID(), now()];
    const expiresAt = new Date(invitedAt.getTime() + (terms?.invitationDays ?? DEFAULT_DAYS) * DAY_MS);
    await manager.insert(Invitation, {
      ...{ id, appointmentId, personId, territoryId, officeIds, invitedBy, invitedAt, expiresAt },
      secretHash: hashOfSecret(secret),
    });
    return id;
  }
}

function demandGoingOn({ until }: Appointment): void {
  if (until === null || until > now()) return;
  throw new Refusal('TRANSITION_NOT_ALLOWED', 'this appointment has ended', FIELD);
}

/**
 * An account is for all that a person holds: nobody hands out more than they could give themselves.
 *
 * @returns the appointments that hold or are to come
 * @throws Refusal FORBIDDEN
 */
async function demandAnsweringForAll(
  access: Access,
  manager: EntityManager,
  personId: string,
): Promise<string[]> {
  const offices = await officesOf(manager, personId);
  for (const office of offices)
    access.demand('invitation.write', await appointmentRecord.facts(manager, office));
  return offices.map(({ id }) => id);
}

async function withdrawOpen(manager: EntityManager, personId: string): Promise<void> {
  await manager.query(
    `UPDATE invitation SET withdrawn_at = $2
     WHERE person_id = $1 AND accepted_at IS NULL AND withdrawn_at IS NULL AND expires_at > $2`,
    [personId, now()],
  );
}
