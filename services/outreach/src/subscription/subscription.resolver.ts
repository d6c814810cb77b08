import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { InjectDataSource } from '@nestjs/typeorm';
import { AccessControl } from '@vicinia/access';
import { grouped, MappedFields, type GraphqlContext } from '@vicinia/service-kit';
import { In, Not, type DataSource } from 'typeorm';
import type {
  ConfirmSubscriptionPayload,
  MutationConfirmSubscriptionArgs,
  MutationSubscribeArgs,
  MutationSubscribeMeArgs,
  MutationUnsubscribeArgs,
  SubscribePayload,
  UnsubscribePayload,
} from '../generated/graphql.js';
import { SubscriptionTerritory } from './subscription-territory.entity.js';
import { Subscription } from './subscription.entity.js';
import { SubscriptionService } from './subscription.service.js';

@Resolver('BulletinSubscription')
@MappedFields<Subscription>('id', 'topics', 'language', 'channel')
export class SubscriptionResolver {
  constructor(
    private readonly accessControl: AccessControl,
    private readonly service: SubscriptionService,
    @InjectDataSource() private readonly dataSource: DataSource,
  ) {}

  @Query('mySubscriptions')
  async mySubscriptions(@Context() context: GraphqlContext): Promise<Subscription[]> {
    const access = await this.accessControl.of(context);
    access.demand('subscription.ofAccount');
    return this.dataSource.manager.find(Subscription, {
      where: { personId: access.personId(), state: Not('ENDED') },
      order: { createdAt: 'DESC', id: 'ASC' },
      take: 100,
    });
  }

  @ResolveField('email')
  email(@Parent() subscription: Subscription): string | null {
    return subscription.address;
  }

  @ResolveField('isConfirmed')
  isConfirmed(@Parent() subscription: Subscription): boolean {
    return subscription.state === 'CONFIRMED';
  }

  @ResolveField('territories')
  async territories(
    @Parent() subscription: Subscription,
    @Context() context: GraphqlContext,
  ): Promise<{ id: string }[]> {
    const loader = context.loaders.of<string, SubscriptionTerritory[]>(
      'territory.bySubscription',
      async (ids) => {
        const rows = await this.dataSource.manager.findBy(SubscriptionTerritory, {
          subscriptionId: In([...ids]),
        });
        return grouped(ids, rows, (row) => row.subscriptionId);
      },
    );
    return ((await loader.load(subscription.id)) ?? []).map(({ territoryId }) => ({ id: territoryId }));
  }

  @Mutation('subscribe')
  async subscribe(@Args() { input, idempotencyKey }: MutationSubscribeArgs): Promise<SubscribePayload> {
    await this.service.subscribe(null, input, idempotencyKey);
    return { accepted: true };
  }

  @Mutation('subscribeMe')
  async subscribeMe(
    @Args() { input, idempotencyKey }: MutationSubscribeMeArgs,
    @Context() context: GraphqlContext,
  ): Promise<SubscribePayload> {
    const access = await this.accessControl.of(context);
    access.demand('subscription.ofAccount');
    await this.service.subscribe(access.personId(), input, idempotencyKey);
    return { accepted: true };
  }

  @Mutation('confirmSubscription')
  async confirmSubscription(
    @Args() { token, idempotencyKey }: MutationConfirmSubscriptionArgs,
  ): Promise<ConfirmSubscriptionPayload> {
    await this.service.confirmOnce(token, idempotencyKey);
    return { confirmed: true };
  }

  @Mutation('unsubscribe')
  async unsubscribe(
    @Args() { token, all, idempotencyKey }: MutationUnsubscribeArgs,
  ): Promise<UnsubscribePayload> {
    await this.service.unsubscribeOnce(token, all ?? false, idempotencyKey);
    return { unsubscribed: true };
  }
}
