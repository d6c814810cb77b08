import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ConcernKind, ConcernStatus } from '../generated/graphql.js';

/** What one person brings in. At most one of reporter and receipt is known; neither where staff wrote it down for nobody named. */
@Entity('concern')
export class Concern {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  category: string;

  @Column('text', { default: 'WORRY' })
  kind: ConcernKind;

  /** The day that the reporter states: content, and never finer than a day. */
  @Column('date', { nullable: true })
  happenedOn: string | null;

  @Column('text')
  text: string;

  @Column('text')
  language: string;

  @Column('double precision', { nullable: true })
  longitude: number | null;

  @Column('double precision', { nullable: true })
  latitude: number | null;

  @Column('uuid')
  territoryId: string;

  @Column('text')
  status: ConcernStatus;

  @Column('uuid', { nullable: true })
  reporterId: string | null;

  @Column('text', { nullable: true })
  receiptHash: string | null;

  /** Who of the staff wrote it down for the reporter; null where the reporter did. */
  @Column('uuid', { nullable: true })
  takenInBy: string | null;

  @Column('timestamptz')
  receivedAt: Date;

  @Column('integer')
  replyMinutes: number;

  @Column('timestamptz')
  firstDueAt: Date;

  @Column('timestamptz', { nullable: true })
  answerDueAt: Date | null;

  @Column('uuid')
  answeringTerritoryId: string;

  @Column('timestamptz', { nullable: true })
  answeredAt: Date | null;

  /** When the reporter wrote the oldest message after an answer that nobody has answered since. */
  @Column('timestamptz', { nullable: true })
  waitsSince: Date | null;

  @Column('timestamptz', { nullable: true })
  ranOutAt: Date | null;

  /** When something last happened to it that its reporter did not do; null while nothing has. */
  @Column('timestamptz', { nullable: true })
  newsAt: Date | null;

  /** Where the figure of its first answer counts, once staff have routed it on since; null for its territory. */
  @Column('uuid', { nullable: true })
  countedTerritoryId: string | null;

  /** When it ended; null while it goes on. */
  @Column('timestamptz', { nullable: true })
  closedAt: Date | null;

  /** When what people wrote, and who they are, was erased. */
  @Column('timestamptz', { nullable: true })
  erasedAt: Date | null;

  @Column('uuid', { nullable: true })
  issueId: string | null;

  @Column('timestamptz', { nullable: true })
  confirmedAt: Date | null;

  @Column('uuid', { nullable: true })
  bulletinId: string | null;

  @Column('timestamptz', { nullable: true })
  toldAt: Date | null;
}
