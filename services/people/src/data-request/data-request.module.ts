import { Module } from '@nestjs/common';
import { GrantModule } from '../grant/grant.module.js';
import { DataRequestAnswersService } from './data-request-answers.service.js';
import { DataRequestAskedConsumer } from './data-request-asked.consumer.js';
import { DataRequestReads } from './data-request.reads.js';
import { DataRequestAnswerResolver, DataRequestResolver } from './data-request.resolver.js';
import { DataRequestService } from './data-request.service.js';
import { DataRequestsOfPersonResolver } from './data-requests-of-person.resolver.js';
import { ErasedAccountService } from './erased-account.service.js';
import { IssuesDataRequestAnsweredConsumer } from './issues-data-request-answered.consumer.js';
import { MeetingsDataRequestAnsweredConsumer } from './meetings-data-request-answered.consumer.js';
import { OutreachDataRequestAnsweredConsumer } from './outreach-data-request-answered.consumer.js';

@Module({
  imports: [GrantModule],
  providers: [
    DataRequestReads,
    DataRequestService,
    DataRequestAnswersService,
    ErasedAccountService,
    DataRequestResolver,
    DataRequestAnswerResolver,
    DataRequestsOfPersonResolver,
    DataRequestAskedConsumer,
    IssuesDataRequestAnsweredConsumer,
    MeetingsDataRequestAnsweredConsumer,
    OutreachDataRequestAnsweredConsumer,
  ],
  exports: [ErasedAccountService],
})
export class DataRequestModule {}
