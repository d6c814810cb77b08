import { ResolveReference } from '@nestjs/graphql';
import { labelsIn, type GraphqlContext } from '@vicinia/service-kit';
import { ResolverOf } from '../generated/resolvers.js';
import { WORDS, type LabelsRow } from './label-words.js';

@ResolverOf('Labels', 'language', 'bulletinKinds', 'bulletinStatuses', 'subscriptionChannels')
export class LabelsResolver {
  @ResolveReference()
  resolveReference({ language }: { language: string }, { countryLanguages }: GraphqlContext): LabelsRow {
    return labelsIn(WORDS, language, countryLanguages);
  }
}
