import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SampleSignIn } from '../identity/index.js';
import type { SampleState } from './sample-state.js';

const OWN_FILE = 'own-country';

/** Accounts of the local identity provider for a country that has nobody yet: who they are is what its staff file says. */
export const ownSignIns: readonly SampleSignIn[] = ['lead', 'coordinator', 'officer', 'resident'].map(
  (subject) => ({ subject, label: subject, role: 'An account', place: 'not bound to anything yet' }),
);

/** Whether a data folder holds a country that is not the sample. */
export function isOwnCountry(folder: string): boolean {
  return existsSync(join(folder, OWN_FILE));
}

export function noteOwnCountry(folder: string): void {
  writeFileSync(join(folder, OWN_FILE), '');
}

export function forgetOwnCountry(folder: string): void {
  rmSync(join(folder, OWN_FILE), { force: true });
}

/**
 * @returns whether this start is of the operator's own country, now or since an earlier start of the same data
 * @throws Error when the sample country is there, which nobody wants below their own
 */
export function beginsOwnCountry(
  { empty, fresh, data }: { readonly empty: boolean; readonly fresh: boolean; readonly data: string },
  sample: Pick<SampleState, 'isCountryLoaded'>,
): boolean {
  if (fresh) return empty;
  if (empty && sample.isCountryLoaded)
    throw new Error(
      'The sample country is in this data folder. Add --fresh to remove it, or --data to use another folder.',
    );
  return empty || isOwnCountry(data);
}
