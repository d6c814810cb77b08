import { Module } from '@nestjs/common';
import { TerritoryReads } from './territory.reads.js';
import { TerritoryResolver } from './territory.resolver.js';

@Module({ providers: [TerritoryReads, TerritoryResolver], exports: [TerritoryReads] })
export class TerritoryModule {}
