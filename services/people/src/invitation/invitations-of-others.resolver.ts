import { Args, Context, Parent } from '@nestjs/graphql';
import { AccessControl, Territories } from '@vicinia/access';
import { connectionOf, pageByTime, type Connection, type GraphqlContext } from '@vicinia/service-kit';
import type { Appointment } from '../appointment/appointment.entity.js';
import type { TerritoryInvitationsArgs } from '../generated/graphql.js';
import { FieldOf, ResolverOf } from '../generated/resolvers.js';
import { PostReads } from '../post/post.reads.js';
import { Territory } from '../territory/territory.entity.js';
import { TerritoryReads } from '../territory/territory.reads.js';
import type { Invitation } from './invitation.entity.js';
import { InvitationReads } from './invitation.reads.js';

@ResolverOf('Appointment')
export class InvitationOfAppointmentResolver {
  constructor(
    private readonly invitations: InvitationReads,
    private readonly posts: PostReads,
    private readonly territories: TerritoryReads,
    private readonly accessControl: AccessControl,
  ) {}

  @FieldOf('Appointment', 'hasAccount')
  async hasAccount(
    @Parent() appointment: Appointment,
    @Context() context: GraphqlContext,
  ): Promise<boolean | null> {
    return (await this.mayKnow(context, appointment))
      ? this.invitations.hasAccount(context, appointment.personId)
      : null;
  }

  @FieldOf('Appointment', 'invitation')
  async latest(
    @Parent() appointment: Appointment,
    @Context() context: GraphqlContext,
  ): Promise<Invitation | null> {
    return (await this.mayKnow(context, appointment))
      ? this.invitations.latestFor(context, appointment.id)
      : null;
  }

  private async mayKnow(context: GraphqlContext, { postId }: Appointment): Promise<boolean> {
    const { territoryId } = await this.posts.existing(context, postId);
    const territory = await this.territories.existing(context, territoryId);
    const access = await this.accessControl.of(context);
    return access.may('invitation.read', { territoryPaths: Territories.pathsOf(territory) });
  }
}

@ResolverOf('Territory')
export class InvitationsOfTerritoryResolver {
  constructor(
    private readonly invitations: InvitationReads,
    private readonly accessControl: AccessControl,
  ) {}

  @FieldOf('Territory', 'invitations')
  async ofTerritory(
    @Parent() territory: Territory,
    @Args() { states, ...args }: TerritoryInvitationsArgs,
    @Context() context: GraphqlContext,
  ): Promise<Connection<Invitation>> {
    const page = pageByTime(args, 'NEWEST_FIRST');
    const access = await this.accessControl.of(context);
    access.demand('invitation.read', { territoryPaths: Territories.pathsOf(territory) });
    const wanted = states ?? null;
    const rows = await this.invitations.below(context, territory.id, wanted, page);
    return {
      ...connectionOf(rows, page, ({ invitedAt, id }) => [invitedAt.toISOString(), id]),
      count: () => this.invitations.countBelow(context, territory.id, wanted),
    };
  }
}
