import { join } from 'node:path';
import { Module, type DynamicModule } from '@nestjs/common';
import { AccessModule } from '@vicinia/access';
import { EventingModule, transportFromEnvironment } from '@vicinia/eventing';
import { DatabaseModule, ServiceKitModule, SubgraphGraphqlModule } from '@vicinia/service-kit';
import { BulletinTopicModule } from './bulletin-topic/bulletin-topic.module.js';
import { BulletinModule } from './bulletin/bulletin.module.js';
import { outreachDatabase } from './data-source.js';
import { StructureChangeModule } from './structure-change/structure-change.module.js';
import { DataRequestModule } from './data-request/data-request.module.js';
import { RetentionModule } from './retention/retention.module.js';
import { DeliveryModule } from './delivery/delivery.module.js';
import { OUTREACH_ENVIRONMENT, type OutreachEnvironment } from './environment.js';
import { LabelModule } from './label/label.module.js';
import { SchedulesOfOutreach } from './schedules.js';
import { SubscriptionModule } from './subscription/subscription.module.js';
import { ViewerActionModule } from './viewer-action/viewer-action.module.js';
import { WorkModule } from './work/work.module.js';

const SCHEMA = join(import.meta.dirname, '../schema.graphql');

@Module({})
export class AppModule {
  /** The service as it runs: with GraphQL, its relay, its consumers and its deliveries. */
  static forEnvironment(environment: OutreachEnvironment): DynamicModule {
    return {
      module: AppModule,
      global: true,
      providers: [{ provide: OUTREACH_ENVIRONMENT, useValue: environment }, SchedulesOfOutreach],
      exports: [OUTREACH_ENVIRONMENT],
      imports: [
        ServiceKitModule.forProcess({
          service: 'outreach',
          logLevel: environment.LOG_LEVEL,
          otlpEndpoint: environment.OTEL_EXPORTER_OTLP_ENDPOINT,
        }),
        DatabaseModule.forService({
          ...outreachDatabase,
          url: environment.DATABASE_URL,
          poolSize: environment.DATABASE_POOL_SIZE,
          applicationName: 'outreach',
        }),
        EventingModule.forService({ service: 'outreach', transport: transportFromEnvironment(environment) }),
        AccessModule,
        SubgraphGraphqlModule.forSchema(SCHEMA, {
          production: environment.NODE_ENV === 'production',
          maxCost: environment.MAX_COST,
          countryLanguages: environment.COUNTRY_LANGUAGES,
        }),
        BulletinTopicModule,
        BulletinModule,
        SubscriptionModule,
        DeliveryModule,
        DataRequestModule,
        StructureChangeModule,
        RetentionModule,
        LabelModule,
        ViewerActionModule,
        WorkModule,
      ],
    };
  }
}
