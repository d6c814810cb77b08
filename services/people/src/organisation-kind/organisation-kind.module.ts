import { Module } from '@nestjs/common';
import { OrganisationKindReads } from './organisation-kind.reads.js';
import { OrganisationKindResolver } from './organisation-kind.resolver.js';
import { OrganisationKindService } from './organisation-kind.service.js';

@Module({
  providers: [OrganisationKindReads, OrganisationKindService, OrganisationKindResolver],
  exports: [OrganisationKindReads],
})
export class OrganisationKindModule {}
