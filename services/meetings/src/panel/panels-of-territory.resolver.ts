import { Args, Context, Parent, ResolveReference } from '@nestjs/graphql';
import { AccessControl } from '@vicinia/access';
import {
  connectionOf,
  isId,
  BY_NAME,
  pageBothWays,
  type Connection,
  type GraphqlContext,
  type PageArguments,
} from '@vicinia/service-kit';
import { FieldOf, ResolverOf } from '../generated/resolvers.js';
import type { Panel } from './panel.entity.js';
import { PanelReads } from './panel.reads.js';

interface TerritoryReference {
  readonly id: string;
}

/** Adds panels to the territories of the people service. */
@ResolverOf('Territory', 'id')
export class PanelsOfTerritoryResolver {
  constructor(
    private readonly accessControl: AccessControl,
    private readonly panels: PanelReads,
  ) {}

  @ResolveReference()
  resolveReference({ id }: TerritoryReference): TerritoryReference | null {
    return isId(id) ? { id } : null;
  }

  @FieldOf('Territory', 'panels')
  async panelsOf(
    @Parent() territory: TerritoryReference,
    @Args() args: PageArguments,
    @Context() context: GraphqlContext,
  ): Promise<Connection<Panel>> {
    const access = await this.accessControl.of(context);
    access.personId();
    const page = pageBothWays(args, BY_NAME);
    const rows = await this.panels.ofTerritory(context, access, territory.id, page);
    return connectionOf(rows, page, (panel) => [panel.name, panel.id]);
  }
}
