import { Module } from '@nestjs/common';
import { AppointmentModule } from '../appointment/appointment.module.js';
import { TerritoryModule } from '../territory/territory.module.js';
import { TeamReads } from './team.reads.js';
import { TeamMemberResolver, TeamResolver, TeamsOfTerritoryResolver } from './team.resolver.js';
import { TeamService } from './team.service.js';

@Module({
  imports: [AppointmentModule, TerritoryModule],
  providers: [TeamReads, TeamService, TeamResolver, TeamMemberResolver, TeamsOfTerritoryResolver],
  exports: [TeamReads],
})
export class TeamModule {}
