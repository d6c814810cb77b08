import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PanelKind } from '../generated/graphql.js';

/** What holds for panels of a kind; policy of the country. There is a row for each kind from the start. */
@Entity('panel_kind_policy')
export class PanelKindPolicy {
  @PrimaryColumn('text')
  kind: PanelKind;

  /** Whether everybody may know of a panel of whose founder says nothing else. */
  @Column('boolean')
  isPublic: boolean;
}
