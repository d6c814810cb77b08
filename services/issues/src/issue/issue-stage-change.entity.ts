import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { IssueStage } from '../generated/graphql.js';

/** One change of stage. */
@Entity('issue_stage_change')
export class IssueStageChange {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' })
  id: string;

  @Column('uuid')
  issueId: string;

  @Column('text', { nullable: true })
  fromStage: IssueStage | null;

  @Column('text')
  toStage: IssueStage;

  /** Null where the rules themselves did it, or a reporter. */
  @Column('uuid', { nullable: true })
  changedBy: string | null;

  @Column('timestamptz')
  changedAt: Date;
}
