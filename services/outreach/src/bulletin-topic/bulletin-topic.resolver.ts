import { Args, Context, Parent } from '@nestjs/graphql';
import { AccessControl } from '@vicinia/access';
import { localisedTexts, textIn, type GraphqlContext } from '@vicinia/service-kit';
import type {
  BulletinTopicNameArgs,
  LocalisedText,
  MutationConfigureBulletinTopicArgs,
} from '../generated/graphql.js';
import { FieldOf, Mutation, Query, ResolverOf } from '../generated/resolvers.js';
import type { BulletinTopic } from './bulletin-topic.entity.js';
import { BulletinTopicReads } from './bulletin-topic.reads.js';
import { BulletinTopicService } from './bulletin-topic.service.js';

@ResolverOf('BulletinTopic', 'code', 'isActive')
export class BulletinTopicResolver {
  constructor(
    private readonly topics: BulletinTopicService,
    private readonly reads: BulletinTopicReads,
    private readonly accessControl: AccessControl,
  ) {}

  @Query('bulletinTopics')
  async all(@Context() context: GraphqlContext): Promise<BulletinTopic[]> {
    await this.accessControl.demand(context, 'bulletin.readPublished');
    return this.reads.all();
  }

  @Mutation('configureBulletinTopic')
  async configure(
    @Args() { input, idempotencyKey }: MutationConfigureBulletinTopicArgs,
    @Context() context: GraphqlContext,
  ): Promise<{ topic: BulletinTopic }> {
    const code = await this.topics.configure(await this.accessControl.of(context), input, idempotencyKey);
    return { topic: await this.reads.afterChange(context, code) };
  }

  @FieldOf('BulletinTopic', 'name')
  name(
    @Parent() topic: BulletinTopic,
    @Args() { language }: BulletinTopicNameArgs,
    @Context() { countryLanguages }: GraphqlContext,
  ): string {
    return textIn(topic.names, language, countryLanguages);
  }

  @FieldOf('BulletinTopic', 'names')
  names(@Parent() topic: BulletinTopic): LocalisedText[] {
    return localisedTexts(topic.names);
  }
}
