import { Module } from '@nestjs/common';
import { TerritoriesModule } from '../territories/territories.module.js';
import { OrganisationResolver } from './organisation.resolver.js';
import { Organisations } from './organisations.service.js';

@Module({
  imports: [TerritoriesModule],
  providers: [Organisations, OrganisationResolver],
  exports: [Organisations],
})
export class OrganisationsModule {}
