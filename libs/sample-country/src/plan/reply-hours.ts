import type { ConcernCategory } from './plan-step.js';

/** Within how many hours each level answers, by category: who feels unsafe hears sooner than who has lost a glove. */
export const replyHours: Readonly<Record<ConcernCategory, number>> = {
  LIGHTING: 72,
  TRAFFIC: 72,
  NOISE: 72,
  LITTER_AND_DAMAGE: 72,
  YOUTH: 72,
  DRUGS: 24,
  NEIGHBOUR_CONFLICT: 72,
  FEELING_UNSAFE: 48,
  LOST_AND_FOUND: 120,
  OTHER: 72,
};
