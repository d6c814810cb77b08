import { Args, Context, Parent } from '@nestjs/graphql';
import { AccessControl } from '@vicinia/access';
import type { GraphqlContext } from '@vicinia/service-kit';
import type { BulletinTopic } from '../bulletin-topic/bulletin-topic.entity.js';
import { BulletinTopicReads } from '../bulletin-topic/bulletin-topic.reads.js';
import type {
  ConfirmSubscriptionPayload,
  MutationConfirmSubscriptionArgs,
  MutationSubscribeArgs,
  MutationSubscribeMeArgs,
  MutationUnsubscribeArgs,
  MutationUnsubscribeMeArgs,
  SubscribePayload,
  UnsubscribePayload,
} from '../generated/graphql.js';
import { FieldOf, Mutation, Query, ResolverOf } from '../generated/resolvers.js';
import type { Subscription } from './subscription.entity.js';
import { ContactsService } from './contacts.service.js';
import { SubscriptionReads } from './subscription.reads.js';
import { SubscriptionService } from './subscription.service.js';
import { TokenHolderService } from './token-holder.service.js';

@ResolverOf('BulletinSubscription', 'id', 'language', 'channel')
export class SubscriptionResolver {
  constructor(
    private readonly accessControl: AccessControl,
    private readonly subscriptions: SubscriptionReads,
    private readonly contacts: ContactsService,
    private readonly topicReads: BulletinTopicReads,
    private readonly service: SubscriptionService,
    private readonly tokenHolders: TokenHolderService,
  ) {}

  @Query('mySubscriptions')
  async mySubscriptions(@Context() context: GraphqlContext): Promise<Subscription[]> {
    const access = await this.accessControl.of(context);
    access.demand('subscription.ofAccount');
    return this.subscriptions.ofAccount(access.personId());
  }

  @FieldOf('BulletinSubscription', 'email')
  async email(@Parent() { id }: Subscription, @Context() context: GraphqlContext): Promise<string> {
    const address = await this.contacts.addressOf(context, id);
    if (address === null) throw new Error('a subscription that has not ended has an address');
    return address;
  }

  @FieldOf('BulletinSubscription', 'isConfirmed')
  isConfirmed(@Parent() subscription: Subscription): boolean {
    return subscription.state === 'CONFIRMED';
  }

  @FieldOf('BulletinSubscription', 'territories')
  async territories(
    @Parent() subscription: Subscription,
    @Context() context: GraphqlContext,
  ): Promise<{ id: string }[]> {
    const rows = await this.subscriptions.territories(context, subscription.id);
    return rows.map(({ territoryId }) => ({ id: territoryId }));
  }

  @FieldOf('BulletinSubscription', 'topics')
  topics(@Parent() { topics }: Subscription, @Context() context: GraphqlContext): Promise<BulletinTopic[]> {
    return Promise.all(topics.map((code) => this.topicReads.ofCode(context, code)));
  }

  @Mutation('subscribe')
  async subscribe(
    @Args() { input, idempotencyKey }: MutationSubscribeArgs,
    @Context() context: GraphqlContext,
  ): Promise<SubscribePayload> {
    await this.service.subscribe(await this.accessControl.of(context), input, idempotencyKey);
    return { accepted: true };
  }

  @Mutation('subscribeMe')
  async subscribeMe(
    @Args() { input, idempotencyKey }: MutationSubscribeMeArgs,
    @Context() context: GraphqlContext,
  ): Promise<SubscribePayload> {
    await this.service.subscribeMe(await this.accessControl.of(context), input, idempotencyKey);
    return { accepted: true };
  }

  @Mutation('unsubscribeMe')
  async unsubscribeMe(
    @Args() { input, idempotencyKey }: MutationUnsubscribeMeArgs,
    @Context() context: GraphqlContext,
  ): Promise<UnsubscribePayload> {
    await this.service.unsubscribeMe(await this.accessControl.of(context), input, idempotencyKey);
    return { unsubscribed: true };
  }

  @Mutation('confirmSubscription')
  async confirmSubscription(
    @Args() { input, idempotencyKey }: MutationConfirmSubscriptionArgs,
    @Context() context: GraphqlContext,
  ): Promise<ConfirmSubscriptionPayload> {
    await this.tokenHolders.confirm(await this.accessControl.of(context), input, idempotencyKey);
    return { confirmed: true };
  }

  @Mutation('unsubscribe')
  async unsubscribe(
    @Args() { input, idempotencyKey }: MutationUnsubscribeArgs,
    @Context() context: GraphqlContext,
  ): Promise<UnsubscribePayload> {
    await this.tokenHolders.unsubscribe(await this.accessControl.of(context), input, idempotencyKey);
    return { unsubscribed: true };
  }
}
