import { Injectable } from '@nestjs/common';
import { Changes, type Access } from '@vicinia/access';
import { now, Refusal } from '@vicinia/service-kit';
import type { EntityManager } from 'typeorm';
import type { AcceptInvitationInput } from '../generated/graphql.js';
import { GrantsPublisher } from '../grant/grants-publisher.js';
import { Account } from '../person/account.entity.js';
import { demandNewAccount, isPersonAlready } from '../person/demand-new-account.js';
import { Person } from '../person/person.entity.js';
import { demandOpen } from './invitation-life.js';
import { hashOfSecret } from './invitation-secret.js';
import { Invitation } from './invitation.entity.js';
import { invitationRecord } from './invitation.record.js';
import { officesOf } from './offices.js';

const FIELD = 'input.secret';

/** Binds accounts to persons who were invited. */
@Injectable()
export class AcceptanceService {
  constructor(
    private readonly changes: Changes,
    private readonly grants: GrantsPublisher,
  ) {}

  /**
   * @param identity hash of the account that accepts
   * @returns the id of the person whose account it is from then on
   * @throws Refusal NOT_FOUND, DEADLINE_PASSED, TRANSITION_NOT_ALLOWED, CONFLICT, ALREADY_EXISTS, see `acceptInvitation`
   */
  accept(access: Access, identity: string, { secret }: AcceptInvitationInput, key: string): Promise<string> {
    const secretHash = hashOfSecret(secret);
    const asked = {
      operation: 'acceptInvitation',
      rule: 'invitation.accept',
      // Another account with the same secret and key has not accepted anything.
      input: { identity },
      key,
      receiptHash: secretHash,
      column: 'secretHash',
      field: FIELD,
      lockFirst: (manager: EntityManager) => lockInvited(manager, secretHash),
    } as const;
    return this.changes.changeByReceipt(access, invitationRecord, asked, async ({ manager, record }) => {
      const at = now();
      demandOpen(record, at, FIELD);
      await demandStillSo(manager, record);
      await demandNewAccount(manager, identity, FIELD);
      await this.bind(manager, record.personId, identity);
      record.acceptedAt = at;
      return record.personId;
    });
  }

  private async bind(manager: EntityManager, personId: string, identity: string): Promise<void> {
    const bound: unknown[] = await manager.query(
      `INSERT INTO account (identity, person_id) VALUES ($1, $2) ON CONFLICT DO NOTHING RETURNING identity`,
      [identity, personId],
    );
    if (bound.length === 0) throw isPersonAlready(FIELD);
    await this.grants.state(manager, personId);
  }
}

/** Before the invitation, as whoever invites does; of an unknown secret nothing is locked. */
async function lockInvited(manager: EntityManager, secretHash: string): Promise<void> {
  await manager.query(
    `SELECT FROM person WHERE id = (SELECT person_id FROM invitation WHERE secret_hash = $1) FOR UPDATE`,
    [secretHash],
  );
}

/** Demands that the person is still whom somebody invited, and has no account. */
async function demandStillSo(
  manager: EntityManager,
  { personId, appointmentId, officeIds }: Invitation,
): Promise<void> {
  const { erasureAskedAt, erasedAt } = await manager.findOneByOrFail(Person, { id: personId });
  const offices = (await officesOf(manager, personId)).map(({ id }) => id);
  if (erasureAskedAt !== null || erasedAt !== null || !offices.includes(appointmentId))
    throw new Refusal('DEADLINE_PASSED', 'the post of this invitation is no longer held', FIELD);
  if (offices.some((id) => !officeIds.includes(id)))
    throw new Refusal('CONFLICT', 'the person has got another post since: ask for a new invitation', FIELD);
  if (await manager.existsBy(Account, { personId }))
    throw new Refusal('ALREADY_EXISTS', 'this person has an account', FIELD).as(
      'ALREADY_EXISTS.PERSON_HAS_ACCOUNT',
      {},
    );
}
