import { Args, Context, Parent } from '@nestjs/graphql';
import { InjectDataSource } from '@nestjs/typeorm';
import { AccessControl, Territories } from '@vicinia/access';
import { connectionOf, pageByTime, type Connection, type GraphqlContext } from '@vicinia/service-kit';
import type { DataSource } from 'typeorm';
import type { MutationConfigureRetentionArgs, QueryRetentionChangesArgs } from '../generated/graphql.js';
import { FieldOf, Mutation, Query, ResolverOf } from '../generated/resolvers.js';
import { PersonReads, type KnownPerson } from '../person/person.reads.js';
import type { RetentionChange } from './retention-change.entity.js';
import { RetentionPolicyReads } from './retention-policy.reads.js';
import { RetentionPolicyService } from './retention-policy.service.js';
import type { RetentionTime } from './retention-time.js';

@ResolverOf(
  'RetentionTime',
  'kind',
  'services',
  'since',
  'days',
  'defaultDays',
  'leastDays',
  'mostDays',
  'follows',
  'ending',
  'reason',
)
export class RetentionTimeResolver {
  constructor(
    private readonly reads: RetentionPolicyReads,
    private readonly service: RetentionPolicyService,
    private readonly accessControl: AccessControl,
  ) {}

  @Query('retentionTimes')
  async times(@Context() context: GraphqlContext): Promise<RetentionTime[]> {
    await this.accessControl.demand(context, 'directory.read');
    return this.reads.times();
  }

  @Mutation('configureRetention')
  async configure(
    @Args() { input, idempotencyKey }: MutationConfigureRetentionArgs,
    @Context() context: GraphqlContext,
  ): Promise<{ time: RetentionTime }> {
    const kind = await this.service.configure(await this.accessControl.of(context), input, idempotencyKey);
    return { time: await this.reads.timeOf(kind) };
  }
}

@ResolverOf('RetentionChange', 'id', 'kind', 'days', 'daysBefore', 'reason', 'changedAt')
export class RetentionChangeResolver {
  constructor(
    private readonly reads: RetentionPolicyReads,
    private readonly persons: PersonReads,
    private readonly territories: Territories,
    private readonly accessControl: AccessControl,
    @InjectDataSource() private readonly dataSource: DataSource,
  ) {}

  @Query('retentionChanges')
  async changes(
    @Args() args: QueryRetentionChangesArgs,
    @Context() context: GraphqlContext,
  ): Promise<Connection<RetentionChange>> {
    const access = await this.accessControl.of(context);
    const page = pageByTime(args, 'NEWEST_FIRST');
    access.demand('retention.oversee', await this.territories.factsOfNation(this.dataSource.manager));
    const key = ({ changedAt, id }: RetentionChange): string[] => [changedAt.toISOString(), id];
    const shown = connectionOf(await this.reads.changes(page), page, key);
    return { ...shown, count: () => this.reads.countChanges() };
  }

  @FieldOf('RetentionChange', 'changedBy')
  changedBy(
    @Parent() { changedBy }: RetentionChange,
    @Context() context: GraphqlContext,
  ): Promise<KnownPerson> {
    return this.persons.known(context, changedBy);
  }
}
