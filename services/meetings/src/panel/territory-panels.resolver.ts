import { Args, Context, Parent, ResolveField, ResolveReference, Resolver } from '@nestjs/graphql';
import { AccessControl } from '@vicinia/access';
import {
  connectionOf,
  isId,
  MappedFields,
  pageOf,
  type Connection,
  type GraphqlContext,
  type PageArguments,
} from '@vicinia/service-kit';
import type { Panel } from './panel.entity.js';
import { PanelLoader } from './panel.loader.js';

interface TerritoryReference {
  readonly id: string;
}

/** Adds panels to the territories of the people service. */
@Resolver('Territory')
@MappedFields<TerritoryReference>('id')
export class TerritoryPanelsResolver {
  constructor(
    private readonly accessControl: AccessControl,
    private readonly panels: PanelLoader,
  ) {}

  @ResolveReference()
  resolveReference({ id }: TerritoryReference): TerritoryReference | null {
    return isId(id) ? { id } : null;
  }

  @ResolveField('panels')
  async panelsOf(
    @Parent() territory: TerritoryReference,
    @Args() args: PageArguments,
    @Context() context: GraphqlContext,
  ): Promise<Connection<Panel>> {
    const access = await this.accessControl.of(context);
    access.personId();
    const page = pageOf(args, 2);
    const rows = await this.panels.ofTerritory(context, access, territory.id, page);
    return connectionOf(rows, page, (panel) => [panel.name, panel.id]);
  }
}
