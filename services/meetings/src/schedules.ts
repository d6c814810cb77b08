import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { FOLLOWING_PAUSE, RETENTION_PAUSE } from '@vicinia/access';
import { Attachments, FORGOTTEN_FILES_PAUSE, ForgottenFiles } from '@vicinia/attachments';
import { IndicatorFolder } from '@vicinia/indicators';
import { now, Schedules } from '@vicinia/service-kit';
import { MEETINGS_ENVIRONMENT, type MeetingsEnvironment } from './environment.js';
import { FollowedStructureService } from './structure-change/followed-structure.service.js';
import { RetentionService } from './retention/retention.service.js';

/** What comes round: figures, attachments that no minutes took, files of which no row knows, records whose time is over. */
@Injectable()
export class SchedulesOfMeetings implements OnApplicationBootstrap {
  constructor(
    private readonly schedules: Schedules,
    private readonly attachments: Attachments,
    private readonly forgotten: ForgottenFiles,
    private readonly folder: IndicatorFolder,
    private readonly retention: RetentionService,
    private readonly followedStructure: FollowedStructureService,
    @Inject(MEETINGS_ENVIRONMENT) private readonly environment: MeetingsEnvironment,
  ) {}

  onApplicationBootstrap(): void {
    const pause = this.environment.ROUND_MILLISECONDS;
    this.schedules.every('unused attachments', pause, () => this.attachments.removeExpired(now()));
    this.schedules.every('the structure to follow', FOLLOWING_PAUSE, () => this.followedStructure.follow());
    this.schedules.every('records whose time is over', RETENTION_PAUSE, () => this.retention.endDue());
    this.schedules.every('figures', pause, () => this.folder.fold());
    this.schedules.every('forgotten files', FORGOTTEN_FILES_PAUSE, () => this.forgotten.remove(now()));
  }
}
