/** What of a category says where it stands among the others. */
export interface CategoryStep {
  readonly code: string;
  readonly parentCode: string | null;
}

/**
 * Finds categories that stand where none may: the one above a category is another one that is there, and at the top.
 *
 * @param categories all that a country has
 * @returns codes of those whose category above is wrong
 */
export function outOfStep(categories: readonly CategoryStep[]): string[] {
  const top = new Set(categories.filter(({ parentCode }) => parentCode === null).map(({ code }) => code));
  return categories
    .filter(({ parentCode }) => parentCode !== null && !top.has(parentCode))
    .map(({ code }) => code);
}
