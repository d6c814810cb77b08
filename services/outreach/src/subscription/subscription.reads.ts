import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { grouped, type GraphqlContext } from '@vicinia/service-kit';
import { In, Not, type DataSource } from 'typeorm';
import { OUTREACH_ENVIRONMENT, type OutreachEnvironment } from '../environment.js';
import { isConfirmable } from './subscription-life.js';
import { SubscriptionTerritory } from './subscription-territory.entity.js';
import { tokenHash } from './subscription-tokens.js';
import { Subscription } from './subscription.entity.js';

/** As `Query.mySubscriptions` states it. */
export const MOST_SUBSCRIPTIONS = 20;

/** Reads subscriptions, one statement for each level of the graph. */
@Injectable()
export class SubscriptionReads {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    @Inject(OUTREACH_ENVIRONMENT) private readonly environment: OutreachEnvironment,
  ) {}

  /** Those made with an account that have not ended, the latest first. */
  ofAccount(personId: string): Promise<Subscription[]> {
    return this.dataSource.manager.find(Subscription, {
      where: { personId, state: Not('ENDED') },
      order: { createdAt: 'DESC', id: 'ASC' },
      take: MOST_SUBSCRIPTIONS,
    });
  }

  async territories(context: GraphqlContext, subscriptionId: string): Promise<SubscriptionTerritory[]> {
    const loader = context.loaders.of<string, SubscriptionTerritory[]>(
      'territory.bySubscription',
      async (ids) => {
        const rows = await this.dataSource.manager.findBy(SubscriptionTerritory, {
          subscriptionId: In([...ids]),
        });
        return grouped(ids, rows, (row) => row.subscriptionId);
      },
    );
    return (await loader.load(subscriptionId)) ?? [];
  }

  /** Changes nothing. @returns null for a token that is unknown or has expired */
  async byConfirmToken(token: string): Promise<Subscription | null> {
    const subscription = await this.dataSource.manager.findOneBy(Subscription, {
      confirmHash: tokenHash(token),
    });
    const within = this.environment.CONFIRM_WITHIN_HOURS;
    return subscription && isConfirmable(subscription, within) ? subscription : null;
  }
}
