import { Module, type DynamicModule } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { SchemaCoverageCheck } from './schema-coverage.js';
import { subgraphGraphql, type SubgraphGraphqlOptions } from './subgraph-graphql.js';

/** GraphQL for a subgraph, with the check that schema and resolvers agree. */
@Module({})
export class SubgraphGraphqlModule {
  /** @param schemaPath path of the service's committed `schema.graphql` */
  static forSchema(schemaPath: string, options: SubgraphGraphqlOptions): DynamicModule {
    return {
      module: SubgraphGraphqlModule,
      imports: [subgraphGraphql(schemaPath, options), DiscoveryModule],
      providers: [SchemaCoverageCheck],
    };
  }
}
