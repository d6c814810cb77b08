import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { Territories } from '@vicinia/access';
import { entitiesOf, type GraphqlContext } from '@vicinia/service-kit';
import type { DataSource } from 'typeorm';
import { Address } from './address.entity.js';

const MOST = 20;
/** Share of the three-letter pieces of what was typed that an address has; below it nobody meant it. */
const LEAST_ALIKE = 0.55;
/** As the index `address_search` has it. */
const SEARCHED = `folded(address.street || ' ' || coalesce(address.house_number || ' ', '') || address.postcode || ' ' || address.place)`;
const APART = `${SEARCHED} <->> folded($1)`;

/** Finds addresses by what somebody typed. */
@Injectable()
export class AddressReads {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly territories: Territories,
  ) {}

  /** The nearest first. The index gives them in this order, so that it takes no longer in a large country. */
  nearest(search: string): Promise<Address[]> {
    return entitiesOf(
      this.dataSource.manager,
      Address,
      (columns) => `SELECT ${columns} FROM (
         SELECT ${columns}, ${APART} AS apart FROM address
         ORDER BY ${APART} LIMIT ${String(MOST)}
       ) address WHERE address.apart <= 1 - ${String(LEAST_ALIKE)}
       ORDER BY address.apart, address.street, address.house_number NULLS FIRST, address.id`,
      [search],
    );
  }

  /** Id of the lowest territory in which an address lies. */
  territoryIdOf(context: GraphqlContext, { longitude, latitude }: Address): Promise<string | null> {
    return context.loaders
      .of('address.territory', (points) => this.territories.lowestAt(points))
      .load(`${String(longitude)} ${String(latitude)}`);
  }
}
