import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { AccessControl, listBelow } from '@vicinia/access';
import {
  countWithin,
  pageWithin,
  type GraphqlContext,
  type ListWithin,
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
    return pageWithin(context, this.dataSource.manager, await this.listBelow(context), territoryId, page);
  }

  /** How many there are. @returns null for more than are counted */
  async countBelow(context: GraphqlContext, territoryId: string): Promise<number | null> {
    return countWithin(context, this.dataSource.manager, await this.listBelow(context), territoryId);
  }

  private async listBelow(context: GraphqlContext): Promise<ListWithin<Abstraction>> {
    const paths = (await this.accessControl.of(context)).territoryPaths('team.read');
    return listBelow({ entity: Abstraction, table: 'abstraction', time: 'recorded_at', paths });
  }
}
