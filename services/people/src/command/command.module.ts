import { Module, type DynamicModule } from '@nestjs/common';
import { AppModule } from '../app.module.js';
import { AppointmentWriterService } from '../appointment/appointment-writer.service.js';
import type { CommandEnvironment } from '../environment.js';
import { GrantModule } from '../grant/grant.module.js';
import { ImportModule } from '../import/import.module.js';
import { ExportModule } from '../export/export.module.js';
import { FirstLeadService } from './first-lead.service.js';
import { LeadReplacementService } from './lead-replacement.service.js';
import { StaffModule } from '../staff/staff.module.js';

/** The service without HTTP, relay and consumers, for the operator's commands. */
@Module({})
export class CommandModule {
  static forEnvironment(environment: CommandEnvironment): DynamicModule {
    return {
      module: CommandModule,
      imports: [
        ...AppModule.foundation(environment, false),
        ImportModule,
        StaffModule,
        ExportModule,
        GrantModule,
      ],
      providers: [AppointmentWriterService, FirstLeadService, LeadReplacementService],
    };
  }
}
