import {
  Args,
  Context,
  Mutation,
  Parent,
  Query,
  ResolveField,
  ResolveReference,
  Resolver,
} from '@nestjs/graphql';
import { AccessControl } from '@vicinia/access';
import { idArgument, isId, MappedFields, Refusal, type GraphqlContext } from '@vicinia/service-kit';
import type {
  AddPanelMemberPayload,
  Cadence,
  EndMembershipPayload,
  FoundPanelPayload,
  MutationAddPanelMemberArgs,
  MutationEndMembershipArgs,
  MutationFoundPanelArgs,
} from '../generated/graphql.js';
import { MembershipService } from './membership.service.js';
import { PanelAccess } from './panel-access.js';
import type { PanelMember } from './panel-member.entity.js';
import type { Panel } from './panel.entity.js';
import { PanelLoader } from './panel.loader.js';
import { PanelService } from './panel.service.js';

/** What a payload carries: rows, whose other fields the resolvers below fill. */
type WithRow<Payload, Row> = { [Field in keyof Payload]: Field extends 'panel' ? Row : Payload[Field] };

@Resolver('Panel')
@MappedFields<Panel>('id', 'kind', 'name', 'charter', 'acquaintanceSittings')
export class PanelResolver {
  constructor(
    private readonly accessControl: AccessControl,
    private readonly panelAccess: PanelAccess,
    private readonly panels: PanelLoader,
    private readonly service: PanelService,
    private readonly memberships: MembershipService,
  ) {}

  @Query('panel')
  async panel(@Args('id') given: string, @Context() context: GraphqlContext): Promise<Panel> {
    const id = idArgument(given, 'id');
    await this.panelAccess.demand(await this.accessControl.of(context), id, 'panel.read');
    return this.existing(context, id);
  }

  @ResolveReference()
  async resolveReference({ id }: { id: string }, context: GraphqlContext): Promise<Panel | null> {
    if (!isId(id)) return null;
    const may = await this.panelAccess.may(await this.accessControl.of(context), id, 'panel.read', context);
    return may ? this.panels.panel(context, id) : null;
  }

  @ResolveField('territory')
  territory(@Parent() panel: Panel): { id: string } {
    return { id: panel.territoryId };
  }

  @ResolveField('cadence')
  cadence(@Parent() panel: Panel): Cadence | null {
    if (panel.cadenceEvery === null || panel.cadenceUnit === null) return null;
    return { every: panel.cadenceEvery, unit: panel.cadenceUnit };
  }

  @ResolveField('members')
  members(@Parent() panel: Panel, @Context() context: GraphqlContext): Promise<PanelMember[]> {
    return this.panels.members(context, panel.id);
  }

  @Mutation('foundPanel')
  async foundPanel(
    @Args() { input, idempotencyKey }: MutationFoundPanelArgs,
    @Context() context: GraphqlContext,
  ): Promise<WithRow<FoundPanelPayload, Panel>> {
    const id = await this.service.found(await this.accessControl.of(context), input, idempotencyKey);
    return { panel: await this.afterChange(context, id) };
  }

  @Mutation('addPanelMember')
  async addPanelMember(
    @Args() { input, idempotencyKey }: MutationAddPanelMemberArgs,
    @Context() context: GraphqlContext,
  ): Promise<WithRow<AddPanelMemberPayload, Panel>> {
    const access = await this.accessControl.of(context);
    const { panelId, membershipId } = await this.memberships.add(access, input, idempotencyKey);
    return { panel: await this.afterChange(context, panelId), membershipId };
  }

  @Mutation('endMembership')
  async endMembership(
    @Args() { input, idempotencyKey }: MutationEndMembershipArgs,
    @Context() context: GraphqlContext,
  ): Promise<WithRow<EndMembershipPayload, Panel>> {
    const access = await this.accessControl.of(context);
    const { panelId } = await this.memberships.end(access, input.membershipId, idempotencyKey);
    return { panel: await this.afterChange(context, panelId) };
  }

  private afterChange(context: GraphqlContext, id: string): Promise<Panel> {
    context.loaders.forget();
    return this.existing(context, id);
  }

  private async existing(context: GraphqlContext, id: string): Promise<Panel> {
    const panel = await this.panels.panel(context, id);
    if (!panel) throw new Refusal('NOT_FOUND', 'there is no such panel');
    return panel;
  }
}
