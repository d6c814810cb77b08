import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { MappedFields } from '@vicinia/service-kit';
import type { AgendaPlace, StageChange } from './issue-parts.js';
import { Stakeholder } from './stakeholder.entity.js';

type Stub = { id: string } | null;

@Resolver('IssueStageChange')
@MappedFields<StageChange>('from', 'to', 'at')
export class IssueStageChangeResolver {
  @ResolveField('by')
  by(@Parent() change: StageChange): Stub {
    return change.changedBy === null ? null : { id: change.changedBy };
  }
}

@Resolver('IssueOnAgenda')
@MappedFields<AgendaPlace>('startsAt')
export class IssueOnAgendaResolver {
  @ResolveField('meeting')
  meeting(@Parent() place: AgendaPlace): Stub {
    return { id: place.meetingId };
  }
}

@Resolver('Stakeholder')
@MappedFields<Stakeholder>('id', 'releasedAt')
export class StakeholderResolver {
  @ResolveField('person')
  person(@Parent() stakeholder: Stakeholder): Stub {
    return { id: stakeholder.personId };
  }

  @ResolveField('organisation')
  organisation(@Parent() stakeholder: Stakeholder): Stub {
    return stakeholder.organisationId === null ? null : { id: stakeholder.organisationId };
  }
}
