import { Module } from '@nestjs/common';
import { ParticipationReads } from './participation.reads.js';
import {
  ConcernParticipantsStatedConsumer,
  IssueParticipantsStatedConsumer,
  PanelParticipantsStatedConsumer,
} from './participants-stated.consumer.js';

@Module({
  providers: [
    ParticipationReads,
    ConcernParticipantsStatedConsumer,
    IssueParticipantsStatedConsumer,
    PanelParticipantsStatedConsumer,
  ],
  exports: [ParticipationReads],
})
export class ParticipationModule {}
