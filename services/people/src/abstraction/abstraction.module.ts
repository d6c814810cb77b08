import { Module } from '@nestjs/common';
import { AppointmentModule } from '../appointment/appointment.module.js';
import { TeamModule } from '../team/team.module.js';
import { AbstractionReads } from './abstraction.reads.js';
import { AbstractionResolver, AbstractionsOfTerritoryResolver } from './abstraction.resolver.js';
import { AbstractionService } from './abstraction.service.js';

@Module({
  imports: [AppointmentModule, TeamModule],
  providers: [AbstractionReads, AbstractionService, AbstractionResolver, AbstractionsOfTerritoryResolver],
})
export class AbstractionModule {}
