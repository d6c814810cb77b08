import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Schedules } from '@vicinia/service-kit';
import { AppointmentService } from './appointment/appointment.service.js';

const SECOND_MS = 1_000;

/** What comes round in people, and how often. The heartbeat of grants has a thread of its own, see `grant/`. */
@Injectable()
export class SchedulesOfPeople implements OnApplicationBootstrap {
  constructor(
    private readonly schedules: Schedules,
    private readonly appointments: AppointmentService,
  ) {}

  onApplicationBootstrap(): void {
    this.schedules.every('appointments that ran out', 5 * SECOND_MS, () =>
      this.appointments.tellOfThoseRunOut(),
    );
  }
}
