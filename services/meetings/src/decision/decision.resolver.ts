import { Args, Context, Mutation, Parent, ResolveField, ResolveReference, Resolver } from '@nestjs/graphql';
import { AccessControl } from '@vicinia/access';
import { isId, MappedFields, Refusal, type GraphqlContext } from '@vicinia/service-kit';
import type { MutationRecordDecisionArgs } from '../generated/graphql.js';
import type { AgendaItem } from '../meeting/agenda-item.entity.js';
import { PanelAccess } from '../panel/panel-access.js';
import type { DecidedMeasure } from './decided-measure.entity.js';
import { DecisionLoader, type DecisionRow } from './decision.loader.js';
import { DecisionService } from './decision.service.js';

@Resolver('Decision')
@MappedFields<DecisionRow>('id', 'recordedAt')
export class DecisionResolver {
  constructor(
    private readonly accessControl: AccessControl,
    private readonly panelAccess: PanelAccess,
    private readonly decisions: DecisionLoader,
    private readonly service: DecisionService,
  ) {}

  /** Whoever has the id may know that it exists; what was decided opens by the rules of the panel. */
  @ResolveReference()
  resolveReference({ id }: { id: string }, context: GraphqlContext): Promise<DecisionRow | null> | null {
    return isId(id) ? this.decisions.decision(context, id) : null;
  }

  @ResolveField('text')
  async text(@Parent() decision: DecisionRow, @Context() context: GraphqlContext): Promise<string | null> {
    return (await this.mayRead(decision, context)) ? decision.text : null;
  }

  @ResolveField('agendaItem')
  async agendaItem(
    @Parent() decision: DecisionRow,
    @Context() context: GraphqlContext,
  ): Promise<AgendaItem | null> {
    return (await this.mayRead(decision, context))
      ? this.decisions.agendaItem(context, decision.agendaItemId)
      : null;
  }

  @ResolveField('measures')
  async measures(
    @Parent() decision: DecisionRow,
    @Context() context: GraphqlContext,
  ): Promise<DecidedMeasure[]> {
    return (await this.mayRead(decision, context)) ? this.decisions.measures(context, decision.id) : [];
  }

  @Mutation('recordDecision')
  async recordDecision(
    @Args() { input, idempotencyKey }: MutationRecordDecisionArgs,
    @Context() context: GraphqlContext,
  ): Promise<{ decision: DecisionRow }> {
    const id = await this.service.record(await this.accessControl.of(context), input, idempotencyKey);
    context.loaders.forget();
    const decision = await this.decisions.decision(context, id);
    if (!decision) throw new Refusal('NOT_FOUND', 'there is no such decision');
    return { decision };
  }

  private async mayRead(decision: DecisionRow, context: GraphqlContext): Promise<boolean> {
    return this.panelAccess.may(
      await this.accessControl.of(context),
      decision.panelId,
      'panel.read',
      context,
    );
  }
}
