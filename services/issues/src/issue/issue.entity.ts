import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalisedTexts } from '@vicinia/service-kit';
import type { Effect, IssueStage } from '../generated/graphql.js';

/** A problem the partnership works on. */
@Entity('issue')
export class Issue {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  territoryId: string;

  /** Municipalities in which whoever leads it says that it lies; null where they are found by where its concerns lie. */
  @Column('uuid', { array: true, nullable: true })
  municipalityIds: string[] | null;

  @Column('uuid', { name: 'owner_id' })
  leadId: string;

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
  definitionLanguage: string | null;

  @Column('text', { nullable: true })
  process: string | null;

  @Column('text', { nullable: true })
  processLanguage: string | null;

  @Column('json', { nullable: true })
  declineReason: LocalisedTexts | null;

  @Column('uuid', { nullable: true })
  mergedIntoId: string | null;

  @Column('text', { nullable: true })
  referredTo: string | null;

  /** The organisation that is the authority, where it takes part in the partnership. */
  @Column('uuid', { nullable: true })
  referredToOrganisationId: string | null;

  @Column('text', { nullable: true })
  stageBeforeReferral: IssueStage | null;

  @Column('text', { nullable: true })
  effect: Effect | null;

  @Column('json', { nullable: true })
  assessment: LocalisedTexts | null;

  /** Courses for which it is a lesson. */
  @Column('uuid', { array: true, default: [] })
  lessonCourseIds: string[];

  @Column('timestamptz')
  presentedAt: Date;

  @Column('timestamptz', { nullable: true })
  closedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  contestedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  contestedClosingAt: Date | null;

  /** Since when nobody is told any more who took part; null while they are. */
  @Column('timestamptz', { nullable: true })
  namesEndedAt: Date | null;

  @Column('uuid', { nullable: true })
  bulletinId: string | null;

  @Column('timestamptz', { nullable: true })
  toldAt: Date | null;

  /** Since when its public text is out; null while nothing of it is public. A correction does not change it. */
  @Column('timestamptz', { nullable: true })
  publicSince: Date | null;

  /** Where the public is told that it is; null while nothing of it is public. */
  @Column('uuid', { nullable: true })
  publicTerritoryId: string | null;
}
