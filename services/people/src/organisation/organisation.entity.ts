import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { OrganisationKind } from '../generated/graphql.js';

/** A body that takes part in the partnership. */
@Entity('organisation')
export class Organisation {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  name: string;

  @Column('text')
  kind: OrganisationKind;

  @Column('uuid')
  territoryId: string;

  /** Municipalities that whoever registered it says; null where those of its territory are meant. */
  @Column('uuid', { array: true, nullable: true })
  municipalityIds: string[] | null;
}
