import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { EventingRuntime, Outbox } from '@vicinia/eventing';
import { Schedules } from '@vicinia/service-kit';
import { keepBeating } from './grants-heartbeat.js';

/** Beats in the main thread, for tests that run people from its sources. */
@Injectable()
export class AccessLaneHere implements OnApplicationBootstrap {
  constructor(
    private readonly eventing: EventingRuntime,
    private readonly outbox: Outbox,
    private readonly schedules: Schedules,
  ) {}

  onApplicationBootstrap(): Promise<void> {
    return keepBeating(this.eventing, this.outbox, this.schedules);
  }
}
