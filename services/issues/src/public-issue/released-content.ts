import { isWithin, type KnownTerritory, type Territories } from '@vicinia/access';
import { checkInput, idArgument, now, Refusal } from '@vicinia/service-kit';
import type { EntityManager } from 'typeorm';
import { ConcernCategory } from '../concern-category/concern-category.entity.js';
import type { ReleasePublicIssueInput } from '../generated/graphql.js';
import type { Issue } from '../issue/issue.entity.js';
import { IssueRelease } from './issue-release.entity.js';
import { publicTextsArgument } from './public-texts.js';

const CATEGORY = 'input.category';
const TERRITORY = 'input.territoryId';

/** What is released of an issue, or drafted. */
export type ReleasedContent = Pick<IssueRelease, 'texts' | 'territoryId' | 'category'>;

/**
 * What an input wants to tell the public.
 *
 * @throws Refusal INVALID_INPUT naming all fields at fault
 */
export async function contentArgument(
  manager: EntityManager,
  territories: Territories,
  issue: Issue,
  input: Pick<ReleasePublicIssueInput, 'texts' | 'territoryId' | 'category'>,
): Promise<ReleasedContent> {
  const category = input.category ?? null;
  const known = category === null ? null : await manager.findOneBy(ConcernCategory, { code: category });
  const territoryId = idArgument(input.territoryId ?? issue.territoryId, TERRITORY);
  const places = await territories.byIds([issue.territoryId, territoryId], manager);
  return checkInput({
    texts: () => publicTextsArgument(input.texts, 'input.texts'),
    territoryId: () => placeWithin(places.get(issue.territoryId), places.get(territoryId)),
    category: () => (category === null ? null : publicCategory(known)),
  });
}

/** Releases to the public what was checked, as the next release of a locked issue. */
export async function release(
  manager: EntityManager,
  issue: Issue,
  content: ReleasedContent,
  by: Pick<IssueRelease, 'draftedBy' | 'releasedBy'>,
): Promise<void> {
  const releasedAt = now();
  const present = (await latestOf(manager, issue.id))?.version ?? 0;
  await manager.insert(IssueRelease, {
    issueId: issue.id,
    version: present + 1,
    ...content,
    ...by,
    releasedAt,
  });
  issue.publicSince ??= releasedAt;
  issue.publicTerritoryId = content.territoryId;
}

export function latestOf(manager: EntityManager, issueId: string): Promise<IssueRelease | null> {
  return manager.findOne(IssueRelease, { where: { issueId }, order: { version: 'DESC' } });
}

/** @throws Refusal INVALID_INPUT for a place that is not where the issue is led */
function placeWithin(led: KnownTerritory | undefined, place: KnownTerritory | undefined): string {
  if (led === undefined || place === undefined || !isWithin(place.path, led.path))
    throw new Refusal('INVALID_INPUT', 'this is not within the territory that leads the issue', TERRITORY);
  return place.id;
}

/** What only sworn staff see of concerns is not told of their issue either. @throws Refusal INVALID_INPUT */
function publicCategory(category: ConcernCategory | null): string {
  if (category === null) throw new Refusal('INVALID_INPUT', 'there is no such category', CATEGORY);
  if (category.sensitivity === 'SENSITIVE')
    throw new Refusal('INVALID_INPUT', 'concerns of this category are seen by sworn staff alone', CATEGORY);
  return category.code;
}
