import { join } from 'node:path';
import { Module, type DynamicModule } from '@nestjs/common';
import { AccessModule } from '@vicinia/access';
import { EventingModule, transportFromEnvironment } from '@vicinia/eventing';
import { IndicatorsModule } from '@vicinia/indicators';
import { DatabaseModule, ServiceKitModule, SubgraphGraphqlModule } from '@vicinia/service-kit';
import { AgendaRequestModule } from './agenda-request/agenda-request.module.js';
import { AttachmentModule } from './attachment/attachment.module.js';
import { meetingsDatabase } from './data-source.js';
import { BriefingModule } from './briefing/briefing.module.js';
import { StructureChangeModule } from './structure-change/structure-change.module.js';
import { DataRequestModule } from './data-request/data-request.module.js';
import { RetentionModule } from './retention/retention.module.js';
import { DecisionModule } from './decision/decision.module.js';
import { MEETINGS_ENVIRONMENT, type MeetingsEnvironment } from './environment.js';
import { IndicatorModule } from './indicator/indicator.module.js';
import { LabelModule } from './label/label.module.js';
import { MediaModule } from './media/media.module.js';
import { MeetingModule } from './meeting/meeting.module.js';
import { PanelKindModule } from './panel-kind/panel-kind.module.js';
import { PanelModule } from './panel/panel.module.js';
import { PublicPanelModule } from './public-panel/public-panel.module.js';
import { SchedulesOfMeetings } from './schedules.js';
import { ViewerActionModule } from './viewer-action/viewer-action.module.js';
import { WorkModule } from './work/work.module.js';

const SCHEMA = join(import.meta.dirname, '../schema.graphql');

@Module({})
class EnvironmentModule {}

@Module({})
export class AppModule {
  /** The service as it runs: with GraphQL, its relay and its consumers. */
  static forEnvironment(environment: MeetingsEnvironment): DynamicModule {
    return {
      module: AppModule,
      imports: [
        ServiceKitModule.forProcess({
          service: 'meetings',
          logLevel: environment.LOG_LEVEL,
          otlpEndpoint: environment.OTEL_EXPORTER_OTLP_ENDPOINT,
        }),
        DatabaseModule.forService({
          ...meetingsDatabase,
          url: environment.DATABASE_URL,
          poolSize: environment.DATABASE_POOL_SIZE,
          applicationName: 'meetings',
        }),
        EventingModule.forService({ service: 'meetings', transport: transportFromEnvironment(environment) }),
        AccessModule,
        IndicatorsModule,
        {
          module: EnvironmentModule,
          global: true,
          providers: [{ provide: MEETINGS_ENVIRONMENT, useValue: environment }],
          exports: [MEETINGS_ENVIRONMENT],
        },
        SubgraphGraphqlModule.forSchema(SCHEMA, {
          production: environment.NODE_ENV === 'production',
          maxCost: environment.MAX_COST,
          countryLanguages: environment.COUNTRY_LANGUAGES,
        }),
        IndicatorModule,
        PanelKindModule,
        PanelModule,
        MeetingModule,
        AgendaRequestModule,
        BriefingModule,
        PublicPanelModule,
        AttachmentModule,
        MediaModule,
        DecisionModule,
        DataRequestModule,
        StructureChangeModule,
        RetentionModule,
        LabelModule,
        ViewerActionModule,
        WorkModule,
      ],
      providers: [SchedulesOfMeetings],
    };
  }
}
