import { Module } from '@nestjs/common';
import { GrantModule } from '../grant/grant.module.js';
import { ImportModule } from '../import/import.module.js';
import { StaffAppointments } from './staff-appointments.js';
import { StaffImport } from './staff-import.service.js';
import { StaffPersons } from './staff-persons.js';

@Module({
  imports: [GrantModule, ImportModule],
  providers: [StaffImport, StaffPersons, StaffAppointments],
  exports: [StaffImport],
})
export class StaffModule {}
