import type { Role } from '@vicinia/events';
import type { LocalisedTexts } from '@vicinia/service-kit';
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

  @Column('timestamptz')
  createdAt: Date;

  /** Whether the figures know of it. */
  @Column({ type: 'boolean', default: false, insert: false, update: false })
  readonly counted: boolean;
}
