import { Refusal } from '@vicinia/service-kit';
import type { InvitationState } from '../generated/graphql.js';

/** What decides where an invitation stands. */
export interface InvitationLife {
  readonly acceptedAt: Date | null;
  readonly withdrawnAt: Date | null;
  readonly expiresAt: Date;
}

/** Where an invitation stands at a moment. */
export function invitationState(
  { acceptedAt, withdrawnAt, expiresAt }: InvitationLife,
  at: Date,
): InvitationState {
  if (acceptedAt !== null) return 'ACCEPTED';
  if (withdrawnAt !== null) return 'WITHDRAWN';
  return expiresAt > at ? 'OPEN' : 'EXPIRED';
}

/**
 * The same in SQL.
 *
 * @param moment parameter of the moment, for example `$2`
 */
export function invitationStateIn(row: string, moment: string): string {
  return `(CASE WHEN ${row}.accepted_at IS NOT NULL THEN 'ACCEPTED' WHEN ${row}.withdrawn_at IS NOT NULL THEN 'WITHDRAWN'
    WHEN ${row}.expires_at > ${moment} THEN 'OPEN' ELSE 'EXPIRED' END)`;
}

/** @throws Refusal DEADLINE_PASSED for one that has expired, TRANSITION_NOT_ALLOWED for one that was used or taken back */
export function demandOpen(invitation: InvitationLife, at: Date, field: string): void {
  switch (invitationState(invitation, at)) {
    case 'OPEN':
      return;
    case 'EXPIRED':
      throw new Refusal('DEADLINE_PASSED', 'this invitation has expired', field);
    case 'ACCEPTED':
      throw new Refusal('TRANSITION_NOT_ALLOWED', 'this invitation was used', field).as(
        'TRANSITION_NOT_ALLOWED.INVITATION_USED',
        {},
      );
    case 'WITHDRAWN':
      throw new Refusal('TRANSITION_NOT_ALLOWED', 'this invitation was taken back', field).as(
        'TRANSITION_NOT_ALLOWED.INVITATION_WITHDRAWN',
        {},
      );
  }
}
