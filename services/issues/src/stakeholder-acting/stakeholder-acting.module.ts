import { Module } from '@nestjs/common';
import { StakeholderModule } from '../stakeholder/stakeholder.module.js';
import { WaitingPlacesService } from './waiting-places.service.js';

@Module({
  imports: [StakeholderModule],
  providers: [WaitingPlacesService],
  exports: [WaitingPlacesService],
})
export class StakeholderActingModule {}
