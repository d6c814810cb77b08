import type { LabelsOf } from '@vicinia/service-kit';
import type {
  AbstractionReason,
  CommunityKind,
  CommunityMapKind,
  DataRequestKind,
  DataRequestState,
  StructureChangeState,
  EnrolmentState,
  FacilityKind,
  LevelPurpose,
  PersonalDataKind,
  ReasonToKeep,
  RetentionEnding,
  RetentionKind,
  RetentionReason,
  RetentionStart,
  HandoverCause,
  HandoverStatus,
  HandoverStep,
  HoursState,
  InvitationState,
  MachineAccountState,
  KeyFigureContactKind,
  MediationKind,
  MediationOutcome,
  Role,
  SelectedBy,
  TrainingResult,
  WatchPartnerKind,
  WatchUnitKind,
  Weekday,
} from '../generated/graphql.js';
import { ar } from './words/ar.js';
import { de } from './words/de.js';
import { en } from './words/en.js';
import { sl } from './words/sl.js';

/** The labels of one language, by enumeration: the compiler sees to it that none is missing. */
export interface LabelWords {
  readonly roles: Readonly<Record<Role, string>>;
  readonly communityKinds: Readonly<Record<CommunityKind, string>>;
  readonly communityMapKinds: Readonly<Record<CommunityMapKind, string>>;
  readonly levelPurposes: Readonly<Record<LevelPurpose, string>>;
  readonly handoverCauses: Readonly<Record<HandoverCause, string>>;
  readonly handoverStatuses: Readonly<Record<HandoverStatus, string>>;
  readonly handoverSteps: Readonly<Record<HandoverStep, string>>;
  readonly hoursStates: Readonly<Record<HoursState, string>>;
  readonly keyFigureContactKinds: Readonly<Record<KeyFigureContactKind, string>>;
  readonly watchUnitKinds: Readonly<Record<WatchUnitKind, string>>;
  readonly watchPartnerKinds: Readonly<Record<WatchPartnerKind, string>>;
  readonly abstractionReasons: Readonly<Record<AbstractionReason, string>>;
  readonly mediationKinds: Readonly<Record<MediationKind, string>>;
  readonly mediationOutcomes: Readonly<Record<MediationOutcome, string>>;
  readonly trainingResults: Readonly<Record<TrainingResult, string>>;
  readonly enrolmentStates: Readonly<Record<EnrolmentState, string>>;
  readonly invitationStates: Readonly<Record<InvitationState, string>>;
  readonly facilityKinds: Readonly<Record<FacilityKind, string>>;
  readonly weekdays: Readonly<Record<Weekday, string>>;
  readonly machineAccountStates: Readonly<Record<MachineAccountState, string>>;
  readonly selectedBy: Readonly<Record<SelectedBy, string>>;
  readonly dataRequestKinds: Readonly<Record<DataRequestKind, string>>;
  readonly dataRequestStates: Readonly<Record<DataRequestState, string>>;
  readonly structureChangeStates: Readonly<Record<StructureChangeState, string>>;
  readonly personalDataKinds: Readonly<Record<PersonalDataKind, string>>;
  readonly reasonsToKeep: Readonly<Record<ReasonToKeep, string>>;
  readonly retentionKinds: Readonly<Record<RetentionKind, string>>;
  readonly retentionStarts: Readonly<Record<RetentionStart, string>>;
  readonly retentionEndings: Readonly<Record<RetentionEnding, string>>;
  readonly retentionReasons: Readonly<Record<RetentionReason, string>>;
}

/** A language more is a file more. The first is taken where neither the wanted one nor one of the country is there. */
export const WORDS: Readonly<Record<string, LabelWords>> = { en, de, sl, ar };

export type LabelsRow = LabelsOf<LabelWords>;
