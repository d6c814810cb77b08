import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { SignatureStatus } from '../generated/graphql.js';

/** A stakeholder's answer to one version of a matrix. */
@Entity('signature')
export class Signature {
  @PrimaryColumn('uuid')
  issueId: string;

  @PrimaryColumn('integer')
  version: number;

  @PrimaryColumn('uuid')
  stakeholderId: string;

  @Column('text')
  status: SignatureStatus;

  /** Whether it was given for the police; null while it was not given, or was given in the release before. */
  @Column('boolean', { nullable: true })
  forPolice: boolean | null;

  @Column('text', { nullable: true })
  comment: string | null;

  @Column('timestamptz', { nullable: true })
  answeredAt: Date | null;

  /** Who answered; null while nobody did, or in the release before. */
  @Column('uuid', { nullable: true })
  signedById: string | null;
}
