import { Context, Parent, ResolveReference } from '@nestjs/graphql';
import { labelsIn, type GraphqlContext } from '@vicinia/service-kit';
import type { Label } from '../generated/graphql.js';
import { FieldOf, ResolverOf } from '../generated/resolvers.js';
import { WORDS } from './label-words.js';

/** The language in which labels are wanted. */
export interface LabelsRow {
  readonly language: string;
}

@ResolverOf('Labels', 'language')
export class LabelsResolver {
  @ResolveReference()
  resolveReference({ language }: LabelsRow): LabelsRow {
    return { language };
  }

  @FieldOf('Labels', 'concernStatuses')
  concernStatuses(
    @Parent() { language }: LabelsRow,
    @Context() { countryLanguages }: GraphqlContext,
  ): Label[] {
    return labelsIn(WORDS, 'concernStatuses', language, countryLanguages);
  }

  @FieldOf('Labels', 'concernKinds')
  concernKinds(@Parent() { language }: LabelsRow, @Context() { countryLanguages }: GraphqlContext): Label[] {
    return labelsIn(WORDS, 'concernKinds', language, countryLanguages);
  }

  @FieldOf('Labels', 'concernSides')
  concernSides(@Parent() { language }: LabelsRow, @Context() { countryLanguages }: GraphqlContext): Label[] {
    return labelsIn(WORDS, 'concernSides', language, countryLanguages);
  }

  @FieldOf('Labels', 'sensitivities')
  sensitivities(@Parent() { language }: LabelsRow, @Context() { countryLanguages }: GraphqlContext): Label[] {
    return labelsIn(WORDS, 'sensitivities', language, countryLanguages);
  }

  @FieldOf('Labels', 'issueStages')
  issueStages(@Parent() { language }: LabelsRow, @Context() { countryLanguages }: GraphqlContext): Label[] {
    return labelsIn(WORDS, 'issueStages', language, countryLanguages);
  }

  @FieldOf('Labels', 'publicIssueStatuses')
  publicIssueStatuses(
    @Parent() { language }: LabelsRow,
    @Context() { countryLanguages }: GraphqlContext,
  ): Label[] {
    return labelsIn(WORDS, 'publicIssueStatuses', language, countryLanguages);
  }

  @FieldOf('Labels', 'effects')
  effects(@Parent() { language }: LabelsRow, @Context() { countryLanguages }: GraphqlContext): Label[] {
    return labelsIn(WORDS, 'effects', language, countryLanguages);
  }

  @FieldOf('Labels', 'measureStatuses')
  measureStatuses(
    @Parent() { language }: LabelsRow,
    @Context() { countryLanguages }: GraphqlContext,
  ): Label[] {
    return labelsIn(WORDS, 'measureStatuses', language, countryLanguages);
  }

  @FieldOf('Labels', 'measureAcceptances')
  measureAcceptances(
    @Parent() { language }: LabelsRow,
    @Context() { countryLanguages }: GraphqlContext,
  ): Label[] {
    return labelsIn(WORDS, 'measureAcceptances', language, countryLanguages);
  }

  @FieldOf('Labels', 'operationStatuses')
  operationStatuses(
    @Parent() { language }: LabelsRow,
    @Context() { countryLanguages }: GraphqlContext,
  ): Label[] {
    return labelsIn(WORDS, 'operationStatuses', language, countryLanguages);
  }

  @FieldOf('Labels', 'agendaRefusals')
  agendaRefusals(
    @Parent() { language }: LabelsRow,
    @Context() { countryLanguages }: GraphqlContext,
  ): Label[] {
    return labelsIn(WORDS, 'agendaRefusals', language, countryLanguages);
  }

  @FieldOf('Labels', 'signatureStatuses')
  signatureStatuses(
    @Parent() { language }: LabelsRow,
    @Context() { countryLanguages }: GraphqlContext,
  ): Label[] {
    return labelsIn(WORDS, 'signatureStatuses', language, countryLanguages);
  }

  @FieldOf('Labels', 'signatureAnswers')
  signatureAnswers(
    @Parent() { language }: LabelsRow,
    @Context() { countryLanguages }: GraphqlContext,
  ): Label[] {
    return labelsIn(WORDS, 'signatureAnswers', language, countryLanguages);
  }

  @FieldOf('Labels', 'attachmentKinds')
  attachmentKinds(
    @Parent() { language }: LabelsRow,
    @Context() { countryLanguages }: GraphqlContext,
  ): Label[] {
    return labelsIn(WORDS, 'attachmentKinds', language, countryLanguages);
  }
}
