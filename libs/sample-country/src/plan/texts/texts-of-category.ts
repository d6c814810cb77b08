import type { ConcernCategory } from '../plan-step.js';
import type { CategoryTexts } from './category-texts.js';
import { drugs, neighbourConflict, noise, otherMatters, youth } from './people-texts.js';
import { feelingUnsafe, lighting, litterAndDamage, lostAndFound, traffic } from './place-texts.js';

/** The sentences and seasons of each category. */
export const textsOfCategory: Readonly<Record<ConcernCategory, CategoryTexts>> = {
  LIGHTING: lighting,
  TRAFFIC: traffic,
  NOISE: noise,
  LITTER_AND_DAMAGE: litterAndDamage,
  YOUTH: youth,
  DRUGS: drugs,
  NEIGHBOUR_CONFLICT: neighbourConflict,
  FEELING_UNSAFE: feelingUnsafe,
  LOST_AND_FOUND: lostAndFound,
  OTHER: otherMatters,
};
