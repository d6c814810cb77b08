import { Module } from '@nestjs/common';
import { SignatureModule } from '../signature/signature.module.js';
import { StakeholderModule } from '../stakeholder/stakeholder.module.js';
import { AppointmentEndedConsumer } from './appointment-ended.consumer.js';
import { ParticipationEndingService } from './participation-ending.service.js';
import { StakeholderLeavingResolver } from './stakeholder-leaving.resolver.js';
import { StakeholderLeavingService } from './stakeholder-leaving.service.js';

@Module({
  imports: [StakeholderModule, SignatureModule],
  providers: [
    StakeholderLeavingService,
    ParticipationEndingService,
    StakeholderLeavingResolver,
    AppointmentEndedConsumer,
  ],
  exports: [ParticipationEndingService],
})
export class StakeholderLeavingModule {}
