import { Module } from '@nestjs/common';
import { TerritoriesModule } from '../territories/territories.module.js';
import { OfficersQueries } from './officers-queries.js';
import { OfficerCardResolver, OfficersAtResolver, VacantPostResolver } from './officers.resolver.js';

@Module({
  imports: [TerritoriesModule],
  providers: [OfficersQueries, OfficersAtResolver, OfficerCardResolver, VacantPostResolver],
})
export class OfficersModule {}
