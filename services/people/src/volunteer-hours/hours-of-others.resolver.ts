import { Args, Context, Parent } from '@nestjs/graphql';
import { AccessControl } from '@vicinia/access';
import { connectionOf, pageByTime, type Connection, type GraphqlContext } from '@vicinia/service-kit';
import { Appointment } from '../appointment/appointment.entity.js';
import type { AppointmentVolunteerHoursArgs, HoursOfMonth } from '../generated/graphql.js';
import { FieldOf, ResolverOf } from '../generated/resolvers.js';
import type { EmployerSupport } from './employer-support.entity.js';
import { VolunteerHours } from './volunteer-hours.entity.js';
import { VolunteerHoursReads } from './volunteer-hours.reads.js';

@ResolverOf('Appointment')
export class HoursOfAppointmentResolver {
  constructor(private readonly hours: VolunteerHoursReads) {}

  @FieldOf('Appointment', 'volunteerHours')
  async ofAppointment(
    @Parent() appointment: Appointment,
    @Args() args: AppointmentVolunteerHoursArgs,
    @Context() context: GraphqlContext,
  ): Promise<Connection<VolunteerHours> | null> {
    if (!(await this.hours.mayRead(context, appointment))) return null;
    const page = pageByTime(args, 'NEWEST_FIRST');
    const rows = await this.hours.ofAppointment(context, appointment.id, page);
    return {
      ...connectionOf(rows, page, (row) => [row.loggedAt.toISOString(), row.id]),
      count: () => this.hours.countOfAppointment(context, appointment.id),
    };
  }

  @FieldOf('Appointment', 'hoursByMonth')
  async byMonth(
    @Parent() appointment: Appointment,
    @Context() context: GraphqlContext,
  ): Promise<HoursOfMonth[] | null> {
    if (!(await this.hours.mayRead(context, appointment))) return null;
    return this.hours.byMonth(context, appointment.id);
  }

  @FieldOf('Appointment', 'employerSupport')
  async employers(
    @Parent() appointment: Appointment,
    @Context() context: GraphqlContext,
  ): Promise<EmployerSupport[] | null> {
    if (!(await this.hours.mayRead(context, appointment))) return null;
    return this.hours.employersOf(context, appointment.id);
  }
}

@ResolverOf('Work')
export class HoursOfWorkResolver {
  constructor(
    private readonly hours: VolunteerHoursReads,
    private readonly accessControl: AccessControl,
  ) {}

  @FieldOf('Work', 'volunteerHours')
  async ofWork(@Context() context: GraphqlContext): Promise<VolunteerHours[]> {
    const access = await this.accessControl.of(context);
    return this.hours.waitingFor(access.personId(), access.territoryPaths('hours.confirm'));
  }
}
