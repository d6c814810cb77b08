import { Module } from '@nestjs/common';
import { IssueModule } from '../issue/issue.module.js';
import { AgendaRequestRefusedConsumer } from './agenda-request-refused.consumer.js';
import { MeetingAgendaItemAddedConsumer } from './meeting-agenda-item-added.consumer.js';
import { OperationReads } from './operation.reads.js';
import { OperationResolver } from './operation.resolver.js';
import { OperationService } from './operation.service.js';

@Module({
  imports: [IssueModule],
  providers: [
    OperationReads,
    OperationService,
    OperationResolver,
    MeetingAgendaItemAddedConsumer,
    AgendaRequestRefusedConsumer,
  ],
})
export class OperationModule {}
