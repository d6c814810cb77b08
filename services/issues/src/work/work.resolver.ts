import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { AccessControl } from '@vicinia/access';
import {
  connectionOf,
  MappedFields,
  pageOf,
  type Connection,
  type GraphqlContext,
} from '@vicinia/service-kit';
import { Concern } from '../concern/concern.entity.js';
import type { WorkConcernsToAnswerArgs, WorkIssuesToSignArgs } from '../generated/graphql.js';
import { Issue } from '../issue/issue.entity.js';
import { WorkReads, type WorkCounts } from './work.service.js';

const KEY_LENGTH = 2;

@Resolver('Person')
@MappedFields<{ id: string }>('id')
export class PersonResolver {
  constructor(
    private readonly accessControl: AccessControl,
    private readonly works: WorkReads,
  ) {}

  /** Only the person asks: what waits for somebody is nobody else's business. */
  @ResolveField('work')
  async work(@Parent() { id }: { id: string }, @Context() context: GraphqlContext): Promise<WorkCounts> {
    const access = await this.accessControl.of(context);
    access.demand('work.read', { selfIds: [id] });
    return this.works.counts(access);
  }
}

@Resolver('Work')
@MappedFields<WorkCounts>('concernsDue', 'signaturesPending', 'reviewsDue', 'measuresDue')
export class WorkResolver {
  constructor(
    private readonly accessControl: AccessControl,
    private readonly works: WorkReads,
  ) {}

  @ResolveField('concernsToAnswer')
  async concernsToAnswer(
    @Args() args: WorkConcernsToAnswerArgs,
    @Context() context: GraphqlContext,
  ): Promise<Connection<Concern>> {
    const page = pageOf(args, KEY_LENGTH);
    const concerns = await this.works.concerns(await this.accessControl.of(context), page);
    return connectionOf(concerns, page, (concern) => [concern.firstDueAt.toISOString(), concern.id]);
  }

  @ResolveField('issuesToSign')
  async issuesToSign(
    @Args() args: WorkIssuesToSignArgs,
    @Context() context: GraphqlContext,
  ): Promise<Connection<Issue>> {
    const page = pageOf(args, KEY_LENGTH);
    const rows = await this.works.toSign(await this.accessControl.of(context), page);
    return connectionOf(
      rows,
      page,
      ({ issue, signBy }) => [signBy.toISOString(), issue.id],
      ({ issue }) => issue,
    );
  }
}
