import { Args, Context, Parent, ResolveReference } from '@nestjs/graphql';
import { AccessControl, type Access } from '@vicinia/access';
import { existing, type GraphqlContext } from '@vicinia/service-kit';
import { Appointment } from '../appointment/appointment.entity.js';
import { AppointmentReads } from '../appointment/appointment.reads.js';
import type {
  LocalisedText,
  MutationConfirmHoursArgs,
  MutationLogHoursArgs,
  MutationRecordEmployerSupportArgs,
  MutationRefuseHoursArgs,
} from '../generated/graphql.js';
import { FieldOf, Mutation, ResolverOf } from '../generated/resolvers.js';
import { Organisation } from '../organisation/organisation.entity.js';
import { OrganisationReads } from '../organisation/organisation.reads.js';
import { PersonReads, type KnownPerson } from '../person/person.reads.js';
import { EmployerSupport } from './employer-support.entity.js';
import { VolunteerHours } from './volunteer-hours.entity.js';
import { VolunteerHoursReads } from './volunteer-hours.reads.js';
import { VolunteerHoursService } from './volunteer-hours.service.js';

type Payload = Promise<{ hours: VolunteerHours }>;

@ResolverOf('VolunteerHours', 'id', 'day', 'minutes', 'state', 'loggedAt', 'decidedAt')
export class VolunteerHoursResolver {
  constructor(
    private readonly hours: VolunteerHoursReads,
    private readonly service: VolunteerHoursService,
    private readonly appointments: AppointmentReads,
    private readonly persons: PersonReads,
    private readonly accessControl: AccessControl,
  ) {}

  @Mutation('logHours')
  log(@Args() { input, idempotencyKey }: MutationLogHoursArgs, @Context() context: GraphqlContext): Payload {
    return this.changed(context, (access) => this.service.log(access, input, idempotencyKey));
  }

  @Mutation('confirmHours')
  confirm(
    @Args() { input, idempotencyKey }: MutationConfirmHoursArgs,
    @Context() context: GraphqlContext,
  ): Payload {
    return this.changed(context, (access) => this.service.confirm(access, input, idempotencyKey));
  }

  @Mutation('refuseHours')
  refuse(
    @Args() { input, idempotencyKey }: MutationRefuseHoursArgs,
    @Context() context: GraphqlContext,
  ): Payload {
    return this.changed(context, (access) => this.service.refuse(access, input, idempotencyKey));
  }

  @Mutation('recordEmployerSupport')
  async support(
    @Args() { input, idempotencyKey }: MutationRecordEmployerSupportArgs,
    @Context() context: GraphqlContext,
  ): Promise<{ appointment: Appointment }> {
    const access = await this.accessControl.of(context);
    const id = await this.service.support(access, input, idempotencyKey);
    return { appointment: await this.appointments.afterChange(context, id) };
  }

  @ResolveReference()
  async resolveReference({ id }: { id: string }, context: GraphqlContext): Promise<VolunteerHours | null> {
    const hours = await this.hours.byId(context, id);
    if (hours === null) return null;
    const appointment = await this.appointments.existing(context, hours.appointmentId);
    return (await this.hours.mayRead(context, appointment)) ? hours : null;
  }

  @FieldOf('VolunteerHours', 'appointment')
  appointment(
    @Parent() { appointmentId }: VolunteerHours,
    @Context() context: GraphqlContext,
  ): Promise<Appointment> {
    return this.appointments.existing(context, appointmentId);
  }

  @FieldOf('VolunteerHours', 'note')
  note(@Parent() { note, noteLanguage }: VolunteerHours): LocalisedText | null {
    return note === null ? null : { language: noteLanguage ?? '', text: note };
  }

  @FieldOf('VolunteerHours', 'decidedBy')
  async decidedBy(
    @Parent() { decidedBy }: VolunteerHours,
    @Context() context: GraphqlContext,
  ): Promise<KnownPerson | null> {
    return decidedBy === null ? null : this.persons.known(context, decidedBy);
  }

  @FieldOf('VolunteerHours', 'reason')
  reason(@Parent() { reason, reasonLanguage }: VolunteerHours): LocalisedText | null {
    return reason === null ? null : { language: reasonLanguage ?? '', text: reason };
  }

  private async changed(context: GraphqlContext, work: (access: Access) => Promise<string>): Payload {
    const id = await work(await this.accessControl.of(context));
    return { hours: await this.hours.afterChange(context, id) };
  }
}

@ResolverOf('EmployerSupport', 'hoursPerMonth', 'from', 'until')
export class EmployerSupportResolver {
  constructor(private readonly organisations: OrganisationReads) {}

  @FieldOf('EmployerSupport', 'organisation')
  async organisation(
    @Parent() { organisationId }: EmployerSupport,
    @Context() context: GraphqlContext,
  ): Promise<Organisation> {
    return existing(
      await this.organisations.byId(context, organisationId),
      `the organisation ${organisationId}`,
    );
  }
}
