import { Module } from '@nestjs/common';
import { AppointmentModule } from '../appointment/appointment.module.js';
import { GrantModule } from '../grant/grant.module.js';
import { PersonModule } from '../person/person.module.js';
import { PostModule } from '../post/post.module.js';
import { TerritoryModule } from '../territory/territory.module.js';
import { AcceptanceService } from './acceptance.service.js';
import { InvitationReads } from './invitation.reads.js';
import { InvitationResolver } from './invitation.resolver.js';
import { InvitationService } from './invitation.service.js';
import {
  InvitationOfAppointmentResolver,
  InvitationsOfTerritoryResolver,
} from './invitations-of-others.resolver.js';

@Module({
  imports: [AppointmentModule, GrantModule, PersonModule, PostModule, TerritoryModule],
  providers: [
    AcceptanceService,
    InvitationReads,
    InvitationService,
    InvitationResolver,
    InvitationOfAppointmentResolver,
    InvitationsOfTerritoryResolver,
  ],
})
export class InvitationModule {}
