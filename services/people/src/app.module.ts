import { join } from 'node:path';
import { Module, type DynamicModule } from '@nestjs/common';
import { AccessModule } from '@vicinia/access';
import { EventingModule, transportFromEnvironment } from '@vicinia/eventing';
import { DatabaseModule, ServiceKitModule, SubgraphGraphqlModule } from '@vicinia/service-kit';
import type { EntityManager } from 'typeorm';
import { peopleDatabase } from './data-source.js';
import type { CommandEnvironment, PeopleEnvironment } from './environment.js';
import { GrantsModule } from './grants/grants.module.js';
import { MunicipalitiesModule } from './municipalities/municipalities.module.js';
import { OfficersModule } from './officers/officers.module.js';
import { OrganisationsModule } from './organisations/organisations.module.js';
import { PersonsModule } from './persons/persons.module.js';
import { PostsModule } from './posts/posts.module.js';
import { TerritoriesModule } from './territories/territories.module.js';

/** People changes the structure, so it need not hear its own messages to know the version. */
async function ownStructureVersion(manager: EntityManager): Promise<number> {
  const [row] = await manager.query<{ version: number }[]>(`SELECT version FROM structure`);
  return row?.version ?? 0;
}

const SCHEMA = join(import.meta.dirname, '../schema.graphql');

@Module({})
export class AppModule {
  /** The service as it runs: with GraphQL, its relay and its consumers. */
  static forEnvironment(environment: PeopleEnvironment): DynamicModule {
    return {
      module: AppModule,
      imports: [
        ...AppModule.foundation(environment, true),
        SubgraphGraphqlModule.forSchema(SCHEMA, environment.NODE_ENV === 'production'),
        TerritoriesModule,
        MunicipalitiesModule,
        OrganisationsModule,
        PersonsModule,
        PostsModule,
        OfficersModule,
        GrantsModule,
      ],
    };
  }

  /** What commands need too. Without `listening` nothing is relayed or heard: the running service does that. */
  static foundation(environment: CommandEnvironment, listening: boolean): DynamicModule[] {
    return [
      ServiceKitModule.forProcess({
        service: 'people',
        logLevel: environment.LOG_LEVEL,
        otlpEndpoint: environment.OTEL_EXPORTER_OTLP_ENDPOINT,
      }),
      DatabaseModule.forService({
        ...peopleDatabase,
        url: environment.DATABASE_URL,
        poolSize: environment.DATABASE_POOL_SIZE,
        applicationName: 'people',
      }),
      EventingModule.forService({
        service: 'people',
        transport: transportFromEnvironment(environment),
        relay: listening,
        consumers: listening,
      }),
      AccessModule.withStructureVersion(ownStructureVersion),
    ];
  }
}
