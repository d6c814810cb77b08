import { Module } from '@nestjs/common';
import { AppointmentModule } from '../appointment/appointment.module.js';
import { OpportunityModule } from '../opportunity/opportunity.module.js';
import { PersonModule } from '../person/person.module.js';
import { TerritoryModule } from '../territory/territory.module.js';
import { AppointmentOfVolunteerEndedConsumer } from './appointment-of-volunteer-ended.consumer.js';
import { EnrolmentMutationsResolver } from './enrolment-mutations.resolver.js';
import { EnrolmentTermService } from './enrolment-term.service.js';
import { EnrolmentReads } from './enrolment.reads.js';
import { EnrolmentResolver } from './enrolment.resolver.js';
import { EnrolmentService } from './enrolment.service.js';
import {
  EnrolmentOfOpportunityResolver,
  EnrolmentsOfPersonResolver,
  EnrolmentsOfTerritoryResolver,
  EnrolmentsOfWorkResolver,
} from './enrolments-of-others.resolver.js';

@Module({
  imports: [AppointmentModule, OpportunityModule, PersonModule, TerritoryModule],
  providers: [
    EnrolmentReads,
    EnrolmentService,
    EnrolmentTermService,
    EnrolmentResolver,
    EnrolmentMutationsResolver,
    EnrolmentOfOpportunityResolver,
    EnrolmentsOfTerritoryResolver,
    EnrolmentsOfPersonResolver,
    EnrolmentsOfWorkResolver,
    AppointmentOfVolunteerEndedConsumer,
  ],
})
export class EnrolmentModule {}
