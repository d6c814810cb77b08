import { Module } from '@nestjs/common';
import { ConcernModule } from '../concern/concern.module.js';
import { IndicatorsModule } from '../indicators/indicators.module.js';
import { TerritoryModule } from '../territory/territory.module.js';
import { IssueChanges } from './issue-changes.js';
import { IssueEndingsResolver } from './issue-endings.resolver.js';
import { IssueEndings } from './issue-endings.service.js';
import { IssueMoves } from './issue-moves.js';
import {
  IssueOnAgendaResolver,
  IssueStageChangeResolver,
  StakeholderResolver,
} from './issue-parts.resolver.js';
import { IssueReadsModule } from './issue-reads.module.js';
import { IssueWorkResolver } from './issue-work.resolver.js';
import { IssueWork } from './issue-work.service.js';
import { IssueResolver } from './issue.resolver.js';
import { IssuesOfTerritoryResolver } from './issues-of-territory.resolver.js';
import { OutcomeJudgementResolver } from './outcome-judgement.resolver.js';
import { OutcomeJudgement } from './outcome-judgement.service.js';
import { PresentIssue } from './present-issue.service.js';
import { PublicIssueResolver } from './public-issue.resolver.js';
import { WorkingGroup } from './working-group.service.js';

@Module({
  imports: [ConcernModule, IndicatorsModule, IssueReadsModule, TerritoryModule],
  providers: [
    IssueChanges,
    IssueMoves,
    PresentIssue,
    IssueWork,
    WorkingGroup,
    IssueEndings,
    OutcomeJudgement,
    IssueResolver,
    IssueWorkResolver,
    IssueEndingsResolver,
    OutcomeJudgementResolver,
    IssuesOfTerritoryResolver,
    PublicIssueResolver,
    IssueStageChangeResolver,
    IssueOnAgendaResolver,
    StakeholderResolver,
  ],
  exports: [IssueChanges, IssueMoves],
})
export class IssueModule {}
