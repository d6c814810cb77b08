import { Module } from '@nestjs/common';
import { GrantModule } from '../grant/grant.module.js';
import { PersonModule } from '../person/person.module.js';
import { PostModule } from '../post/post.module.js';
import { TerritoryModule } from '../territory/territory.module.js';
import { AppointmentOfPostResolver } from './appointment-of-post.resolver.js';
import { AppointmentWriterService } from './appointment-writer.service.js';
import { AppointmentReads } from './appointment.reads.js';
import { AppointmentResolver } from './appointment.resolver.js';
import { AppointmentService } from './appointment.service.js';
import { AppointmentsOfPersonResolver } from './appointments-of-person.resolver.js';

@Module({
  imports: [GrantModule, PersonModule, PostModule, TerritoryModule],
  providers: [
    AppointmentReads,
    AppointmentService,
    AppointmentWriterService,
    AppointmentResolver,
    AppointmentOfPostResolver,
    AppointmentsOfPersonResolver,
  ],
  exports: [AppointmentReads, AppointmentService, AppointmentWriterService],
})
export class AppointmentModule {}
