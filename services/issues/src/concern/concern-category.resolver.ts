import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { AccessControl } from '@vicinia/access';
import { localisedTexts, MappedFields, textIn, type GraphqlContext } from '@vicinia/service-kit';
import type {
  ConcernCategoryNameArgs,
  LocalisedText,
  MutationConfigureConcernCategoryArgs,
} from '../generated/graphql.js';
import { ConcernCategories } from './concern-categories.service.js';
import { ConcernCategory } from './concern-category.entity.js';

@Resolver('ConcernCategory')
@MappedFields<ConcernCategory>('code', 'replyMinutes')
export class ConcernCategoryResolver {
  constructor(
    private readonly categories: ConcernCategories,
    private readonly accessControl: AccessControl,
  ) {}

  @Query('concernCategories')
  all(): Promise<ConcernCategory[]> {
    return this.categories.all();
  }

  @Mutation('configureConcernCategory')
  async configure(
    @Args() { input, idempotencyKey }: MutationConfigureConcernCategoryArgs,
    @Context() context: GraphqlContext,
  ): Promise<{ category: ConcernCategory | null }> {
    const access = await this.accessControl.of(context);
    const code = await this.categories.configure(access, input, idempotencyKey);
    return { category: await this.categories.byCode(context, code) };
  }

  @ResolveField('name')
  name(@Parent() category: ConcernCategory, @Args() { language }: ConcernCategoryNameArgs): string {
    return textIn(category.names, language);
  }

  @ResolveField('names')
  names(@Parent() category: ConcernCategory): LocalisedText[] {
    return localisedTexts(category.names);
  }
}
