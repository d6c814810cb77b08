import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { BulletinKind, BulletinTopic } from '../generated/graphql.js';
import type { BulletinState } from './bulletin-life.js';

/** One public message. */
@Entity('bulletin')
@Index('bulletin_territory', ['territoryId', 'state', 'movedAt', 'id'])
@Index('bulletin_state', ['state', 'movedAt', 'id'])
@Index('bulletin_occasion', ['issueId', 'occasionAt'], { unique: true })
export class Bulletin {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'territory_id' })
  territoryId: string;

  @Column('text')
  kind: BulletinKind;

  @Column('text')
  topic: BulletinTopic;

  @Column('text')
  state: BulletinState;

  @Column('uuid', { name: 'issue_id', nullable: true })
  issueId: string | null;

  /** When the issue closed whose outcome it tells: each closing gets one bulletin. */
  @Column('timestamptz', { name: 'occasion_at', nullable: true })
  occasionAt: Date | null;

  /** Null where the platform drafted it. */
  @Column('uuid', { name: 'drafted_by', nullable: true })
  draftedBy: string | null;

  @Column('uuid', { name: 'edited_by', nullable: true })
  editedBy: string | null;

  @Column('timestamptz', { name: 'drafted_at' })
  draftedAt: Date;

  @Column('integer')
  revision: number;

  /** When it came to its present state; lists are sorted by it. */
  @Column('timestamptz', { name: 'moved_at' })
  movedAt: Date;

  @Column('timestamptz', { name: 'published_at', nullable: true })
  publishedAt: Date | null;

  @Column('uuid', { name: 'released_by', nullable: true })
  releasedBy: string | null;
}
