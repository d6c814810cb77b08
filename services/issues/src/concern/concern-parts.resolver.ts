import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { MappedFields } from '@vicinia/service-kit';
import type { ConcernSide } from '../generated/graphql.js';
import { ConcernEscalation } from './concern-escalation.entity.js';
import { ConcernMessage } from './concern-message.entity.js';

@Resolver('ConcernEscalation')
@MappedFields<ConcernEscalation>('dueAt')
export class ConcernEscalationResolver {
  @ResolveField('fromTerritory')
  fromTerritory(@Parent() escalation: ConcernEscalation): { id: string } {
    return { id: escalation.fromTerritoryId };
  }

  @ResolveField('toTerritory')
  toTerritory(@Parent() escalation: ConcernEscalation): { id: string } {
    return { id: escalation.toTerritoryId };
  }
}

@Resolver('ConcernMessage')
@MappedFields<ConcernMessage>('id', 'text', 'language', 'writtenAt')
export class ConcernMessageResolver {
  @ResolveField('from')
  from(@Parent() message: ConcernMessage): ConcernSide {
    return message.side;
  }

  @ResolveField('author')
  author(@Parent() message: ConcernMessage): { id: string } | null {
    return message.authorId === null ? null : { id: message.authorId };
  }
}
