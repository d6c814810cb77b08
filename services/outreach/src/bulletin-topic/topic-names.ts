import { nearestLanguage } from '@vicinia/service-kit';
import type { BulletinTopic } from './bulletin-topic.entity.js';

/**
 * What topics are called.
 *
 * @param topics the country's list
 * @param wanted BCP 47 tags, the most wanted first
 * @param fallbacks languages of the country, the first one first
 * @returns a name for each code, in the order of the codes
 */
export function topicNames(
  topics: readonly Pick<BulletinTopic, 'code' | 'names'>[],
  codes: readonly string[],
  wanted: readonly string[],
  fallbacks: readonly string[],
): string[] {
  const namesOf = new Map(topics.map(({ code, names }) => [code, names]));
  return codes.map((code) => {
    const names = namesOf.get(code);
    return names?.[nearestLanguage(Object.keys(names), wanted, fallbacks)] ?? code;
  });
}
