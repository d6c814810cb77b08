import { Injectable } from '@nestjs/common';
import { Changes, isWithin, Territories, type Access, type KnownTerritory } from '@vicinia/access';
import { checkInput, idArgument, localisedArgument, now, Refusal } from '@vicinia/service-kit';
import type { EntityManager } from 'typeorm';
import { ConcernCategory } from '../concern-category/concern-category.entity.js';
import type { ReleasePublicIssueInput, WithdrawPublicIssueInput } from '../generated/graphql.js';
import { issueRecord, NOT_PUBLIC, onIssue } from '../issue/issue.record.js';
import { IssueRelease } from './issue-release.entity.js';
import { publicTextsArgument } from './public-texts.js';

const CATEGORY = 'input.category';
const TERRITORY = 'input.territoryId';

/** What the public reads of issues. Each method answers with the issue's id. */
@Injectable()
export class PublicIssueService {
  constructor(
    private readonly changes: Changes,
    private readonly territories: Territories,
  ) {}

  /** @throws Refusal CONFLICT when what is to be corrected was corrected by somebody else */
  release(access: Access, input: ReleasePublicIssueInput, key: string): Promise<string> {
    const asked = onIssue('releasePublicIssue', input, key);
    return this.changes.change(access, issueRecord, asked, async ({ manager, record: issue }) => {
      const category = input.category ?? null;
      const known = category === null ? null : await manager.findOneBy(ConcernCategory, { code: category });
      const territoryId = idArgument(input.territoryId ?? issue.territoryId, TERRITORY);
      const places = await this.territories.byIds([issue.territoryId, territoryId], manager);
      const released = checkInput({
        texts: () => publicTextsArgument(input.texts, 'input.texts'),
        territoryId: () => placeWithin(places.get(issue.territoryId), places.get(territoryId)),
        category: () => (category === null ? null : publicCategory(known)),
      });
      const present = (await latestOf(manager, issue.id))?.version ?? 0;
      if (input.corrects != null && input.corrects !== present)
        throw new Refusal('CONFLICT', 'there is another release since', 'input.corrects');
      const releasedAt = now();
      await manager.insert(IssueRelease, {
        issueId: issue.id,
        version: present + 1,
        ...released,
        releasedBy: access.personId(),
        releasedAt,
      });
      issue.publicSince ??= releasedAt;
      issue.publicTerritoryId = territoryId;
      return issue.id;
    });
  }

  withdraw(access: Access, input: WithdrawPublicIssueInput, key: string): Promise<string> {
    const asked = onIssue('withdrawPublicIssue', input, key);
    return this.changes.change(access, issueRecord, asked, async ({ manager, record: issue }) => {
      const withdrawalReason = localisedArgument(input.reason, 'input.reason');
      const release = await latestOf(manager, issue.id);
      if (release === null) throw new Error('a public issue has a release');
      const withdrawn = { withdrawnBy: access.personId(), withdrawnAt: now(), withdrawalReason };
      await manager.save(Object.assign(release, withdrawn));
      Object.assign(issue, NOT_PUBLIC);
      return issue.id;
    });
  }
}

function latestOf(manager: EntityManager, issueId: string): Promise<IssueRelease | null> {
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
