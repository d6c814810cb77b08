import { Module } from '@nestjs/common';
import { IssueAgendaRequestedConsumer } from './issue-agenda-requested.consumer.js';

@Module({ providers: [IssueAgendaRequestedConsumer] })
export class AgendaRequestModule {}
