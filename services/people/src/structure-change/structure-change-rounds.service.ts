import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { structureChangeBegun, structureChangeFinished, type Producer } from '@vicinia/events';
import { Outbox } from '@vicinia/eventing';
import { dayIn, now, Refusal } from '@vicinia/service-kit';
import { IsNull, type DataSource, type EntityManager } from 'typeorm';
import { GrantsPublisher } from '../grant/grants-publisher.js';
import { StructureWriter } from '../import/structure-writer.js';
import { Territory } from '../territory/territory.entity.js';
import { knownStructure } from './known-structure.js';
import { passPostsOn } from './posts-of-retired.js';
import { effectOf } from './structure-change-effect.js';
import { awaitedBy } from './structure-change-life.js';
import { StructureChange } from './structure-change.entity.js';
import { demandFitting } from './structure-plan-check.js';
import type { KnownStructure, StructurePlan } from './structure-plan.js';
import { wantedBy } from './wanted-territories.js';

/** Makes planned changes of the structure on their day, and finishes them once every service knows them. */
@Injectable()
export class StructureChangeRoundsService {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly structure: StructureWriter,
    private readonly grants: GrantsPublisher,
    private readonly outbox: Outbox,
  ) {}

  /** Begins what is due, one change after the other: the next begins when the one before is finished. Run in rounds. */
  async beginDue(): Promise<void> {
    const nation = await this.dataSource.manager.findOneBy(Territory, { parentId: IsNull() });
    if (nation === null) return;
    const today = dayIn(nation.timeZone, now());
    await this.dataSource.transaction(async (manager) => {
      const change = await nextDue(manager, today);
      if (change === null) return;
      await this.begin(manager, change);
      await manager.save(change);
    });
  }

  /** Notes that a service knows a change, and finishes it when that was the last one. */
  async keepFollowed(manager: EntityManager, changeId: string, service: Producer): Promise<void> {
    const change = await manager.findOne(StructureChange, {
      where: { id: changeId },
      lock: { mode: 'pessimistic_write' },
    });
    if (change?.state !== 'UNDER_WAY') return;
    change.followedBy = [...new Set([...change.followedBy, service])];
    if (awaitedBy(change).length === 0) await this.finish(manager, change);
    await manager.save(change);
  }

  private async begin(manager: EntityManager, change: StructureChange): Promise<void> {
    const structure = await knownStructure(manager);
    const plan = fittingOrWhyNot(change.plan, structure);
    if (typeof plan === 'string') {
      Object.assign(change, { state: 'REFUSED', refusal: plan });
      return;
    }
    change.effect = await effectOf(manager, plan, structure);
    const { changedIds } = await this.structure.change(manager, wantedBy(plan, structure));
    await this.structure.tellAgain(manager, changedIds);
    Object.assign(change, { state: 'UNDER_WAY', begunAt: now() });
    await this.outbox.add(manager, structureChangeBegun, {
      subject: change.id,
      territoryId: null,
      data: { territories: changedIds.length },
    });
  }

  private async finish(manager: EntityManager, change: StructureChange): Promise<void> {
    const moved = await this.structure.finishChange(manager);
    const left = change.plan.retirements.map(({ territoryId }) => territoryId);
    const holders = await passPostsOn(manager, left, now());
    if (holders.length > 0) await this.grants.stateAll(manager, holders);
    Object.assign(change, { state: 'DONE', finishedAt: now() });
    await this.outbox.add(manager, structureChangeFinished, {
      subject: change.id,
      territoryId: null,
      data: { territories: moved.length },
    });
  }
}

/** The oldest change whose day has come, where none is under way, by whatever way it came. */
async function nextDue(manager: EntityManager, today: string): Promise<StructureChange | null> {
  await manager.query(`SELECT version FROM structure FOR UPDATE`);
  const [underWay] = await manager.query<unknown[]>(
    `SELECT 1 FROM territory WHERE previous_path IS NOT NULL
     UNION ALL SELECT 1 FROM structure_change WHERE state = 'UNDER_WAY' LIMIT 1`,
  );
  if (underWay !== undefined) return null;
  return manager
    .createQueryBuilder(StructureChange, 'change')
    .where(`change.state = 'PLANNED' AND change.takes_effect_on <= :today`, { today })
    .orderBy('change.takesEffectOn')
    .addOrderBy('change.plannedAt')
    .setLock('pessimistic_write')
    .getOne();
}

/** The plan, or why it does not fit any more. */
function fittingOrWhyNot(plan: StructurePlan, structure: KnownStructure): StructurePlan | string {
  try {
    return demandFitting(plan, plan.creations, structure);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return error.message;
  }
}
