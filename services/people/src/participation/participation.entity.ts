import type { participantCapacities } from '@vicinia/events';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export type MatterKind = 'CONCERN' | 'ISSUE' | 'PANEL' | 'HANDOVER' | 'ENROLMENT';

/** Something in which people take part, in another service, a handover, or an application to volunteer. */
@Entity('matter')
export class Matter {
  @PrimaryColumn('text')
  kind: MatterKind;

  @PrimaryColumn('uuid')
  id: string;

  /** Where it is handled. */
  @Column('uuid', { nullable: true })
  territoryId: string | null;

  /** Counts what was heard of it; older news is passed over. */
  @Column('bigint')
  version: string;
}

/** That a person takes part in a matter. */
@Entity('participation')
export class Participation {
  @PrimaryColumn('text')
  kind: MatterKind;

  @PrimaryColumn('uuid')
  matterId: string;

  @PrimaryColumn('uuid')
  personId: string;

  @PrimaryColumn('text')
  capacity: (typeof participantCapacities)[number];

  /** Office by which the person takes part; null for their own right. */
  @Column('uuid', { nullable: true })
  appointmentId: string | null;
}
