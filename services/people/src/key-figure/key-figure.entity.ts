import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Community } from '../community/community.entity.js';
import { Person } from '../person/person.entity.js';

/** Somebody to whom a community listens, by their own consent. */
@Entity('key_figure')
export class KeyFigure {
  @PrimaryColumn('uuid')
  id: string;

  @ForeignKey(() => Community, { name: 'key_figure_community' })
  @Column('uuid')
  communityId: string;

  @Column('text')
  name: string;

  @Column('text', { nullable: true })
  contact: string | null;

  @ForeignKey(() => Person, { name: 'key_figure_person' })
  @Column('uuid', { nullable: true })
  personId: string | null;

  @Column('timestamptz')
  consentedAt: Date;

  @Column('date')
  expiresOn: string;

  @Column('uuid')
  recordedBy: string;
}
