import { Args, Context, Parent } from '@nestjs/graphql';
import { AccessControl, Territories } from '@vicinia/access';
import { connectionOf, pageByTime, type Connection, type GraphqlContext } from '@vicinia/service-kit';
import type {
  MutationRecordMediationArgs,
  MutationWithdrawMediationArgs,
  TerritoryMediationsArgs,
} from '../generated/graphql.js';
import { FieldOf, Mutation, ResolverOf } from '../generated/resolvers.js';
import { Territory } from '../territory/territory.entity.js';
import { TerritoryReads } from '../territory/territory.reads.js';
import { Mediation } from './mediation.entity.js';
import { MediationReads } from './mediation.reads.js';
import { MediationService } from './mediation.service.js';

@ResolverOf('Mediation', 'id', 'heldOn', 'kind', 'parties', 'outcome', 'recordedAt', 'withdrawnAt')
export class MediationResolver {
  constructor(
    private readonly mediations: MediationReads,
    private readonly service: MediationService,
    private readonly territories: TerritoryReads,
    private readonly accessControl: AccessControl,
  ) {}

  @Mutation('recordMediation')
  async record(
    @Args() { input, idempotencyKey }: MutationRecordMediationArgs,
    @Context() context: GraphqlContext,
  ): Promise<{ mediation: Mediation }> {
    const id = await this.service.record(await this.accessControl.of(context), input, idempotencyKey);
    return { mediation: await this.mediations.afterChange(context, id) };
  }

  @Mutation('withdrawMediation')
  async withdraw(
    @Args() { input, idempotencyKey }: MutationWithdrawMediationArgs,
    @Context() context: GraphqlContext,
  ): Promise<{ mediation: Mediation }> {
    const id = await this.service.withdraw(await this.accessControl.of(context), input, idempotencyKey);
    return { mediation: await this.mediations.afterChange(context, id) };
  }

  @FieldOf('Mediation', 'territory')
  territory(@Parent() { territoryId }: Mediation, @Context() context: GraphqlContext): Promise<Territory> {
    return this.territories.existing(context, territoryId);
  }
}

@ResolverOf('Territory')
export class MediationsOfTerritoryResolver {
  constructor(
    private readonly mediations: MediationReads,
    private readonly accessControl: AccessControl,
  ) {}

  @FieldOf('Territory', 'mediations')
  async ofTerritory(
    @Parent() territory: Territory,
    @Args() args: TerritoryMediationsArgs,
    @Context() context: GraphqlContext,
  ): Promise<Connection<Mediation>> {
    const page = pageByTime(args, 'NEWEST_FIRST');
    const access = await this.accessControl.of(context);
    access.demand('mediation.write', { territoryPaths: Territories.pathsOf(territory) });
    const rows = await this.mediations.below(context, territory.id, page);
    return {
      ...connectionOf(rows, page, (row) => [row.recordedAt.toISOString(), row.id]),
      count: () => this.mediations.countBelow(context, territory.id),
    };
  }
}
