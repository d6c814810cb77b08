import { Parent } from '@nestjs/graphql';
import { FieldOf, ResolverOf } from '../generated/resolvers.js';
import { communityOf, organisationOf, type Party } from './party.js';
import type { Stakeholder } from './stakeholder.entity.js';

@ResolverOf('Stakeholder', 'id', 'processAgreedAt', 'releasedAt', 'releaseReason')
export class StakeholderResolver {
  @FieldOf('Stakeholder', 'party')
  party(@Parent() { personId, organisationId, isCommunity }: Stakeholder): Party {
    return { personId: organisationId === null ? personId : null, organisationId, isCommunity };
  }

  @FieldOf('Stakeholder', 'joinedAt')
  joinedAt(@Parent() { addedAt }: Stakeholder): Date {
    return addedAt;
  }

  @FieldOf('Stakeholder', 'person')
  person(@Parent() { personId }: Stakeholder): { id: string } | null {
    return personId === null ? null : { id: personId };
  }

  @FieldOf('Stakeholder', 'organisation')
  organisation(@Parent() stakeholder: Stakeholder): { id: string } | null {
    return organisationOf(stakeholder);
  }

  @FieldOf('Stakeholder', 'community')
  community(@Parent() stakeholder: Stakeholder): { id: string } | null {
    return communityOf(stakeholder);
  }
}

@ResolverOf('Party')
export class PartyResolver {
  @FieldOf('Party', 'person')
  person(@Parent() { personId }: Party): { id: string } | null {
    return personId === null ? null : { id: personId };
  }

  @FieldOf('Party', 'organisation')
  organisation(@Parent() party: Party): { id: string } | null {
    return organisationOf(party);
  }

  @FieldOf('Party', 'community')
  community(@Parent() party: Party): { id: string } | null {
    return communityOf(party);
  }
}
