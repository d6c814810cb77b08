import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import { isCode, isVisible } from '../input/input-checks.js';
import type { LocalisedTexts } from '../language/localised-text.js';
import { canonicalLanguage } from '../language/nearest-language.js';

const language = z.string().refine((tag) => canonicalLanguage(tag) !== null, 'is not a language tag');
const name = z.string().max(100).refine(isVisible, 'has nothing visible in it');

/** An entry of a list of the country as the document of a country brings it. */
export const listedEntry = z.object({
  code: z.string().refine(isCode, 'is not a code'),
  names: z.record(language, name).refine((names) => Object.keys(names).length > 0, 'has no name'),
});

/** Such entries, or what says more of each, each code once. */
export function listOf<Entry extends z.ZodType<{ code: string }>>(entry: Entry) {
  return z
    .array(entry)
    .superRefine((entries, context) => {
      for (const [code, { length }] of Map.groupBy(entries, (one) => one.code))
        if (length > 1) context.addIssue(`${code} stands in the list ${String(length)} times`);
    })
    .prefault([]);
}

export const listedEntries = listOf(listedEntry);

/**
 * Adds entries to a list of the country. One that is there is left alone: its national lead says what it is from then on.
 *
 * @param entity whose rows are the entries
 * @returns how many were added
 */
export async function addListed(
  manager: EntityManager,
  entity: new () => { readonly code: string; readonly names: LocalisedTexts },
  entries: z.output<typeof listedEntries>,
): Promise<number> {
  if (entries.length === 0) return 0;
  const added = await manager
    .createQueryBuilder()
    .insert()
    .into(entity)
    .values(entries)
    .orIgnore()
    .returning('code')
    .execute();
  return (added.raw as unknown[]).length;
}
