import type { LocalisedTexts } from '@vicinia/service-kit';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What kind of body an organisation is; data of the country. None is ever taken away. */
@Entity('organisation_kind')
export class OrganisationKind {
  @PrimaryColumn('text')
  code: string;

  @Column('json')
  names: LocalisedTexts;

  /** False where no more organisations of this kind are registered. */
  @Column('boolean', { default: true })
  isActive: boolean;
}
