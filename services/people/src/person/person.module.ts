import { Module } from '@nestjs/common';
import { CardPhotoModule } from '../card-photo/card-photo.module.js';
import { GrantModule } from '../grant/grant.module.js';
import { ParticipationModule } from '../participation/participation.module.js';
import { LivesInResolver } from './lives-in.resolver.js';
import { TerritoryModule } from '../territory/territory.module.js';
import { NameReadResolver, NameReadsOfPersonResolver } from './name-read.resolver.js';
import { PersonByAccountResolver } from './person-by-account.resolver.js';
import { PersonSightService } from './person-sight.service.js';
import { PersonReads } from './person.reads.js';
import { PersonResolver } from './person.resolver.js';
import { PersonService } from './person.service.js';

@Module({
  imports: [CardPhotoModule, GrantModule, ParticipationModule, TerritoryModule],
  providers: [
    PersonReads,
    PersonService,
    PersonSightService,
    PersonResolver,
    PersonByAccountResolver,
    LivesInResolver,
    NameReadResolver,
    NameReadsOfPersonResolver,
  ],
  exports: [PersonReads, PersonSightService],
})
export class PersonModule {}
