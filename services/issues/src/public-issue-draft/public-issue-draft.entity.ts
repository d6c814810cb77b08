import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PublicText } from '../public-issue/public-texts.js';

/** What was drafted for the public and waits for its release: one for each issue. */
@Entity('public_issue_draft')
export class PublicIssueDraft {
  @PrimaryColumn('uuid')
  issueId: string;

  @Column('integer')
  revision: number;

  @Column('json')
  texts: PublicText[];

  @Column('uuid')
  territoryId: string;

  @Column('text', { nullable: true })
  category: string | null;

  @Column('uuid')
  draftedBy: string;

  @Column('timestamptz')
  draftedAt: Date;
}
