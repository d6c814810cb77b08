import { Module, type DynamicModule } from '@nestjs/common';
import { AppModule } from '../app.module.js';
import type { CommandEnvironment } from '../environment.js';
import { GrantsModule } from '../grants/grants.module.js';
import { ImportModule } from '../import/import.module.js';
import { FirstLead } from './first-lead.js';

/** The service without HTTP, relay and consumers, for the operator's commands. */
@Module({})
export class CommandModule {
  static forEnvironment(environment: CommandEnvironment): DynamicModule {
    return {
      module: CommandModule,
      imports: [...AppModule.foundation(environment, false), ImportModule, GrantsModule],
      providers: [FirstLead],
    };
  }
}
