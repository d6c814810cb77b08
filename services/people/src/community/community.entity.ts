import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CommunityKind } from '../generated/graphql.js';

/** A group that a liaison officer serves, named with its own consent. */
@Entity('community')
export class Community {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  name: string;

  @Column('text')
  kind: CommunityKind;

  @Column('uuid')
  territoryId: string;

  /** Municipalities that whoever registered it says; null where those of its territory are meant. */
  @Column('uuid', { array: true, nullable: true })
  municipalityIds: string[] | null;

  @Column('timestamptz')
  consentedAt: Date;
}
