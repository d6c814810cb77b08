import { Args, Context, Parent, ResolveReference } from '@nestjs/graphql';
import { AccessControl, type Access } from '@vicinia/access';
import {
  connectionOf,
  localisedTexts,
  now,
  pageByTime,
  textIn,
  type Connection,
  type GraphqlContext,
} from '@vicinia/service-kit';
import type {
  LocalisedText,
  MutationChangeOpportunityArgs,
  MutationCloseOpportunityArgs,
  MutationPublishOpportunityArgs,
  OpportunityDescriptionArgs,
  OpportunityRequirementArgs,
  OpportunityTitleArgs,
  QueryOpportunityArgs,
  TerritoryOpportunitiesArgs,
} from '../generated/graphql.js';
import { FieldOf, Mutation, Query, ResolverOf } from '../generated/resolvers.js';
import { Territory } from '../territory/territory.entity.js';
import { TerritoryReads } from '../territory/territory.reads.js';
import { isOpen } from './opportunity-rules.js';
import { Opportunity } from './opportunity.entity.js';
import { OpportunityReads, type FiguresOfPlace } from './opportunity.reads.js';
import { OpportunityService } from './opportunity.service.js';

type Payload = Promise<{ opportunity: Opportunity }>;

@ResolverOf('Opportunity', 'id', 'role', 'places', 'publishedAt', 'until', 'closedAt')
export class OpportunityResolver {
  constructor(
    private readonly opportunities: OpportunityReads,
    private readonly service: OpportunityService,
    private readonly territories: TerritoryReads,
    private readonly accessControl: AccessControl,
  ) {}

  @Query('opportunity')
  async byId(
    @Args() { id }: QueryOpportunityArgs,
    @Context() context: GraphqlContext,
  ): Promise<Opportunity | null> {
    await this.accessControl.demand(context, 'opportunity.read');
    return this.opportunities.byId(context, id);
  }

  @ResolveReference()
  resolveReference({ id }: { id: string }, context: GraphqlContext): Promise<Opportunity | null> {
    return this.opportunities.byId(context, id);
  }

  @Mutation('publishOpportunity')
  publish(
    @Args() { input, idempotencyKey }: MutationPublishOpportunityArgs,
    @Context() context: GraphqlContext,
  ): Payload {
    return this.changed(context, (access) => this.service.publish(access, input, idempotencyKey));
  }

  @Mutation('changeOpportunity')
  change(
    @Args() { input, idempotencyKey }: MutationChangeOpportunityArgs,
    @Context() context: GraphqlContext,
  ): Payload {
    return this.changed(context, (access) => this.service.change(access, input, idempotencyKey));
  }

  @Mutation('closeOpportunity')
  close(
    @Args() { input, idempotencyKey }: MutationCloseOpportunityArgs,
    @Context() context: GraphqlContext,
  ): Payload {
    return this.changed(context, (access) => this.service.close(access, input, idempotencyKey));
  }

  @FieldOf('Opportunity', 'territory')
  territory(@Parent() { territoryId }: Opportunity, @Context() context: GraphqlContext): Promise<Territory> {
    return this.territories.existing(context, territoryId);
  }

  @FieldOf('Opportunity', 'title')
  title(
    @Parent() { titles }: Opportunity,
    @Args() { language }: OpportunityTitleArgs,
    @Context() { countryLanguages }: GraphqlContext,
  ): string {
    return textIn(titles, language, countryLanguages);
  }

  @FieldOf('Opportunity', 'titles')
  titles(@Parent() { titles }: Opportunity): LocalisedText[] {
    return localisedTexts(titles);
  }

  @FieldOf('Opportunity', 'description')
  description(
    @Parent() { descriptions }: Opportunity,
    @Args() { language }: OpportunityDescriptionArgs,
    @Context() { countryLanguages }: GraphqlContext,
  ): string {
    return textIn(descriptions, language, countryLanguages);
  }

  @FieldOf('Opportunity', 'descriptions')
  descriptions(@Parent() { descriptions }: Opportunity): LocalisedText[] {
    return localisedTexts(descriptions);
  }

  @FieldOf('Opportunity', 'requirement')
  requirement(
    @Parent() { requirements }: Opportunity,
    @Args() { language }: OpportunityRequirementArgs,
    @Context() { countryLanguages }: GraphqlContext,
  ): string | null {
    return Object.keys(requirements).length === 0 ? null : textIn(requirements, language, countryLanguages);
  }

  @FieldOf('Opportunity', 'requirements')
  requirements(@Parent() { requirements }: Opportunity): LocalisedText[] {
    return localisedTexts(requirements);
  }

  @FieldOf('Opportunity', 'isOpen')
  isOpen(@Parent() opportunity: Opportunity): boolean {
    return isOpen(opportunity, now());
  }

  @FieldOf('Opportunity', 'nearestStation')
  async nearestStation(
    @Parent() { territoryId }: Opportunity,
    @Context() context: GraphqlContext,
  ): Promise<Territory | null> {
    const stationId = await this.opportunities.stationOf(context, territoryId);
    return stationId === null ? null : this.territories.byId(context, stationId);
  }

  @FieldOf('Opportunity', 'localFigures')
  localFigures(
    @Parent() { territoryId }: Opportunity,
    @Context() context: GraphqlContext,
  ): Promise<FiguresOfPlace> {
    return this.opportunities.figuresOf(context, territoryId);
  }

  private async changed(context: GraphqlContext, work: (access: Access) => Promise<string>): Payload {
    const id = await work(await this.accessControl.of(context));
    return { opportunity: await this.opportunities.afterChange(context, id) };
  }
}

@ResolverOf('Territory')
export class OpportunitiesOfTerritoryResolver {
  constructor(
    private readonly opportunities: OpportunityReads,
    private readonly accessControl: AccessControl,
  ) {}

  @FieldOf('Territory', 'opportunities')
  async ofTerritory(
    @Parent() { id }: Territory,
    @Args() args: TerritoryOpportunitiesArgs,
    @Context() context: GraphqlContext,
  ): Promise<Connection<Opportunity>> {
    await this.accessControl.demand(context, 'opportunity.read');
    const page = pageByTime(args, 'NEWEST_FIRST');
    const rows = await this.opportunities.openFor(context, id, page);
    return {
      ...connectionOf(rows, page, (row) => [row.publishedAt.toISOString(), row.id]),
      count: () => this.opportunities.countOpenFor(context, id),
    };
  }
}
