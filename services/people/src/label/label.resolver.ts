import { Args, Context, Parent, ResolveReference } from '@nestjs/graphql';
import { AccessControl } from '@vicinia/access';
import { labelsIn, languageArgument, type GraphqlContext } from '@vicinia/service-kit';
import type { Label, QueryLabelsArgs } from '../generated/graphql.js';
import { FieldOf, Query, ResolverOf } from '../generated/resolvers.js';
import { WORDS } from './label-words.js';

/** The language in which labels are wanted. */
export interface LabelsRow {
  readonly language: string;
}

@ResolverOf('Labels', 'language')
export class LabelsResolver {
  constructor(private readonly accessControl: AccessControl) {}

  @Query('labels')
  async labels(
    @Args() { language }: QueryLabelsArgs,
    @Context() context: GraphqlContext,
  ): Promise<LabelsRow> {
    await this.accessControl.demand(context, 'directory.read');
    return { language: languageArgument(language, 'language') };
  }

  @ResolveReference()
  resolveReference({ language }: LabelsRow): LabelsRow {
    return { language };
  }

  @FieldOf('Labels', 'roles')
  roles(@Parent() { language }: LabelsRow, @Context() { countryLanguages }: GraphqlContext): Label[] {
    return labelsIn(WORDS, 'roles', language, countryLanguages);
  }

  @FieldOf('Labels', 'communityKinds')
  communityKinds(
    @Parent() { language }: LabelsRow,
    @Context() { countryLanguages }: GraphqlContext,
  ): Label[] {
    return labelsIn(WORDS, 'communityKinds', language, countryLanguages);
  }

  @FieldOf('Labels', 'levelPurposes')
  levelPurposes(@Parent() { language }: LabelsRow, @Context() { countryLanguages }: GraphqlContext): Label[] {
    return labelsIn(WORDS, 'levelPurposes', language, countryLanguages);
  }

  @FieldOf('Labels', 'selectedBy')
  selectedBy(@Parent() { language }: LabelsRow, @Context() { countryLanguages }: GraphqlContext): Label[] {
    return labelsIn(WORDS, 'selectedBy', language, countryLanguages);
  }
}
