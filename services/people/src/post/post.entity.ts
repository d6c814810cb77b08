import type { Role } from '@vicinia/events';
import type { LocalisedTexts } from '@vicinia/service-kit';
import type { Hours } from '../weekly-hours/weekly-hours.js';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A seat, whether or not someone sits in it. */
@Entity('post')
export class Post {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  role: Role;

  /** For a seat in a municipality: the territory whose coordinator answers for it. */
  @Column('uuid')
  territoryId: string;

  @Column('uuid', { nullable: true })
  municipalityId: string | null;

  /** The community that it serves, or for which a partner acts. */
  @Column('uuid', { nullable: true })
  communityId: string | null;

  /** The organisation for which its holder acts. */
  @Column('uuid', { nullable: true })
  organisationId: string | null;

  /** What the holder does, by language, in the order in which it was given. */
  @Column('json', { default: {} })
  descriptions: LocalisedTexts;

  /** When its holder can be met each week. */
  @Column('json', { default: [] })
  officeHours: Hours[];

  @Column('timestamptz')
  createdAt: Date;

  /** When it ended, with its territory; nobody is appointed to it any more. */
  @Column('timestamptz', { nullable: true })
  endedAt: Date | null;

  /** When and to which territory above was told that it is vacant too long; of its last vacancy of which that holds. */
  @Column({ type: 'timestamptz', nullable: true, insert: false, update: false })
  readonly escalatedAt: Date | null;

  @Column({ type: 'uuid', nullable: true, insert: false, update: false })
  readonly escalatedTo: string | null;

  /** Whether the figures know of it. */
  @Column({ type: 'boolean', default: false, insert: false, update: false })
  readonly counted: boolean;
}
