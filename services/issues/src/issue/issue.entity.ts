import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalisedTexts } from '@vicinia/service-kit';
import type { Effect, IssueStage } from '../generated/graphql.js';

/** A problem the partnership works on. */
@Entity('issue')
export class Issue {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'territory_id' })
  territoryId: string;

  @Column('uuid', { name: 'owner_id' })
  ownerId: string;

  @Column('json')
  titles: LocalisedTexts;

  @Column('json')
  descriptions: LocalisedTexts;

  @Column('text')
  stage: IssueStage;

  @Column('integer')
  round: number;

  @Column('text', { nullable: true })
  problem: string | null;

  @Column('text', { nullable: true })
  cause: string | null;

  @Column('text', { nullable: true })
  affected: string | null;

  @Column('text', { nullable: true })
  process: string | null;

  @Column('json', { name: 'decline_reason', nullable: true })
  declineReason: LocalisedTexts | null;

  @Column('uuid', { name: 'merged_into_id', nullable: true })
  mergedIntoId: string | null;

  @Column('text', { name: 'referred_to', nullable: true })
  referredTo: string | null;

  @Column('text', { name: 'stage_before_referral', nullable: true })
  stageBeforeReferral: IssueStage | null;

  @Column('text', { nullable: true })
  effect: Effect | null;

  @Column('json', { nullable: true })
  assessment: LocalisedTexts | null;

  @Column('timestamptz', { name: 'presented_at' })
  presentedAt: Date;

  @Column('timestamptz', { name: 'closed_at', nullable: true })
  closedAt: Date | null;

  @Column('timestamptz', { name: 'contested_at', nullable: true })
  contestedAt: Date | null;

  @Column('timestamptz', { name: 'contested_closing_at', nullable: true })
  contestedClosingAt: Date | null;

  @Column('uuid', { name: 'bulletin_id', nullable: true })
  bulletinId: string | null;

  @Column('timestamptz', { name: 'told_at', nullable: true })
  toldAt: Date | null;
}
