import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { AccessControl } from '@vicinia/access';
import { connectionOf, pageOf, type Connection, type GraphqlContext } from '@vicinia/service-kit';
import type { IssueConcernsArgs, TerritoryConcernsArgs } from '../generated/graphql.js';
import { Issue } from '../issue/issue.entity.js';
import { notFound } from '../platform/demand-on.js';
import { demandReach } from '../platform/demand-reach.js';
import { TerritoryReads } from '../territory/territory-reads.js';
import { concernKey, ConcernReads } from './concern-reads.js';
import { Concern } from './concern.entity.js';

const KEY_LENGTH = 2;

@Resolver('Territory')
export class ConcernsOfTerritoryResolver {
  constructor(
    private readonly concerns: ConcernReads,
    private readonly territories: TerritoryReads,
    private readonly accessControl: AccessControl,
  ) {}

  /** Staff alone have such lists, so everybody else is refused. */
  @ResolveField('concerns')
  async ofTerritory(
    @Parent() { id }: { id: string },
    @Args() args: TerritoryConcernsArgs,
    @Context() context: GraphqlContext,
  ): Promise<Connection<Concern>> {
    const access = await this.accessControl.of(context);
    const territory = await this.territories.byId(context, id);
    if (!territory) throw notFound('id');
    demandReach(access, 'concern.read', territory);
    const page = pageOf(args, KEY_LENGTH);
    return connectionOf(
      await this.concerns.inTerritory(context, access, id, args.status ?? null, page),
      page,
      concernKey,
    );
  }
}

@Resolver('Issue')
export class ConcernsOfIssueResolver {
  constructor(
    private readonly concerns: ConcernReads,
    private readonly accessControl: AccessControl,
  ) {}

  @ResolveField('concerns')
  async ofIssue(
    @Parent() issue: Issue,
    @Args() args: IssueConcernsArgs,
    @Context() context: GraphqlContext,
  ): Promise<Connection<Concern>> {
    const access = await this.accessControl.of(context);
    const page = pageOf(args, KEY_LENGTH);
    return connectionOf(await this.concerns.ofIssue(context, access, issue.id, page), page, concernKey);
  }
}
