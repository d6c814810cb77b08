import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { FOLLOWING_PAUSE, RETENTION_PAUSE } from '@vicinia/access';
import { Attachments, FORGOTTEN_FILES_PAUSE, ForgottenFiles } from '@vicinia/attachments';
import { IndicatorFolder } from '@vicinia/indicators';
import { HourlyRewriting, now, PastLoading, Schedules } from '@vicinia/service-kit';
import { ANONYMOUS_ROWS } from './anonymous-rows.js';
import { EscalationService } from './concern/escalation.service.js';
import { ConcernRetentionService } from './concern-retention/concern-retention.service.js';
import { ReceiptsOfTheReleaseBefore } from './concern-of-receipt/receipts-of-the-release-before.js';
import { ISSUES_ENVIRONMENT, type IssuesEnvironment } from './environment.js';
import { LateStockService } from './late-stock/late-stock.service.js';
import { AttachmentService } from './attachment/attachment.service.js';
import { FollowedStructureService } from './structure-change/followed-structure.service.js';
import { RetentionService } from './retention/retention.service.js';
import { SignatureDeadlineService } from './signature/signature-deadline.service.js';
import { WaitingPlacesService } from './stakeholder-acting/waiting-places.service.js';

/** A day passes once a day, and all measures that are to be done are looked at. */
const OVERDUE_PAUSE = 300_000;

/**
 * What comes round: reply clocks, deadlines of signatures, places for which nobody acts, measures that are overdue and
 * signatures that are missing, figures, unused attachments, files of which no row knows, concerns and other records whose
 * time is over, anonymous rows of the past hour.
 */
@Injectable()
export class SchedulesOfIssues implements OnApplicationBootstrap {
  constructor(
    private readonly schedules: Schedules,
    private readonly past: PastLoading,
    private readonly escalations: EscalationService,
    private readonly deadlines: SignatureDeadlineService,
    private readonly waitingPlaces: WaitingPlacesService,
    private readonly late: LateStockService,
    private readonly folder: IndicatorFolder,
    private readonly attachments: Attachments,
    private readonly forgotten: ForgottenFiles,
    private readonly anonymousPhotos: AttachmentService,
    rewriting: HourlyRewriting,
    private readonly receipts: ReceiptsOfTheReleaseBefore,
    private readonly concernRetention: ConcernRetentionService,
    private readonly retention: RetentionService,
    private readonly followedStructure: FollowedStructureService,
    @Inject(ISSUES_ENVIRONMENT) private readonly environment: IssuesEnvironment,
  ) {
    rewriting.include(ANONYMOUS_ROWS);
  }

  onApplicationBootstrap(): void {
    const pause = this.environment.ROUND_MILLISECONDS;
    this.schedules.every('the structure to follow', FOLLOWING_PAUSE, () => this.followedStructure.follow());
    this.schedules.every(
      'reply clocks',
      pause,
      this.inThePresent(() => this.escalations.escalateDue(now())),
    );
    this.schedules.every(
      'signature deadlines',
      pause,
      this.inThePresent(() => this.deadlines.recordPassed(now())),
    );
    this.schedules.every(
      'places of organisations',
      pause,
      this.inThePresent(() => this.waitingPlaces.fill(now())),
    );
    this.schedules.every(
      'concerns whose time is over',
      pause,
      this.inThePresent(() => this.concernRetention.eraseDue(now())),
    );
    this.schedules.every(
      'records whose time is over',
      RETENTION_PAUSE,
      this.inThePresent(() => this.retention.endDue()),
    );
    this.schedules.every(
      'measures that are overdue',
      OVERDUE_PAUSE,
      this.inThePresent(() => this.late.findMeasures(now())),
    );
    this.schedules.every(
      'signatures that are missing',
      pause,
      this.inThePresent(() => this.late.findSignatures(now())),
    );
    this.schedules.every(
      'what is overdue or missing no longer',
      pause,
      this.inThePresent(() => this.late.leave(now())),
    );
    this.schedules.every('figures', pause, () => this.folder.fold());
    this.schedules.every('unused attachments', pause, () => this.attachments.removeExpired(now()));
    this.schedules.every('forgotten files', FORGOTTEN_FILES_PAUSE, () => this.forgotten.remove(now()));
    this.schedules.every('anonymous photos', pause, () => this.anonymousPhotos.renewAnonymous(now()));
    this.schedules.every('receipts of the release before', pause, () => this.receipts.hash());
  }

  private inThePresent(work: () => Promise<void>): () => Promise<void> {
    return this.environment.SAMPLE_CLOCK ? this.past.leavingOut(work) : work;
  }
}
