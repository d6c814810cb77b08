import { Module } from '@nestjs/common';
import { AddressImport } from '../address/address-import.service.js';
import { GrantModule } from '../grant/grant.module.js';
import { CountryImport } from './country-import.js';
import { FacilityWriter } from './facility-writer.js';
import { LevelWriter } from './level-writer.js';
import { MunicipalityWriter } from './municipality-writer.js';
import { PeopleWriter } from './people-writer.js';
import { StructureWriter } from './structure-writer.js';
import { VirtualAccountWriter } from './virtual-account-writer.js';
import { TerritoryImport } from './territory-import.js';

@Module({
  imports: [GrantModule],
  providers: [
    StructureWriter,
    LevelWriter,
    MunicipalityWriter,
    TerritoryImport,
    PeopleWriter,
    CountryImport,
    AddressImport,
    FacilityWriter,
    VirtualAccountWriter,
  ],
  exports: [AddressImport, StructureWriter, MunicipalityWriter, TerritoryImport, PeopleWriter, CountryImport],
})
export class ImportModule {}
