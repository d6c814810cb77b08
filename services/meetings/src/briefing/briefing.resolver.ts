import { Parent } from '@nestjs/graphql';
import type { Access } from '@vicinia/access';
import { FieldOf, ResolverOf } from '../generated/resolvers.js';
import { BriefingReads, type BriefingRow } from './briefing.reads.js';

interface Reference {
  readonly id: string;
}

@ResolverOf('Briefing', 'id', 'startsAt')
export class BriefingResolver {
  @FieldOf('Briefing', 'territory')
  territory(@Parent() { territoryId }: BriefingRow): Reference {
    return { id: territoryId };
  }

  @FieldOf('Briefing', 'leaving')
  leaving(@Parent() { leavingId }: BriefingRow): Reference {
    return { id: leavingId };
  }

  @FieldOf('Briefing', 'successor')
  successor(@Parent() { successorId }: BriefingRow): Reference {
    return { id: successorId };
  }

  @FieldOf('Briefing', 'handover')
  handover(@Parent() { handoverId }: BriefingRow): Reference {
    return { id: handoverId };
  }
}

/** What waits of briefings is worked out where somebody asks for it. */
@ResolverOf('Work')
export class BriefingsOfWorkResolver {
  constructor(private readonly briefings: BriefingReads) {}

  @FieldOf('Work', 'briefings')
  ofCaller(@Parent() access: Access): Promise<BriefingRow[]> {
    return this.briefings.ofCaller(access);
  }
}
