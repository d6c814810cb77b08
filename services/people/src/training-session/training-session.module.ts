import { Module } from '@nestjs/common';
import { CourseModule } from '../course/course.module.js';
import { PersonModule } from '../person/person.module.js';
import { TerritoryModule } from '../territory/territory.module.js';
import { TrainingSessionReads } from './training-session.reads.js';
import { TrainingAttendanceResolver, TrainingSessionResolver } from './training-session.resolver.js';
import { TrainingSessionService } from './training-session.service.js';
import {
  TrainingSessionsOfTerritoryResolver,
  TrainingsOfPersonResolver,
} from './trainings-of-others.resolver.js';

@Module({
  imports: [CourseModule, PersonModule, TerritoryModule],
  providers: [
    TrainingSessionReads,
    TrainingSessionService,
    TrainingSessionResolver,
    TrainingAttendanceResolver,
    TrainingSessionsOfTerritoryResolver,
    TrainingsOfPersonResolver,
  ],
})
export class TrainingSessionModule {}
