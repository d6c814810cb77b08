import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ConcernStatus } from '../generated/graphql.js';

/** What one person brings in. Exactly one of reporter and receipt is known. */
@Entity('concern')
export class Concern {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  category: string;

  @Column('text')
  text: string;

  @Column('text')
  language: string;

  @Column('double precision', { nullable: true })
  longitude: number | null;

  @Column('double precision', { nullable: true })
  latitude: number | null;

  @Column('uuid', { name: 'territory_id' })
  territoryId: string;

  @Column('text')
  status: ConcernStatus;

  @Column('uuid', { name: 'reporter_id', nullable: true })
  reporterId: string | null;

  @Column('text', { name: 'receipt_hash', nullable: true })
  receiptHash: string | null;

  @Column('timestamptz', { name: 'received_at' })
  receivedAt: Date;

  @Column('integer', { name: 'reply_minutes' })
  replyMinutes: number;

  @Column('timestamptz', { name: 'first_due_at' })
  firstDueAt: Date;

  @Column('timestamptz', { name: 'answer_due_at', nullable: true })
  answerDueAt: Date | null;

  @Column('uuid', { name: 'answering_territory_id' })
  answeringTerritoryId: string;

  @Column('timestamptz', { name: 'answered_at', nullable: true })
  answeredAt: Date | null;

  @Column('timestamptz', { name: 'ran_out_at', nullable: true })
  ranOutAt: Date | null;

  @Column('uuid', { name: 'issue_id', nullable: true })
  issueId: string | null;

  @Column('timestamptz', { name: 'confirmed_at', nullable: true })
  confirmedAt: Date | null;

  @Column('uuid', { name: 'bulletin_id', nullable: true })
  bulletinId: string | null;

  @Column('timestamptz', { name: 'told_at', nullable: true })
  toldAt: Date | null;
}
