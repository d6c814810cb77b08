import { Module } from '@nestjs/common';
import { AppointmentModule } from '../appointment/appointment.module.js';
import { OrganisationModule } from '../organisation/organisation.module.js';
import { TerritoryModule } from '../territory/territory.module.js';
import { WatchGroupReads } from './watch-group.reads.js';
import {
  WatchGroupResolver,
  WatchGroupsOfTerritoryResolver,
  WatchPartnerResolver,
  WatchUnitResolver,
} from './watch-group.resolver.js';
import { WatchGroupService } from './watch-group.service.js';

@Module({
  imports: [AppointmentModule, OrganisationModule, TerritoryModule],
  providers: [
    WatchGroupReads,
    WatchGroupService,
    WatchGroupResolver,
    WatchUnitResolver,
    WatchPartnerResolver,
    WatchGroupsOfTerritoryResolver,
  ],
})
export class WatchGroupModule {}
