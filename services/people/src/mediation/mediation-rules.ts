import { Refusal } from '@vicinia/service-kit';

const DAY_MS = 86_400_000;
/** What happened is written down within a year. */
const DAYS_BACK = 366;

/** @throws Refusal INVALID_INPUT for a day to come or more than a year ago */
export function demandHeldOn(heldOn: string, today: string): void {
  if (heldOn <= today && Date.parse(heldOn) >= Date.parse(today) - DAYS_BACK * DAY_MS) return;
  throw new Refusal('INVALID_INPUT', 'a mediation was held within a year', 'input.heldOn');
}

/** @throws Refusal TRANSITION_NOT_ALLOWED for one that was taken back */
export function demandKept({ withdrawnAt }: { readonly withdrawnAt: Date | null }): void {
  if (withdrawnAt === null) return;
  throw new Refusal('TRANSITION_NOT_ALLOWED', 'this was taken back', 'input.mediationId');
}
