import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { FOLLOWING_PAUSE, RETENTION_PAUSE } from '@vicinia/access';
import { HourlyRewriting, PastLoading, Schedules } from '@vicinia/service-kit';
import { ANONYMOUS_ROWS } from './anonymous-rows.js';
import { DeliveryWorker } from './delivery/delivery-worker.js';
import { OUTREACH_ENVIRONMENT, type OutreachEnvironment } from './environment.js';
import { FollowedStructureService } from './structure-change/followed-structure.service.js';
import { RetentionService } from './retention/retention.service.js';
import { ContactsService } from './subscription/contacts.service.js';
import { TokenHolderService } from './subscription/token-holder.service.js';

/** What comes round: messages that wait, addresses that nobody confirmed, records whose time is over, anonymous rows of the past hour. */
@Injectable()
export class SchedulesOfOutreach implements OnApplicationBootstrap {
  constructor(
    private readonly schedules: Schedules,
    private readonly past: PastLoading,
    private readonly deliveries: DeliveryWorker,
    private readonly tokenHolders: TokenHolderService,
    private readonly contacts: ContactsService,
    private readonly retention: RetentionService,
    private readonly followedStructure: FollowedStructureService,
    rewriting: HourlyRewriting,
    @Inject(OUTREACH_ENVIRONMENT) private readonly environment: OutreachEnvironment,
  ) {
    rewriting.include(ANONYMOUS_ROWS);
  }

  onApplicationBootstrap(): void {
    const { DELIVERY_POLL_MILLISECONDS, ROUND_MILLISECONDS, SAMPLE_CLOCK } = this.environment;
    this.schedules.every('the structure to follow', FOLLOWING_PAUSE, () => this.followedStructure.follow());
    this.schedules.every('deliveries', DELIVERY_POLL_MILLISECONDS, () => this.deliveries.run());
    this.schedules.every('addresses of the release before', ROUND_MILLISECONDS, () =>
      this.contacts.sealPlain(),
    );
    const erase = (): Promise<void> => this.tokenHolders.eraseUnconfirmed();
    this.schedules.every(
      'unconfirmed subscriptions',
      ROUND_MILLISECONDS,
      SAMPLE_CLOCK ? this.past.leavingOut(erase) : erase,
    );
    const endDue = (): Promise<void> => this.retention.endDue();
    this.schedules.every(
      'records whose time is over',
      RETENTION_PAUSE,
      SAMPLE_CLOCK ? this.past.leavingOut(endDue) : endDue,
    );
  }
}
