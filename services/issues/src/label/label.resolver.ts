import { ResolveReference } from '@nestjs/graphql';
import { labelsIn, type GraphqlContext } from '@vicinia/service-kit';
import { ResolverOf } from '../generated/resolvers.js';
import { WORDS, type LabelsRow } from './label-words.js';

@ResolverOf(
  'Labels',
  'language',
  'concernStatuses',
  'concernKinds',
  'concernSides',
  'sensitivities',
  'issueStages',
  'publicIssueStatuses',
  'effects',
  'measureStatuses',
  'measureAcceptances',
  'operationStatuses',
  'agendaRefusals',
  'signatureStatuses',
  'signatureAnswers',
  'periodLengths',
  'rankedIssueFigures',
  'attachmentKinds',
)
export class LabelsResolver {
  @ResolveReference()
  resolveReference({ language }: { language: string }, { countryLanguages }: GraphqlContext): LabelsRow {
    return labelsIn(WORDS, language, countryLanguages);
  }
}
