import { Inject } from '@nestjs/common';
import { Context, Parent } from '@nestjs/graphql';
import { AccessControl, viewerActions, type ViewerAction } from '@vicinia/access';
import type { GraphqlContext } from '@vicinia/service-kit';
import { demandSecondPerson } from '../bulletin/bulletin-life.js';
import type { BulletinRow } from '../bulletin/bulletin.reads.js';
import { bulletinActions } from '../bulletin/bulletin.record.js';
import { OUTREACH_ENVIRONMENT, type OutreachEnvironment } from '../environment.js';
import { FieldOf, ResolverOf } from '../generated/resolvers.js';
import type { Subscription } from '../subscription/subscription.entity.js';
import { subscriptionActions } from '../subscription/subscription.record.js';

@ResolverOf('Bulletin')
export class ActionsOnBulletinResolver {
  constructor(
    private readonly accessControl: AccessControl,
    @Inject(OUTREACH_ENVIRONMENT) private readonly environment: OutreachEnvironment,
  ) {}

  @FieldOf('Bulletin', 'viewerActions')
  async viewerActions(
    @Parent() bulletin: BulletinRow,
    @Context() context: GraphqlContext,
  ): Promise<ViewerAction[]> {
    const access = await this.accessControl.of(context);
    const policy = { secondPerson: this.environment.BULLETIN_SECOND_PERSON };
    return viewerActions(access, bulletinActions, bulletin, bulletin, {
      releaseBulletin: () => {
        demandSecondPerson(bulletin, access.personId(), policy);
      },
    });
  }
}

@ResolverOf('BulletinSubscription')
export class ActionsOnSubscriptionResolver {
  constructor(private readonly accessControl: AccessControl) {}

  @FieldOf('BulletinSubscription', 'viewerActions')
  async viewerActions(
    @Parent() subscription: Subscription,
    @Context() context: GraphqlContext,
  ): Promise<ViewerAction[]> {
    const access = await this.accessControl.of(context);
    return viewerActions(access, subscriptionActions, subscription, {});
  }
}
