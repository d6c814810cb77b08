import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import {
  entitiesBy,
  entitiesOf,
  existing,
  grouped,
  keyed,
  now,
  type GraphqlContext,
} from '@vicinia/service-kit';
import type { DataSource } from 'typeorm';
import { holds } from '../grant/holds.js';
import { WatchGroup } from './watch-group.entity.js';
import { WatchPartner } from './watch-partner.entity.js';
import { WatchUnit } from './watch-unit.entity.js';

/** Reads watch groups, one statement for each level of a query. */
@Injectable()
export class WatchGroupReads {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  byId(context: GraphqlContext, id: string): Promise<WatchGroup | null> {
    return context.loaders
      .of('watchGroup.byId', async (ids) =>
        keyed(await entitiesBy(this.dataSource.manager, WatchGroup, 'id', ids), (row) => row.id),
      )
      .load(id);
  }

  /** The group as a mutation left it. */
  async afterChange(context: GraphqlContext, id: string): Promise<WatchGroup> {
    context.loaders.forget();
    return existing(await this.byId(context, id), `the watch group ${id}`);
  }

  /** Groups of exactly this territory. */
  async ofTerritory(context: GraphqlContext, territoryId: string): Promise<WatchGroup[]> {
    const groups = await context.loaders
      .of('watchGroup.ofTerritory', async (ids) =>
        grouped(
          ids,
          await entitiesOf(
            this.dataSource.manager,
            WatchGroup,
            (columns) => `SELECT ${columns} FROM watch_group WHERE watch_group.territory_id = ANY ($1)
             ORDER BY watch_group.name, watch_group.id`,
            [ids],
          ),
          (row) => row.territoryId,
        ),
      )
      .load(territoryId);
    return groups ?? [];
  }

  /** Parts of a group; a contact who has left the post is none any more. */
  async unitsOf(context: GraphqlContext, id: string): Promise<WatchUnit[]> {
    const units = await context.loaders
      .of('watchGroup.units', async (ids) => {
        const rows = await entitiesOf(
          this.dataSource.manager,
          WatchUnit,
          (columns) => `SELECT ${columns} FROM watch_unit WHERE watch_unit.watch_group_id = ANY ($1)
           ORDER BY watch_unit.name, watch_unit.id`,
          [ids],
        );
        const elected = rows.flatMap(({ contactId }) => contactId ?? []);
        const there = await this.dataSource.query<{ id: string }[]>(
          `SELECT held.id FROM appointment held WHERE held.id = ANY ($1) AND ${holds('held', '$2')}`,
          [elected, now()],
        );
        const contacts = new Set(there.map((row) => row.id));
        for (const row of rows)
          if (row.contactId !== null && !contacts.has(row.contactId)) row.contactId = null;
        return grouped(ids, rows, ({ watchGroupId }) => watchGroupId);
      })
      .load(id);
    return units ?? [];
  }

  /** Owners and insurers of a group. */
  async partnersOf(context: GraphqlContext, id: string): Promise<WatchPartner[]> {
    const partners = await context.loaders
      .of('watchGroup.partners', async (ids) =>
        grouped(
          ids,
          await entitiesBy(this.dataSource.manager, WatchPartner, 'watchGroupId', ids),
          (row) => row.watchGroupId,
        ),
      )
      .load(id);
    return partners ?? [];
  }
}
