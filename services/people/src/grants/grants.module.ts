import { Module, type OnApplicationBootstrap } from '@nestjs/common';
import { Schedules } from '@vicinia/service-kit';
import { GrantsPublisher } from './grants-publisher.js';

/** Services suspend staff after ten seconds of silence, so three beats may get lost. */
const HEARTBEAT_MS = 2_500;

@Module({ providers: [GrantsPublisher], exports: [GrantsPublisher] })
export class GrantsModule implements OnApplicationBootstrap {
  constructor(
    private readonly schedules: Schedules,
    private readonly grants: GrantsPublisher,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.grants.beat();
    this.schedules.every('grants heartbeat', HEARTBEAT_MS, () => this.grants.beat());
  }
}
