import { Module } from '@nestjs/common';
import { ConcernRetentionModule } from '../concern-retention/concern-retention.module.js';
import { StakeholderLeavingModule } from '../stakeholder-leaving/stakeholder-leaving.module.js';
import { DataRequestAskedConsumer } from './data-request-asked.consumer.js';
import { PersonalDataOfIssues } from './personal-data.js';

@Module({
  imports: [ConcernRetentionModule, StakeholderLeavingModule],
  providers: [PersonalDataOfIssues, DataRequestAskedConsumer],
})
export class DataRequestModule {}
