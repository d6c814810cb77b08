import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { now } from '@vicinia/service-kit';
import type { DataSource } from 'typeorm';
import { AddressImport } from '../address/address-import.service.js';
import { countryDocument } from './country-document.js';
import { peopleProblems } from './country-problems.js';
import { FacilityWriter } from './facility-writer.js';
import { knownPlaces } from './known-places.js';
import { demandNone } from '../arguments/demand-none.js';
import { namingSecondHolders } from './second-holders.js';
import { MunicipalityWriter } from './municipality-writer.js';
import { PeopleWriter, type PeopleWritten } from './people-writer.js';
import { StructureWriter, type WantedTerritory, type WriteResult } from './structure-writer.js';
import { VirtualAccountWriter } from './virtual-account-writer.js';
import { TerritoryImport } from './territory-import.js';

export interface CountryWritten {
  readonly territories: WriteResult;
  readonly municipalities: WriteResult;
  readonly people: PeopleWritten;
}

/** Loads structure and people of a country from one document: everything or nothing, idempotent by code. */
@Injectable()
export class CountryImport {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly levels: TerritoryImport,
    private readonly structure: StructureWriter,
    private readonly municipalities: MunicipalityWriter,
    private readonly people: PeopleWriter,
    private readonly addresses: AddressImport,
    private readonly facilities: FacilityWriter,
    private readonly virtualAccounts: VirtualAccountWriter,
  ) {}

  /**
   * @param text JSON document as `countryDocument` describes it
   * @throws Error with a sentence for each entry that cannot be loaded
   */
  async load(text: string): Promise<CountryWritten> {
    const document = countryDocument.parse(JSON.parse(text));
    return namingSecondHolders(() =>
      this.dataSource.transaction(async (manager) => {
        await this.levels.setLevels(document.levels, manager);
        const { changedIds: changed, ...territories } = await this.structure.change(
          manager,
          document.territories.map(({ boundary, ...territory }) => ({
            ...territory,
            boundary: boundary as WantedTerritory['boundary'],
          })),
        );
        const { changedIds: touched, ...municipalities } = await this.municipalities.change(
          manager,
          document.municipalities.map((one) => ({ ...one, boundary: null })),
        );
        // Each territory is told of once, with its municipalities.
        await this.structure.tellAgain(manager, [...changed, ...touched]);
        if (document.addresses.length > 0) await this.addresses.replace(manager, document.addresses);
        await this.people.addOrganisationKinds(manager, document);
        const places = await knownPlaces(manager, document);
        demandNone(peopleProblems(document, places, now()));
        await this.facilities.write(manager, document, places);
        const people = await this.people.write(manager, document, places);
        await this.virtualAccounts.write(manager, document);
        return { territories, municipalities, people };
      }),
    );
  }
}
