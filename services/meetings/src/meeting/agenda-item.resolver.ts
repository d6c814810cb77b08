import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { MappedFields } from '@vicinia/service-kit';
import type { AgendaItem } from './agenda-item.entity.js';

@Resolver('AgendaItem')
@MappedFields<AgendaItem>('id', 'position', 'text')
export class AgendaItemResolver {
  @ResolveField('issue')
  issue(@Parent() item: AgendaItem): { id: string } | null {
    return item.issueId === null ? null : { id: item.issueId };
  }
}
