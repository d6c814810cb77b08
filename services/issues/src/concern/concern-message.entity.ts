import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ConcernSide } from '../generated/graphql.js';

/** One message between reporter and police. */
@Entity('concern_message')
export class ConcernMessage {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  concernId: string;

  @Column('integer')
  position: number;

  @Column('text')
  side: ConcernSide;

  @Column('uuid', { nullable: true })
  authorId: string | null;

  @Column('text')
  text: string;

  @Column('text')
  language: string;

  @Column('timestamptz')
  writtenAt: Date;
}
