import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Attachments } from '@vicinia/attachments';
import { now, Schedules } from '@vicinia/service-kit';
import { MEETINGS_ENVIRONMENT, type MeetingsEnvironment } from './environment.js';

/** What comes round: attachments that no minutes took. */
@Injectable()
export class SchedulesOfMeetings implements OnApplicationBootstrap {
  constructor(
    private readonly schedules: Schedules,
    private readonly attachments: Attachments,
    @Inject(MEETINGS_ENVIRONMENT) private readonly environment: MeetingsEnvironment,
  ) {}

  onApplicationBootstrap(): void {
    const pause = this.environment.ROUND_MILLISECONDS;
    this.schedules.every('unused attachments', pause, () => this.attachments.removeExpired(now()));
  }
}
