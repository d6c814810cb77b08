import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { AccessControl, rowsBelow } from '@vicinia/access';
import {
  countedPage,
  entitiesWithin,
  totalsWithin,
  type GraphqlContext,
  type PageByTime,
} from '@vicinia/service-kit';
import type { DataSource } from 'typeorm';
import { Abstraction } from './abstraction.entity.js';

/** Reads who was pulled away, one statement for each level of a query. */
@Injectable()
export class AbstractionReads {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly accessControl: AccessControl,
  ) {}

  /** Entries of a territory and below it. @returns one row more than the page */
  async below(context: GraphqlContext, territoryId: string, page: PageByTime): Promise<Abstraction[]> {
    const paths = await this.pathsOfCaller(context);
    const entries = await context.loaders
      .of(`abstraction.below.${JSON.stringify(page)}`, (ids) =>
        entitiesWithin(
          this.dataSource.manager,
          Abstraction,
          abstractionsBelow(page),
          [ids, ...page.after, page.first + 1, paths],
          ids,
        ),
      )
      .load(territoryId);
    return entries ?? [];
  }

  /** How many there are. @returns null for more than are counted */
  async countBelow(context: GraphqlContext, territoryId: string): Promise<number | null> {
    const paths = await this.pathsOfCaller(context);
    const page = countedPage('NEWEST_FIRST');
    const counted = await context.loaders
      .of('abstraction.countBelow', (ids) =>
        totalsWithin(
          this.dataSource.manager,
          abstractionsBelow(page),
          'abstraction.id, abstraction.recorded_at',
          [ids, ...page.after, page.first + 1, paths],
          ids,
        ),
      )
      .load(territoryId);
    return counted?.total ?? null;
  }

  private async pathsOfCaller(context: GraphqlContext): Promise<readonly string[]> {
    return (await this.accessControl.of(context)).territoryPaths('team.read');
  }
}

function abstractionsBelow({ order }: PageByTime) {
  return rowsBelow({
    table: 'abstraction',
    time: 'recorded_at',
    order,
    after: ['$2', '$3'],
    limit: '$4',
    paths: '$5',
    conditions: [],
  });
}
