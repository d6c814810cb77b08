import { Module } from '@nestjs/common';
import { GrantModule } from '../grant/grant.module.js';
import { PersonModule } from '../person/person.module.js';
import { TerritoryModule } from '../territory/territory.module.js';
import { MachineAccountReads } from './machine-account.reads.js';
import { MachineAccountResolver, MachineCallsResolver } from './machine-account.resolver.js';
import { MachineAccountService } from './machine-account.service.js';
import { MachineCallsController } from './machine-calls.controller.js';
import { MachineCallsService } from './machine-calls.service.js';

@Module({
  imports: [GrantModule, PersonModule, TerritoryModule],
  controllers: [MachineCallsController],
  providers: [
    MachineAccountReads,
    MachineAccountService,
    MachineAccountResolver,
    MachineCallsResolver,
    MachineCallsService,
  ],
  exports: [MachineCallsService],
})
export class MachineAccountModule {}
