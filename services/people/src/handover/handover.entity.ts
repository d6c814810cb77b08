import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { HandoverCause, HandoverStatus } from '../generated/graphql.js';

/** A post passes from one person to the next. */
@Entity('handover')
export class Handover {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  postId: string;

  /** Appointment of whoever leaves; each has one handover at most. */
  @Column('uuid')
  leavingId: string;

  /** Appointment of whoever takes over; null while nobody is appointed. */
  @Column('uuid', { nullable: true })
  successorId: string | null;

  @Column('text')
  cause: HandoverCause;

  @Column('text', { name: 'state' })
  status: HandoverStatus;

  @Column('timestamptz')
  openedAt: Date;

  /** Why somebody leaves before the shortest stay is over. */
  @Column('text', { nullable: true })
  earlyReason: string | null;

  /** The hour that somebody stated; null for the one at which the other leaves. */
  @Column('timestamptz', { nullable: true })
  caseloadMovesAt: Date | null;

  /** When the other services were told that it has moved. */
  @Column('timestamptz', { nullable: true })
  caseloadToldAt: Date | null;

  @Column('integer', { nullable: true })
  protectedHours: number | null;

  @Column('timestamptz', { nullable: true })
  walkAt: Date | null;

  @Column('text', { nullable: true })
  walkRoute: string | null;

  @Column('text', { nullable: true })
  walkLanguage: string | null;

  @Column('timestamptz', { nullable: true })
  briefingAt: Date | null;

  @Column('timestamptz', { nullable: true })
  briefingRequestedAt: Date | null;

  /** The briefing with which meetings answered. */
  @Column('uuid', { nullable: true })
  briefingId: string | null;

  @Column('timestamptz', { nullable: true })
  noticeRequestedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  leavingConfirmedAt: Date | null;

  /** Who confirmed for the one who leaves: that person, or the coordinator once they are gone. */
  @Column('uuid', { nullable: true })
  leavingConfirmedBy: string | null;

  @Column('timestamptz', { nullable: true })
  successorConfirmedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  closedAt: Date | null;
}
