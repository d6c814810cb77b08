import type { LocalisedTexts } from '@vicinia/service-kit';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { BulletinTopic } from '../bulletin-topic/bulletin-topic.entity.js';
import type { BulletinKind } from '../generated/graphql.js';
import type { BulletinStatus } from './bulletin-life.js';

/** One public message. */
@Entity('bulletin')
@Index('bulletin_territory', ['territoryId', 'status', 'movedAt', 'id'])
@Index('bulletin_state', ['status', 'movedAt', 'id'])
@Index('bulletin_occasion', ['issueId', 'occasionAt'], { unique: true })
@Index('bulletin_handover', ['handoverId'], { unique: true })
@Index('bulletin_correction', ['correctsId'], { where: 'corrects_id IS NOT NULL' })
export class Bulletin {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  territoryId: string;

  @Column('text')
  kind: BulletinKind;

  /** Code of a topic. */
  @ForeignKey(() => BulletinTopic, { name: 'bulletin_of_topic' })
  @Column('text')
  topic: string;

  @Column('text', { name: 'state' })
  status: BulletinStatus;

  @Column('uuid', { nullable: true })
  issueId: string | null;

  /** When the issue closed whose outcome it tells: each closing gets one bulletin. */
  @Column('timestamptz', { nullable: true })
  occasionAt: Date | null;

  /** The handover of which it tells; each gets one bulletin. */
  @Column('uuid', { nullable: true })
  handoverId: string | null;

  /** Null where the platform drafted it. */
  @Column('uuid', { nullable: true })
  draftedBy: string | null;

  @Column('uuid', { nullable: true })
  editedBy: string | null;

  @Column('timestamptz')
  draftedAt: Date;

  @Column('integer')
  revision: number;

  /** When it came to its present status; lists are sorted by it. */
  @Column('timestamptz')
  movedAt: Date;

  @Column('timestamptz', { nullable: true })
  publishedAt: Date | null;

  @Column('uuid', { nullable: true })
  releasedBy: string | null;

  /** The published one whose place it takes. */
  @ForeignKey(() => Bulletin, { name: 'bulletin_corrects' })
  @Column('uuid', { nullable: true })
  correctsId: string | null;

  @Column('json', { nullable: true })
  withdrawalReason: LocalisedTexts | null;
}
