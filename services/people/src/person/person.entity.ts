import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Anyone known to the system. */
@Entity('person')
@Index('person_erased', ['erasedAt'], { where: 'erased_at IS NOT NULL' })
export class Person {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  displayName: string;

  @Column('text', { array: true, default: [] })
  languages: string[];

  /** By which a personnel office knows the person. Nobody else does: it is told to no service and no client. */
  @Column('text', { nullable: true })
  personnelNumber: string | null;

  /** Set while the person agrees to a public card. */
  @Column('text', { nullable: true })
  cardName: string | null;

  @Column('text', { nullable: true })
  cardTelephone: string | null;

  @Column('text', { nullable: true })
  cardEmail: string | null;

  /** A territory in which the officer lives, and wants it known. */
  @Column('uuid', { nullable: true })
  cardLivesIn: string | null;

  /** Set from when an erasure is asked until every service has answered it. Nobody is appointed meanwhile. */
  @Column('timestamptz', { nullable: true })
  erasureAskedAt: Date | null;

  /** Since when the person has no name here, having asked for it. */
  @Column('timestamptz', { nullable: true })
  erasedAt: Date | null;
}
