import { Module } from '@nestjs/common';
import { TerritoryModule } from '../territory/territory.module.js';
import { AddressReads } from './address.reads.js';
import { AddressResolver } from './address.resolver.js';

@Module({ imports: [TerritoryModule], providers: [AddressReads, AddressResolver] })
export class AddressModule {}
