import { Module } from '@nestjs/common';
import { MeetingModule } from '../meeting/meeting.module.js';
import { PersonWorkResolver } from './person-work.resolver.js';
import { UpcomingMeetings } from './upcoming-meetings.js';

@Module({ imports: [MeetingModule], providers: [PersonWorkResolver, UpcomingMeetings] })
export class WorkModule {}
