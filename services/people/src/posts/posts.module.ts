import { Module, type OnApplicationBootstrap } from '@nestjs/common';
import { Schedules } from '@vicinia/service-kit';
import { GrantsModule } from '../grants/grants.module.js';
import { MunicipalitiesModule } from '../municipalities/municipalities.module.js';
import { PersonsModule } from '../persons/persons.module.js';
import { TerritoriesModule } from '../territories/territories.module.js';
import { AppointmentResolver } from './appointment.resolver.js';
import { Appointments } from './appointments.service.js';
import { PostQueriesModule } from './post-queries.module.js';
import { PostResolver, PostsOfTerritoryResolver } from './post.resolver.js';

/** Pause between looks for appointments that ran out. */
const RUN_OUT_ROUND_MS = 5_000;

@Module({
  imports: [GrantsModule, MunicipalitiesModule, PersonsModule, PostQueriesModule, TerritoriesModule],
  providers: [Appointments, AppointmentResolver, PostResolver, PostsOfTerritoryResolver],
})
export class PostsModule implements OnApplicationBootstrap {
  constructor(
    private readonly schedules: Schedules,
    private readonly appointments: Appointments,
  ) {}

  onApplicationBootstrap(): void {
    this.schedules.every('appointments that ran out', RUN_OUT_ROUND_MS, () =>
      this.appointments.tellOfThoseRunOut(),
    );
  }
}
