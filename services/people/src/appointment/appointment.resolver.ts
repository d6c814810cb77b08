import { Args, Context, Parent, ResolveReference } from '@nestjs/graphql';
import { AccessControl, Territories } from '@vicinia/access';
import type { GraphqlContext } from '@vicinia/service-kit';
import type { MutationAppointArgs, MutationEndAppointmentArgs } from '../generated/graphql.js';
import { FieldOf, Mutation, ResolverOf } from '../generated/resolvers.js';
import { Person } from '../person/person.entity.js';
import { PersonReads } from '../person/person.reads.js';
import { Post } from '../post/post.entity.js';
import { PostReads } from '../post/post.reads.js';
import { TerritoryReads } from '../territory/territory.reads.js';
import { Appointment } from './appointment.entity.js';
import { AppointmentReads } from './appointment.reads.js';
import { AppointmentService } from './appointment.service.js';

@ResolverOf('Appointment', 'id', 'from', 'until', 'selectedBy')
export class AppointmentResolver {
  constructor(
    private readonly appointments: AppointmentReads,
    private readonly service: AppointmentService,
    private readonly posts: PostReads,
    private readonly persons: PersonReads,
    private readonly territories: TerritoryReads,
    private readonly accessControl: AccessControl,
  ) {}

  @Mutation('appoint')
  async appoint(
    @Args() { input, idempotencyKey }: MutationAppointArgs,
    @Context() context: GraphqlContext,
  ): Promise<{ appointment: Appointment }> {
    const access = await this.accessControl.of(context);
    const id = await this.service.appoint(access, input, idempotencyKey);
    return { appointment: await this.appointments.afterChange(context, id) };
  }

  @Mutation('endAppointment')
  async end(
    @Args() { input, idempotencyKey }: MutationEndAppointmentArgs,
    @Context() context: GraphqlContext,
  ): Promise<{ appointment: Appointment }> {
    const access = await this.accessControl.of(context);
    const id = await this.service.end(access, input, idempotencyKey);
    return { appointment: await this.appointments.afterChange(context, id) };
  }

  @ResolveReference()
  async resolveReference(reference: { id: string }, context: GraphqlContext): Promise<Appointment | null> {
    const appointment = await this.appointments.byId(context, reference.id);
    if (!appointment) return null;
    const { territoryId } = await this.posts.existing(context, appointment.postId);
    const territory = await this.territories.existing(context, territoryId);
    const access = await this.accessControl.of(context);
    return access.may('post.read', { territoryPaths: Territories.pathsOf(territory) }) ? appointment : null;
  }

  @FieldOf('Appointment', 'post')
  post(@Parent() { postId }: Appointment, @Context() context: GraphqlContext): Promise<Post> {
    return this.posts.existing(context, postId);
  }

  @FieldOf('Appointment', 'person')
  person(@Parent() { personId }: Appointment, @Context() context: GraphqlContext): Promise<Person> {
    return this.persons.existing(context, personId);
  }
}
