import { Module } from '@nestjs/common';
import { PostModule } from '../post/post.module.js';
import { TerritoryModule } from '../territory/territory.module.js';
import { OfficeHoursReads } from './office-hours.reads.js';
import {
  OfficeHoursOfFacilityResolver,
  OfficeHoursOfPostResolver,
  OfficeHoursResolver,
} from './office-hours.resolver.js';
import { OfficeHoursService } from './office-hours.service.js';

@Module({
  imports: [PostModule, TerritoryModule],
  providers: [
    OfficeHoursReads,
    OfficeHoursService,
    OfficeHoursResolver,
    OfficeHoursOfPostResolver,
    OfficeHoursOfFacilityResolver,
  ],
})
export class OfficeHoursModule {}
