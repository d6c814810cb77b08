import { Context, Parent } from '@nestjs/graphql';
import { AccessControl } from '@vicinia/access';
import type { GraphqlContext } from '@vicinia/service-kit';
import { FieldOf, ResolverOf } from '../generated/resolvers.js';
import { Post } from '../post/post.entity.js';
import { Handover } from './handover.entity.js';
import { HandoverReads } from './handover.reads.js';

@ResolverOf('Post')
export class HandoverOfPostResolver {
  constructor(private readonly handovers: HandoverReads) {}

  @FieldOf('Post', 'handover')
  handover(@Parent() { id }: Post, @Context() context: GraphqlContext): Promise<Handover | null> {
    return this.handovers.ofPost(context, id);
  }
}

@ResolverOf('Work')
export class HandoversOfWorkResolver {
  constructor(
    private readonly handovers: HandoverReads,
    private readonly accessControl: AccessControl,
  ) {}

  @FieldOf('Work', 'handovers')
  async handoversOfWork(@Context() context: GraphqlContext): Promise<Handover[]> {
    const access = await this.accessControl.of(context);
    return this.handovers.waitingFor(access.personId(), access.territoryPaths('handover.read'));
  }
}
