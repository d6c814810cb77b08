import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalisedTexts } from '@vicinia/service-kit';
import type { PublicText } from './public-texts.js';

/** What a named person released of an issue to the public. A correction is a release of its own; those before it are kept. */
@Entity('issue_release')
export class IssueRelease {
  @PrimaryColumn('uuid')
  issueId: string;

  /** Counts the releases of an issue from 1; the last one counts. */
  @PrimaryColumn('integer')
  version: number;

  @Column('json')
  texts: PublicText[];

  /** Where the public is told that it is. */
  @Column('uuid')
  territoryId: string;

  @Column('text', { nullable: true })
  category: string | null;

  /** Who drafted it; null where whoever released it wrote it too. */
  @Column('uuid', { nullable: true })
  draftedBy: string | null;

  @Column('uuid')
  releasedBy: string;

  @Column('timestamptz')
  releasedAt: Date;

  @Column('uuid', { nullable: true })
  withdrawnBy: string | null;

  @Column('timestamptz', { nullable: true })
  withdrawnAt: Date | null;

  @Column('json', { nullable: true })
  withdrawalReason: LocalisedTexts | null;
}
