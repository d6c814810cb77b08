import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { WatchPartnerKind } from '../generated/graphql.js';
import { Organisation } from '../organisation/organisation.entity.js';
import { WatchGroup } from './watch-group.entity.js';

/** An owner or an insurer that takes part in a watch group. */
@Entity('watch_partner')
export class WatchPartner {
  @ForeignKey(() => WatchGroup, { name: 'watch_partner_group' })
  @PrimaryColumn('uuid')
  watchGroupId: string;

  @ForeignKey(() => Organisation, { name: 'watch_partner_organisation' })
  @PrimaryColumn('uuid')
  organisationId: string;

  @Column('text')
  kind: WatchPartnerKind;
}
