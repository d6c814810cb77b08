import type { Facts } from '@vicinia/access';
import type { ConcernCategory } from './concern-category.entity.js';

/** SQL condition that a concern is of a category that the country holds to be sensitive. */
export const IS_SENSITIVE = `concern.category IN (SELECT code FROM concern_category WHERE sensitivity = 'SENSITIVE')`;

/** What decisions rest on that a category says; one that is not known counts as sensitive. */
export function factsOfCategory(category: ConcernCategory | null): Pick<Facts, 'isSensitive'> {
  return { isSensitive: category?.sensitivity !== 'ORDINARY' };
}
