import { isMachineRule, type MachineRule } from '@vicinia/access';
import { entriesArgument, idArgument, Refusal } from '@vicinia/service-kit';
import type { MachineAccountState } from '../generated/graphql.js';

const MOST_DAYS = 366;
const DAY_MS = 86_400_000;

/** What decides whether an account can be used. */
export interface MachineAccountLife {
  readonly expiresAt: Date;
  readonly endedAt: Date | null;
}

export function stateOf({ expiresAt, endedAt }: MachineAccountLife, at: Date): MachineAccountState {
  if (endedAt !== null) return 'ENDED';
  return expiresAt > at ? 'ACTIVE' : 'EXPIRED';
}

/** @throws Refusal TRANSITION_NOT_ALLOWED for an account that somebody has ended */
export function demandNotEnded({ endedAt }: MachineAccountLife, field: string): void {
  if (endedAt !== null) throw new Refusal('TRANSITION_NOT_ALLOWED', 'this account was ended', field);
}

/** @throws Refusal INVALID_INPUT for none, and for one that cannot be opened to a program */
export function rulesArgument(names: readonly string[], field: string): MachineRule[] {
  return [...new Set(entriesArgument(names, field))].map((name) => {
    if (isMachineRule(name)) return name;
    throw new Refusal('INVALID_INPUT', `there is no rule ${name} that can be opened to a program`, field);
  });
}

/** @throws Refusal INVALID_INPUT for none, and for what is no id */
export function territoriesArgument(ids: readonly string[], field: string): string[] {
  return [...new Set(entriesArgument(ids, field).map((id) => idArgument(id, field)))];
}

/** The end of an account. @throws Refusal INVALID_INPUT for a moment that has passed, or too far ahead */
export function expiryArgument(expiresAt: Date, at: Date, field: string): Date {
  const latest = at.getTime() + MOST_DAYS * DAY_MS;
  if (expiresAt > at && expiresAt.getTime() <= latest) return expiresAt;
  throw new Refusal('INVALID_INPUT', 'it is to come, and within a year', field);
}
