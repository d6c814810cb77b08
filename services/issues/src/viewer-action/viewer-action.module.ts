import { Module } from '@nestjs/common';
import { ConcernModule } from '../concern/concern.module.js';
import { IssueModule } from '../issue/issue.module.js';
import { ReviewModule } from '../review/review.module.js';
import { SignatureModule } from '../signature/signature.module.js';
import { StakeholderModule } from '../stakeholder/stakeholder.module.js';
import { ActionsOnConcernResolver, ActionsOnIssueResolver } from './viewer-action.resolver.js';

@Module({
  imports: [ConcernModule, IssueModule, ReviewModule, SignatureModule, StakeholderModule],
  providers: [ActionsOnConcernResolver, ActionsOnIssueResolver],
})
export class ViewerActionModule {}
