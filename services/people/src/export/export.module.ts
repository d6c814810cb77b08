import { Module } from '@nestjs/common';
import { CountryExport } from './country-export.service.js';

@Module({ providers: [CountryExport], exports: [CountryExport] })
export class ExportModule {}
