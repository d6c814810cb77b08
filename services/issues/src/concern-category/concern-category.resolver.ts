import { Args, Context, Parent } from '@nestjs/graphql';
import { AccessControl } from '@vicinia/access';
import { localisedTexts, textIn, type GraphqlContext } from '@vicinia/service-kit';
import type {
  ConcernCategoryNameArgs,
  LocalisedText,
  MutationConfigureConcernCategoryArgs,
} from '../generated/graphql.js';
import { FieldOf, Mutation, Query, ResolverOf } from '../generated/resolvers.js';
import type { ConcernCategory } from './concern-category.entity.js';
import { ConcernCategoryReads } from './concern-category.reads.js';
import { ConcernCategoryService } from './concern-category.service.js';

@ResolverOf(
  'ConcernCategory',
  'code',
  'replyMinutes',
  'sensitivity',
  'anonymityAllowed',
  'answeringLevel',
  'retentionDays',
)
export class ConcernCategoryResolver {
  constructor(
    private readonly categories: ConcernCategoryService,
    private readonly reads: ConcernCategoryReads,
    private readonly accessControl: AccessControl,
  ) {}

  @Query('concernCategories')
  async all(@Context() context: GraphqlContext): Promise<ConcernCategory[]> {
    await this.accessControl.demand(context, 'concern.raise');
    return this.reads.all();
  }

  @Mutation('configureConcernCategory')
  async configure(
    @Args() { input, idempotencyKey }: MutationConfigureConcernCategoryArgs,
    @Context() context: GraphqlContext,
  ): Promise<{ category: ConcernCategory }> {
    const code = await this.categories.configure(await this.accessControl.of(context), input, idempotencyKey);
    return { category: await this.reads.afterChange(context, code) };
  }

  @FieldOf('ConcernCategory', 'parent')
  async parent(
    @Parent() { parentCode }: ConcernCategory,
    @Context() context: GraphqlContext,
  ): Promise<ConcernCategory | null> {
    return parentCode === null ? null : this.reads.ofCode(context, parentCode);
  }

  @FieldOf('ConcernCategory', 'name')
  name(
    @Parent() category: ConcernCategory,
    @Args() { language }: ConcernCategoryNameArgs,
    @Context() { countryLanguages }: GraphqlContext,
  ): string {
    return textIn(category.names, language, countryLanguages);
  }

  @FieldOf('ConcernCategory', 'names')
  names(@Parent() category: ConcernCategory): LocalisedText[] {
    return localisedTexts(category.names);
  }
}
