import { Refusal } from '@vicinia/service-kit';
import type { SignatureAnswer, SignatureStatus } from '../generated/graphql.js';
import type { Signature } from './signature.entity.js';

/** A stakeholder's place on a proposed version, and until when it can be filled. */
export interface OpenSignature {
  readonly status: SignatureStatus;
  readonly signBy: Date;
}

/**
 * What becomes of a signature when the stakeholder answers.
 *
 * @throws Refusal ALREADY_SIGNED, DEADLINE_PASSED, or FORBIDDEN for somebody who was released
 */
export function answered(signature: OpenSignature, answer: SignatureAnswer, at: Date): SignatureStatus {
  switch (signature.status) {
    case 'SIGNED':
    case 'DISSENTED':
      throw new Refusal('ALREADY_SIGNED', 'this stakeholder has answered on this version');
    case 'RELEASED':
      throw new Refusal('FORBIDDEN', 'this stakeholder was released');
    case 'NOT_SIGNED':
      throw new Refusal('DEADLINE_PASSED', 'the time to sign has run out');
    case 'PENDING':
      if (hasPassed(signature.signBy, at))
        throw new Refusal('DEADLINE_PASSED', 'the time to sign has run out');
      return answer === 'SIGN' ? 'SIGNED' : 'DISSENTED';
  }
}

/**
 * Demands that somebody can answer one of the signatures for which they answer, as `answered` would for it.
 *
 * @throws Refusal FORBIDDEN where the version waits for none of them, ALREADY_SIGNED, DEADLINE_PASSED
 */
export function demandAnswerable(own: readonly OpenSignature[], at: Date): void {
  const [one] = own.toSorted((a, b) => Number(b.status === 'PENDING') - Number(a.status === 'PENDING'));
  if (!one) throw new Refusal('FORBIDDEN', 'this version does not wait for this stakeholder');
  answered(one, 'SIGN', at);
}

/**
 * Demands that the time to sign is over.
 *
 * @throws Refusal TRANSITION_NOT_ALLOWED
 */
export function demandPassed(signBy: Date | null | undefined, at: Date): asserts signBy is Date {
  if (!signBy || !hasPassed(signBy, at))
    throw new Refusal('TRANSITION_NOT_ALLOWED', 'no deadline for signatures has passed');
}

/** A signature at the very moment of the deadline still counts. */
export function hasPassed(signBy: Date, at: Date): boolean {
  return at.getTime() > signBy.getTime();
}

/** A version binds all once nobody's answer is awaited any more (life cycle: BINDING). */
export function isSettled(statuses: readonly SignatureStatus[]): boolean {
  return statuses.length > 0 && !statuses.includes('PENDING');
}

/**
 * True when a settled version binds: at least one stakeholder signed besides the police, who cannot bind the others (S0).
 */
export function isAgreed(signatures: readonly Pick<Signature, 'status' | 'forPolice'>[]): boolean {
  return signatures.some(({ status, forPolice }) => status === 'SIGNED' && forPolice !== true);
}

/** How the stakeholders answered, for the message that the resolution binds. */
export function tally(statuses: readonly SignatureStatus[]): {
  signed: number;
  dissented: number;
  notSigned: number;
} {
  const count = (wanted: SignatureStatus): number => statuses.filter((status) => status === wanted).length;
  return { signed: count('SIGNED'), dissented: count('DISSENTED'), notSigned: count('NOT_SIGNED') };
}
