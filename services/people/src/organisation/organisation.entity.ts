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
}
