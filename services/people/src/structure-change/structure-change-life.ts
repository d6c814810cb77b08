import type { Producer } from '@vicinia/events';
import { Refusal } from '@vicinia/service-kit';
import type { StructureChangeState } from '../generated/graphql.js';

/** Services that keep the structure: a change is finished when all of them know it. */
const FOLLOWING: readonly Producer[] = ['people', 'issues', 'meetings', 'outreach'];

/** Until then a change that is under way is none to worry about. */
const STUCK_AFTER_MS = 10_000;

/** How far ahead the structure can be planned. */
const MOST_YEARS = 2;

interface Standing {
  readonly state: StructureChangeState;
  readonly begunAt: Date | null;
  readonly followedBy: readonly string[];
}

/** Services that do not know a change yet. */
export function awaitedBy({ state, followedBy }: Standing): Producer[] {
  return state === 'UNDER_WAY' ? FOLLOWING.filter((service) => !followedBy.includes(service)) : [];
}

export function isStuck({ state, begunAt }: Standing, at: Date): boolean {
  return state === 'UNDER_WAY' && begunAt !== null && at.getTime() - begunAt.getTime() > STUCK_AFTER_MS;
}

/** @throws Refusal TRANSITION_NOT_ALLOWED for a change whose day has come, or that was called off */
export function demandPlanned({ state }: Standing): void {
  if (state !== 'PLANNED')
    throw new Refusal('TRANSITION_NOT_ALLOWED', `a change that is ${state} cannot be called off`);
}

/**
 * @param today the day that it is in the nation
 * @throws Refusal INVALID_INPUT for a day that is over, or too far ahead
 */
export function dayOfChange(day: string, today: string, field: string): string {
  const last = `${String(Number(today.slice(0, 4)) + MOST_YEARS)}${today.slice(4)}`;
  if (day >= today && day <= last) return day;
  throw new Refusal(
    'INVALID_INPUT',
    `a change is planned for today or within ${String(MOST_YEARS)} years`,
    field,
  );
}
