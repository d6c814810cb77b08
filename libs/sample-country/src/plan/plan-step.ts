import type { Texts } from '../structure/country.js';
import type {
  BulletinDrafted,
  BulletinReleased,
  DraftReleased,
  SubscriptionConfirmed,
  SubscriptionMade,
} from './outreach-step.js';
import type { Step } from './step.js';

/** Kinds of things people bring in; the codes of the sample country's categories. */
export const concernCategories = [
  'LIGHTING',
  'TRAFFIC',
  'NOISE',
  'LITTER_AND_DAMAGE',
  'YOUTH',
  'DRUGS',
  'NEIGHBOUR_CONFLICT',
  'FEELING_UNSAFE',
  'LOST_AND_FOUND',
  'OTHER',
] as const;
export type ConcernCategory = (typeof concernCategories)[number];

/** What photos of the sample show; they are drawn, not taken. */
export type PhotoScene = 'DARK_PARK' | 'RUBBISH' | 'STREET';

/** Longitude and latitude inside the beat. */
type Point = readonly [longitude: number, latitude: number];

export interface PanelFounded extends Step<'panel-founded'> {
  readonly panel: string;
  readonly panelKind: 'SECURITY_FORUM' | 'SECURITY_PANEL';
  readonly territoryCode: string;
  readonly name: Texts;
  readonly charter: Texts;
  readonly cadenceWeeks: number;
  readonly chairPersonCode: string;
  readonly secretaryPersonCode: string;
  readonly memberPersonCodes: readonly string[];
}

export interface MeetingScheduled extends Step<'meeting-scheduled'> {
  readonly meeting: string;
  readonly panel: string;
  readonly startsAt: string;
  readonly place: string;
  /** True where anybody may come. */
  readonly isOpen: boolean;
}

/** The meeting opens; attendance of every member. Decisions follow, then `meeting-closed`. */
export interface MeetingHeld extends Step<'meeting-held'> {
  readonly meeting: string;
  readonly attendance: readonly { readonly personCode: string; readonly present: boolean }[];
}

export interface MeetingClosed extends Step<'meeting-closed'> {
  readonly meeting: string;
  readonly minutes: Texts;
}

export interface ConcernRaised extends Step<'concern-raised'> {
  readonly concern: string;
  readonly point: Point;
  /** The beat in which the point lies. */
  readonly beatCode: string;
  readonly category: ConcernCategory;
  readonly anonymous: boolean;
  /** Who raises it; null when anonymous. */
  readonly personCode: string | null;
  readonly language: string;
  readonly text: string;
  /** What a photo shows that comes with it. */
  readonly photo: PhotoScene | null;
}

/** A person in a named role writes; the reply clock stops. A concern without this step escalates. */
export interface ConcernAnswered extends Step<'concern-answered'> {
  readonly concern: string;
  readonly personCode: string;
  readonly text: string;
  /** Hours since the concern was raised. */
  readonly afterHours: number;
}

export interface ConcernClosed extends Step<'concern-closed'> {
  readonly concern: string;
  readonly personCode: string;
}

export interface IssuePresented extends Step<'issue-presented'> {
  readonly issue: string;
  readonly territoryCode: string;
  readonly category: ConcernCategory;
  readonly personCode: string;
  readonly title: Texts;
  readonly description: Texts;
  readonly concerns: readonly string[];
}

export interface AnalysisStarted extends Step<'analysis-started'> {
  readonly issue: string;
  readonly personCode: string;
}

export interface IssueDefined extends Step<'issue-defined'> {
  readonly issue: string;
  readonly personCode: string;
  readonly problem: string;
  readonly cause: string;
  readonly affected: string;
}

export interface IssueDeclined extends Step<'issue-declined'> {
  readonly issue: string;
  readonly personCode: string;
  readonly reason: Texts;
}

/** A named person releases what the public reads of an issue, or corrects it. */
export interface IssueReleased extends Step<'issue-released'> {
  readonly issue: string;
  readonly personCode: string;
  /** Counts the releases of the issue from 1. */
  readonly version: number;
  readonly territoryCode: string;
  readonly category: ConcernCategory;
  readonly title: Texts;
  readonly summary: Texts;
  /** What was agreed; null before. */
  readonly agreed: Texts | null;
}

/** The issue belongs to an authority outside the partnership. */
export interface IssueReferred extends Step<'issue-referred'> {
  readonly issue: string;
  readonly personCode: string;
  readonly authority: string;
}

export interface ProcessAgreed extends Step<'process-agreed'> {
  readonly issue: string;
  readonly personCode: string;
  readonly process: string;
}

