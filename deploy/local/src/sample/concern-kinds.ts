import type { ConcernCategory } from '@vicinia/sample-country';

/** What people of the sample country mostly want with a concern of each category. */
export const kindOfCategory: Readonly<Record<ConcernCategory, string>> = {
  LIGHTING: 'PROPOSAL',
  TRAFFIC: 'WORRY',
  NOISE: 'WORRY',
  LITTER_AND_DAMAGE: 'INFORMATION',
  YOUTH: 'WORRY',
  DRUGS: 'INFORMATION',
  NEIGHBOUR_CONFLICT: 'ADVICE_ASKED',
  FEELING_UNSAFE: 'WORRY',
  LOST_AND_FOUND: 'INFORMATION',
  OTHER: 'WORRY',
};
