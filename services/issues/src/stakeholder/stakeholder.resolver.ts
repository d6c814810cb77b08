import { Parent } from '@nestjs/graphql';
import { FieldOf, ResolverOf } from '../generated/resolvers.js';
import type { Stakeholder } from './stakeholder.entity.js';

@ResolverOf('Stakeholder', 'id', 'releasedAt')
export class StakeholderResolver {
  @FieldOf('Stakeholder', 'person')
  person(@Parent() { personId }: Stakeholder): { id: string } {
    return { id: personId };
  }

  @FieldOf('Stakeholder', 'organisation')
  organisation(@Parent() { organisationId }: Stakeholder): { id: string } | null {
    return organisationId === null ? null : { id: organisationId };
  }
}
