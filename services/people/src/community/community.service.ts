import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Changes, municipalitiesArgument, Territories, type Access } from '@vicinia/access';
import { communityDescribed } from '@vicinia/events';
import { Outbox } from '@vicinia/eventing';
import { checkInput, idArgument, now, Refusal } from '@vicinia/service-kit';
import { nameArgument } from '../arguments/person-arguments.js';
import type { RegisterCommunityInput } from '../generated/graphql.js';
import { factsAt } from '../territory/territory-facts.js';
import { Community } from './community.entity.js';

/** Registers communities. */
@Injectable()
export class CommunityService {
  constructor(
    private readonly changes: Changes,
    private readonly territories: Territories,
    private readonly outbox: Outbox,
  ) {}

  /**
   * @returns the new community's id
   * @throws Refusal INVALID_INPUT for one that did not agree to be named
   */
  register(access: Access, input: RegisterCommunityInput, key: string): Promise<string> {
    const { kind } = input;
    const territoryId = idArgument(input.territoryId, 'input.territoryId');
    return this.changes.create(
      access,
      {
        operation: 'registerCommunity',
        rule: 'community.write',
        key,
        input,
        facts: (manager) => factsAt(manager, territoryId, 'input.territoryId'),
      },
      async ({ manager }) => {
        const territory = await this.territories.byId(territoryId, manager);
        const { name, municipalityIds } = checkInput({
          name: () => nameArgument(input.name, 'input.name'),
          municipalityIds: () => municipalitiesArgument(input.municipalityIds, territory),
          consentGiven: () => consentArgument(input.consentGiven),
        });
        const community = { id: randomUUID(), name, kind, territoryId, municipalityIds, consentedAt: now() };
        await manager.insert(Community, community);
        await this.outbox.add(manager, communityDescribed, {
          subject: community.id,
          territoryId,
          data: { kind, municipalityIds },
        });
        return community.id;
      },
    );
  }
}

function consentArgument(consentGiven: boolean): true {
  if (consentGiven) return true;
  throw new Refusal('INVALID_INPUT', 'a community is named with its own consent', 'input.consentGiven');
}
