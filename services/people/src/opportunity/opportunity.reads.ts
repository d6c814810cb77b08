import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { volunteerRoles } from '@vicinia/access';
import {
  byTime,
  comesAfter,
  countWithin,
  entitiesBy,
  existing,
  keyed,
  now,
  pageWithin,
  type GraphqlContext,
  type ListWithin,
  type PageByTime,
  type StatementOfColumns,
} from '@vicinia/service-kit';
import type { DataSource } from 'typeorm';
import { holds } from '../grant/holds.js';
import { Opportunity } from './opportunity.entity.js';

/** What the place of an opportunity is like. */
export interface FiguresOfPlace {
  readonly territoryId: string;
  readonly residents: number | null;
  readonly volunteers: number;
  readonly stations: number;
}

/** Reads opportunities, one statement for each level of a query. */
@Injectable()
export class OpportunityReads {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  byId(context: GraphqlContext, id: string): Promise<Opportunity | null> {
    return context.loaders
      .of('opportunity.byId', async (ids) =>
        keyed(await entitiesBy(this.dataSource.manager, Opportunity, 'id', ids), (row) => row.id),
      )
      .load(id);
  }

  /** The opportunity that a row names. */
  async existing(context: GraphqlContext, id: string): Promise<Opportunity> {
    return existing(await this.byId(context, id), `the opportunity ${id}`);
  }

  /** The opportunity as a mutation left it. */
  afterChange(context: GraphqlContext, id: string): Promise<Opportunity> {
    context.loaders.forget();
    return this.existing(context, id);
  }

  /** Open ones for a territory. @returns one row more than the page */
  openFor(context: GraphqlContext, territoryId: string, page: PageByTime): Promise<Opportunity[]> {
    return pageWithin(context, this.dataSource.manager, OPEN_FOR_TERRITORY, territoryId, page);
  }

  /** How many there are. @returns null for more than are counted */
  countOpenFor(context: GraphqlContext, territoryId: string): Promise<number | null> {
    return countWithin(context, this.dataSource.manager, OPEN_FOR_TERRITORY, territoryId);
  }

  /** The lowest territory at the place or above it that answers the public; null above all of them. */
  async stationOf(context: GraphqlContext, territoryId: string): Promise<string | null> {
    const found = await context.loaders
      .of('opportunity.station', async (ids) => {
        const rows = await this.dataSource.query<{ at: string; stationId: string }[]>(
          `SELECT DISTINCT ON (place.id) place.id AS at, above.id AS "stationId"
           FROM territory place JOIN territory above ON place.path <@ above.path
           JOIN territory_level level ON level.code = above.level AND 'ANSWERS' = ANY (level.purposes)
           WHERE place.id = ANY ($1) ORDER BY place.id, nlevel(above.path) DESC`,
          [ids],
        );
        return keyed(rows, ({ at }) => at);
      })
      .load(territoryId);
    return found?.stationId ?? null;
  }

  /** What a place is like, with all below it. */
  async figuresOf(context: GraphqlContext, territoryId: string): Promise<FiguresOfPlace> {
    const figures = await context.loaders
      .of('opportunity.figures', async (ids) => {
        const rows = await this.dataSource.query<FiguresOfPlace[]>(
          `SELECT place.id AS "territoryId", place.population AS residents,
             (SELECT count(DISTINCT held.person_id)::int FROM territory below
              JOIN post ON post.territory_id = below.id AND post.role = ANY ($2)
              JOIN appointment held ON held.post_id = post.id AND ${holds('held', '$3')}
              WHERE below.path <@ place.path) AS volunteers,
             (SELECT count(*)::int FROM territory below
              JOIN territory_level level ON level.code = below.level AND 'ANSWERS' = ANY (level.purposes)
              WHERE below.path <@ place.path AND NOT below.retired) AS stations
           FROM territory place WHERE place.id = ANY ($1)`,
          [ids, volunteerRoles, now()],
        );
        return keyed(rows, (row) => row.territoryId);
      })
      .load(territoryId);
    return existing(figures, `the territory ${territoryId}`);
  }
}

/** Open ones at each territory, below and above it; those that are closed are in no index that it reads. */
/** Open ones for a territory. */
const OPEN_FOR_TERRITORY: ListWithin<Opportunity> = {
  entity: Opportunity,
  name: 'opportunity.openFor',
  orderedBy: 'opportunity.id, opportunity.published_at',
  read: (ids, page) => ({
    statement: openFor(page),
    parameters: [ids, now(), ...page.after, page.first + 1],
  }),
};

function openFor({ order }: PageByTime): StatementOfColumns {
  const first = byTime('opportunity', 'published_at', order);
  return (columns) => `SELECT asked.id AS within, ${columns} FROM territory asked
    CROSS JOIN LATERAL (
      SELECT ${columns} FROM opportunity JOIN territory place ON place.id = opportunity.territory_id
      WHERE opportunity.closed_at IS NULL AND opportunity.ends_at > $2
        AND (place.path <@ asked.path OR asked.path <@ place.path)
        AND ${comesAfter('opportunity', 'published_at', order, ['$3', '$4'])}
      ${first} LIMIT $5) opportunity
    WHERE asked.id = ANY ($1) ${first}`;
}
