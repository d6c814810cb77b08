import { Args, Context, Parent } from '@nestjs/graphql';
import { AccessControl, Territories } from '@vicinia/access';
import { connectionOf, now, pageByTime, type Connection, type GraphqlContext } from '@vicinia/service-kit';
import { Appointment } from '../appointment/appointment.entity.js';
import { AppointmentReads } from '../appointment/appointment.reads.js';
import { Course } from '../course/course.entity.js';
import { CourseReads } from '../course/course.reads.js';
import type { TerritoryTrainingDutiesArgs } from '../generated/graphql.js';
import { FieldOf, ResolverOf } from '../generated/resolvers.js';
import { Territory } from '../territory/territory.entity.js';
import { TrainingDuty } from './training-duty.entity.js';
import { TrainingDutyReads } from './training-duty.reads.js';

/** In time to find a session. */
const DAYS_AHEAD = 90;
const DAY_MS = 86_400_000;

const soon = (): Date => new Date(now().getTime() + DAYS_AHEAD * DAY_MS);

@ResolverOf('TrainingDuty', 'id', 'dueAt')
export class TrainingDutyResolver {
  constructor(
    private readonly appointments: AppointmentReads,
    private readonly courses: CourseReads,
  ) {}

  @FieldOf('TrainingDuty', 'appointment')
  appointment(
    @Parent() { appointmentId }: TrainingDuty,
    @Context() context: GraphqlContext,
  ): Promise<Appointment> {
    return this.appointments.existing(context, appointmentId);
  }

  @FieldOf('TrainingDuty', 'course')
  course(@Parent() { courseId }: TrainingDuty, @Context() context: GraphqlContext): Promise<Course> {
    return this.courses.existing(context, courseId);
  }
}

@ResolverOf('Territory')
export class TrainingDutiesOfTerritoryResolver {
  constructor(
    private readonly duties: TrainingDutyReads,
    private readonly accessControl: AccessControl,
  ) {}

  @FieldOf('Territory', 'trainingDuties')
  async ofTerritory(
    @Parent() territory: Territory,
    @Args() { dueBy, ...args }: TerritoryTrainingDutiesArgs,
    @Context() context: GraphqlContext,
  ): Promise<Connection<TrainingDuty>> {
    const page = pageByTime(args, 'OLDEST_FIRST');
    const access = await this.accessControl.of(context);
    access.demand('training.write', { territoryPaths: Territories.pathsOf(territory) });
    const until = dueBy ?? soon();
    const rows = await this.duties.below(context, territory.id, until, page);
    return {
      ...connectionOf(rows, page, (row) => [row.dueAt.toISOString(), row.id]),
      count: () => this.duties.countBelow(context, territory.id, until),
    };
  }
}

@ResolverOf('Work')
export class TrainingDutiesOfWorkResolver {
  constructor(
    private readonly duties: TrainingDutyReads,
    private readonly accessControl: AccessControl,
  ) {}

  @FieldOf('Work', 'trainingDuties')
  async ofWork(@Context() context: GraphqlContext): Promise<TrainingDuty[]> {
    const access = await this.accessControl.of(context);
    return this.duties.ofPerson(access.personId(), soon());
  }
}
