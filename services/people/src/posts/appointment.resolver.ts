import { Args, Context, Mutation, Parent, ResolveField, ResolveReference, Resolver } from '@nestjs/graphql';
import { AccessControl, Territories, type Access } from '@vicinia/access';
import { MappedFields, Refusal, type GraphqlContext } from '@vicinia/service-kit';
import type { MutationAppointArgs, MutationEndAppointmentArgs } from '../generated/graphql.js';
import { Person } from '../persons/person.entity.js';
import { PersonQueries } from '../persons/person-queries.js';
import { requireTerritory } from '../territories/require-territory.js';
import { TerritoryQueries } from '../territories/territory-queries.js';
import { Appointment } from './appointment.entity.js';
import { Appointments } from './appointments.service.js';
import { PostQueries } from './post-queries.js';
import { Post } from './post.entity.js';

@Resolver('Appointment')
@MappedFields<Appointment>('id', 'from', 'until', 'selectedBy')
export class AppointmentResolver {
  constructor(
    private readonly posts: PostQueries,
    private readonly appointments: Appointments,
    private readonly persons: PersonQueries,
    private readonly territories: TerritoryQueries,
    private readonly accessControl: AccessControl,
  ) {}

  @Mutation('appoint')
  async appoint(
    @Args() args: MutationAppointArgs,
    @Context() context: GraphqlContext,
  ): Promise<{ appointment: Appointment | null }> {
    const access = await this.accessControl.of(context);
    const post = await this.postToFill(context, access, args.input.postId);
    if (!(await this.persons.byId(context, args.input.personId))) {
      throw new Refusal('NOT_FOUND', 'there is no person with this id', 'input.personId');
    }
    const id = await this.appointments.appoint(args, post, access.personId());
    return { appointment: await this.posts.appointmentById(context, id) };
  }

  @Mutation('endAppointment')
  async end(
    @Args() args: MutationEndAppointmentArgs,
    @Context() context: GraphqlContext,
  ): Promise<{ appointment: Appointment | null }> {
    const access = await this.accessControl.of(context);
    const known = await this.posts.appointmentById(context, args.input.appointmentId);
    if (!known) throw new Refusal('NOT_FOUND', 'there is no such appointment', 'input.appointmentId');
    const post = await this.postToFill(context, access, known.postId);
    const id = await this.appointments.end(args, post, access.personId());
    return { appointment: await this.posts.appointmentAfterChange(context, id) };
  }

  @ResolveReference()
  async resolveReference(reference: { id: string }, context: GraphqlContext): Promise<Appointment | null> {
    const appointment = await this.posts.appointmentById(context, reference.id);
    const post = appointment && (await this.posts.byId(context, appointment.postId));
    const territory = post && (await this.territories.byId(context, post.territoryId));
    const access = await this.accessControl.of(context);
    return territory && access.may('post.read', { territoryPaths: Territories.pathsOf(territory) })
      ? appointment
      : null;
  }

  @ResolveField('post')
  post(@Parent() appointment: Appointment, @Context() context: GraphqlContext): Promise<Post | null> {
    return this.posts.byId(context, appointment.postId);
  }

  @ResolveField('person')
  person(@Parent() appointment: Appointment, @Context() context: GraphqlContext): Promise<Person | null> {
    return this.persons.byId(context, appointment.personId);
  }

  private async postToFill(context: GraphqlContext, access: Access, postId: string): Promise<Post> {
    const post = await this.posts.byId(context, postId);
    if (!post) throw new Refusal('NOT_FOUND', 'there is no post with this id', 'input.postId');
    const territory = requireTerritory(
      await this.territories.byId(context, post.territoryId),
      'input.postId',
    );
    access.demand('appointment.write', { territoryPaths: Territories.pathsOf(territory) });
    return post;
  }
}
