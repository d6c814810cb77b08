import { Module } from '@nestjs/common';
import { IssueModule } from '../issue/issue.module.js';
import { IssueReadsModule } from '../issue/issue-reads.module.js';
import { AgendaRequestRefusedConsumer } from './agenda-request-refused.consumer.js';
import { MeetingAgendaItemAddedConsumer } from './meeting-agenda-item-added.consumer.js';
import { OperationResolver } from './operation.resolver.js';
import { Operations } from './operations.service.js';

@Module({
  imports: [IssueModule, IssueReadsModule],
  providers: [Operations, OperationResolver, MeetingAgendaItemAddedConsumer, AgendaRequestRefusedConsumer],
})
export class OperationModule {}
