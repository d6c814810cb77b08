import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { AccessControl, listBelow } from '@vicinia/access';
import {
  countWithin,
  entitiesBy,
  existing,
  keyed,
  pageWithin,
  type GraphqlContext,
  type ListWithin,
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
    return pageWithin(context, this.dataSource.manager, await this.listBelow(context), territoryId, page);
  }

  /** How many there are. @returns null for more than are counted */
  async countBelow(context: GraphqlContext, territoryId: string): Promise<number | null> {
    return countWithin(context, this.dataSource.manager, await this.listBelow(context), territoryId);
  }

  private async listBelow(context: GraphqlContext): Promise<ListWithin<Mediation>> {
    const paths = (await this.accessControl.of(context)).territoryPaths('mediation.write');
    return listBelow({
      entity: Mediation,
      table: 'mediation',
      time: 'recorded_at',
      paths,
      conditions: () => ['mediation.withdrawn_at IS NULL'],
    });
  }
}
