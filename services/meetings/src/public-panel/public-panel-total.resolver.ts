import { Parent } from '@nestjs/graphql';
import { totalOf, type Connection } from '@vicinia/service-kit';
import { FieldOf, ResolverOf } from '../generated/resolvers.js';
import type { Panel } from '../panel/panel.entity.js';

@ResolverOf('PublicPanelConnection', 'edges', 'nodes', 'pageInfo')
export class PublicPanelTotalResolver {
  @FieldOf('PublicPanelConnection', 'totalCount')
  totalCount(@Parent() connection: Connection<Panel>): Promise<number | null> {
    return totalOf(connection);
  }
}
