import { addListed, listedEntries } from '@vicinia/service-kit';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import { BulletinTopic } from './bulletin-topic.entity.js';

/** What this service takes of the document of a country; people takes the rest of the same file. */
const topicsOfCountry = z.object({ bulletinTopics: listedEntries });

/**
 * Adds the topics that the document of a country brings to those that are there.
 *
 * @param text the document, JSON
 * @returns how many are new
 * @throws Error that names each entry at fault
 */
export async function addTopicsOfCountry(manager: EntityManager, text: string): Promise<number> {
  const { bulletinTopics } = topicsOfCountry.parse(JSON.parse(text));
  return addListed(manager, BulletinTopic, bulletinTopics);
}

/** The topics that are in use, as the document of a country has them: loaded elsewhere, each is in use there. */
export async function topicsForCountry(
  manager: EntityManager,
): Promise<{ readonly bulletinTopics: Pick<BulletinTopic, 'code' | 'names'>[] }> {
  const bulletinTopics = await manager.find(BulletinTopic, {
    select: { code: true, names: true },
    where: { isActive: true },
    order: { code: 'ASC' },
  });
  return { bulletinTopics };
}
