import { Args, Context, Parent, ResolveReference } from '@nestjs/graphql';
import { AccessControl } from '@vicinia/access';
import { idArgument, isId, type GraphqlContext } from '@vicinia/service-kit';
import type {
  MutationAddPanelMemberArgs,
  MutationEndMembershipArgs,
  MutationFoundPanelArgs,
  MutationPlacePanelArgs,
} from '../generated/graphql.js';
import { FieldOf, Mutation, Query, ResolverOf } from '../generated/resolvers.js';
import type { CadenceRule } from './cadence.js';
import { MembershipService } from './membership.service.js';
import type { PanelMember } from './panel-member.entity.js';
import { cadenceOf, type Panel } from './panel.entity.js';
import { PanelReads } from './panel.reads.js';
import { PanelService } from './panel.service.js';

@ResolverOf(
  'Panel',
  'id',
  'kind',
  'name',
  'charter',
  'charterLanguage',
  'acquaintanceSittings',
  'publicSince',
)
export class PanelResolver {
  constructor(
    private readonly accessControl: AccessControl,
    private readonly panels: PanelReads,
    private readonly service: PanelService,
    private readonly memberships: MembershipService,
  ) {}

  @Query('panel')
  async panel(@Args('id') given: string, @Context() context: GraphqlContext): Promise<Panel> {
    const id = idArgument(given, 'id');
    const access = await this.accessControl.of(context);
    await this.panels.demand(context, access, 'panel.know', { panelId: id, field: 'id' });
    return this.panels.panelOf(context, id);
  }

  @ResolveReference()
  async resolveReference({ id }: { id: string }, context: GraphqlContext): Promise<Panel | null> {
    return isId(id) ? this.panels.known(context, await this.accessControl.of(context), id) : null;
  }

  @FieldOf('Panel', 'territory')
  territory(@Parent() panel: Panel): { id: string } {
    return { id: panel.territoryId };
  }

  @FieldOf('Panel', 'municipalities')
  async municipalities(
    @Parent() { id }: Panel,
    @Context() context: GraphqlContext,
  ): Promise<{ id: string }[]> {
    return (await this.panels.municipalitiesOf(context, id)).map((municipalityId) => ({
      id: municipalityId,
    }));
  }

  @FieldOf('Panel', 'cadence')
  cadence(@Parent() panel: Panel): CadenceRule | null {
    return cadenceOf(panel);
  }

  @FieldOf('Panel', 'members')
  members(@Parent() panel: Panel, @Context() context: GraphqlContext): Promise<PanelMember[]> {
    return this.panels.members(context, panel.id);
  }

  @Mutation('foundPanel')
  async foundPanel(
    @Args() { input, idempotencyKey }: MutationFoundPanelArgs,
    @Context() context: GraphqlContext,
  ): Promise<{ panel: Panel }> {
    const access = await this.accessControl.of(context);
    const id = await this.service.found(access, input, idempotencyKey);
    return { panel: await this.panels.afterChange(context, id) };
  }

  @Mutation('placePanel')
  async placePanel(
    @Args() { input, idempotencyKey }: MutationPlacePanelArgs,
    @Context() context: GraphqlContext,
  ): Promise<{ panel: Panel }> {
    const access = await this.accessControl.of(context);
    const id = await this.service.place(access, input, idempotencyKey);
    return { panel: await this.panels.afterChange(context, id) };
  }

  @Mutation('addPanelMember')
  async addPanelMember(
    @Args() { input, idempotencyKey }: MutationAddPanelMemberArgs,
    @Context() context: GraphqlContext,
  ): Promise<{ membership: PanelMember }> {
    const access = await this.accessControl.of(context);
    const id = await this.memberships.add(access, input, idempotencyKey);
    return { membership: await this.panels.membershipAfterChange(context, id) };
  }

  @Mutation('endMembership')
  async endMembership(
    @Args() { input, idempotencyKey }: MutationEndMembershipArgs,
    @Context() context: GraphqlContext,
  ): Promise<{ membership: PanelMember }> {
    const access = await this.accessControl.of(context);
    const id = await this.memberships.end(access, input, idempotencyKey);
    return { membership: await this.panels.membershipAfterChange(context, id) };
  }
}

@ResolverOf('PanelMember', 'id', 'capacity', 'from', 'until')
export class PanelMemberResolver {
  constructor(
    private readonly accessControl: AccessControl,
    private readonly panels: PanelReads,
  ) {}

  @FieldOf('PanelMember', 'panel')
  async panel(@Parent() seat: PanelMember, @Context() context: GraphqlContext): Promise<Panel | null> {
    return this.panels.known(context, await this.accessControl.of(context), seat.panelId);
  }

  @FieldOf('PanelMember', 'person')
  person(@Parent() seat: PanelMember): { id: string } {
    return { id: seat.personId };
  }

  @FieldOf('PanelMember', 'byAppointment')
  byAppointment(@Parent() seat: PanelMember): boolean {
    return seat.appointmentId !== null;
  }
}
