import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { now, Schedules } from '@vicinia/service-kit';
import { Escalations } from '../concern/escalations.service.js';
import type { IssuesEnvironment } from '../environment.js';
import { IndicatorFolder } from '../indicators/indicator-folder.js';
import { Photos } from '../photo/photos.service.js';
import { SignatureDeadlines } from '../signature/signature-deadlines.service.js';
import { ISSUES_ENVIRONMENT } from './issues-environment.token.js';

/** What comes round: reply clocks, deadlines of signatures, figures, photos that no concern took. */
@Injectable()
export class Rounds implements OnApplicationBootstrap {
  constructor(
    private readonly schedules: Schedules,
    private readonly escalations: Escalations,
    private readonly deadlines: SignatureDeadlines,
    private readonly folder: IndicatorFolder,
    private readonly photos: Photos,
    @Inject(ISSUES_ENVIRONMENT) private readonly environment: IssuesEnvironment,
  ) {}

  onApplicationBootstrap(): void {
    const pause = this.environment.ROUND_MILLISECONDS;
    this.schedules.every('reply clocks', pause, () => this.escalations.escalateDue(now()));
    this.schedules.every('signature deadlines', pause, () => this.deadlines.recordPassed(now()));
    this.schedules.every('figures', pause, () => this.folder.fold());
    this.schedules.every('unused photos', pause, () => this.photos.removeExpired(now()));
  }
}
