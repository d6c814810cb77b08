import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { OrganisationKind } from '../organisation-kind/organisation-kind.entity.js';

/** A body that takes part in the partnership. */
@Entity('organisation')
export class Organisation {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  name: string;

  /** Code of a kind. */
  @ForeignKey(() => OrganisationKind, { name: 'organisation_of_kind' })
  @Column('text')
  kind: string;

  @Column('uuid')
  territoryId: string;

  /** Municipalities that whoever registered it says; null where those of its territory are meant. */
  @Column('uuid', { array: true, nullable: true })
  municipalityIds: string[] | null;
}
