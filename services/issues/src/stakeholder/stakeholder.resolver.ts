import { Parent } from '@nestjs/graphql';
import { FieldOf, ResolverOf } from '../generated/resolvers.js';
import type { Party } from './party.js';
import type { Stakeholder } from './stakeholder.entity.js';

@ResolverOf('Stakeholder', 'id', 'processAgreedAt', 'releasedAt', 'releaseReason')
export class StakeholderResolver {
  @FieldOf('Stakeholder', 'party')
  party(@Parent() { personId, organisationId }: Stakeholder): Party {
    return organisationId === null ? { personId, organisationId: null } : { personId: null, organisationId };
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
  organisation(@Parent() { organisationId }: Stakeholder): { id: string } | null {
    return organisationId === null ? null : { id: organisationId };
  }
}

@ResolverOf('Party')
export class PartyResolver {
  @FieldOf('Party', 'person')
  person(@Parent() { personId }: Party): { id: string } | null {
    return personId === null ? null : { id: personId };
  }

  @FieldOf('Party', 'organisation')
  organisation(@Parent() { organisationId }: Party): { id: string } | null {
    return organisationId === null ? null : { id: organisationId };
  }
}
