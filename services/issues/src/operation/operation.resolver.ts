import { Args, Context, Parent } from '@nestjs/graphql';
import { AccessControl } from '@vicinia/access';
import { idArgument, type GraphqlContext } from '@vicinia/service-kit';
import type { MutationRequestAgendaArgs, QueryOperationArgs } from '../generated/graphql.js';
import { FieldOf, Mutation, Query, ResolverOf } from '../generated/resolvers.js';
import type { Issue } from '../issue/issue.entity.js';
import { IssueReads } from '../issue/issue.reads.js';
import type { Operation } from './operation.entity.js';
import { OperationReads } from './operation.reads.js';
import { OperationService } from './operation.service.js';

@ResolverOf('Operation', 'id', 'status', 'refusal', 'requestedAt', 'settledAt')
export class OperationResolver {
  constructor(
    private readonly operations: OperationService,
    private readonly reads: OperationReads,
    private readonly issues: IssueReads,
    private readonly accessControl: AccessControl,
  ) {}

  @Query('operation')
  async byId(@Args() { id }: QueryOperationArgs, @Context() context: GraphqlContext): Promise<Operation> {
    return this.reads.demand(context, await this.accessControl.of(context), idArgument(id, 'id'));
  }

  @Mutation('requestAgenda')
  async requestAgenda(
    @Args() { input, idempotencyKey }: MutationRequestAgendaArgs,
    @Context() context: GraphqlContext,
  ): Promise<{ operation: Operation }> {
    const access = await this.accessControl.of(context);
    const id = await this.operations.requestAgenda(access, input, idempotencyKey);
    return { operation: await this.reads.byId(id) };
  }

  @FieldOf('Operation', 'issue')
  async issue(@Parent() operation: Operation, @Context() context: GraphqlContext): Promise<Issue> {
    return this.issues.demand(context, await this.accessControl.of(context), operation.issueId);
  }

  @FieldOf('Operation', 'meeting')
  meeting(@Parent() { meetingId }: Operation): { id: string } | null {
    return meetingId === null ? null : { id: meetingId };
  }
}
