import { Parent } from '@nestjs/graphql';
import type { ConcernSide } from '../generated/graphql.js';
import { FieldOf, ResolverOf } from '../generated/resolvers.js';
import type { ConcernEscalation } from './concern-escalation.entity.js';
import type { ConcernMessage } from './concern-message.entity.js';

@ResolverOf('ConcernEscalation', 'dueAt')
export class ConcernEscalationResolver {
  @FieldOf('ConcernEscalation', 'fromTerritory')
  fromTerritory(@Parent() { fromTerritoryId }: ConcernEscalation): { id: string } {
    return { id: fromTerritoryId };
  }

  @FieldOf('ConcernEscalation', 'toTerritory')
  toTerritory(@Parent() { toTerritoryId }: ConcernEscalation): { id: string } {
    return { id: toTerritoryId };
  }
}

@ResolverOf('ConcernMessage', 'id', 'text', 'language', 'writtenAt')
export class ConcernMessageResolver {
  @FieldOf('ConcernMessage', 'from')
  from(@Parent() { side }: ConcernMessage): ConcernSide {
    return side;
  }

  @FieldOf('ConcernMessage', 'author')
  author(@Parent() { authorId }: ConcernMessage): { id: string } | null {
    return authorId === null ? null : { id: authorId };
  }
}
