import { Context, Parent } from '@nestjs/graphql';
import type { GraphqlContext } from '@vicinia/service-kit';
import { FieldOf, ResolverOf } from '../generated/resolvers.js';
import { PersonSightService } from '../person/person-sight.service.js';
import type { KnownPerson } from '../person/person.reads.js';
import { Appointment } from './appointment.entity.js';
import { AppointmentReads } from './appointment.reads.js';

@ResolverOf('Person')
export class AppointmentsOfPersonResolver {
  constructor(
    private readonly appointments: AppointmentReads,
    private readonly sight: PersonSightService,
  ) {}

  @FieldOf('Person', 'appointments')
  async ofPerson(@Parent() { id }: KnownPerson, @Context() context: GraphqlContext): Promise<Appointment[]> {
    return (await this.sight.reveals(context, id)) ? this.appointments.heldBy(context, id) : [];
  }
}
