import { Module } from '@nestjs/common';
import { AppointmentModule } from '../appointment/appointment.module.js';
import { CourseModule } from '../course/course.module.js';
import { TrainingDutyReads } from './training-duty.reads.js';
import {
  TrainingDutiesOfTerritoryResolver,
  TrainingDutiesOfWorkResolver,
  TrainingDutyResolver,
} from './training-duty.resolver.js';

@Module({
  imports: [AppointmentModule, CourseModule],
  providers: [
    TrainingDutyReads,
    TrainingDutyResolver,
    TrainingDutiesOfTerritoryResolver,
    TrainingDutiesOfWorkResolver,
  ],
})
export class TrainingDutyModule {}
