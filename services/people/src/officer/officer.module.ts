import { Module } from '@nestjs/common';
import { TerritoryModule } from '../territory/territory.module.js';
import { OfficerReads } from './officer.reads.js';
import { OfficersNearReads } from './officers-near.reads.js';
import { OfficersNearResolver } from './officers-near.resolver.js';
import {
  DirectoryResolver,
  OfficersAtResolver,
  PostWithoutCardResolver,
  VacantPostResolver,
} from './officer.resolver.js';

@Module({
  imports: [TerritoryModule],
  providers: [
    OfficerReads,
    OfficersNearReads,
    OfficersNearResolver,
    OfficersAtResolver,
    DirectoryResolver,
    PostWithoutCardResolver,
    VacantPostResolver,
  ],
})
export class OfficerModule {}
