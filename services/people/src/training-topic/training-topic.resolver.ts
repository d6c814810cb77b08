import { Args, Context, Parent } from '@nestjs/graphql';
import { AccessControl } from '@vicinia/access';
import { localisedTexts, textIn, type GraphqlContext } from '@vicinia/service-kit';
import type {
  LocalisedText,
  MutationConfigureTrainingTopicArgs,
  TrainingTopicNameArgs,
} from '../generated/graphql.js';
import { FieldOf, Mutation, Query, ResolverOf } from '../generated/resolvers.js';
import type { TrainingTopic } from './training-topic.entity.js';
import { TrainingTopicReads } from './training-topic.reads.js';
import { TrainingTopicService } from './training-topic.service.js';

@ResolverOf('TrainingTopic', 'code', 'isActive')
export class TrainingTopicResolver {
  constructor(
    private readonly topics: TrainingTopicService,
    private readonly reads: TrainingTopicReads,
    private readonly accessControl: AccessControl,
  ) {}

  @Query('trainingTopics')
  async all(@Context() context: GraphqlContext): Promise<TrainingTopic[]> {
    await this.accessControl.demand(context, 'directory.read');
    return this.reads.all();
  }

  @Mutation('configureTrainingTopic')
  async configure(
    @Args() { input, idempotencyKey }: MutationConfigureTrainingTopicArgs,
    @Context() context: GraphqlContext,
  ): Promise<{ topic: TrainingTopic }> {
    const code = await this.topics.configure(await this.accessControl.of(context), input, idempotencyKey);
    return { topic: await this.reads.afterChange(context, code) };
  }

  @FieldOf('TrainingTopic', 'name')
  name(
    @Parent() { names }: TrainingTopic,
    @Args() { language }: TrainingTopicNameArgs,
    @Context() { countryLanguages }: GraphqlContext,
  ): string {
    return textIn(names, language, countryLanguages);
  }

  @FieldOf('TrainingTopic', 'names')
  names(@Parent() { names }: TrainingTopic): LocalisedText[] {
    return localisedTexts(names);
  }
}
