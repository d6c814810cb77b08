import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { AccessControl } from '@vicinia/access';
import { idArgument, MappedFields, type GraphqlContext } from '@vicinia/service-kit';
import type { MutationRequestAgendaArgs, QueryOperationArgs } from '../generated/graphql.js';
import { IssueReads } from '../issue/issue-reads.js';
import { Issue } from '../issue/issue.entity.js';
import { Operation } from './operation.entity.js';
import { Operations } from './operations.service.js';

@Resolver('Operation')
@MappedFields<Operation>('id', 'state', 'refusal', 'requestedAt', 'settledAt')
export class OperationResolver {
  constructor(
    private readonly operations: Operations,
    private readonly issues: IssueReads,
    private readonly accessControl: AccessControl,
  ) {}

  @Query('operation')
  async byId(@Args() { id }: QueryOperationArgs, @Context() context: GraphqlContext): Promise<Operation> {
    return this.operations.demand(await this.accessControl.of(context), idArgument(id, 'id'));
  }

  @Mutation('requestAgenda')
  async requestAgenda(
    @Args() { input, idempotencyKey }: MutationRequestAgendaArgs,
    @Context() context: GraphqlContext,
  ): Promise<{ operation: Operation }> {
    const access = await this.accessControl.of(context);
    const id = await this.operations.requestAgenda(access, input, idempotencyKey);
    return { operation: await this.operations.demand(access, id) };
  }

  @ResolveField('issue')
  async issue(@Parent() operation: Operation, @Context() context: GraphqlContext): Promise<Issue> {
    return this.issues.demand(context, await this.accessControl.of(context), operation.issueId);
  }

  @ResolveField('meeting')
  meeting(@Parent() operation: Operation): { id: string } | null {
    return operation.meetingId === null ? null : { id: operation.meetingId };
  }
}
