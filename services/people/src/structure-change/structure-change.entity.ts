import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { StructureChangeState } from '../generated/graphql.js';
import type { StructurePlan } from './structure-plan.js';

/** What a change has done. */
export interface StructureChangeEffect {
  readonly territoriesMoved: number;
  readonly territoriesRetired: number;
  readonly territoriesCreated: number;
  readonly postsMoved: number;
  readonly postsEnded: number;
}

/** The police structure changes on one day. */
@Entity('structure_change')
@Index('structure_change_time', ['plannedAt', 'id'])
@Index('structure_change_open', ['takesEffectOn'], { where: `state IN ('PLANNED', 'UNDER_WAY')` })
export class StructureChange {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  state: StructureChangeState;

  @Column('date')
  takesEffectOn: string;

  @Column('text')
  reason: string;

  @Column('jsonb')
  plan: StructurePlan;

  @Column('uuid')
  plannedBy: string;

  @Column('timestamptz')
  plannedAt: Date;

  /** Null until it began: until then it is worked out anew, because the structure may change before. */
  @Column('jsonb', { nullable: true })
  effect: StructureChangeEffect | null;

  @Column('timestamptz', { nullable: true })
  begunAt: Date | null;

  @Column('timestamptz', { nullable: true })
  finishedAt: Date | null;

  @Column('text', { nullable: true })
  refusal: string | null;

  /** Services that know it, since it began. */
  @Column('text', { array: true, default: [] })
  followedBy: string[];
}
