import { Module } from '@nestjs/common';
import { ConcernModule } from '../concern/concern.module.js';
import { IssueModule } from '../issue/issue.module.js';
import { OutcomeJudgementResolver } from './outcome-judgement.resolver.js';
import { OutcomeJudgementService } from './outcome-judgement.service.js';

@Module({
  imports: [ConcernModule, IssueModule],
  providers: [OutcomeJudgementService, OutcomeJudgementResolver],
})
export class OutcomeJudgementModule {}
