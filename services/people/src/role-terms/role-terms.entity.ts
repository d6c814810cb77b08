import type { Role } from '@vicinia/events';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What the country lays down about the posts of a role. */
@Entity('role_terms')
export class RoleTerms {
  @PrimaryColumn('text')
  role: Role;

  /** Days after which a vacancy is told to the level above. */
  @Column('integer', { nullable: true })
  vacancyDays: number | null;

  /** Days before somebody leaves, or before the longest stay is over, at which the handover opens. */
  @Column('integer', { nullable: true })
  handoverDays: number | null;

  @Column('integer', { nullable: true })
  shortestStayDays: number | null;

  @Column('integer', { nullable: true })
  longestStayDays: number | null;

  /** Days of a term of volunteers. */
  @Column('integer', { nullable: true })
  termDays: number | null;

  /** Hours a month that volunteers of the role aim at. */
  @Column('integer', { nullable: true })
  monthlyHours: number | null;

  /** Days for which the secret of an invitation can be used. */
  @Column('integer', { nullable: true })
  invitationDays: number | null;
}
