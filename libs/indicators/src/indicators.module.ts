import { Global, Module } from '@nestjs/common';
import { getDataSourceToken } from '@nestjs/typeorm';
import { AccessControl, Territories } from '@vicinia/access';
import type { DataSource } from 'typeorm';
import { IndicatorFolder } from './indicator-folder.js';
import { IndicatorReads } from './indicator.reads.js';
import { Indicators } from './indicators.js';

/** Figures of territories: noted with what changes them, added up at every level, read by period. */
@Global()
@Module({
  providers: [
    { provide: Indicators, useFactory: () => new Indicators() },
    {
      provide: IndicatorFolder,
      inject: [getDataSourceToken()],
      useFactory: (dataSource: DataSource) => new IndicatorFolder(dataSource),
    },
    {
      provide: IndicatorReads,
      inject: [getDataSourceToken(), Territories, AccessControl],
      useFactory: (dataSource: DataSource, territories: Territories, accessControl: AccessControl) =>
        new IndicatorReads(dataSource, territories, accessControl),
    },
  ],
  exports: [Indicators, IndicatorFolder, IndicatorReads],
})
export class IndicatorsModule {}
