import { Module } from '@nestjs/common';
import { AppointmentModule } from '../appointment/appointment.module.js';
import { OrganisationModule } from '../organisation/organisation.module.js';
import { PersonModule } from '../person/person.module.js';
import { PostModule } from '../post/post.module.js';
import { TerritoryModule } from '../territory/territory.module.js';
import { HoursOfAppointmentResolver, HoursOfWorkResolver } from './hours-of-others.resolver.js';
import { VolunteerHoursReads } from './volunteer-hours.reads.js';
import { EmployerSupportResolver, VolunteerHoursResolver } from './volunteer-hours.resolver.js';
import { VolunteerHoursService } from './volunteer-hours.service.js';

@Module({
  imports: [AppointmentModule, OrganisationModule, PersonModule, PostModule, TerritoryModule],
  providers: [
    VolunteerHoursReads,
    VolunteerHoursService,
    VolunteerHoursResolver,
    EmployerSupportResolver,
    HoursOfAppointmentResolver,
    HoursOfWorkResolver,
  ],
})
export class VolunteerHoursModule {}