export type Party =
  | { readonly kind: 'person'; readonly personCode: string }
  | {
      readonly kind: 'organisation';
      readonly organisationCode: string;
      readonly representedByPersonCode: string;
    };

export interface StakeholderAdded extends Step<'stakeholder-added'> {
  readonly issue: string;
  readonly stakeholder: string;
  readonly personCode: string;
  readonly party: Party;
}

export interface WorkingGroupStarted extends Step<'working-group-started'> {
  readonly issue: string;
  readonly personCode: string;
}

export interface AgendaRequested extends Step<'agenda-requested'> {
  readonly issue: string;
  readonly panel: string;
  readonly meeting: string;
  readonly personCode: string;
}

/** A measure: who, what, where, when, how. */
export interface PlannedMeasure {
  readonly measure: string;
  readonly responsible: Party;
  readonly what: string;
  readonly territoryCode: string;
  readonly dueOn: string;
  readonly how: string;
}

export interface DecisionRecorded extends Step<'decision-recorded'> {
  readonly meeting: string;
  readonly issue: string;
  readonly personCode: string;
  readonly text: string;
  readonly measures: readonly PlannedMeasure[];
}

/** The matrix is put before the stakeholders. */
export interface ResolutionProposed extends Step<'resolution-proposed'> {
  readonly issue: string;
  readonly personCode: string;
  readonly agreedDescription: string;
  readonly desiredOutcomes: readonly string[];
  readonly signatureDeadline: string;
}

export interface SignatureGiven extends Step<'signature-given'> {
  readonly issue: string;
  readonly stakeholder: string;
  readonly personCode: string;
  readonly answer: 'SIGNED' | 'DISSENTED';
  readonly reason: string | null;
}

/** Silent stakeholders become NOT_SIGNED; without silent ones the last signature binds and this step is absent. */
export interface SignatureDeadlinePassed extends Step<'signature-deadline-passed'> {
  readonly issue: string;
  readonly notSigned: readonly string[];
}

export interface ImplementationStarted extends Step<'implementation-started'> {
  readonly issue: string;
  readonly personCode: string;
}

export interface MeasureProgressed extends Step<'measure-progressed'> {
  readonly issue: string;
  readonly measure: string;
  readonly personCode: string;
  readonly status: 'IN_PROGRESS' | 'DONE';
  readonly evidence: string;
}

export interface ReviewHeld extends Step<'review-held'> {
  readonly issue: string;
  /** 1 for the first. */
  readonly number: number;
  readonly personCode: string;
  readonly findings: string;
}

export interface EvaluationStarted extends Step<'evaluation-started'> {
  readonly issue: string;
  readonly personCode: string;
}

export interface IssueClosed extends Step<'issue-closed'> {
  readonly issue: string;
  readonly personCode: string;
  readonly effect: 'FIXED' | 'IMPROVED' | 'NO_CHANGE' | 'WORSE';
  readonly assessment: Texts;
}

/** The reporter of a concern of a closed issue says whether the effect is what they see. */
export interface EffectJudged extends Step<'effect-judged'> {
  readonly issue: string;
  readonly concern: string;
  readonly judgement: 'CONFIRMED' | 'CONTESTED';
}

/** One thing that somebody does, in the words of the domain. */
export type PlanStep =
  | SubscriptionMade
  | SubscriptionConfirmed
  | PanelFounded
  | MeetingScheduled
  | MeetingHeld
  | MeetingClosed
  | ConcernRaised
  | ConcernAnswered
  | ConcernClosed
  | IssuePresented
  | AnalysisStarted
  | IssueDefined
  | IssueDeclined
  | IssueReferred
  | IssueReleased
  | ProcessAgreed
  | StakeholderAdded
  | WorkingGroupStarted
  | AgendaRequested
  | DecisionRecorded
  | ResolutionProposed
  | SignatureGiven
  | SignatureDeadlinePassed
  | ImplementationStarted
  | MeasureProgressed
  | ReviewHeld
  | EvaluationStarted
  | IssueClosed
  | EffectJudged
  | BulletinReleased
  | BulletinDrafted
  | DraftReleased;

export type PlanStepKind = PlanStep['kind'];

/** How much happens in the year. */
export interface PlanSize {
  readonly concerns: number;
  readonly issues: number;
  readonly panels: number;
  readonly meetings: number;
  readonly subscriptions: number;
  /** Besides those that tell what became of an issue. */
  readonly bulletins: number;
}

export const defaultPlanSize: PlanSize = {
  concerns: 300,
  issues: 40,
  panels: 25,
  meetings: 60,
  subscriptions: 120,
  bulletins: 14,
};
