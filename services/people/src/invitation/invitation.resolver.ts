import { Args, Context, Parent, ResolveReference } from '@nestjs/graphql';
import { AccessControl, viewerActions, type ViewerAction } from '@vicinia/access';
import { now, Refusal, type GraphqlContext } from '@vicinia/service-kit';
import type { Appointment } from '../appointment/appointment.entity.js';
import { AppointmentReads } from '../appointment/appointment.reads.js';
import type {
  InvitationState,
  MutationAcceptInvitationArgs,
  MutationInviteHolderArgs,
  MutationWithdrawInvitationArgs,
} from '../generated/graphql.js';
import { FieldOf, Mutation, ResolverOf } from '../generated/resolvers.js';
import type { Person } from '../person/person.entity.js';
import { PersonReads, type KnownPerson } from '../person/person.reads.js';
import { AcceptanceService } from './acceptance.service.js';
import { invitationState } from './invitation-life.js';
import { Invitation } from './invitation.entity.js';
import { InvitationReads } from './invitation.reads.js';
import { invitationActions } from './invitation.record.js';
import { InvitationService } from './invitation.service.js';

@ResolverOf('Invitation', 'id', 'invitedAt', 'expiresAt', 'acceptedAt')
export class InvitationResolver {
  constructor(
    private readonly invitations: InvitationReads,
    private readonly service: InvitationService,
    private readonly acceptance: AcceptanceService,
    private readonly appointments: AppointmentReads,
    private readonly persons: PersonReads,
    private readonly accessControl: AccessControl,
  ) {}

  @Mutation('inviteHolder')
  async invite(
    @Args() { input, idempotencyKey }: MutationInviteHolderArgs,
    @Context() context: GraphqlContext,
  ): Promise<{ invitation: Invitation; secret: string | null }> {
    const access = await this.accessControl.of(context);
    const { id, secret } = await this.service.invite(access, input, idempotencyKey);
    return { invitation: await this.invitations.afterChange(context, id), secret };
  }

  @Mutation('withdrawInvitation')
  async withdraw(
    @Args() { input, idempotencyKey }: MutationWithdrawInvitationArgs,
    @Context() context: GraphqlContext,
  ): Promise<{ invitation: Invitation }> {
    const access = await this.accessControl.of(context);
    const id = await this.service.withdraw(access, input, idempotencyKey);
    return { invitation: await this.invitations.afterChange(context, id) };
  }

  @Mutation('acceptInvitation')
  async accept(
    @Args() { input, idempotencyKey }: MutationAcceptInvitationArgs,
    @Context() context: GraphqlContext,
  ): Promise<{ person: Person }> {
    const access = await this.accessControl.of(context);
    if (context.identity === null) throw new Refusal('UNAUTHENTICATED', 'Sign in first.');
    const id = await this.acceptance.accept(access, context.identity, input, idempotencyKey);
    return { person: await this.persons.afterChange(context, id) };
  }

  @ResolveReference()
  async resolveReference({ id }: { id: string }, context: GraphqlContext): Promise<Invitation | null> {
    const invitation = await this.invitations.byId(context, id);
    if (invitation === null) return null;
    const access = await this.accessControl.of(context);
    return access.may('invitation.read', await this.invitations.factsOf(context, invitation))
      ? invitation
      : null;
  }

  @FieldOf('Invitation', 'appointment')
  appointment(
    @Parent() { appointmentId }: Invitation,
    @Context() context: GraphqlContext,
  ): Promise<Appointment> {
    return this.appointments.existing(context, appointmentId);
  }

  @FieldOf('Invitation', 'invitedBy')
  invitedBy(@Parent() { invitedBy }: Invitation, @Context() context: GraphqlContext): Promise<KnownPerson> {
    return this.persons.known(context, invitedBy);
  }

  @FieldOf('Invitation', 'state')
  state(@Parent() invitation: Invitation): InvitationState {
    return invitationState(invitation, now());
  }

  @FieldOf('Invitation', 'viewerActions')
  async viewerActions(
    @Parent() invitation: Invitation,
    @Context() context: GraphqlContext,
  ): Promise<ViewerAction[]> {
    const access = await this.accessControl.of(context);
    const facts = await this.invitations.factsOf(context, invitation);
    return viewerActions(access, invitationActions, invitation, facts);
  }
}
