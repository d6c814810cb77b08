import { Context, Parent } from '@nestjs/graphql';
import type { GraphqlContext } from '@vicinia/service-kit';
import { FieldOf, ResolverOf } from '../generated/resolvers.js';
import { Post } from '../post/post.entity.js';
import { Appointment } from './appointment.entity.js';
import { AppointmentReads } from './appointment.reads.js';

@ResolverOf('Post')
export class AppointmentOfPostResolver {
  constructor(private readonly appointments: AppointmentReads) {}

  @FieldOf('Post', 'isVacant')
  async isVacant(@Parent() post: Post, @Context() context: GraphqlContext): Promise<boolean> {
    return (await this.appointments.holderOf(context, post.id)) === null;
  }

  @FieldOf('Post', 'vacantSince')
  async vacantSince(@Parent() post: Post, @Context() context: GraphqlContext): Promise<Date | null> {
    if ((await this.appointments.holderOf(context, post.id)) !== null) return null;
    return (await this.appointments.lastLeftAt(context, post.id)) ?? post.createdAt;
  }

  @FieldOf('Post', 'appointment')
  appointment(@Parent() post: Post, @Context() context: GraphqlContext): Promise<Appointment | null> {
    return this.appointments.holderOf(context, post.id);
  }
}
