import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { AccessControl, rowsBelow } from '@vicinia/access';
import {
  countedPage,
  entitiesBy,
  entitiesWithin,
  existing,
  keyed,
  totalsWithin,
  type GraphqlContext,
  type PageByTime,
} from '@vicinia/service-kit';
import type { DataSource } from 'typeorm';
import { Mediation } from './mediation.entity.js';

/** Reads mediations, one statement for each level of a query. */
@Injectable()
export class MediationReads {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly accessControl: AccessControl,
  ) {}

  /** The mediation as a mutation left it. */
  async afterChange(context: GraphqlContext, id: string): Promise<Mediation> {
    context.loaders.forget();
    const mediation = await context.loaders
      .of('mediation.byId', async (ids) =>
        keyed(await entitiesBy(this.dataSource.manager, Mediation, 'id', ids), (row) => row.id),
      )
      .load(id);
    return existing(mediation, `the mediation ${id}`);
  }

  /** Mediations in a territory and below it. @returns one row more than the page */
  async below(context: GraphqlContext, territoryId: string, page: PageByTime): Promise<Mediation[]> {
    const paths = await this.pathsOfCaller(context);
    const mediations = await context.loaders
      .of(`mediation.below.${JSON.stringify(page)}`, (ids) =>
        entitiesWithin(
          this.dataSource.manager,
          Mediation,
          mediationsBelow(page),
          [ids, ...page.after, page.first + 1, paths],
          ids,
        ),
      )
      .load(territoryId);
    return mediations ?? [];
  }

  /** How many there are. @returns null for more than are counted */
  async countBelow(context: GraphqlContext, territoryId: string): Promise<number | null> {
    const paths = await this.pathsOfCaller(context);
    const page = countedPage('NEWEST_FIRST');
    const counted = await context.loaders
      .of('mediation.countBelow', (ids) =>
        totalsWithin(
          this.dataSource.manager,
          mediationsBelow(page),
          'mediation.id, mediation.recorded_at',
          [ids, ...page.after, page.first + 1, paths],
          ids,
        ),
      )
      .load(territoryId);
    return counted?.total ?? null;
  }

  private async pathsOfCaller(context: GraphqlContext): Promise<readonly string[]> {
    return (await this.accessControl.of(context)).territoryPaths('mediation.write');
  }
}

function mediationsBelow({ order }: PageByTime) {
  return rowsBelow({
    table: 'mediation',
    time: 'recorded_at',
    order,
    after: ['$2', '$3'],
    limit: '$4',
    paths: '$5',
    conditions: ['mediation.withdrawn_at IS NULL'],
  });
}
