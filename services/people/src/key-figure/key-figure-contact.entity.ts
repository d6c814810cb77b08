import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { KeyFigureContactKind } from '../generated/graphql.js';
import { KeyFigure } from './key-figure.entity.js';

/** That somebody talked to a key figure or visited them, and what for: not what was said. */
@Entity('key_figure_contact')
export class KeyFigureContact {
  @PrimaryColumn('uuid')
  id: string;

  @ForeignKey(() => KeyFigure, { name: 'contact_of_key_figure', onDelete: 'CASCADE' })
  @Column('uuid')
  keyFigureId: string;

  @Column('text')
  kind: KeyFigureContactKind;

  @Column('date')
  heldOn: string;

  @Column('text')
  purpose: string;

  @Column('text')
  purposeLanguage: string;

  @Column('date')
  expiresOn: string;

  @Column('uuid')
  recordedBy: string;
}
