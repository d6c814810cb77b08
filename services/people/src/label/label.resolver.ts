import { Args, Context, ResolveReference } from '@nestjs/graphql';
import { AccessControl } from '@vicinia/access';
import { labelsIn, languageArgument, type GraphqlContext } from '@vicinia/service-kit';
import type { QueryLabelsArgs } from '../generated/graphql.js';
import { Query, ResolverOf } from '../generated/resolvers.js';
import { WORDS, type LabelsRow } from './label-words.js';

@ResolverOf(
  'Labels',
  'language',
  'roles',
  'communityKinds',
  'communityMapKinds',
  'levelPurposes',
  'invitationStates',
  'machineAccountStates',
  'selectedBy',
  'dataRequestKinds',
  'dataRequestStates',
  'structureChangeStates',
  'personalDataKinds',
  'reasonsToKeep',
  'retentionKinds',
  'retentionStarts',
  'retentionEndings',
  'retentionReasons',
  'handoverCauses',
  'handoverStatuses',
  'handoverSteps',
  'enrolmentStates',
  'watchUnitKinds',
  'watchPartnerKinds',
  'facilityKinds',
  'weekdays',
  'keyFigureContactKinds',
  'hoursStates',
  'abstractionReasons',
  'mediationKinds',
  'mediationOutcomes',
  'trainingResults',
)
export class LabelsResolver {
  constructor(private readonly accessControl: AccessControl) {}

  @Query('labels')
  async labels(@Args() args: QueryLabelsArgs, @Context() context: GraphqlContext): Promise<LabelsRow> {
    await this.accessControl.demand(context, 'directory.read');
    return this.resolveReference({ language: languageArgument(args.language, 'language') }, context);
  }

  @ResolveReference()
  resolveReference({ language }: { language: string }, { countryLanguages }: GraphqlContext): LabelsRow {
    return labelsIn(WORDS, language, countryLanguages);
  }
}
