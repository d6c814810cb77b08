import { Module } from '@nestjs/common';
import { MeetingModule } from '../meeting/meeting.module.js';
import { WorkReads } from './work.reads.js';
import { WorkOfPersonResolver, WorkResolver } from './work.resolver.js';

@Module({ imports: [MeetingModule], providers: [WorkReads, WorkOfPersonResolver, WorkResolver] })
export class WorkModule {}
