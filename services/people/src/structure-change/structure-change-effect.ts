import { now } from '@vicinia/service-kit';
import type { EntityManager } from 'typeorm';
import { countPostsOf } from './posts-of-retired.js';
import type { StructureChangeEffect } from './structure-change.entity.js';
import { countMoved, type KnownStructure, type StructurePlan } from './structure-plan.js';

/** What a change does to the structure as it is. */
export async function effectOf(
  manager: EntityManager,
  plan: StructurePlan,
  structure: KnownStructure,
): Promise<StructureChangeEffect> {
  const left = plan.retirements.map(({ territoryId }) => territoryId);
  const posts = await countPostsOf(manager, left, now());
  return {
    territoriesMoved: countMoved(plan, structure),
    territoriesRetired: left.length,
    territoriesCreated: plan.creations.length,
    postsMoved: posts.held,
    postsEnded: posts.vacant,
  };
}
