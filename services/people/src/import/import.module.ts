import { Module } from '@nestjs/common';
import { MunicipalityWriter } from './municipality-writer.js';
import { StructureWriter } from './structure-writer.js';
import { TerritoryImport } from './territory-import.js';

@Module({
  providers: [StructureWriter, MunicipalityWriter, TerritoryImport],
  exports: [StructureWriter, MunicipalityWriter, TerritoryImport],
})
export class ImportModule {}
