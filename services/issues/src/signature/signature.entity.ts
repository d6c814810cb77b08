import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { SignatureStatus } from '../generated/graphql.js';

/** A stakeholder's answer to one version of a matrix. */
@Entity('signature')
export class Signature {
  @PrimaryColumn('uuid', { name: 'issue_id' })
  issueId: string;

  @PrimaryColumn('integer')
  version: number;

  @PrimaryColumn('uuid', { name: 'stakeholder_id' })
  stakeholderId: string;

  @Column('text')
  status: SignatureStatus;

  @Column('text', { nullable: true })
  comment: string | null;

  @Column('timestamptz', { name: 'answered_at', nullable: true })
  answeredAt: Date | null;
}
