import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ConcernSide } from '../generated/graphql.js';

/** One message between reporter and police. */
@Entity('concern_message')
export class ConcernMessage {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'concern_id' })
  concernId: string;

  @Column('integer')
  position: number;

  @Column('text')
  side: ConcernSide;

  @Column('uuid', { name: 'author_id', nullable: true })
  authorId: string | null;

  @Column('text')
  text: string;

  @Column('text')
  language: string;

  @Column('timestamptz', { name: 'written_at' })
  writtenAt: Date;
}
