import { Args, Context, Parent } from '@nestjs/graphql';
import { AccessControl, Territories } from '@vicinia/access';
import { connectionOf, pageByTime, type Connection, type GraphqlContext } from '@vicinia/service-kit';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type {
  DataRequestState,
  MutationRequestMyDataArgs,
  QueryDataRequestsArgs,
} from '../generated/graphql.js';
import { FieldOf, Mutation, Query, ResolverOf } from '../generated/resolvers.js';
import type { DataRequestAnswer } from './data-request-answer.entity.js';
import { awaitedOf, dueAfterAsking, stateOf } from './data-request-state.js';
import type { DataRequest } from './data-request.entity.js';
import { DataRequestReads } from './data-request.reads.js';
import { DataRequestService } from './data-request.service.js';

/** Values of a cursor. */
export const requestKey = ({ askedAt, id }: DataRequest): string[] => [askedAt.toISOString(), id];

@ResolverOf('DataRequest', 'id', 'kind', 'askedAt', 'answeredAt')
export class DataRequestResolver {
  constructor(
    private readonly requests: DataRequestReads,
    private readonly service: DataRequestService,
    private readonly territories: Territories,
    private readonly accessControl: AccessControl,
    @InjectDataSource() private readonly dataSource: DataSource,
  ) {}

  @Query('dataRequests')
  async all(
    @Args() args: QueryDataRequestsArgs,
    @Context() context: GraphqlContext,
  ): Promise<Connection<DataRequest>> {
    const access = await this.accessControl.of(context);
    const page = pageByTime(args, 'NEWEST_FIRST');
    access.demand('dataRequest.oversee', await this.territories.factsOfNation(this.dataSource.manager));
    const shown = connectionOf(await this.requests.all(page), page, requestKey);
    return { ...shown, count: () => this.requests.countAll() };
  }

  @Mutation('requestMyData')
  async ask(
    @Args() { input, idempotencyKey }: MutationRequestMyDataArgs,
    @Context() context: GraphqlContext,
  ): Promise<{ request: DataRequest }> {
    const id = await this.service.ask(await this.accessControl.of(context), input, idempotencyKey);
    return { request: await this.requests.afterChange(context, id) };
  }

  @FieldOf('DataRequest', 'dueAt')
  dueAt(@Parent() { askedAt }: DataRequest): Date {
    return dueAfterAsking(askedAt);
  }

  @FieldOf('DataRequest', 'state')
  async state(@Parent() { id }: DataRequest, @Context() context: GraphqlContext): Promise<DataRequestState> {
    return stateOf(await this.answered(context, id));
  }

  @FieldOf('DataRequest', 'awaitedServices')
  async awaited(@Parent() { id }: DataRequest, @Context() context: GraphqlContext): Promise<string[]> {
    return awaitedOf(await this.answered(context, id));
  }

  @FieldOf('DataRequest', 'answers')
  async answers(
    @Parent() { id, personId }: DataRequest,
    @Context() context: GraphqlContext,
  ): Promise<DataRequestAnswer[] | null> {
    const access = await this.accessControl.of(context);
    if (!access.may('dataRequest.read', { selfIds: [personId] })) return null;
    return this.requests.answersOf(context, id);
  }

  private async answered(context: GraphqlContext, id: string): Promise<string[]> {
    return (await this.requests.answersOf(context, id)).map(({ service }) => service);
  }
}

@ResolverOf('DataRequestAnswer', 'service', 'answeredAt', 'parts')
export class DataRequestAnswerResolver {}
