import { Args, Context, Parent } from '@nestjs/graphql';
import { InjectDataSource } from '@nestjs/typeorm';
import { AccessControl, Territories, viewerActions, type Access, type ViewerAction } from '@vicinia/access';
import {
  connectionOf,
  localisedTexts,
  now,
  pageByTime,
  type Connection,
  type GraphqlContext,
} from '@vicinia/service-kit';
import type { DataSource } from 'typeorm';
import type {
  LocalisedText,
  MutationCallOffStructureChangeArgs,
  MutationPlanStructureChangeArgs,
  QueryStructureChangeArgs,
  QueryStructureChangesArgs,
} from '../generated/graphql.js';
import { FieldOf, Mutation, Query, ResolverOf } from '../generated/resolvers.js';
import { PersonReads, type KnownPerson } from '../person/person.reads.js';
import type { Territory } from '../territory/territory.entity.js';
import { TerritoryReads } from '../territory/territory.reads.js';
import { awaitedBy, isStuck } from './structure-change-life.js';
import type { StructureChange, StructureChangeEffect } from './structure-change.entity.js';
import { StructureChangeReads } from './structure-change.reads.js';
import { structureChangeActions } from './structure-change.record.js';
import { StructureChangeService } from './structure-change.service.js';
import type { PlannedMove, PlannedRetirement, PlannedTerritory } from './structure-plan.js';

type Payload = Promise<{ structureChange: StructureChange }>;

@ResolverOf(
  'StructureChange',
  'id',
  'state',
  'takesEffectOn',
  'reason',
  'plannedAt',
  'begunAt',
  'finishedAt',
  'refusal',
)
export class StructureChangeResolver {
  constructor(
    private readonly changes: StructureChangeReads,
    private readonly service: StructureChangeService,
    private readonly persons: PersonReads,
    private readonly territories: Territories,
    private readonly accessControl: AccessControl,
    @InjectDataSource() private readonly dataSource: DataSource,
  ) {}

  @Query('structureChange')
  async byId(
    @Args() { id }: QueryStructureChangeArgs,
    @Context() context: GraphqlContext,
  ): Promise<StructureChange | null> {
    await this.demandReading(context);
    return this.changes.byId(context, id);
  }

  @Query('structureChanges')
  async all(
    @Args() args: QueryStructureChangesArgs,
    @Context() context: GraphqlContext,
  ): Promise<Connection<StructureChange>> {
    const page = pageByTime(args, 'NEWEST_FIRST');
    await this.demandReading(context);
    const key = ({ plannedAt, id }: StructureChange): string[] => [plannedAt.toISOString(), id];
    const shown = connectionOf(await this.changes.all(page), page, key);
    return { ...shown, count: () => this.changes.countAll() };
  }

  @Mutation('planStructureChange')
  plan(
    @Args() { input, idempotencyKey }: MutationPlanStructureChangeArgs,
    @Context() context: GraphqlContext,
  ): Payload {
    return this.changed(context, (access) => this.service.plan(access, input, idempotencyKey));
  }

  @Mutation('callOffStructureChange')
  callOff(
    @Args() { input, idempotencyKey }: MutationCallOffStructureChangeArgs,
    @Context() context: GraphqlContext,
  ): Payload {
    return this.changed(context, (access) => this.service.callOff(access, input, idempotencyKey));
  }

  @FieldOf('StructureChange', 'plannedBy')
  plannedBy(
    @Parent() { plannedBy }: StructureChange,
    @Context() context: GraphqlContext,
  ): Promise<KnownPerson> {
    return this.persons.known(context, plannedBy);
  }

  @FieldOf('StructureChange', 'moves')
  moves(@Parent() { plan }: StructureChange): PlannedMove[] {
    return [...plan.moves];
  }

  @FieldOf('StructureChange', 'creations')
  creations(@Parent() { plan }: StructureChange): PlannedTerritory[] {
    return [...plan.creations];
  }

  @FieldOf('StructureChange', 'retirements')
  retirements(@Parent() { plan }: StructureChange): PlannedRetirement[] {
    return [...plan.retirements];
  }

  @FieldOf('StructureChange', 'effect')
  effect(
    @Parent() change: StructureChange,
    @Context() context: GraphqlContext,
  ): Promise<StructureChangeEffect> | StructureChangeEffect {
    return change.effect ?? this.changes.effectOf(context, change);
  }

  @FieldOf('StructureChange', 'awaits')
  awaits(@Parent() change: StructureChange): string[] {
    return awaitedBy(change);
  }

  @FieldOf('StructureChange', 'isStuck')
  isStuck(@Parent() change: StructureChange): boolean {
    return isStuck(change, now());
  }

  @FieldOf('StructureChange', 'viewerActions')
  async viewerActions(
    @Parent() change: StructureChange,
    @Context() context: GraphqlContext,
  ): Promise<ViewerAction[]> {
    const access = await this.accessControl.of(context);
    const facts = await this.territories.factsOfNation(this.dataSource.manager);
    return viewerActions(access, structureChangeActions, change, facts);
  }

  private async demandReading(context: GraphqlContext): Promise<void> {
    const access = await this.accessControl.of(context);
    access.demand('structureChange.read', await this.territories.factsOfNation(this.dataSource.manager));
  }

  private async changed(context: GraphqlContext, work: (access: Access) => Promise<string>): Payload {
    const id = await work(await this.accessControl.of(context));
    return { structureChange: await this.changes.afterChange(context, id) };
  }
}

@ResolverOf('TerritoryMove')
export class TerritoryMoveResolver {
  constructor(private readonly territories: TerritoryReads) {}

  @FieldOf('TerritoryMove', 'territory')
  territory(@Parent() { territoryId }: PlannedMove, @Context() context: GraphqlContext): Promise<Territory> {
    return this.territories.existing(context, territoryId);
  }

  @FieldOf('TerritoryMove', 'parent')
  parent(
    @Parent() { parentCode }: PlannedMove,
    @Context() context: GraphqlContext,
  ): Promise<Territory | null> {
    return this.territories.byCode(context, parentCode);
  }
}

@ResolverOf('TerritoryRetirement')
export class TerritoryRetirementResolver {
  constructor(private readonly territories: TerritoryReads) {}

  @FieldOf('TerritoryRetirement', 'territory')
  territory(
    @Parent() { territoryId }: PlannedRetirement,
    @Context() context: GraphqlContext,
  ): Promise<Territory> {
    return this.territories.existing(context, territoryId);
  }

  @FieldOf('TerritoryRetirement', 'successor')
  successor(
    @Parent() { successorCode }: PlannedRetirement,
    @Context() context: GraphqlContext,
  ): Promise<Territory | null> {
    return this.territories.byCode(context, successorCode);
  }
}

@ResolverOf('TerritoryCreation', 'code', 'level', 'parentCode')
export class TerritoryCreationResolver {
  @FieldOf('TerritoryCreation', 'names')
  names(@Parent() { names }: PlannedTerritory): LocalisedText[] {
    return localisedTexts(names);
  }
}
