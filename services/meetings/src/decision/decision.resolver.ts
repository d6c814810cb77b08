import { Args, Context, Parent, ResolveReference } from '@nestjs/graphql';
import { AccessControl } from '@vicinia/access';
import { isId, type GraphqlContext } from '@vicinia/service-kit';
import type { MutationRecordDecisionArgs } from '../generated/graphql.js';
import { FieldOf, Mutation, ResolverOf } from '../generated/resolvers.js';
import type { AgendaItem } from '../meeting/agenda-item.entity.js';
import { MeetingReads } from '../meeting/meeting.reads.js';
import { PanelReads } from '../panel/panel.reads.js';
import type { DecidedMeasure } from './decided-measure.entity.js';
import { DecisionReads, type DecisionRow } from './decision.reads.js';
import { DecisionService } from './decision.service.js';

@ResolverOf('Decision', 'id', 'language', 'recordedAt')
export class DecisionResolver {
  constructor(
    private readonly accessControl: AccessControl,
    private readonly panels: PanelReads,
    private readonly meetings: MeetingReads,
    private readonly decisions: DecisionReads,
    private readonly service: DecisionService,
  ) {}

  /** Whoever has the id may know that it exists; what was decided opens by the rules of the panel. */
  @ResolveReference()
  resolveReference({ id }: { id: string }, context: GraphqlContext): Promise<DecisionRow | null> | null {
    return isId(id) ? this.decisions.decision(context, id) : null;
  }

  @FieldOf('Decision', 'text')
  async text(@Parent() decision: DecisionRow, @Context() context: GraphqlContext): Promise<string | null> {
    return (await this.mayRead(context, decision)) ? decision.text : null;
  }

  @FieldOf('Decision', 'agendaItem')
  async agendaItem(
    @Parent() decision: DecisionRow,
    @Context() context: GraphqlContext,
  ): Promise<AgendaItem | null> {
    if (!(await this.mayRead(context, decision))) return null;
    return this.meetings.agendaItem(context, decision.agendaItemId);
  }

  @FieldOf('Decision', 'measures')
  async measures(
    @Parent() decision: DecisionRow,
    @Context() context: GraphqlContext,
  ): Promise<DecidedMeasure[]> {
    return (await this.mayRead(context, decision)) ? this.decisions.measures(context, decision.id) : [];
  }

  @Mutation('recordDecision')
  async recordDecision(
    @Args() { input, idempotencyKey }: MutationRecordDecisionArgs,
    @Context() context: GraphqlContext,
  ): Promise<{ decision: DecisionRow }> {
    const access = await this.accessControl.of(context);
    const id = await this.service.record(access, input, idempotencyKey);
    return { decision: await this.decisions.afterChange(context, id) };
  }

  private async mayRead(context: GraphqlContext, decision: DecisionRow): Promise<boolean> {
    return this.panels.mayRead(context, await this.accessControl.of(context), decision.panelId);
  }
}

@ResolverOf('DecidedMeasure', 'id', 'what', 'dueOn')
export class DecidedMeasureResolver {
  @FieldOf('DecidedMeasure', 'responsiblePerson')
  responsiblePerson(@Parent() measure: DecidedMeasure): { id: string } | null {
    return measure.responsiblePersonId === null ? null : { id: measure.responsiblePersonId };
  }

  @FieldOf('DecidedMeasure', 'responsibleOrganisation')
  responsibleOrganisation(@Parent() measure: DecidedMeasure): { id: string } | null {
    return measure.responsibleOrganisationId === null ? null : { id: measure.responsibleOrganisationId };
  }

  @FieldOf('DecidedMeasure', 'territory')
  territory(@Parent() measure: DecidedMeasure): { id: string } {
    return { id: measure.territoryId };
  }
}
