import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { HourlyRewriting, PastLoading, Schedules } from '@vicinia/service-kit';
import { ANONYMOUS_ROWS } from './anonymous-rows.js';
import { DeliveryWorker } from './delivery/delivery-worker.js';
import { OUTREACH_ENVIRONMENT, type OutreachEnvironment } from './environment.js';
import { ContactsService } from './subscription/contacts.service.js';
import { TokenHolderService } from './subscription/token-holder.service.js';

/** What comes round: messages that wait, addresses that nobody confirmed, anonymous rows of the past hour. */
@Injectable()
export class SchedulesOfOutreach implements OnApplicationBootstrap {
  constructor(
    private readonly schedules: Schedules,
    private readonly past: PastLoading,
    private readonly deliveries: DeliveryWorker,
    private readonly tokenHolders: TokenHolderService,
    private readonly contacts: ContactsService,
    rewriting: HourlyRewriting,
    @Inject(OUTREACH_ENVIRONMENT) private readonly environment: OutreachEnvironment,
  ) {
    rewriting.include(ANONYMOUS_ROWS);
  }

  onApplicationBootstrap(): void {
    const { DELIVERY_POLL_MILLISECONDS, ROUND_MILLISECONDS, SAMPLE_CLOCK } = this.environment;
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
  }
}
