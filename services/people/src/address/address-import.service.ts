import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { derivedId } from '@vicinia/service-kit';
import type { DataSource, EntityManager } from 'typeorm';
import { demandNone } from '../arguments/demand-none.js';
import { addressFile, type AddressRow } from './address-file.js';

/** Rows in one statement. */
const BATCH = 10_000;

/** Loads the country's address register: the file takes the place of what was there. */
@Injectable()
export class AddressImport {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /**
   * @returns how many addresses there are from now on
   * @throws Error with a sentence for each row that cannot be read; nothing is written then
   */
  async load(text: string): Promise<number> {
    const { rows, problems } = addressFile(text);
    demandNone(problems);
    return this.dataSource.transaction((manager) => this.replace(manager, rows));
  }

  /** @returns how many there are from now on */
  async replace(manager: EntityManager, rows: readonly AddressRow[]): Promise<number> {
    const byId = new Map(rows.map((row) => [idOf(row), row]));
    const addresses = [...byId].map(([id, { houseNumber, ...row }]) => ({
      id,
      ...row,
      house_number: houseNumber,
    }));
    await manager.query(`DELETE FROM address`);
    for (let first = 0; first < addresses.length; first += BATCH) {
      await manager.query(
        `INSERT INTO address (id, postcode, place, street, house_number, longitude, latitude)
         SELECT id, postcode, place, street, house_number, longitude, latitude
         FROM jsonb_to_recordset($1::jsonb) AS a (id uuid, postcode text, place text, street text, house_number text,
           longitude double precision, latitude double precision)`,
        [JSON.stringify(addresses.slice(first, first + BATCH))],
      );
    }
    return addresses.length;
  }
}

/** The same address of the next file stays the same. */
function idOf({ postcode, place, street, houseNumber }: AddressRow): string {
  return derivedId('address', JSON.stringify([postcode, place, street, houseNumber]));
}
