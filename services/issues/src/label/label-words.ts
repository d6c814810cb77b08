import type { LabelsOf } from '@vicinia/service-kit';
import type {
  ConcernStatus,
  ConcernKind,
  ConcernSide,
  Sensitivity,
  IssueStage,
  PublicIssueStatus,
  Effect,
  MeasureStatus,
  MeasureAcceptance,
  OperationStatus,
  AgendaRefusal,
  SignatureStatus,
  SignatureAnswer,
  AttachmentKind,
  PeriodLength,
  RankedIssueFigure,
} from '../generated/graphql.js';
import { ar } from './words/ar.js';
import { de } from './words/de.js';
import { en } from './words/en.js';
import { sl } from './words/sl.js';

/** The labels of one language, by enumeration: the compiler sees to it that none is missing. */
export interface LabelWords {
  readonly concernStatuses: Readonly<Record<ConcernStatus, string>>;
  readonly concernKinds: Readonly<Record<ConcernKind, string>>;
  readonly concernSides: Readonly<Record<ConcernSide, string>>;
  readonly sensitivities: Readonly<Record<Sensitivity, string>>;
  readonly issueStages: Readonly<Record<IssueStage, string>>;
  readonly publicIssueStatuses: Readonly<Record<PublicIssueStatus, string>>;
  readonly effects: Readonly<Record<Effect, string>>;
  readonly measureStatuses: Readonly<Record<MeasureStatus, string>>;
  readonly measureAcceptances: Readonly<Record<MeasureAcceptance, string>>;
  readonly operationStatuses: Readonly<Record<OperationStatus, string>>;
  readonly agendaRefusals: Readonly<Record<AgendaRefusal, string>>;
  readonly signatureStatuses: Readonly<Record<SignatureStatus, string>>;
  readonly signatureAnswers: Readonly<Record<SignatureAnswer, string>>;
  readonly periodLengths: Readonly<Record<PeriodLength, string>>;
  readonly rankedIssueFigures: Readonly<Record<RankedIssueFigure, string>>;
  readonly attachmentKinds: Readonly<Record<AttachmentKind, string>>;
}

/** A language more is a file more. The first is taken where neither the wanted one nor one of the country is there. */
export const WORDS: Readonly<Record<string, LabelWords>> = { en, de, sl, ar };

export type LabelsRow = LabelsOf<LabelWords>;
