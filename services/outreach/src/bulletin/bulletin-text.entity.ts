import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Bulletin } from './bulletin.entity.js';

/** A bulletin in one language. */
@Entity('bulletin_text')
export class BulletinText {
  @ForeignKey(() => Bulletin, { name: 'bulletin_text_bulletin' })
  @PrimaryColumn('uuid')
  bulletinId: string;

  @PrimaryColumn('text')
  language: string;

  @Column('text')
  title: string;

  @Column('text')
  body: string;

  /** What changed; null where nothing is corrected. */
  @Column('text', { nullable: true })
  correction: string | null;
}
