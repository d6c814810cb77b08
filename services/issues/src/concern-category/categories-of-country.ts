import { Territories } from '@vicinia/access';
import { listedEntry, listOf } from '@vicinia/service-kit';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import { MOST_REPLY_MINUTES, MOST_RETENTION_DAYS } from './category-rules.js';
import { outOfStep } from './category-steps.js';
import { ConcernCategory } from './concern-category.entity.js';

const category = listedEntry.extend({
  replyMinutes: z.int().min(1).max(MOST_REPLY_MINUTES),
  parentCode: z.string().nullable().default(null),
  sensitivity: z.enum(['ORDINARY', 'SENSITIVE']).default('ORDINARY'),
  anonymityAllowed: z.boolean().default(true),
  answeringLevel: z.string().nullable().default(null),
  retentionDays: z.int().min(1).max(MOST_RETENTION_DAYS).nullable().default(null),
});

/** What this service takes of the document of a country; people takes the levels, and the rest of the same file. */
const categoriesOfCountry = z.object({
  concernCategories: listOf(category),
  levels: z.array(z.object({ code: z.string() })).default([]),
});

/** How many categories were made, made different, and were as the document says. */
export interface CategoriesLoaded {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
}

/**
 * Makes the categories that the document of a country names what it says of them, in the transaction of the caller. Those
 * that it does not name stay. Concerns keep the time that held when they arrived.
 *
 * @param text the document, JSON
 * @throws Error that names each entry at fault
 */
export async function loadCategoriesOfCountry(
  manager: EntityManager,
  text: string,
): Promise<CategoriesLoaded> {
  const { concernCategories: wanted, levels } = categoriesOfCountry.parse(JSON.parse(text));
  const known = await manager.find(ConcernCategory, { lock: { mode: 'for_no_key_update' } });
  const named = new Set(wanted.map(({ code }) => code));
  const all = [...known.filter(({ code }) => !named.has(code)), ...wanted];
  // This service may not have heard yet of the levels that the same document brings.
  const told = await new Territories(manager.dataSource).levels(manager);
  const there = new Set([...told, ...levels.map(({ code }) => code)]);
  const problems = [
    ...outOfStep(all).map(
      (code) => `category ${code}: the one above it is none that is there and at the top`,
    ),
    ...wanted.flatMap(({ code, answeringLevel: level }) =>
      level === null || there.has(level) ? [] : [`category ${code}: no level ${level}`],
    ),
  ];
  if (problems.length > 0) throw new Error(problems.join('\n'));
  const before = new Map(known.map((each) => [each.code, each]));
  const changed = wanted.filter((each) => !isSame(each, before.get(each.code)));
  if (changed.length > 0) await manager.upsert(ConcernCategory, changed, ['code']);
  const created = wanted.filter(({ code }) => !before.has(code)).length;
  return { created, updated: changed.length - created, unchanged: wanted.length - changed.length };
}

/** All categories, as the document of a country has them. */
export async function categoriesForCountry(
  manager: EntityManager,
): Promise<{ readonly concernCategories: ConcernCategory[] }> {
  return { concernCategories: await manager.find(ConcernCategory, { order: { code: 'ASC' } }) };
}

type Wanted = z.output<typeof category>;

function isSame(wanted: Wanted, known: ConcernCategory | undefined): boolean {
  return (
    known !== undefined &&
    (Object.keys(wanted) as (keyof Wanted)[]).every(
      (name) => JSON.stringify(wanted[name]) === JSON.stringify(known[name]),
    )
  );
}
