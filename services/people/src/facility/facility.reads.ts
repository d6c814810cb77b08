import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import {
  entitiesBy,
  entitiesOf,
  entitiesWithin,
  existing,
  keyed,
  MOST_COUNTED,
  Parameters,
  totalsWithin,
  upwards,
  type GraphqlContext,
  type Page,
} from '@vicinia/service-kit';
import type { DataSource } from 'typeorm';
import type { FacilityKind } from '../generated/graphql.js';
import { Facility } from './facility.entity.js';

const MOST = 20;
/** As of addresses: share of the three-letter pieces of what was typed that it has. */
const LEAST_ALIKE = 0.55;
const APART = `folded(facility.searched) <->> folded($1)`;
/** Those of a territory, of all below it and of all above it. */
const AROUND = `facility JOIN territory place ON place.id = facility.territory_id
  WHERE facility.is_in_use AND (place.path <@ asked.path OR asked.path <@ place.path)`;

/** What is looked for; null for all. */
export interface WantedFacilities {
  readonly search: string;
  readonly kind: FacilityKind | null;
  readonly path: string | null;
}

/** Reads stations and hospitals, one statement for each level of a query. */
@Injectable()
export class FacilityReads {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  byId(context: GraphqlContext, id: string): Promise<Facility | null> {
    return context.loaders
      .of('facility.byId', async (ids) =>
        keyed(await entitiesBy(this.dataSource.manager, Facility, 'id', ids), (row) => row.id),
      )
      .load(id);
  }

  /** It as a mutation left it. */
  async afterChange(context: GraphqlContext, id: string): Promise<Facility> {
    context.loaders.forget();
    return existing(await this.byId(context, id), `the facility ${id}`);
  }

  /** The nearest to what was typed first. The index gives them in this order. */
  nearest({ search, kind, path }: WantedFacilities): Promise<Facility[]> {
    const parameters = new Parameters([search]);
    const conditions = ['facility.is_in_use'];
    if (kind !== null) conditions.push(`facility.kind = ${parameters.add(kind)}`);
    if (path !== null)
      conditions.push(
        `facility.territory_id IN (SELECT id FROM territory WHERE path <@ ${parameters.add(path)}::ltree)`,
      );
    return entitiesOf(
      this.dataSource.manager,
      Facility,
      (columns) => `SELECT ${columns} FROM (
         SELECT ${columns}, ${APART} AS apart FROM facility WHERE ${conditions.join(' AND ')}
         ORDER BY ${APART} LIMIT ${String(MOST)}
       ) facility WHERE facility.apart <= 1 - ${String(LEAST_ALIKE)}
       ORDER BY facility.apart, facility.name, facility.id`,
      parameters.values,
    );
  }

  /** Those for somebody of a territory. @returns one row more than the page */
  async around(context: GraphqlContext, territoryId: string, page: Page): Promise<Facility[]> {
    const { after, inOrder } = upwards(['facility.name', 'facility.id'], ['$2::text', '$3::uuid'], page);
    const facilities = await context.loaders
      .of(`facility.around.${JSON.stringify(page)}`, (ids) =>
        entitiesWithin(
          this.dataSource.manager,
          Facility,
          (columns) => `SELECT asked.id AS within, ${columns} FROM territory asked
           CROSS JOIN LATERAL (SELECT ${columns} FROM ${AROUND} AND ${after} ${inOrder} LIMIT $4) facility
           WHERE asked.id = ANY ($1) ${inOrder}`,
          [ids, ...page.after, page.first + 1],
          ids,
        ),
      )
      .load(territoryId);
    return facilities ?? [];
  }

  /** How many there are. @returns null for more than are counted */
  async countAround(context: GraphqlContext, territoryId: string): Promise<number | null> {
    const counted = await context.loaders
      .of('facility.countAround', (ids) =>
        totalsWithin(
          this.dataSource.manager,
          (columns) => `SELECT asked.id AS within, ${columns} FROM territory asked
           CROSS JOIN LATERAL (SELECT ${columns} FROM ${AROUND} LIMIT $2) facility WHERE asked.id = ANY ($1)`,
          'facility.id',
          [ids, MOST_COUNTED + 1],
          ids,
        ),
      )
      .load(territoryId);
    return counted?.total ?? null;
  }
}
