import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { searchedOf } from '../facility/facility-rules.js';
import { Facility } from '../facility/facility.entity.js';
import type { CountryDocument } from './country-document.js';
import type { KnownPlaces } from './country-problems.js';
import { facilityIdOf } from './ids-by-code.js';

const AT_ONCE = 500;

/** Adds stations and hospitals of a file. Those that are there stay as they are, whoever has changed them since. */
@Injectable()
export class FacilityWriter {
  /** @param document checked for problems before */
  async write(
    manager: EntityManager,
    { facilities }: CountryDocument,
    { territories }: KnownPlaces,
  ): Promise<void> {
    const rows = facilities.flatMap(({ code, territoryCode, ...facility }) => {
      const territoryId = territories.get(territoryCode)?.id;
      const searched = searchedOf(facility);
      return territoryId === undefined
        ? []
        : { ...facility, id: facilityIdOf(code), territoryId, isInUse: true, searched };
    });
    for (let first = 0; first < rows.length; first += AT_ONCE)
      await manager
        .createQueryBuilder()
        .insert()
        .into(Facility)
        .values(rows.slice(first, first + AT_ONCE))
        .orIgnore()
        .execute();
  }
}
