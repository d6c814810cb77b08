import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Attachments, FORGOTTEN_FILES_PAUSE, ForgottenFiles } from '@vicinia/attachments';
import { IndicatorFolder } from '@vicinia/indicators';
import { now, Schedules } from '@vicinia/service-kit';
import { BriefingRetentionService } from './briefing/briefing-retention.service.js';
import { MEETINGS_ENVIRONMENT, type MeetingsEnvironment } from './environment.js';

const HOUR_MS = 3_600_000;

/** What comes round: figures, attachments that no minutes took, files of which no row knows, briefings that are long over. */
@Injectable()
export class SchedulesOfMeetings implements OnApplicationBootstrap {
  constructor(
    private readonly schedules: Schedules,
    private readonly attachments: Attachments,
    private readonly forgotten: ForgottenFiles,
    private readonly folder: IndicatorFolder,
    private readonly briefings: BriefingRetentionService,
    @Inject(MEETINGS_ENVIRONMENT) private readonly environment: MeetingsEnvironment,
  ) {}

  onApplicationBootstrap(): void {
    const pause = this.environment.ROUND_MILLISECONDS;
    this.schedules.every('unused attachments', pause, () => this.attachments.removeExpired(now()));
    this.schedules.every('old briefings', HOUR_MS, () => this.briefings.removeOld());
    this.schedules.every('figures', pause, () => this.folder.fold());
    this.schedules.every('forgotten files', FORGOTTEN_FILES_PAUSE, () => this.forgotten.remove(now()));
  }
}
