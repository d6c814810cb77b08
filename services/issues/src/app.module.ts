import { join } from 'node:path';
import { Module, type DynamicModule } from '@nestjs/common';
import { AccessModule } from '@vicinia/access';
import { EventingModule, transportFromEnvironment } from '@vicinia/eventing';
import { IndicatorsModule } from '@vicinia/indicators';
import { DatabaseModule, ServiceKitModule, SubgraphGraphqlModule } from '@vicinia/service-kit';
import { ConcernCategoryModule } from './concern-category/concern-category.module.js';
import { ConcernModule } from './concern/concern.module.js';
import { ConcernRaisingModule } from './concern-raising/concern-raising.module.js';
import { ConcernInboxModule } from './concern-inbox/concern-inbox.module.js';
import { ConcernOfPersonModule } from './concern-of-person/concern-of-person.module.js';
import { ConcernTakingInModule } from './concern-taking-in/concern-taking-in.module.js';
import { ConcernSortingModule } from './concern-sorting/concern-sorting.module.js';
import { ConcernRetentionModule } from './concern-retention/concern-retention.module.js';
import { ConcernOfReceiptModule } from './concern-of-receipt/concern-of-receipt.module.js';
import { DataReadModule } from './data-read/data-read.module.js';
import { issuesDatabase } from './data-source.js';
import { ISSUES_ENVIRONMENT, type IssuesEnvironment } from './environment.js';
import { EvidenceModule } from './evidence/evidence.module.js';
import { IndicatorModule } from './indicator/indicator.module.js';
import { IssueModule } from './issue/issue.module.js';
import { HandoverCaseloadModule } from './handover-caseload/handover-caseload.module.js';
import { IssueBoardModule } from './issue-board/issue-board.module.js';
import { IssueEndingModule } from './issue-ending/issue-ending.module.js';
import { IssueWorkModule } from './issue-work/issue-work.module.js';
import { LateStockModule } from './late-stock/late-stock.module.js';
import { MatrixModule } from './matrix/matrix.module.js';
import { MeasureModule } from './measure/measure.module.js';
import { LabelModule } from './label/label.module.js';
import { MediaModule } from './media/media.module.js';
import { OperationModule } from './operation/operation.module.js';
import { OutcomeJudgementModule } from './outcome-judgement/outcome-judgement.module.js';
import { PhotoRedactionModule } from './photo-redaction/photo-redaction.module.js';
import { AttachmentModule } from './attachment/attachment.module.js';
import { PublicIssueDraftModule } from './public-issue-draft/public-issue-draft.module.js';
import { PublicIssueModule } from './public-issue/public-issue.module.js';
import { ReviewModule } from './review/review.module.js';
import { SchedulesOfIssues } from './schedules.js';
import { SignatureModule } from './signature/signature.module.js';
import { StakeholderModule } from './stakeholder/stakeholder.module.js';
import { StakeholderActingModule } from './stakeholder-acting/stakeholder-acting.module.js';
import { StructureChangeModule } from './structure-change/structure-change.module.js';
import { DataRequestModule } from './data-request/data-request.module.js';
import { RetentionModule } from './retention/retention.module.js';
import { StakeholderLeavingModule } from './stakeholder-leaving/stakeholder-leaving.module.js';
import { TerritoryModule } from './territory/territory.module.js';
import { ViewerActionModule } from './viewer-action/viewer-action.module.js';
import { WorkModule } from './work/work.module.js';

const SCHEMA = join(import.meta.dirname, '../schema.graphql');

@Module({})
class EnvironmentModule {}

@Module({})
export class AppModule {
  static forEnvironment(environment: IssuesEnvironment): DynamicModule {
    return {
      module: AppModule,
      imports: [
        ServiceKitModule.forProcess({
          service: 'issues',
          logLevel: environment.LOG_LEVEL,
          otlpEndpoint: environment.OTEL_EXPORTER_OTLP_ENDPOINT,
        }),
        DatabaseModule.forService({
          ...issuesDatabase,
          url: environment.DATABASE_URL,
          poolSize: environment.DATABASE_POOL_SIZE,
          applicationName: 'issues',
        }),
        EventingModule.forService({ service: 'issues', transport: transportFromEnvironment(environment) }),
        AccessModule,
        IndicatorsModule,
        {
          module: EnvironmentModule,
          global: true,
          providers: [{ provide: ISSUES_ENVIRONMENT, useValue: environment }],
          exports: [ISSUES_ENVIRONMENT],
        },
        SubgraphGraphqlModule.forSchema(SCHEMA, {
          production: environment.NODE_ENV === 'production',
          maxCost: environment.MAX_COST,
          countryLanguages: environment.COUNTRY_LANGUAGES,
        }),
        TerritoryModule,
        IndicatorModule,
        LateStockModule,
        ConcernCategoryModule,
        AttachmentModule,
        PhotoRedactionModule,
        ConcernModule,
        ConcernRaisingModule,
        ConcernInboxModule,
        ConcernOfReceiptModule,
        ConcernOfPersonModule,
        ConcernTakingInModule,
        ConcernRetentionModule,
        ConcernSortingModule,
        LabelModule,
        MediaModule,
        StakeholderModule,
        IssueModule,
        HandoverCaseloadModule,
        IssueBoardModule,
        PublicIssueModule,
        PublicIssueDraftModule,
        IssueWorkModule,
        MatrixModule,
        MeasureModule,
        EvidenceModule,
        SignatureModule,
        StakeholderActingModule,
        StakeholderLeavingModule,
        DataRequestModule,
        StructureChangeModule,
        RetentionModule,
        ReviewModule,
        IssueEndingModule,
        OutcomeJudgementModule,
        OperationModule,
        WorkModule,
        ViewerActionModule,
        DataReadModule,
      ],
      providers: [SchedulesOfIssues],
    };
  }
}
