import { Refusal } from '@vicinia/service-kit';

/** Where a bulletin stands. */
export type BulletinStatus = 'DRAFT' | 'PUBLISHED' | 'DISCARDED' | 'CORRECTED' | 'WITHDRAWN';

/** What can happen to a bulletin. */
export type BulletinStep = 'edit' | 'release' | 'discard' | 'correct' | 'withdraw';

export interface BulletinAuthorship {
  readonly status: BulletinStatus;
  readonly revision: number;
  /** Null where the platform drafted it. */
  readonly draftedBy: string | null;
  readonly editedBy: string | null;
}

export interface ReleasePolicy {
  /** A second person must release what somebody wrote. */
  readonly secondPerson: boolean;
}

const STEPS: Readonly<Record<BulletinStep, { readonly from: BulletinStatus; readonly to: BulletinStatus }>> =
  {
    edit: { from: 'DRAFT', to: 'DRAFT' },
    release: { from: 'DRAFT', to: 'PUBLISHED' },
    discard: { from: 'DRAFT', to: 'DISCARDED' },
    correct: { from: 'PUBLISHED', to: 'CORRECTED' },
    withdraw: { from: 'PUBLISHED', to: 'WITHDRAWN' },
  };

/** True for what was released to the public once: everybody may know what became of it. */
export function wasPublished(status: BulletinStatus): boolean {
  return status !== 'DRAFT' && status !== 'DISCARDED';
}

/**
 * The status after a step. Words of a draft change; what is published stands until a correction takes its place or it is
 * withdrawn.
 *
 * @throws Refusal TRANSITION_NOT_ALLOWED
 */
export function statusAfter(step: BulletinStep, status: BulletinStatus): BulletinStatus {
  const { from, to } = STEPS[step];
  if (status !== from)
    throw new Refusal('TRANSITION_NOT_ALLOWED', `a bulletin that is ${status} does not become ${to}`);
  return to;
}

/** @throws Refusal TRANSITION_NOT_ALLOWED for one that is not out, or not any more */
export function demandReleased(status: BulletinStatus): void {
  if (status !== 'PUBLISHED')
    throw new Refusal('TRANSITION_NOT_ALLOWED', `a bulletin that is ${status} is not sent`);
}

/** @throws Refusal FORBIDDEN for the author where policy asks for a second person */
export function demandSecondPerson(
  bulletin: BulletinAuthorship,
  personId: string,
  policy: ReleasePolicy,
): void {
  if (!mayRelease(bulletin, personId, policy))
    throw new Refusal('FORBIDDEN', 'a second person must release the bulletin');
}

/** True when the policy lets this person release the bulletin (DOMAIN: a second person where policy asks). */
export function mayRelease(bulletin: BulletinAuthorship, personId: string, policy: ReleasePolicy): boolean {
  return !policy.secondPerson || (bulletin.draftedBy !== personId && bulletin.editedBy !== personId);
}

/**
 * The status after a named person releases a bulletin.
 *
 * @param readRevision the revision that this person has read, or null for the present one
 * @throws Refusal TRANSITION_NOT_ALLOWED, FORBIDDEN for the author where policy asks for a second person, CONFLICT when the
 *   draft has changed since it was read
 */
export function statusAfterRelease(
  bulletin: BulletinAuthorship,
  personId: string,
  readRevision: number | null,
  policy: ReleasePolicy,
): BulletinStatus {
  const status = statusAfter('release', bulletin.status);
  demandSecondPerson(bulletin, personId, policy);
  if (readRevision !== null && readRevision !== bulletin.revision) {
    throw new Refusal('CONFLICT', 'the draft has changed since it was read', 'input.revision');
  }
  return status;
}
