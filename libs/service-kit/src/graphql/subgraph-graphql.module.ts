import { Module, type DynamicModule } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { SchemaCoverageCheck } from './schema-coverage.js';
import { subgraphGraphql } from './subgraph-graphql.js';

/** GraphQL for a subgraph, with the check that schema and resolvers agree. */
@Module({})
export class SubgraphGraphqlModule {
  /**
   * @param schemaPath path of the service's committed `schema.graphql`
   * @param production switches introspection, stack traces and hints off
   */
  static forSchema(schemaPath: string, production: boolean): DynamicModule {
    return {
      module: SubgraphGraphqlModule,
      imports: [subgraphGraphql(schemaPath, production), DiscoveryModule],
      providers: [SchemaCoverageCheck],
    };
  }
}
