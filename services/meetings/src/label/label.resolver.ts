import { ResolveReference } from '@nestjs/graphql';
import { labelsIn, type GraphqlContext } from '@vicinia/service-kit';
import { ResolverOf } from '../generated/resolvers.js';
import { WORDS, type LabelsRow } from './label-words.js';

@ResolverOf('Labels', 'language', 'meetingStatuses', 'panelKinds', 'panelCapacities', 'cadenceUnits')
export class LabelsResolver {
  @ResolveReference()
  resolveReference({ language }: { language: string }, { countryLanguages }: GraphqlContext): LabelsRow {
    return labelsIn(WORDS, language, countryLanguages);
  }
}
