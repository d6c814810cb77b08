// Generated from schema.graphql by "npm run generate". Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Attachment as AttachmentRow } from '../attachment/attachment.entity.js';
import type { Concern as ConcernRow, Concern as ConcernOfReceiptRow } from '../concern/concern.entity.js';
import type { ConcernCategory as ConcernCategoryRow } from '../concern-category/concern-category.entity.js';
import type { ConcernEscalation as ConcernEscalationRow } from '../concern/concern-escalation.entity.js';
import type { ConcernMessage as ConcernMessageRow } from '../concern/concern-message.entity.js';
import type { ConcernSorting as ConcernSortingRow } from '../concern-sorting/concern-sorting.entity.js';
import type { RecordedRead as DataReadRow, GraphqlContext } from '@vicinia/service-kit';
import type { WithdrawnAttachment as EvidenceWithdrawalRow, WithdrawnAttachment as WithdrawnAttachmentRow } from '../attachment/withdrawn-attachment.entity.js';
import type { Issue as IssueRow, Issue as PublicIssueRow } from '../issue/issue.entity.js';
import type { IssueHandOver as IssueHandOverRow } from '../handover-caseload/issue-hand-over.entity.js';
import type { IssueAgendaPlace as IssueOnAgendaRow } from '../issue/issue-agenda-place.entity.js';
import type { IssueRelease as IssueReleaseRow } from '../public-issue/issue-release.entity.js';
import type { IssueStageChange as IssueStageChangeRow } from '../issue/issue-stage-change.entity.js';
import type { LabelsRow as LabelsRow } from '../label/label-words.js';
import type { MatrixVersion as MatrixRow } from '../matrix/matrix-version.entity.js';
import type { MeasureOfVersion as MeasureRow } from '../measure/measure.reads.js';
import type { MeasurePeriod as MeasurePeriodRow } from '../measure/measure-period.js';
import type { Operation as OperationRow } from '../operation/operation.entity.js';
import type { Party as PartyRow } from '../stakeholder/party.js';
import type { PublicIssueDraft as PublicIssueDraftRow } from '../public-issue-draft/public-issue-draft.entity.js';
import type { Ranked as RankedTerritoryRow } from '@vicinia/indicators';
import type { ReceivedConcerns as ReceivedConcernsRow } from '../indicator/received-concerns.js';
import type { Resolution as ResolutionRow } from '../signature/signature.reads.js';
import type { Review as ReviewRow } from '../review/review.entity.js';
import type { Signature as SignatureRow } from '../signature/signature.entity.js';
import type { Stakeholder as StakeholderRow } from '../stakeholder/stakeholder.entity.js';
import type { WorkCounts as WorkRow } from '../work/work.reads.js';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An instant, ISO 8601 in UTC, for example 2026-03-01T08:30:00.000Z. */
  DateTime: { input: Date; output: Date; }
  /** A day without time or zone, for example 2026-03-01. */
  LocalDate: { input: string; output: string; }
};

/** What an attachment is. */
export type AttachmentKind =
  /** A picture, shown as WebP at its path, and in small at its path with /thumbnail. */
  | 'PHOTO'
  /** A PDF, to be saved and not shown: its path answers it as a download, and there is no thumbnail. */
  | 'DOCUMENT'
  /** A video, shown as MP4 at its path; there is no thumbnail. */
  | 'VIDEO';

/** A file that belongs to a record, made anew without metadata. */
export type Attachment = {
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** Path at the gateway where its file is, for whoever may read the record: /media/{id}, /media/minutes/{id} or /media/cards/{id}. */
  path: Scalars['String']['output'];
  /** Path with a key, for an `<img>`, a `<video>` or a link, which send no token: it opens the file for whoever has it, for five to ten minutes. */
  address: Scalars['String']['output'];
  /** The same of a photo in small; null for what is no photo. */
  thumbnailAddress?: Maybe<Scalars['String']['output']>;
  /** Whether it is a photo, a document or a video. */
  kind: AttachmentKind;
  /** Width in pixels; null for a document. */
  width?: Maybe<Scalars['Int']['output']>;
  /** Height in pixels; null for a document. */
  height?: Maybe<Scalars['Int']['output']>;
  /** True when somebody covered parts of it. */
  isRedacted: Scalars['Boolean']['output'];
};

/** A rectangle of a picture, in shares of its width and height from the upper left corner, all between 0 and 1. */
export type PhotoRegionInput = {
  /** How far its left edge is from the left. */
  left: Scalars['Float']['input'];
  /** How far its upper edge is from the top. */
  top: Scalars['Float']['input'];
  /** How wide it is. */
  width: Scalars['Float']['input'];
  /** How high it is. */
  height: Scalars['Float']['input'];
};

/** The photo as it is now. */
export type RedactPhotoPayload = {
  /** The photo. */
  photo: Attachment;
};

/** That a file was taken back from its record. The file is gone. */
export type WithdrawnAttachment = {
  /** Id that it had. */
  id: Scalars['ID']['output'];
  /** Whether it was a photo, a document or a video. */
  kind: AttachmentKind;
  /** When it was taken back. */
  withdrawnAt: Scalars['DateTime']['output'];
  /** Who took it back. */
  withdrawnBy?: Maybe<Person>;
  /** Why. */
  reason: Scalars['String']['output'];
  /** Language of the reason, as BCP 47 tag; null where nobody said. */
  language?: Maybe<Scalars['String']['output']>;
};

/** How large files may be, to be told before somebody chooses one. Everybody may send photos; documents and videos whoever is signed in. */
export type UploadLimits = {
  /** Largest photo in bytes. */
  photoBytes: Scalars['Float']['output'];
  /** Largest document in bytes. */
  documentBytes: Scalars['Float']['output'];
  /** Largest video in bytes. */
  videoBytes: Scalars['Float']['output'];
  /** About so many minutes a video lasts at most. */
  videoMinutes: Scalars['Int']['output'];
};

/** How long the periods of a series are. */
export type PeriodLength =
  /** A month. */
  | 'MONTH'
  /** Three months; the first quarter of a year begins in January. */
  | 'QUARTER'
  /** A year. */
  | 'YEAR';

/** The figures of a territory in one period of a series. */
export type IndicatorsOfPeriod = {
  /** The period as it is asked for elsewhere: 2026-03, 2026-Q1 or 2026. */
  period: Scalars['String']['output'];
  /** What happened in it, and what there was when it ended; what there is now, where it still runs. */
  indicators?: Maybe<TerritoryIndicators>;
};

/** A territory in a ranking, with what its place rests on. */
export type RankedTerritory = {
  /** 1 for the first; those with the same value have the same. */
  position: Scalars['Int']['output'];
  /** The territory. */
  territory?: Maybe<Territory>;
  /** The figure: amount for each one of the denominator; for each 10,000 residents where those are the denominator. */
  value: Scalars['Float']['output'];
  /** What was counted. */
  amount: Scalars['Int']['output'];
  /** What it is counted of. */
  denominator: Scalars['Int']['output'];
  /** Of the issues that closed in the period, the share whose closing a reporter contested. It stands beside every figure, so that nobody rises by closing fast; null where nothing closed, and in rankings of posts and meetings. */
  contestedShare?: Maybe<Scalars['Float']['output']>;
};

/** Which end of a ranking comes first. */
export type RankingOrder =
  /** The highest value comes first. */
  | 'HIGHEST_FIRST'
  /** The lowest value comes first. */
  | 'LOWEST_FIRST';

/** A text in one language. */
export type LocalisedText = {
  /** BCP 47 tag, for example de or sl. */
  language: Scalars['String']['output'];
  /** The text in this language. */
  text: Scalars['String']['output'];
};

/** A text in one language, as input. */
export type LocalisedTextInput = {
  /** BCP 47 tag, for example de or sl. At most 35 characters. */
  language: Scalars['String']['input'];
  /** The text in this language. At most 5,000 characters. */
  text: Scalars['String']['input'];
};

/** A place on earth. */
export type Point = {
  /** Degrees east, WGS 84. */
  longitude: Scalars['Float']['output'];
  /** Degrees north, WGS 84. */
  latitude: Scalars['Float']['output'];
};

/** A place on earth, as input. Longitude comes first, as in GeoJSON. */
export type PointInput = {
  /** Degrees east, WGS 84. */
  longitude: Scalars['Float']['input'];
  /** Degrees north, WGS 84. */
  latitude: Scalars['Float']['input'];
};

/** Where a page ends and whether there is more. */
export type PageInfo = {
  /** True when at least one more entry follows. Read from the end on, true when `before` was given. */
  hasNextPage: Scalars['Boolean']['output'];
  /** True when at least one more entry comes before. Read from the beginning on, true when `after` was given. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Give this as `before`, with `last`, to get the page before; null when the page is empty. */
  startCursor?: Maybe<Scalars['String']['output']>;
  /** Give this as `after` to get the next page; null when the page is empty. */
  endCursor?: Maybe<Scalars['String']['output']>;
};

/** Something that may be done with a record, decided for the caller as the mutation itself would decide it now, before it looks at its input. */
export type ViewerAction = {
  /** Name of the mutation, for example answerConcern. */
  action: Scalars['String']['output'];
  /** True where the mutation would not refuse the caller, nor the state of the record. */
  allowed: Scalars['Boolean']['output'];
  /** The code with which it would be refused; null where it is allowed. */
  reason?: Maybe<ErrorCode>;
};

/** What one value of an enumeration is called. */
export type Label = {
  /** The value, as it stands in the schema. */
  value: Scalars['String']['output'];
  /** What a page shows for it. */
  text: Scalars['String']['output'];
};

/** Every code that can stand in `extensions.code` of an error. */
export type ErrorCode =
  /** Nobody is signed in, or the token is expired, forged or meant for another audience. */
  | 'UNAUTHENTICATED'
  /** The signed-in person holds no grant that allows this here. */
  | 'FORBIDDEN'
  /** There is nothing with this id, or nothing that the caller may know of. */
  | 'NOT_FOUND'
  /** A value is malformed or out of range; `extensions.field` names it, `extensions.fields` all of them. */
  | 'INVALID_INPUT'
  /** The life cycle does not lead from the present state to the one asked for. */
  | 'TRANSITION_NOT_ALLOWED'
  /** Somebody else changed the same thing first; read again and decide anew. */
  | 'CONFLICT'
  /** Something with this code or in this place exists already. */
  | 'ALREADY_EXISTS'
  /** This stakeholder has answered on this version of the matrix. */
  | 'ALREADY_SIGNED'
  /** The time for this has run out. */
  | 'DEADLINE_PASSED'
  /** A measure lacks what, who, where, when or how. */
  | 'MATRIX_INCOMPLETE'
  /** An issue closes only after at least two reviews and an assessed effect. */
  | 'REVIEWS_MISSING'
  /** The point lies in no territory of the country. */
  | 'OUTSIDE_COUNTRY'
  /** A receipt hash is 64 hexadecimal digits: the SHA-256 of the receipt. */
  | 'RECEIPT_MALFORMED'
  /** This is taken only from somebody who gives a name; nothing was kept. */
  | 'ANONYMITY_NOT_ALLOWED'
  /** The same idempotency key came with other input before. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** The body or the file is larger than the limit. */
  | 'PAYLOAD_TOO_LARGE'
  /** The file is not a photo that can be read. */
  | 'PHOTO_UNREADABLE'
  /** A part of the photo is missing or damaged, as when sending broke off; send it again. */
  | 'PHOTO_INCOMPLETE'
  /** The photo is in HEIC, which cannot be read here; send it as JPEG. */
  | 'PHOTO_IN_HEIC'
  /** The file is not a PDF that can be read. */
  | 'DOCUMENT_UNREADABLE'
  /** The document is encrypted; send it without a password. */
  | 'DOCUMENT_ENCRYPTED'
  /** The document holds scripts, other files or programs to start; print it into a new PDF and send that. */
  | 'DOCUMENT_WITH_ACTIONS'
  /** The file is not a video that can be read; send it as MP4 with H.264. */
  | 'VIDEO_UNREADABLE'
  /** A part of the video is missing, as when sending broke off; send it again. */
  | 'VIDEO_INCOMPLETE'
  /** The query is deeper, costlier or longer than the limits. */
  | 'QUERY_TOO_COMPLEX'
  /** This gateway answers only documents from its trusted list. */
  | 'DOCUMENT_NOT_TRUSTED'
  /** Too many requests of this kind; try again later. */
  | 'RATE_LIMITED'
  /** The service has not heard of grants lately, so staff operations wait. Public reads go on. */
  | 'STAFF_ACCESS_SUSPENDED'
  /** Files cannot be stored or read at the moment; try again later. */
  | 'STORAGE_UNAVAILABLE'
  /** A part of the platform is down; the rest of the answer stands. */
  | 'SUBGRAPH_UNAVAILABLE'
  /** Something failed that should not have; quote the correlation id. */
  | 'INTERNAL_ERROR';

/** How much a matter needs discretion. */
export type Sensitivity =
  /** All staff of the place see it. */
  | 'ORDINARY'
  /** Sworn staff of the place see it, civilian support officers do not. */
  | 'SENSITIVE';

/** A kind of matter that people bring in. Categories are data of the country. */
export type ConcernCategory = {
  /** Short code, for example LIGHTING. */
  code: Scalars['String']['output'];
  /** Name in the wanted language, else in the country's first language. */
  name: Scalars['String']['output'];
  /** All names. */
  names: Array<LocalisedText>;
  /** Minutes within which a person answers. */
  replyMinutes: Scalars['Int']['output'];
  /** The category above it; null at the top. There are two steps and no more. */
  parent?: Maybe<ConcernCategory>;
  /** Who of the staff sees concerns of this category. */
  sensitivity: Sensitivity;
  /** False where a concern of this category is only taken from somebody who gives a name. */
  anonymityAllowed: Scalars['Boolean']['output'];
  /** Code of the level that answers first; null where the lowest level that answers the public does. */
  answeringLevel?: Maybe<Scalars['String']['output']>;
  /** Days after its end after which a concern loses what people wrote and who they are; null where the time of all concerns holds (`retentionTimes`). */
  retentionDays?: Maybe<Scalars['Int']['output']>;
};


/** A kind of matter that people bring in. Categories are data of the country. */
export type ConcernCategoryNameArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};

/** A category to create or change. */
export type ConfigureConcernCategoryInput = {
  /** Short code: capital letters, digits and underscores, at most 40. */
  code: Scalars['String']['input'];
  /** Names, the country's first language first, 1 to 100 characters each. At most 10 entries. */
  names: Array<LocalisedTextInput>;
  /** Minutes within which a person answers, 1 to 129,600 (90 days). Concerns that arrived before keep their time. */
  replyMinutes: Scalars['Int']['input'];
  /** Code of the category above it, which has none above itself; at most 40 characters. */
  parentCode?: InputMaybe<Scalars['String']['input']>;
  /** Who of the staff sees concerns of this category, those that are there included. */
  sensitivity: Sensitivity;
  /** False where a concern of this category is only taken from somebody who gives a name. Those that are there stay. */
  anonymityAllowed: Scalars['Boolean']['input'];
  /** Code of the level that answers first, for example DISTRICT, at most 40 characters; the lowest level that answers the public unless told otherwise. Concerns that arrived before stay where they are. */
  answeringLevel?: InputMaybe<Scalars['String']['input']>;
  /** Days after its end after which a concern loses what people wrote and who they are, 1 to 36,500; without, the time of all concerns holds. Those that are there are meant too. */
  retentionDays?: InputMaybe<Scalars['Int']['input']>;
};

/** The category as it is from now on. */
export type ConcernCategoryPayload = {
  /** The category. */
  category: ConcernCategory;
};

/** What the holder of a receipt sees of a concern. It holds no trace of who that is. */
export type ConcernOfReceipt = {
  /** Opaque and stable, for a client's cache; the same each time the receipt opens it. It leads to no concern, and nobody but the holder of the receipt is told it. */
  id: Scalars['ID']['output'];
  /** What kind of matter it is. */
  category: ConcernCategory;
  /** What the reporter wants with it. */
  kind: ConcernKind;
  /** The day on which it happened, as the reporter states it; null where none was stated. */
  happenedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** The reporter's own words. */
  text: Scalars['String']['output'];
  /** Language of the text, as BCP 47 tag. */
  language: Scalars['String']['output'];
  /** The territory it was routed to. */
  territory?: Maybe<Territory>;
  /** Where it stands. */
  status: ConcernStatus;
  /** When it arrived, rounded to the hour. */
  receivedAt: Scalars['DateTime']['output'];
  /** Until when somebody has to answer now; null once a person has answered. */
  answerDueAt?: Maybe<Scalars['DateTime']['output']>;
  /** Since when something waits to be read that was added after an answer, rounded to the hour; null when nothing does. */
  waitsSince?: Maybe<Scalars['DateTime']['output']>;
  /** When something last happened to it that its reporter did not do: it was answered, got another category or territory, moved up, joined an issue, was opened again, or ended. Null while nothing has. Whoever keeps when they last looked knows by it what is new. */
  newsAt?: Maybe<Scalars['DateTime']['output']>;
  /** How it moved up because nobody answered in time. */
  escalations: Array<ConcernEscalation>;
  /** What was written since, the oldest first. */
  messages: Array<ConcernMessage>;
  /** What was attached; the files are read with the hash of the receipt. */
  attachments: Array<Attachment>;
  /** How staff sorted it anew, the oldest first. */
  sortings: Array<ConcernSorting>;
  /** Where the issue stands that it joined, as the public sees it; null when it joined none. */
  issueStatus?: Maybe<PublicIssueStatus>;
  /** What came of it; null until the issue has ended. */
  outcome?: Maybe<ConcernOutcome>;
  /** What the holder of the receipt may do with it now, and why not. */
  viewerActions: Array<ViewerAction>;
};

/** What to bring in without anybody knowing who does. */
export type RaiseAnonymousConcernInput = {
  /** SHA-256 of the receipt that the client made from 128 random bits, 64 lower-case hexadecimal digits. */
  receiptHash: Scalars['String']['input'];
  /** Code of the category. At most 40 characters. */
  category: Scalars['String']['input'];
  /** What you want with it. */
  kind: ConcernKind;
  /** The day on which it happened, where it happened; not in the future. A day is as fine as it gets. */
  happenedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** In your own words, in any language, 1 to 5,000 characters. */
  text: Scalars['String']['input'];
  /** Language of the text, as BCP 47 tag. At most 35 characters. */
  language: Scalars['String']['input'];
  /** Where it is. The concern goes to the beat in which the point lies. */
  point?: InputMaybe<PointInput>;
  /** The territory, where no point is known. */
  territoryId?: InputMaybe<Scalars['ID']['input']>;
  /** Photos uploaded before with the same receipt, at most 5. */
  attachmentIds: Array<Scalars['ID']['input']>;
};

/** Something to add to an anonymous concern. */
export type AddToConcernByReceiptInput = {
  /** SHA-256 of the receipt, 64 lower-case hexadecimal digits. */
  receiptHash: Scalars['String']['input'];
  /** 1 to 5,000 characters. */
  text: Scalars['String']['input'];
  /** Language of the text, as BCP 47 tag. At most 35 characters. */
  language: Scalars['String']['input'];
};

/** The concern as it is from now on, for the holder of its receipt. */
export type ConcernOfReceiptPayload = {
  /** The concern. */
  concern: ConcernOfReceipt;
};

/** What to bring in. Give a point, or a territory, or neither: then it goes to the country's own level. */
export type RaiseConcernInput = {
  /** Code of the category. At most 40 characters. */
  category: Scalars['String']['input'];
  /** What you want with it. */
  kind: ConcernKind;
  /** The day on which it happened, where it happened; not in the future. */
  happenedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** In your own words, in any language, 1 to 5,000 characters. */
  text: Scalars['String']['input'];
  /** Language of the text, as BCP 47 tag. At most 35 characters. */
  language: Scalars['String']['input'];
  /** Where it is. The concern goes to the beat in which the point lies. */
  point?: InputMaybe<PointInput>;
  /** The territory, where no point is known. */
  territoryId?: InputMaybe<Scalars['ID']['input']>;
  /** Photos uploaded before, at most 5. */
  attachmentIds: Array<Scalars['ID']['input']>;
};

/** Staff found that a concern belongs elsewhere. It stays visible, to the reporter too. */
export type ConcernSorting = {
  /** The category before. */
  fromCategory: ConcernCategory;
  /** The category from then on. */
  toCategory: ConcernCategory;
  /** The territory before. */
  fromTerritory?: Maybe<Territory>;
  /** The territory from then on. */
  toTerritory?: Maybe<Territory>;
  /** Why, in the words of whoever did it. */
  reason: Scalars['String']['output'];
  /** Who did it. */
  by?: Maybe<Person>;
  /** When. */
  at: Scalars['DateTime']['output'];
};

/** A concern that belongs to another category. */
export type RecategoriseConcernInput = {
  /** The concern. */
  concernId: Scalars['ID']['input'];
  /** Code of the category; not the present one. At most 40 characters. */
  category: Scalars['String']['input'];
  /** Why, 1 to 1,000 characters; the reporter reads it. */
  reason: Scalars['String']['input'];
};

/** A concern that belongs to another territory. */
export type RerouteConcernInput = {
  /** The concern. */
  concernId: Scalars['ID']['input'];
  /** The territory; not the present one. */
  territoryId: Scalars['ID']['input'];
  /** Why, 1 to 1,000 characters; the reporter reads it. */
  reason: Scalars['String']['input'];
};

/** What somebody tells a person of the police, who writes it down. Give a point, or a territory, or neither: then it goes to the country's own level. */
export type TakeInConcernInput = {
  /** Who brings it in; left out where somebody gives no name. */
  reporterId?: InputMaybe<Scalars['ID']['input']>;
  /** Code of the category. At most 40 characters. */
  category: Scalars['String']['input'];
  /** What they want with it. */
  kind: ConcernKind;
  /** The day on which it happened, where it happened; not in the future. */
  happenedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** In their own words, in any language, 1 to 5,000 characters. */
  text: Scalars['String']['input'];
  /** Language of the text, as BCP 47 tag. At most 35 characters. */
  language: Scalars['String']['input'];
  /** Where it is. The concern goes to the beat in which the point lies. */
  point?: InputMaybe<PointInput>;
  /** The territory, where no point is known. */
  territoryId?: InputMaybe<Scalars['ID']['input']>;
  /** Photos that whoever writes it down uploaded before, at most 5. */
  attachmentIds: Array<Scalars['ID']['input']>;
};

/** Where a concern stands. */
export type ConcernStatus =
  /** It arrived; nobody has looked at it yet. */
  | 'RECEIVED'
  /** A person has looked at it and decides what becomes of it. */
  | 'TRIAGED'
  /** A person in a named role has written back. */
  | 'ANSWERED'
  /** It ended without an issue. */
  | 'CLOSED'
  /** It joined an issue and follows it. */
  | 'IN_ISSUE';

/** What a person wants with a concern. */
export type ConcernKind =
  /** Something worries or disturbs. */
  | 'WORRY'
  /** Something the police should know. */
  | 'INFORMATION'
  /** An accident. */
  | 'ACCIDENT'
  /** Somebody threatens or was threatened. */
  | 'THREAT'
  /** A crime. */
  | 'CRIME'
  /** Advice is asked for. */
  | 'ADVICE_ASKED'
  /** A proposal of what could be done better. */
  | 'PROPOSAL';

/** Who wrote a message of a concern. */
export type ConcernSide =
  /** Whoever brought the concern in. */
  | 'REPORTER'
  /** A person of the police in a named role. */
  | 'STAFF';

/** What one person brings in. */
export type Concern = {
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** What kind of matter it is. */
  category: ConcernCategory;
  /** What the reporter wants with it. */
  kind: ConcernKind;
  /** The day on which it happened, as the reporter states it; null where none was stated. */
  happenedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** In the reporter's own words; empty once they were erased. */
  text: Scalars['String']['output'];
  /** Language of the text, as BCP 47 tag. */
  language: Scalars['String']['output'];
  /** Where, when a place was given. */
  point?: Maybe<Point>;
  /** The territory it was routed to; the beat, when a place was given. */
  territory?: Maybe<Territory>;
  /** Where it stands. */
  status: ConcernStatus;
  /** True when nobody, the operator of the platform included, knows who brought it in. */
  isAnonymous: Scalars['Boolean']['output'];
  /**
   * Who brought it in. Null when it is anonymous and where the caller may not see it. The read is recorded.
   *
   * Access (citizenContact.read): the person concerned; at the territory or above it NEIGHBOURHOOD_OFFICER, SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  reporter?: Maybe<Person>;
  /** When it arrived; for an anonymous concern rounded to the hour. */
  receivedAt: Scalars['DateTime']['output'];
  /** Until when somebody has to answer now; null once a person has answered, or when every level let the time pass. */
  answerDueAt?: Maybe<Scalars['DateTime']['output']>;
  /** When a person wrote the first answer. */
  answeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** When what people wrote, and who they are, was erased because its time was over; null before. */
  erasedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Since when something waits that the reporter wrote after an answer; null when nothing does. For an anonymous concern rounded to the hour. */
  waitsSince?: Maybe<Scalars['DateTime']['output']>;
  /** When something last happened to it that its reporter did not do: it was answered, got another category or territory, moved up, joined an issue, was opened again, or ended. Null while nothing has. Whoever keeps when they last looked knows by it what is new. */
  newsAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whose turn it is to answer: the station, or the level above that it moved to. */
  answeringTerritory?: Maybe<Territory>;
  /** How it moved up because nobody answered in time. */
  escalations: Array<ConcernEscalation>;
  /** What was written, the oldest first; the first text is not repeated here. */
  messages: Array<ConcernMessage>;
  /** What was attached to it: photos. */
  attachments: Array<Attachment>;
  /** How staff sorted it anew, the oldest first. */
  sortings: Array<ConcernSorting>;
  /** Who of the police wrote it down for the reporter; null where the reporter did. */
  takenInBy?: Maybe<Person>;
  /** The issue it joined. */
  issue?: Maybe<Issue>;
  /** What came of it; null until the issue has ended. */
  outcome?: Maybe<ConcernOutcome>;
  /** What the caller may do with it now, and why not; what only its reporter does is about the outcome of its issue. */
  viewerActions: Array<ViewerAction>;
};

/** A concern moved up one level because nobody answered in time. It stays visible. */
export type ConcernEscalation = {
  /** The level at which the time ran out. */
  fromTerritory?: Maybe<Territory>;
  /** The level that has to answer from then on. */
  toTerritory?: Maybe<Territory>;
  /** When the answer had been due, and the concern moved. */
  dueAt: Scalars['DateTime']['output'];
};

/** One message between reporter and police. */
export type ConcernMessage = {
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** Which side wrote it. */
  from: ConcernSide;
  /** The person of the police who wrote it; null for the reporter. */
  author?: Maybe<Person>;
  /** The text. */
  text: Scalars['String']['output'];
  /** Language of the text, as BCP 47 tag. */
  language: Scalars['String']['output'];
  /** When; for an anonymous reporter rounded to the hour. */
  writtenAt: Scalars['DateTime']['output'];
};

/** One page of concerns. */
export type ConcernConnection = {
  /** Entries with their cursors. */
  edges: Array<ConcernEdge>;
  /** The entries alone. */
  nodes: Array<Concern>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are, counted up to 1,000; null where there are more, and where a list is not counted. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An entry of a page of concerns. */
export type ConcernEdge = {
  /** The concern. */
  node: Concern;
  /** Position of the entry. */
  cursor: Scalars['String']['output'];
};

/** Something to add to a concern of one's own. */
export type AddToConcernInput = {
  /** The concern. */
  concernId: Scalars['ID']['input'];
  /** 1 to 5,000 characters. */
  text: Scalars['String']['input'];
  /** Language of the text, as BCP 47 tag. At most 35 characters. */
  language: Scalars['String']['input'];
};

/** What a person of the police writes back. */
export type AnswerConcernInput = {
  /** The concern. */
  concernId: Scalars['ID']['input'];
  /** 1 to 5,000 characters. */
  text: Scalars['String']['input'];
  /** Language of the text, as BCP 47 tag. At most 35 characters. */
  language: Scalars['String']['input'];
};

/** A concern that somebody has looked at. */
export type TriageConcernInput = {
  /** The concern. */
  concernId: Scalars['ID']['input'];
};

/** A concern to end. */
export type CloseConcernInput = {
  /** The concern. */
  concernId: Scalars['ID']['input'];
  /** Newest message that you have read; needed when the reporter wrote after the last answer. */
  lastReadId?: InputMaybe<Scalars['ID']['input']>;
};

/** An ended concern to open again. */
export type ReopenConcernInput = {
  /** The concern. */
  concernId: Scalars['ID']['input'];
};

/** The concern as it is from now on. */
export type ConcernPayload = {
  /** The concern. */
  concern: Concern;
};

/** One reading of personal data by somebody else. */
export type DataRead = {
  /** Who read. */
  reader?: Maybe<Person>;
  /** What the data belongs to; null when the person may no longer see it. */
  concern?: Maybe<Concern>;
  /** When it was read. */
  readAt: Scalars['DateTime']['output'];
};

/** A page of readings. */
export type DataReadConnection = {
  /** Entries with their cursors. */
  edges: Array<DataReadEdge>;
  /** The entries alone. */
  nodes: Array<DataRead>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are, counted up to 1,000; null where there are more, and where a list is not counted. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An entry of a page of readings. */
export type DataReadEdge = {
  /** The reading. */
  node: DataRead;
  /** Where it is on its page; the next page begins after it. */
  cursor: Scalars['String']['output'];
};

/** That evidence was taken back from a measure of an issue. */
export type EvidenceWithdrawal = {
  /** The measure, as the newest version of the matrix that has it. */
  measure: Measure;
  /** What was taken back: its kind, by whom, when and why. */
  attachment: WithdrawnAttachment;
};

/** Photos, documents and videos that show where a measure stands. */
export type AttachEvidenceInput = {
  /** The measure. */
  measureId: Scalars['ID']['input'];
  /** Photos, documents and videos uploaded before by the same person, 1 to 20; a measure has at most 20 in all. */
  attachmentIds: Array<Scalars['ID']['input']>;
};

/** A photo, document or video to take back from a measure. */
export type WithdrawEvidenceInput = {
  /** The measure. */
  measureId: Scalars['ID']['input'];
  /** The photo, document or video. */
  attachmentId: Scalars['ID']['input'];
  /** Why, 1 to 2,000 characters. */
  reason: Scalars['String']['input'];
  /** Language in which the reason is written, as BCP 47 tag; left out where nobody knows. At most 35 characters. */
  language?: InputMaybe<Scalars['String']['input']>;
};

/** What of a measure's photo nobody is to see. */
export type RedactEvidenceInput = {
  /** The measure that has the photo. */
  measureId: Scalars['ID']['input'];
  /** The photo. */
  photoId: Scalars['ID']['input'];
  /** Faces, number plates and the like, 1 to 50. */
  regions: Array<PhotoRegionInput>;
};

/** A handover of a post, in which somebody took over work on an issue. */
export type IssueHandOver = {
  /** Who worked on it before. */
  from?: Maybe<Person>;
  /** Who has since. */
  to?: Maybe<Person>;
  /** True where the lead of the issue passed on; false where only a place or a measure in it did. */
  isLead: Scalars['Boolean']['output'];
  /** When. */
  at: Scalars['DateTime']['output'];
};

/** Figures of a territory and everything below it, in one period. Every subgraph has its own fields here. */
export type TerritoryIndicators = {
  /** Issues that were open when the period ended; those that are open now, where it still runs (stock). */
  openIssues?: Maybe<Scalars['Int']['output']>;
  /** Accepted measures of open issues whose due day had passed where they are carried out, when the period ended; those of now, where it still runs (stock; found within five minutes). */
  measuresOverdue?: Maybe<Scalars['Int']['output']>;
  /** Signatures for which proposed resolutions waited when the period ended; those of now, where it still runs (stock). */
  signaturesMissing?: Maybe<Scalars['Int']['output']>;
  /** How many concerns came in (sum; by the month in which they came). */
  concernsReceived?: Maybe<ReceivedConcerns>;
  /** How many concerns were answered in time (sum; by the month in which the first answer was due). */
  concernsAnsweredInTime?: Maybe<ShareOfConcerns>;
  /** How long people waited for the first answer (histogram; by the month in which it was given, early or late). */
  timeToFirstAnswer?: Maybe<TimeToFirstAnswer>;
  /** How often a concern moved up a level because nobody of the territory had answered in time (sum; by the month in which the time ran out). A concern moves once from each level. */
  escalations?: Maybe<Scalars['Int']['output']>;
  /** Issues that closed with an assessed effect (sum; by the month in which they closed). */
  issuesClosed?: Maybe<IssuesClosedByEffect>;
};

/** Concerns that came in, altogether and by category as they are sorted now. */
export type ReceivedConcerns = {
  /** All of them. */
  total: Scalars['Int']['output'];
  /** By category, the most frequent first; all of them add up to the total. Categories of which none came are left out. Those that the country holds to be sensitive count as OTHER, so that nobody learns of them by counting. */
  byCategory: Array<ConcernsOfCategory>;
};

/** Concerns of one category. */
export type ConcernsOfCategory = {
  /** The category. */
  category: ConcernCategory;
  /** How many. */
  concerns: Scalars['Int']['output'];
};

/** A share with what it is a share of. */
export type ShareOfConcerns = {
  /** Concerns that a person answered in time. */
  inTime: Scalars['Int']['output'];
  /** Concerns whose first answer has been given or was due: the denominator. */
  due: Scalars['Int']['output'];
  /** 0 to 1; null while the denominator is 0. */
  share?: Maybe<Scalars['Float']['output']>;
};

/** How long people waited for the first answer. An anonymous concern counts from the hour in which it came. */
export type TimeToFirstAnswer = {
  /** First answers that were given: the denominator. */
  answers: Scalars['Int']['output'];
  /** At least half of them were given within so many hours: the upper border of the bucket in which the median lies. Null without answers, and where half took longer than 336 hours. */
  medianWithinHours?: Maybe<Scalars['Int']['output']>;
  /** The buckets, the shortest first. */
  buckets: Array<AnswerTimeBucket>;
};

/** First answers that took longer than the bucket before says, and not longer than this one. */
export type AnswerTimeBucket = {
  /** Upper border in hours: 1, 2, 4, 8, 12, 24, 36, 48, 72, 96, 120, 168, 336; null for longer than that. */
  withinHours?: Maybe<Scalars['Int']['output']>;
  /** How many. */
  answers: Scalars['Int']['output'];
};

/** Issues that closed, by assessed effect. Closed never means fixed by itself. */
export type IssuesClosedByEffect = {
  /** The problem is gone. */
  fixed: Scalars['Int']['output'];
  /** Better than before. */
  improved: Scalars['Int']['output'];
  /** As before. */
  noChange: Scalars['Int']['output'];
  /** Worse than before. */
  worse: Scalars['Int']['output'];
  /** Closings that a reporter contested and that were opened again; they are not counted above. */
  contested: Scalars['Int']['output'];
};

/** Figures of concerns and issues by which territories are ranked. */
export type RankedIssueFigure =
  /** Concerns answered in time, of those whose first answer was due. */
  | 'ANSWERED_IN_TIME'
  /** Issues that closed with the problem gone or better, of all that closed and of closings that were contested. */
  | 'ISSUES_IMPROVED'
  /** Closings that a reporter contested, of all closings. */
  | 'CLOSINGS_CONTESTED'
  /** Concerns that came in, for each 10,000 residents. */
  | 'CONCERNS_RECEIVED'
  /** Issues that were open when the period ended, for each 10,000 residents. */
  | 'OPEN_ISSUES'
  /** Accepted measures whose due day had passed when the period ended, for each 10,000 residents of where they are carried out. */
  | 'MEASURES_OVERDUE'
  /** Signatures for which proposed resolutions waited when the period ended, for each 10,000 residents. */
  | 'SIGNATURES_MISSING'
  /** Times that a level let pass, of concerns whose first answer was due. */
  | 'ESCALATIONS';

/** A course of the people service. */
export type Course = {
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
};

/** An issue to close. */
export type CloseIssueInput = {
  /** The issue. */
  issueId: Scalars['ID']['input'];
  /** The assessed effect. */
  effect: Effect;
  /** What the assessment rests on; at most 5,000 characters each. At most 10 entries. */
  assessment: Array<LocalisedTextInput>;
  /** Courses for which it is a lesson; one that is not there is passed over. At most 5 entries. */
  lessonForCourses: Array<Scalars['ID']['input']>;
};

/** An issue to decline. */
export type DeclineIssueInput = {
  /** The issue. */
  issueId: Scalars['ID']['input'];
  /** Why, as the reporter will read it; at most 5,000 characters each. At most 10 entries. */
  reason: Array<LocalisedTextInput>;
};

/** Two issues to join. */
export type MergeIssueInput = {
  /** The issue that ends. */
  issueId: Scalars['ID']['input'];
  /** The issue that goes on and takes the concerns. */
  intoIssueId: Scalars['ID']['input'];
};

/** An issue to hand over. */
export type ReferIssueInput = {
  /** The issue. */
  issueId: Scalars['ID']['input'];
  /** The competent authority, 1 to 200 characters. */
  authority: Scalars['String']['input'];
  /** The organisation that is this authority, where it takes part in the partnership: whoever acts for it sees the issue and can return it. */
  organisationId?: InputMaybe<Scalars['ID']['input']>;
};

/** An issue that the authority refused. */
export type ReturnReferralInput = {
  /** The issue. */
  issueId: Scalars['ID']['input'];
};

/** A problem to present. */
export type PresentIssueInput = {
  /** The concerns it gathers, 1 to 100. */
  concernIds: Array<Scalars['ID']['input']>;
  /** Where it is led; left out, the lowest territory in which all its concerns lie. */
  territoryId?: InputMaybe<Scalars['ID']['input']>;
  /** Municipalities in which it lies, each one that its territory overlaps; left out, those where its concerns lie. At most 50 entries. */
  municipalityIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Titles, 1 to 200 characters each. At most 10 entries. */
  titles: Array<LocalisedTextInput>;
  /** What it is about, at more length; at most 5,000 characters each. At most 10 entries. */
  descriptions: Array<LocalisedTextInput>;
};

/** An issue to place. */
export type PlaceIssueInput = {
  /** The issue. */
  issueId: Scalars['ID']['input'];
  /** Municipalities in which it lies, each one that its territory overlaps; left out, those where its concerns lie. At most 50 entries. */
  municipalityIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** Concerns to add to an open issue. */
export type AddConcernsToIssueInput = {
  /** The issue. */
  issueId: Scalars['ID']['input'];
  /** The concerns, 1 to 100. */
  concernIds: Array<Scalars['ID']['input']>;
};

/** The definition that the analysis led to. */
export type DefineIssueInput = {
  /** The issue. */
  issueId: Scalars['ID']['input'];
  /** What the problem is, 1 to 5,000 characters. */
  problem: Scalars['String']['input'];
  /** Why it is there, 1 to 5,000 characters. */
  cause: Scalars['String']['input'];
  /** Whom it affects, 1 to 5,000 characters. */
  affected: Scalars['String']['input'];
  /** Language in which it is written, a BCP 47 tag. At most 35 characters. */
  language?: InputMaybe<Scalars['String']['input']>;
};

/** How to work on the issue. */
export type AgreeProcessInput = {
  /** The issue. */
  issueId: Scalars['ID']['input'];
  /** What was agreed, 1 to 5,000 characters. */
  process: Scalars['String']['input'];
  /** Language in which it is written, a BCP 47 tag. At most 35 characters. */
  language?: InputMaybe<Scalars['String']['input']>;
};

/** A person, an organisation or a community that is to take part. */
export type StakeholderInput = {
  /** The person; of an organisation or a community who is to act for it, and left out for whoever holds a post of it. */
  personId?: InputMaybe<Scalars['ID']['input']>;
  /** The organisation; left out where another takes part. */
  organisationId?: InputMaybe<Scalars['ID']['input']>;
  /** The community; left out where another takes part. */
  communityId?: InputMaybe<Scalars['ID']['input']>;
};

/** A process to agree to. */
export type AgreeToProcessInput = {
  /** The issue. */
  issueId: Scalars['ID']['input'];
  /** For which stakeholder. Left out by whoever answers for one alone; named by whoever answers for several, as a person and for organisations. */
  stakeholderId?: InputMaybe<Scalars['ID']['input']>;
};

/** A working group to form. */
export type FormWorkingGroupInput = {
  /** The issue. */
  issueId: Scalars['ID']['input'];
  /** Who takes part beside those who have joined already, at most 50; one at least takes part. */
  stakeholders: Array<StakeholderInput>;
};

/** A party to take part. */
export type AddStakeholderInput = {
  /** The issue. */
  issueId: Scalars['ID']['input'];
  /** Who takes part from now on. */
  stakeholder: StakeholderInput;
};

/** An issue whose analysis starts. */
export type StartAnalysisInput = {
  /** The issue. */
  issueId: Scalars['ID']['input'];
};

/** An issue whose resolution is carried out. */
export type StartImplementationInput = {
  /** The issue. */
  issueId: Scalars['ID']['input'];
};

/** An issue whose effect is assessed. */
export type StartEvaluationInput = {
  /** The issue. */
  issueId: Scalars['ID']['input'];
};

/** The life cycle of an issue. */
export type IssueStage =
  /** It was brought before the police. */
  | 'PRESENTED'
  /** The police lead its analysis. */
  | 'ANALYSING'
  /** Problem, cause and who is affected are named. */
  | 'DEFINED'
  /** How to work on it is agreed. */
  | 'PROCESS_AGREED'
  /** A working group of stakeholders develops the solution. */
  | 'IN_WORKING_GROUP'
  /** A version of the matrix waits for the stakeholders' signatures. */
  | 'RESOLUTION_PROPOSED'
  /** Every stakeholder signed, dissented or let the deadline pass, and one signed besides the police; the resolution binds all. */
  | 'BINDING'
  /** The measures are being carried out. */
  | 'IMPLEMENTING'
  /** The effect is being assessed. */
  | 'EVALUATING'
  /** It ended with an assessed effect. That does not mean it was fixed. */
  | 'CLOSED'
  /** It was handed over to the competent authority, which may refuse it. */
  | 'REFERRED'
  /** It was joined with another issue. */
  | 'MERGED'
  /** It was declined, with a reason that the reporter can read and contest. */
  | 'DECLINED';

/** What the public sees of an issue's life. */
export type PublicIssueStatus =
  /** Received. */
  | 'RECEIVED'
  /** Looked into. */
  | 'LOOKED_INTO'
  /** Agreed what to do. */
  | 'AGREED'
  /** Being done. */
  | 'BEING_DONE'
  /** There is a result. */
  | 'RESULT';

/** What an issue came to, assessed and never assumed. */
export type Effect =
  /** The problem is gone. */
  | 'FIXED'
  /** Better than before. */
  | 'IMPROVED'
  /** As before. */
  | 'NO_CHANGE'
  /** Worse than before. */
  | 'WORSE';

/** A problem the partnership works on; it gathers one or many concerns. */
export type Issue = {
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** Title in the wanted language, else in the first it was written in. */
  title: Scalars['String']['output'];
  /** All titles. */
  titles: Array<LocalisedText>;
  /** What it is about, at more length. */
  descriptions: Array<LocalisedText>;
  /** Where it stands. */
  stage: IssueStage;
  /** What the public sees of that. */
  publicStatus: PublicIssueStatus;
  /** Where it is led. */
  territory?: Maybe<Territory>;
  /** Municipalities in which it lies: as whoever leads it says, else as its concerns do. Their councillors may see it. */
  municipalities: Array<Maybe<Municipality>>;
  /** The officer who leads it; until the analysis starts, whoever presented it. */
  lead?: Maybe<Person>;
  /** The definition: what the problem is, why it is there and whom it affects; null until defined. */
  definition?: Maybe<IssueDefinition>;
  /** How the partnership agreed to work on it. */
  process?: Maybe<Scalars['String']['output']>;
  /** Language in which the process is written, a BCP 47 tag; null where nobody said. */
  processLanguage?: Maybe<Scalars['String']['output']>;
  /** Why it was declined; empty when it was not. */
  declineReason: Array<LocalisedText>;
  /** The issue that it was joined with. */
  mergedInto?: Maybe<Issue>;
  /** The authority to which it was handed over. */
  referredTo?: Maybe<Scalars['String']['output']>;
  /** The organisation that is this authority; null where it is none of the partnership's. Whoever acts for it may see the issue. */
  referredToOrganisation?: Maybe<Organisation>;
  /** The assessed effect; null until closed. */
  effect?: Maybe<Effect>;
  /** What the assessment rests on. */
  assessment: Array<LocalisedText>;
  /** When it was presented. */
  presentedAt: Scalars['DateTime']['output'];
  /** When it closed; null while it is open or after it was opened again. */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When a reporter contested the outcome; possible once. */
  contestedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Reporters who see the effect that was assessed, counted. */
  confirmations: Scalars['Int']['output'];
  /**
   * Its concerns, the newest first. What the caller may not see is left out.
   *
   * Access (concern.read): the person concerned; whoever holds the receipt; at the territory or above it NEIGHBOURHOOD_OFFICER, SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD; where the matter is not sensitive, at the territory or above it SUPPORT_OFFICER.
   */
  concerns?: Maybe<ConcernConnection>;
  /** Who takes part and must agree to the outcome. */
  stakeholders: Array<Stakeholder>;
  /** Every change of stage, the oldest first. */
  history: Array<IssueStageChange>;
  /** The meetings on whose agenda it stands or stood, the newest first. */
  onAgenda: Array<IssueOnAgenda>;
  /** The bulletin that told the public of the outcome. */
  bulletin?: Maybe<Bulletin>;
  /** Evidence that was taken back from its measures, those included that newer versions of the matrix have no more, the oldest first; the last 50. */
  evidenceWithdrawals: Array<EvidenceWithdrawal>;
  /** Handovers of posts by which work on the issue passed from one person to the next, the oldest first, at most 50. */
  handOvers: Array<IssueHandOver>;
  /** Courses for which it is a lesson, as whoever closed it said; empty until then. The courses list it once they have heard of it. */
  lessonForCourses: Array<Maybe<Course>>;
  /** The newest version of its matrix, or the wanted one; null when there is none. */
  matrix?: Maybe<Matrix>;
  /**
   * What was drafted for the public and waits for whoever may release it; null where nothing does.
   *
   * Access (issue.draftPublic): at the territory or above it NEIGHBOURHOOD_OFFICER, SUPPORT_OFFICER, SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  publicDraft?: Maybe<PublicIssueDraft>;
  /** Since when its text is public; null while it is not. A correction does not change it. */
  publicSince?: Maybe<Scalars['DateTime']['output']>;
  /** What was last released of it to the public, also when it was withdrawn since; null until released. */
  release?: Maybe<IssueRelease>;
  /** Follow-ups on the matrix, the oldest first. */
  reviews: Array<Review>;
  /** What the caller may do with it now, and why not. To sign, its `version` has to be the one that waits. */
  viewerActions: Array<ViewerAction>;
};


/** A problem the partnership works on; it gathers one or many concerns. */
export type IssueTitleArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** A problem the partnership works on; it gathers one or many concerns. */
export type IssueConcernsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A problem the partnership works on; it gathers one or many concerns. */
export type IssueMatrixArgs = {
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The definition of an issue. */
export type IssueDefinition = {
  /** What the problem is. */
  problem: Scalars['String']['output'];
  /** Why it is there. */
  cause: Scalars['String']['output'];
  /** Whom it affects. */
  affected: Scalars['String']['output'];
  /** Language in which it is written, a BCP 47 tag; null where nobody said. */
  language?: Maybe<Scalars['String']['output']>;
};

/** One change of stage. */
export type IssueStageChange = {
  /** Stage before; null for the first. */
  from?: Maybe<IssueStage>;
  /** Stage after. */
  to: IssueStage;
  /** Who did it; null where the rules themselves did, or a reporter. */
  by?: Maybe<Person>;
  /** When. */
  at: Scalars['DateTime']['output'];
};

/** An issue on the agenda of a meeting. */
export type IssueOnAgenda = {
  /** The meeting. */
  meeting?: Maybe<Meeting>;
  /** When it begins. */
  startsAt: Scalars['DateTime']['output'];
};

/** One page of issues. */
export type IssueConnection = {
  /** Entries with their cursors. */
  edges: Array<IssueEdge>;
  /** The entries alone. */
  nodes: Array<Issue>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are, counted up to 1,000; null where there are more, and where a list is not counted. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An entry of a page of issues. */
export type IssueEdge = {
  /** The issue. */
  node: Issue;
  /** Position of the entry. */
  cursor: Scalars['String']['output'];
};

/** The issue as it is from now on. */
export type IssuePayload = {
  /** The issue. */
  issue: Issue;
};

/** What came of a concern that joined an issue. */
export type ConcernOutcome = {
  /** The assessed effect; null when the issue was declined. */
  effect?: Maybe<Effect>;
  /** Why the issue was declined; empty when it was not. */
  declineReason: Array<LocalisedText>;
  /** The bulletin that tells the public; null until a named person has released it. */
  bulletin?: Maybe<Bulletin>;
  /** When the reporter could read the bulletin. */
  toldAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A public message, translated; owned by outreach. */
export type Bulletin = {
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
};

/** A municipality; owned by people. */
export type Municipality = {
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
};

/** What the values of enumerations are called in one language. Each service has those that are its own. */
export type Labels = {
  /** BCP 47 tag of the language that was wanted. */
  language: Scalars['String']['output'];
  /** States of concerns (ConcernStatus). */
  concernStatuses?: Maybe<Array<Label>>;
  /** What a reporter wants with a concern (ConcernKind). */
  concernKinds?: Maybe<Array<Label>>;
  /** Who writes in a concern (ConcernSide). */
  concernSides?: Maybe<Array<Label>>;
  /** How concerns of a category are treated (Sensitivity). */
  sensitivities?: Maybe<Array<Label>>;
  /** Stages of issues (IssueStage). */
  issueStages?: Maybe<Array<Label>>;
  /** What the public sees of an issue's life (PublicIssueStatus). */
  publicIssueStatuses?: Maybe<Array<Label>>;
  /** What became of an issue (Effect). */
  effects?: Maybe<Array<Label>>;
  /** States of measures (MeasureStatus). */
  measureStatuses?: Maybe<Array<Label>>;
  /** What owners say to their measures (MeasureAcceptance). */
  measureAcceptances?: Maybe<Array<Label>>;
  /** States of operations that take a while (OperationStatus). */
  operationStatuses?: Maybe<Array<Label>>;
  /** Why an issue is on no agenda (AgendaRefusal). */
  agendaRefusals?: Maybe<Array<Label>>;
  /** States of signatures (SignatureStatus). */
  signatureStatuses?: Maybe<Array<Label>>;
  /** Answers to a resolution (SignatureAnswer). */
  signatureAnswers?: Maybe<Array<Label>>;
  /** How long the periods of figures are (PeriodLength). */
  periodLengths?: Maybe<Array<Label>>;
  /** By what territories are ranked (RankedIssueFigure). */
  rankedIssueFigures?: Maybe<Array<Label>>;
  /** Kinds of files (AttachmentKind). */
  attachmentKinds?: Maybe<Array<Label>>;
};

/** One version of the Integrated Security Management Matrix of an issue. */
export type Matrix = {
  /** 1 for the first. */
  version: Scalars['Int']['output'];
  /** The description that all agreed on; null until written. */
  description?: Maybe<Scalars['String']['output']>;
  /** What is to be reached. */
  desiredOutcomes: Array<Scalars['String']['output']>;
  /** Language in which description and outcomes are written, a BCP 47 tag; null where nobody said. */
  language?: Maybe<Scalars['String']['output']>;
  /** Who does what, where, until when and how. */
  measures: Array<Measure>;
  /** What this version was proposed as; null while it is a draft, which alone can change. */
  resolution?: Maybe<Resolution>;
  /** What the caller may do with the matrix now, and why not; empty for a version before the newest. */
  viewerActions: Array<ViewerAction>;
};

/** The common description of an issue and what is to be reached. */
export type DescribeMatrixInput = {
  /** The issue. */
  issueId: Scalars['ID']['input'];
  /** The description that all agreed on, 1 to 10,000 characters. */
  description: Scalars['String']['input'];
  /** What is to be reached, 1 to 20 texts of 1 to 1,000 characters. */
  desiredOutcomes: Array<Scalars['String']['input']>;
  /** Language in which it is written, a BCP 47 tag. At most 35 characters. */
  language?: InputMaybe<Scalars['String']['input']>;
};

/** Where a measure stands. Status and evidence are progress, not content: they make no new version. */
export type MeasureStatus =
  /** Not begun. */
  | 'PLANNED'
  /** Under way. */
  | 'IN_PROGRESS'
  /** Done. */
  | 'DONE'
  /** Was not done and will not be, for a reason that stands beside it. */
  | 'NOT_DONE';

/** What the owner of a measure says to it. Nobody has a duty that they did not accept. */
export type MeasureAcceptance =
  /** The owner has not answered yet. */
  | 'AWAITED'
  /** The owner has taken the measure on. */
  | 'ACCEPTED'
  /** The owner does not take it on; another owner is needed before the matrix can be proposed. */
  | 'DECLINED';

/** One measure of a matrix: who, what, where, when and how. */
export type Measure = {
  /** Opaque and stable; the same in all versions of the matrix. */
  id: Scalars['ID']['output'];
  /** The issue to whose matrix it belongs. */
  issue?: Maybe<Issue>;
  /** Who: its owner, a stakeholder of the issue. One whom a meeting named may still have to join. */
  who: Party;
  /** What is to be done; null until described. */
  what?: Maybe<Scalars['String']['output']>;
  /** Where. */
  where?: Maybe<Territory>;
  /** When. */
  when: MeasurePeriod;
  /** How it is to be done; null until described. */
  how?: Maybe<Scalars['String']['output']>;
  /** What the owner says to it. A change of the measure asks anew. */
  acceptance: MeasureAcceptance;
  /** Who answered: the owner, or somebody who acts for the owner's organisation; null while nobody has, and where that was not kept. */
  answeredBy?: Maybe<Person>;
  /** Why the owner declined; null where the owner did not. */
  declineReason?: Maybe<Scalars['String']['output']>;
  /** Why it was dropped from this version of the matrix; null while it stands. */
  dropReason?: Maybe<Scalars['String']['output']>;
  /** The decision of a meeting it comes from; null when it was added here. The text of the decision stays in meetings. */
  decision?: Maybe<Decision>;
  /** Where it stands. */
  status: MeasureStatus;
  /** Why it was not done; null unless the status is NOT_DONE. */
  notDoneReason?: Maybe<Scalars['String']['output']>;
  /** What shows where it stands. */
  evidence?: Maybe<Scalars['String']['output']>;
  /** When progress was last reported. */
  progressedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Photos, documents and videos that show where it stands; their files are for whoever may read the issue. */
  attachments: Array<Attachment>;
  /** What was taken back of them, the latest first, at most 20. */
  withdrawnAttachments: Array<WithdrawnAttachment>;
  /** What the caller may do with it now as its newest version has it, and why not. */
  viewerActions: Array<ViewerAction>;
};

/** From when until when a measure is carried out. */
export type MeasurePeriod = {
  /** The day on which it begins; null from the day on which the resolution binds. */
  beginsOn?: Maybe<Scalars['LocalDate']['output']>;
  /** The day by which it is done. */
  dueOn: Scalars['LocalDate']['output'];
};

/** What a meeting decided; owned by meetings. */
export type Decision = {
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
};

/** One page of measures. */
export type MeasureConnection = {
  /** Entries with their cursors. */
  edges: Array<MeasureEdge>;
  /** The entries alone. */
  nodes: Array<Measure>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are, counted up to 1,000; null where there are more, and where a list is not counted. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An entry of a page of measures. */
export type MeasureEdge = {
  /** The measure. */
  node: Measure;
  /** Position of the entry. */
  cursor: Scalars['String']['output'];
};

/** From when until when a measure is to be carried out. */
export type MeasurePeriodInput = {
  /** The day on which it begins, not after the other; left out, the day on which the resolution binds. */
  beginsOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The day by which it is done. */
  dueOn: Scalars['LocalDate']['input'];
};

/** A measure to add. */
export type AddMeasureInput = {
  /** The issue. */
  issueId: Scalars['ID']['input'];
  /** Who: a stakeholder of the issue. */
  who: PartyInput;
  /** What is to be done, 1 to 2,000 characters. */
  what: Scalars['String']['input'];
  /** Where: a territory; that of the issue when left out. */
  where?: InputMaybe<Scalars['ID']['input']>;
  /** When. */
  when: MeasurePeriodInput;
  /** How it is to be done, 1 to 2,000 characters. */
  how: Scalars['String']['input'];
};

/** What is to be different in a measure. What is left out stays as it is. */
export type ChangeMeasureInput = {
  /** The measure. */
  measureId: Scalars['ID']['input'];
  /** Who: a stakeholder of the issue. */
  who?: InputMaybe<PartyInput>;
  /** What is to be done, 1 to 2,000 characters. */
  what?: InputMaybe<Scalars['String']['input']>;
  /** Where: a territory. */
  where?: InputMaybe<Scalars['ID']['input']>;
  /** When. */
  when?: InputMaybe<MeasurePeriodInput>;
  /** How it is to be done, 1 to 2,000 characters. */
  how?: InputMaybe<Scalars['String']['input']>;
};

/** A measure to drop. */
export type DropMeasureInput = {
  /** The measure. */
  measureId: Scalars['ID']['input'];
  /** Why, 1 to 2,000 characters. */
  reason: Scalars['String']['input'];
};

/** A measure to take on. */
export type AcceptMeasureInput = {
  /** The measure. */
  measureId: Scalars['ID']['input'];
};

/** A measure that its owner does not take on. */
export type DeclineMeasureInput = {
  /** The measure. */
  measureId: Scalars['ID']['input'];
  /** Why, at most 2,000 characters. Nobody has to say it. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** How far a measure is. */
export type ReportProgressInput = {
  /** The measure. */
  measureId: Scalars['ID']['input'];
  /** Where it stands. */
  status: MeasureStatus;
  /** Why it was not done, 1 to 2,000 characters: for NOT_DONE, and for nothing else. */
  notDoneReason?: InputMaybe<Scalars['String']['input']>;
  /** What shows where it stands, at most 5,000 characters. */
  evidence?: InputMaybe<Scalars['String']['input']>;
};

/** The measure as it is from now on. */
export type MeasurePayload = {
  /** The measure. */
  measure: Measure;
};

/** How far an operation is whose effect is in another service. */
export type OperationStatus =
  /** The other service has not answered yet. */
  | 'PENDING'
  /** It is done. */
  | 'DONE'
  /** It was refused. */
  | 'REFUSED';

/** Why an issue could not be put on an agenda. */
export type AgendaRefusal =
  /** The panel has no meeting planned. */
  | 'NO_MEETING_SCHEDULED'
  /** The next sittings are for acquaintance only. */
  | 'ACQUAINTANCE_SITTING'
  /** There is no such panel, or none at or above the territory. */
  | 'PANEL_UNKNOWN';

/** Something whose effect is in another service. Ask again until it is no longer pending. */
export type Operation = {
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** How far it is. */
  status: OperationStatus;
  /** Why it was refused; null otherwise. */
  refusal?: Maybe<AgendaRefusal>;
  /** The issue it is about. */
  issue: Issue;
  /** The meeting on whose agenda the issue stands; null until done. */
  meeting?: Maybe<Meeting>;
  /** When it was asked for. */
  requestedAt: Scalars['DateTime']['output'];
  /** When the answer came; null while pending. */
  settledAt?: Maybe<Scalars['DateTime']['output']>;
};

/** One sitting of a panel; owned by meetings. */
export type Meeting = {
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
};

/** A place on an agenda to ask for. */
export type RequestAgendaInput = {
  /** The issue. */
  issueId: Scalars['ID']['input'];
  /** A certain panel; left out, the nearest panel at or above the territory. */
  panelId?: InputMaybe<Scalars['ID']['input']>;
};

/** The operation to await. */
export type OperationPayload = {
  /** The operation. */
  operation: Operation;
};

/** What a reporter says of the outcome. */
export type JudgeOutcomeInput = {
  /** The reporter's concern. */
  concernId: Scalars['ID']['input'];
};

/** What an anonymous reporter says of the outcome. */
export type JudgeOutcomeByReceiptInput = {
  /** SHA-256 of the receipt, 64 lower-case hexadecimal digits. */
  receiptHash: Scalars['String']['input'];
};

/** What of a photo nobody is to see. */
export type RedactPhotoInput = {
  /** The concern that has the photo. */
  concernId: Scalars['ID']['input'];
  /** The photo. */
  photoId: Scalars['ID']['input'];
  /** Faces, number plates and the like, 1 to 50. */
  regions: Array<PhotoRegionInput>;
};

/** What the public is to read of an issue, until a named person who may releases it. */
export type PublicIssueDraft = {
  /** 1 for the first; each draft of an issue that takes the place of another has the next. */
  revision: Scalars['Int']['output'];
  /** The text in all its languages. */
  texts: Array<PublicIssueText>;
  /** Where the public would be told that it is. */
  place?: Maybe<Territory>;
  /** What kind of matter the public would be told that it is; null where nothing is told. */
  category?: Maybe<ConcernCategory>;
  /** Who drafted it. */
  draftedBy?: Maybe<Person>;
  /** When. */
  draftedAt: Scalars['DateTime']['output'];
};

/** What to draft for the public of an issue. */
export type DraftPublicIssueInput = {
  /** The issue. */
  issueId: Scalars['ID']['input'];
  /** The whole text in at least one language, each once. It names nobody who is not in office and did not agree. At most 40 entries. */
  texts: Array<PublicIssueTextInput>;
  /** Where the public is told that it is: a territory within the one that leads it, such as a beat; left out, that one. */
  territoryId?: InputMaybe<Scalars['ID']['input']>;
  /** What kind of matter it is: code of a category of concerns, none that only sworn staff see. At most 40 characters. */
  category?: InputMaybe<Scalars['String']['input']>;
  /** Revision of the draft that was read and whose place it takes; refused with CONFLICT where there is another. Left out where there is none. */
  replaces?: InputMaybe<Scalars['Int']['input']>;
};

/** A draft to release. */
export type ReleasePublicIssueDraftInput = {
  /** The issue. */
  issueId: Scalars['ID']['input'];
  /** Revision of the draft that was read; refused with CONFLICT where there is another. */
  revision: Scalars['Int']['input'];
};

/** A draft to discard. */
export type DiscardPublicIssueDraftInput = {
  /** The issue. */
  issueId: Scalars['ID']['input'];
  /** Revision of the draft that was read; refused with CONFLICT where there is another. */
  revision: Scalars['Int']['input'];
};

/** What the public reads of an issue in one language. */
export type PublicIssueText = {
  /** BCP 47 tag, for example de or sl. */
  language: Scalars['String']['output'];
  /** What it is called. */
  title: Scalars['String']['output'];
  /** What it is about, as plain text; an empty line separates paragraphs. */
  summary: Scalars['String']['output'];
  /** What was agreed, as plain text; null while there is nothing to tell. */
  agreed?: Maybe<Scalars['String']['output']>;
};

/** That an issue reached one of the statuses that the public sees. */
export type PublicIssueStep = {
  /** The status. */
  status: PublicIssueStatus;
  /** The day on which it was reached, in the time zone of the territory. */
  reachedOn: Scalars['LocalDate']['output'];
};

/** What everybody may know of an issue. Its words are there once a named person has released them, and only while they are. */
export type PublicIssue = {
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** Where it stands. */
  status: PublicIssueStatus;
  /** Where it is led. */
  territory?: Maybe<Territory>;
  /** The assessed effect; null until there is one. */
  effect?: Maybe<Effect>;
  /** The bulletin that tells of the outcome; null until a named person has released it. */
  bulletin?: Maybe<Bulletin>;
  /** The text in the wanted language, else in the nearest one there is; null until released. */
  text?: Maybe<PublicIssueText>;
  /** The text in all its languages; empty until released. */
  texts: Array<PublicIssueText>;
  /** Where it is, a beat at the finest: as whoever released the text says; null until released. */
  place?: Maybe<Territory>;
  /** What kind of matter it is; null until released, and where nobody said. */
  category?: Maybe<ConcernCategory>;
  /**
   * The statuses that it has reached, in their order, each with the day; empty until its text is released. One that goes back
   * has not reached what comes after.
   */
  steps: Array<PublicIssueStep>;
  /** The day since which its text is public, in the time zone of the territory; null until released. */
  publicSince?: Maybe<Scalars['LocalDate']['output']>;
  /** The named person who released the text; null until released. */
  releasedBy?: Maybe<Person>;
};


/** What everybody may know of an issue. Its words are there once a named person has released them, and only while they are. */
export type PublicIssueTextArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};

/** What a named person released of an issue to the public. A correction is a release of its own, with the next version. */
export type IssueRelease = {
  /** 1 for the first. */
  version: Scalars['Int']['output'];
  /** The text in all its languages. */
  texts: Array<PublicIssueText>;
  /** Where the public is told that it is. */
  place?: Maybe<Territory>;
  /** What kind of matter the public is told that it is; null where nothing is told. */
  category?: Maybe<ConcernCategory>;
  /** Who drafted it, where somebody else did or it was drafted before; null where it was written and released at once. */
  draftedBy?: Maybe<Person>;
  /** Who released it. */
  releasedBy?: Maybe<Person>;
  /** When. */
  releasedAt: Scalars['DateTime']['output'];
  /** Who withdrew it; null unless it was. */
  withdrawnBy?: Maybe<Person>;
  /** When it was withdrawn. */
  withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it was withdrawn; empty when it was not. */
  withdrawalReason: Array<LocalisedText>;
};

/** One page of public issues. */
export type PublicIssueConnection = {
  /** Entries with their cursors. */
  edges: Array<PublicIssueEdge>;
  /** The entries alone. */
  nodes: Array<PublicIssue>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are, counted up to 1,000; null where there are more, and where a list is not counted. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An entry of a page of public issues. */
export type PublicIssueEdge = {
  /** The issue. */
  node: PublicIssue;
  /** Position of the entry. */
  cursor: Scalars['String']['output'];
};

/** What the public is to read of an issue in one language. */
export type PublicIssueTextInput = {
  /** BCP 47 tag, for example de or sl. At most 35 characters. */
  language: Scalars['String']['input'];
  /** What it is called, 1 to 200 characters. */
  title: Scalars['String']['input'];
  /** What it is about, 1 to 5,000 characters; an empty line separates paragraphs. */
  summary: Scalars['String']['input'];
  /** What was agreed, 1 to 5,000 characters. */
  agreed?: InputMaybe<Scalars['String']['input']>;
};

/** What to release of an issue, or to correct. */
export type ReleasePublicIssueInput = {
  /** The issue. */
  issueId: Scalars['ID']['input'];
  /** The whole text in at least one language, each once. It names nobody who is not in office and did not agree. At most 40 entries. */
  texts: Array<PublicIssueTextInput>;
  /** Where the public is told that it is: a territory within the one that leads it, such as a beat; left out, that one. */
  territoryId?: InputMaybe<Scalars['ID']['input']>;
  /** What kind of matter it is: code of a category of concerns, none that only sworn staff see. At most 40 characters. */
  category?: InputMaybe<Scalars['String']['input']>;
  /** Version of the release that was read and is corrected; refused with CONFLICT when there is a later one. Left out, the present one. */
  corrects?: InputMaybe<Scalars['Int']['input']>;
};

/** A public text to withdraw. */
export type WithdrawPublicIssueInput = {
  /** The issue. */
  issueId: Scalars['ID']['input'];
  /** Why, in at least one language, each at most 1,000 characters. At most 40 entries. */
  reason: Array<LocalisedTextInput>;
};

/** A follow-up on the matrix. An issue closes only after two. */
export type Review = {
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** Version of the matrix that was looked at. */
  matrixVersion: Scalars['Int']['output'];
  /** What was found. */
  text: Scalars['String']['output'];
  /** Language in which it is written, a BCP 47 tag; null where nobody said. */
  language?: Maybe<Scalars['String']['output']>;
  /** The effect so far; null where it is too early to say. */
  effectSoFar?: Maybe<Effect>;
  /** Who reviewed. */
  by?: Maybe<Person>;
  /** When. */
  at: Scalars['DateTime']['output'];
};

/** A follow-up to record. */
export type AddReviewInput = {
  /** The issue. */
  issueId: Scalars['ID']['input'];
  /** Version of the matrix that was looked at. */
  matrixVersion: Scalars['Int']['input'];
  /** What was found, 1 to 10,000 characters. */
  text: Scalars['String']['input'];
  /** Language in which it is written, a BCP 47 tag. At most 35 characters. */
  language?: InputMaybe<Scalars['String']['input']>;
  /** The effect so far, where it can be said. */
  effectSoFar?: InputMaybe<Effect>;
};

/** A version of the matrix that was put before the stakeholders. Once each has answered or let the deadline pass it binds them all, if at least one signed besides the police, or lapses. */
export type Resolution = {
  /** When it was put before the stakeholders. */
  proposedAt: Scalars['DateTime']['output'];
  /** Until when they can sign. */
  signBy: Scalars['DateTime']['output'];
  /** Since when it binds all stakeholders; null while it does not. */
  bindingSince?: Maybe<Scalars['DateTime']['output']>;
  /** When it lapsed, since nobody besides the police had signed it; the matrix needs another version. */
  lapsedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What each stakeholder answered. */
  signatures: Array<Signature>;
};

/** What a stakeholder answered. */
export type SignatureStatus =
  /** No answer yet. */
  | 'PENDING'
  /** Signed. */
  | 'SIGNED'
  /** Does not agree, on the record. */
  | 'DISSENTED'
  /** Let the deadline pass. */
  | 'NOT_SIGNED'
  /** Was released before answering, for example because an appointment ended. */
  | 'RELEASED';

/** How a stakeholder answers. */
export type SignatureAnswer =
  /** Agrees. */
  | 'SIGN'
  /** Does not agree, on the record. */
  | 'DISSENT';

/** A stakeholder's answer to one version of a matrix. */
export type Signature = {
  /** Who. */
  stakeholder: Stakeholder;
  /** Who answered: the stakeholder, or somebody else who acts for the same organisation; null where nobody did. */
  signedBy?: Maybe<Person>;
  /** What the answer is. */
  status: SignatureStatus;
  /** What the stakeholder wrote with it. */
  comment?: Maybe<Scalars['String']['output']>;
  /** When it was given, or recorded as not given. */
  answeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** True when it was given for the police, whose signatures alone bind nobody; null while it was not given. */
  forPolice?: Maybe<Scalars['Boolean']['output']>;
  /** True where it waits and the caller may give it, for themselves or for a body for which they act. */
  viewerMayAnswer: Scalars['Boolean']['output'];
};

/** A resolution to propose. */
export type ProposeResolutionInput = {
  /** The issue. */
  issueId: Scalars['ID']['input'];
  /** Until when stakeholders can sign. */
  signBy: Scalars['DateTime']['input'];
};

/** A stakeholder's answer. */
export type SignResolutionInput = {
  /** The issue. */
  issueId: Scalars['ID']['input'];
  /** Version of the matrix that the stakeholder has read. */
  version: Scalars['Int']['input'];
  /** The answer. */
  answer: SignatureAnswer;
  /** For which stakeholder. Left out by whoever answers for one alone; named by whoever answers for several, as a person and for organisations. */
  stakeholderId?: InputMaybe<Scalars['ID']['input']>;
  /** Words to go with it, at most 2,000 characters. */
  comment?: InputMaybe<Scalars['String']['input']>;
};

/** An issue whose time to sign has run out. */
export type RecordMissingSignaturesInput = {
  /** The issue. */
  issueId: Scalars['ID']['input'];
};

/** A stakeholder who leaves an issue. */
export type ReleaseStakeholderInput = {
  /** The stakeholder. */
  stakeholderId: Scalars['ID']['input'];
  /** Why, at most 2,000 characters. A person or an organisation that leaves by itself need not say it; others do. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** The stakeholder as it is from now on. */
export type StakeholderPayload = {
  /** The stakeholder. */
  stakeholder: Stakeholder;
};

/** A person, an organisation or a community that takes part in an issue and must agree to its outcome. */
export type Stakeholder = {
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** The party that takes part. */
  party: Party;
  /** The person; of an organisation or a community whoever acts for it in this issue, beside all others who hold a post of it. Null while it waits for somebody, after the one before has left the post. */
  person?: Maybe<Person>;
  /** The organisation; null where a person or a community takes part. */
  organisation?: Maybe<Organisation>;
  /** The community; null where a person or an organisation takes part. */
  community?: Maybe<Community>;
  /** When the party joined. */
  joinedAt: Scalars['DateTime']['output'];
  /** When the party agreed to the process that stands; null while it has not. */
  processAgreedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the party left, or was released, for example because the person's appointment ended; null while it takes part. */
  releasedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why the party left; null while it takes part, and where nobody had to say it. */
  releaseReason?: Maybe<Scalars['String']['output']>;
};

/** A party of an issue: a person, an organisation or a community. */
export type Party = {
  /** The person; null where the party is an organisation or a community. */
  person?: Maybe<Person>;
  /** The organisation, for which whoever holds a post of it acts; null where the party is another. */
  organisation?: Maybe<Organisation>;
  /** The community, for which a partner who holds a post of it acts; null where the party is another. */
  community?: Maybe<Community>;
};

/** A party of an issue. Name a person, an organisation or a community, and one alone. */
export type PartyInput = {
  /** The person. */
  personId?: InputMaybe<Scalars['ID']['input']>;
  /** The organisation. */
  organisationId?: InputMaybe<Scalars['ID']['input']>;
  /** The community. */
  communityId?: InputMaybe<Scalars['ID']['input']>;
};

/** A group that was named with its own consent; owned by people. */
export type Community = {
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
};

/** A body that takes part in the partnership; owned by people. */
export type Organisation = {
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
};

/** The order of a list by time. */
export type ListOrder =
  /** The latest comes first. */
  | 'NEWEST_FIRST'
  /** The earliest comes first. */
  | 'OLDEST_FIRST';

/** A node in the police hierarchy, as far as concerns and issues are meant. */
export type Territory = {
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /**
   * Figures of this territory and everything below in one period. Each subgraph adds its own. Months are those of the time zone where something happened.
   *
   * Access (indicator.read): at the territory or above it NEIGHBOURHOOD_OFFICER, SUPPORT_OFFICER, SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD, ANALYST.
   */
  indicators?: Maybe<TerritoryIndicators>;
  /**
   * The same figures for each period from one to another, the earliest first; periods that have not begun are left out.
   *
   * Access (indicator.read): at the territory or above it NEIGHBOURHOOD_OFFICER, SUPPORT_OFFICER, SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD, ANALYST.
   */
  indicatorSeries?: Maybe<Array<IndicatorsOfPeriod>>;
  /**
   * Concerns here and below, for staff. Each condition that is given narrows them. What the caller may not see is left out; who may see nothing is refused.
   *
   * Access (concern.read): the person concerned; whoever holds the receipt; at the territory or above it NEIGHBOURHOOD_OFFICER, SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD; where the matter is not sensitive, at the territory or above it SUPPORT_OFFICER.
   */
  concerns?: Maybe<ConcernConnection>;
  /**
   * Issues here and below: the board of a station. Each condition that is given narrows it. What the caller may not see is left out.
   *
   * Access (issue.read): at the territory or above it NEIGHBOURHOOD_OFFICER, SUPPORT_OFFICER, SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD; stakeholders of the issue; whoever acts for an organisation among the stakeholders of the issue; whoever acts for the organisation to which the issue is referred; for the municipality SECURITY_MUNICIPAL_COUNCILLOR.
   */
  issues?: Maybe<IssueConnection>;
  /**
   * Issues that are here, as far as a named person has released a text, those whose text came out last first. For everybody.
   *
   * Access (issue.readPublicStatus): public.
   */
  publicIssues?: Maybe<PublicIssueConnection>;
};


/** A node in the police hierarchy, as far as concerns and issues are meant. */
export type TerritoryIndicatorsArgs = {
  period?: InputMaybe<Scalars['String']['input']>;
};


/** A node in the police hierarchy, as far as concerns and issues are meant. */
export type TerritoryIndicatorSeriesArgs = {
  from: Scalars['String']['input'];
  to: Scalars['String']['input'];
  by: PeriodLength;
};


/** A node in the police hierarchy, as far as concerns and issues are meant. */
export type TerritoryConcernsArgs = {
  statuses?: InputMaybe<Array<ConcernStatus>>;
  waiting?: InputMaybe<Scalars['Boolean']['input']>;
  overdue?: InputMaybe<Scalars['Boolean']['input']>;
  category?: InputMaybe<Scalars['String']['input']>;
  municipalityId?: InputMaybe<Scalars['ID']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  order?: InputMaybe<ListOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A node in the police hierarchy, as far as concerns and issues are meant. */
export type TerritoryIssuesArgs = {
  stages?: InputMaybe<Array<IssueStage>>;
  category?: InputMaybe<Scalars['String']['input']>;
  leadId?: InputMaybe<Scalars['ID']['input']>;
  municipalityId?: InputMaybe<Scalars['ID']['input']>;
  overdue?: InputMaybe<Scalars['Boolean']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  order?: InputMaybe<ListOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A node in the police hierarchy, as far as concerns and issues are meant. */
export type TerritoryPublicIssuesArgs = {
  below?: InputMaybe<Scalars['Boolean']['input']>;
  statuses?: InputMaybe<Array<PublicIssueStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Anyone known to the system, as far as concerns and issues are meant. */
export type Person = {
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /**
   * What waits for this person now. Each subgraph adds its part.
   *
   * Access (work.read): the person concerned.
   */
  work?: Maybe<Work>;
  /**
   * What this person brought in with the account, the newest first. Nobody else has this list.
   *
   * Access (concern.readOwn): the person concerned.
   */
  concerns?: Maybe<ConcernConnection>;
  /**
   * Who of the staff has read that this person raised a concern, the latest first. Every such read is recorded before it is answered.
   *
   * Access (personalDataRead.read): the person concerned.
   */
  concernReads?: Maybe<DataReadConnection>;
};


/** Anyone known to the system, as far as concerns and issues are meant. */
export type PersonConcernsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Anyone known to the system, as far as concerns and issues are meant. */
export type PersonConcernReadsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** What waits for one person now. Every subgraph has its own fields here. */
export type Work = {
  /** Concerns in which the person's territories have to write: nobody has answered, or the reporter wrote again since. Counted. */
  concernsDue?: Maybe<Scalars['Int']['output']>;
  /** Those concerns, the most urgent first. */
  concernsToAnswer?: Maybe<ConcernConnection>;
  /** Signatures that are awaited from the person, or from organisations for which they act, counted. */
  signaturesPending?: Maybe<Scalars['Int']['output']>;
  /** The issues in which they are, the earliest deadline first. */
  issuesToSign?: Maybe<IssueConnection>;
  /** Issues whose process waits for agreement by the person, or by organisations for which they act, counted. */
  processesToAgree?: Maybe<Scalars['Int']['output']>;
  /** Those issues, the oldest first. */
  issuesToAgree?: Maybe<IssueConnection>;
  /** Issues that the person leads and that still lack one of their two reviews, counted. */
  reviewsDue?: Maybe<Scalars['Int']['output']>;
  /** Those issues, the oldest first. */
  issuesToReview?: Maybe<IssueConnection>;
  /** Measures that the person, or an organisation for which they act, has accepted and that are still to be done, counted. */
  measuresDue?: Maybe<Scalars['Int']['output']>;
  /** Those of them whose due day has passed where they are carried out, counted. */
  measuresOverdue?: Maybe<Scalars['Int']['output']>;
  /** Measures that are due, the earliest due day first; or only those that are overdue. */
  measuresToDo?: Maybe<MeasureConnection>;
  /** Measures whose acceptance is awaited from the person, or from an organisation for which they act, counted. */
  measuresProposed?: Maybe<Scalars['Int']['output']>;
  /** Those measures, the earliest due day first. */
  measuresToAccept?: Maybe<MeasureConnection>;
};


/** What waits for one person now. Every subgraph has its own fields here. */
export type WorkConcernsToAnswerArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What waits for one person now. Every subgraph has its own fields here. */
export type WorkIssuesToSignArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What waits for one person now. Every subgraph has its own fields here. */
export type WorkIssuesToAgreeArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What waits for one person now. Every subgraph has its own fields here. */
export type WorkIssuesToReviewArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What waits for one person now. Every subgraph has its own fields here. */
export type WorkMeasuresToDoArgs = {
  overdue?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What waits for one person now. Every subgraph has its own fields here. */
export type WorkMeasuresToAcceptArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type Query = {
  /**
   * How large files may be that are sent here.
   *
   * Access (directory.read): public.
   */
  uploadLimits?: Maybe<UploadLimits>;
  /**
   * All categories, by code.
   *
   * Access (concern.raise): public.
   */
  concernCategories?: Maybe<Array<ConcernCategory>>;
  /**
   * A concern by its receipt.
   *
   * Access (concern.readByReceipt): whoever holds the receipt.
   */
  concernByReceipt?: Maybe<ConcernOfReceipt>;
  /**
   * A concern by id. What the caller may not know of is not found.
   *
   * Access (concern.read): the person concerned; whoever holds the receipt; at the territory or above it NEIGHBOURHOOD_OFFICER, SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD; where the matter is not sensitive, at the territory or above it SUPPORT_OFFICER.
   */
  concern?: Maybe<Concern>;
  /**
   * Territories of one level by a figure of concerns and issues, each with its denominator and with the contested share beside it.
   *
   * Access (indicator.read): at the territory or above it NEIGHBOURHOOD_OFFICER, SUPPORT_OFFICER, SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD, ANALYST.
   */
  issueIndicatorRanking?: Maybe<Array<RankedTerritory>>;
  /**
   * An issue by id. What the caller may not know of is not found.
   *
   * Access (issue.read): at the territory or above it NEIGHBOURHOOD_OFFICER, SUPPORT_OFFICER, SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD; stakeholders of the issue; whoever acts for an organisation among the stakeholders of the issue; whoever acts for the organisation to which the issue is referred; for the municipality SECURITY_MUNICIPAL_COUNCILLOR.
   */
  issue?: Maybe<Issue>;
  /**
   * How far an operation is. What the caller may not know of is not found.
   *
   * Access (operation.read): at the territory or above it NEIGHBOURHOOD_OFFICER, SUPPORT_OFFICER, SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  operation?: Maybe<Operation>;
  /**
   * What everybody may know of an issue.
   *
   * Access (issue.readPublicStatus): public.
   */
  publicIssue?: Maybe<PublicIssue>;
};


export type QueryConcernByReceiptArgs = {
  receiptHash: Scalars['String']['input'];
};


export type QueryConcernArgs = {
  id: Scalars['ID']['input'];
};


export type QueryIssueIndicatorRankingArgs = {
  within: Scalars['ID']['input'];
  level: Scalars['String']['input'];
  figure: RankedIssueFigure;
  period?: InputMaybe<Scalars['String']['input']>;
  minimumDenominator: Scalars['Int']['input'];
  order: RankingOrder;
  first: Scalars['Int']['input'];
};


export type QueryIssueArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOperationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPublicIssueArgs = {
  id: Scalars['ID']['input'];
};

export type Mutation = {
  /**
   * Creates or changes a category.
   *
   * Access (concernCategory.write): at the territory or above it NATIONAL_LEAD.
   */
  configureConcernCategory?: Maybe<ConcernCategoryPayload>;
  /**
   * Brings in a concern without an account. Who does it is not known anywhere.
   *
   * Access (concern.raise): public.
   */
  raiseConcernAnonymously?: Maybe<ConcernOfReceiptPayload>;
  /**
   * Adds to an anonymous concern, also after it was closed: that opens it again. What comes after an answer waits for somebody.
   *
   * Access (concern.readByReceipt): whoever holds the receipt.
   */
  addToConcernByReceipt?: Maybe<ConcernOfReceiptPayload>;
  /**
   * Brings in a concern with an account.
   *
   * Access (concern.raiseWithAccount): anyone who is signed in.
   */
  raiseConcern?: Maybe<ConcernPayload>;
  /**
   * Gives a concern another category. What was promised holds: the reply clock ends as before or sooner.
   *
   * Access (concern.triage): at the territory or above it NEIGHBOURHOOD_OFFICER, SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD; where the matter is not sensitive, at the territory or above it SUPPORT_OFFICER.
   */
  recategoriseConcern?: Maybe<ConcernPayload>;
  /**
   * Gives a concern to another territory, and its staff, who may be others. The reply clock runs on, at the level to which it has moved up.
   *
   * Access (concern.triage): at the territory or above it NEIGHBOURHOOD_OFFICER, SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD; where the matter is not sensitive, at the territory or above it SUPPORT_OFFICER.
   */
  rerouteConcern?: Maybe<ConcernPayload>;
  /**
   * Writes down a concern for somebody, who has it as if brought in by themselves and sees who wrote it down. Without a name nobody can add to it.
   *
   * Access (concern.takeIn): at the territory or above it NEIGHBOURHOOD_OFFICER, SUPPORT_OFFICER, SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  takeInConcern?: Maybe<ConcernPayload>;
  /**
   * Adds to a concern of one's own, also after it was closed: that opens it again. What comes after an answer waits for somebody.
   *
   * Access (concern.addTo): the person concerned; whoever holds the receipt.
   */
  addToConcern?: Maybe<ConcernPayload>;
  /**
   * Records that a person has looked at the concern. The reply clock runs on.
   *
   * Access (concern.triage): at the territory or above it NEIGHBOURHOOD_OFFICER, SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD; where the matter is not sensitive, at the territory or above it SUPPORT_OFFICER.
   */
  triageConcern?: Maybe<ConcernPayload>;
  /**
   * Writes back to the reporter under the writer's name. The first answer stops the reply clock; more may follow.
   *
   * Access (concern.answer): at the territory or above it NEIGHBOURHOOD_OFFICER, SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD; where the matter is not sensitive, at the territory or above it SUPPORT_OFFICER.
   */
  answerConcern?: Maybe<ConcernPayload>;
  /**
   * Ends an answered concern without an issue. While something of the reporter is neither answered nor read, it is refused with CONFLICT.
   *
   * Access (concern.answer): at the territory or above it NEIGHBOURHOOD_OFFICER, SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD; where the matter is not sensitive, at the territory or above it SUPPORT_OFFICER.
   */
  closeConcern?: Maybe<ConcernPayload>;
  /**
   * Opens an ended concern again, which is answered and can be ended anew. The figure of first answers stays.
   *
   * Access (concern.answer): at the territory or above it NEIGHBOURHOOD_OFFICER, SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD; where the matter is not sensitive, at the territory or above it SUPPORT_OFFICER.
   */
  reopenConcern?: Maybe<ConcernPayload>;
  /**
   * Adds photos, documents and videos to a measure as evidence, beside what a report says in words.
   *
   * Access (measure.progress): the owner of the measure, or whoever takes part for it; whoever acts for the organisation that owns the measure; at the territory or above it SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  attachEvidence?: Maybe<MeasurePayload>;
  /**
   * Takes a photo, document or video back from a measure whose issue has not ended; its file goes for ever. Whoever attached it does that, or who leads the issue.
   *
   * Access (measure.progress): the owner of the measure, or whoever takes part for it; whoever acts for the organisation that owns the measure; at the territory or above it SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  withdrawEvidence?: Maybe<MeasurePayload>;
  /**
   * Covers parts of a measure's photo in its file and in its thumbnail, for ever and for everybody.
   *
   * Access (issue.lead): at the territory or above it SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  redactEvidence?: Maybe<RedactPhotoPayload>;
  /**
   * Closes an issue with an assessed effect, after at least two reviews.
   *
   * Access (issue.lead): at the territory or above it SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  closeIssue?: Maybe<IssuePayload>;
  /**
   * Declines an issue that no resolution has been proposed for.
   *
   * Access (issue.lead): at the territory or above it SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  declineIssue?: Maybe<IssuePayload>;
  /**
   * Joins an issue with another one, which takes its concerns.
   *
   * Access (issue.lead): at the territory or above it SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  mergeIssue?: Maybe<IssuePayload>;
  /**
   * Hands an issue over to the competent authority.
   *
   * Access (issue.lead): at the territory or above it SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  referIssue?: Maybe<IssuePayload>;
  /**
   * Takes an issue back that the authority refused, or gives it back for this authority; it stands where it stood before.
   *
   * Access (referral.return): at the territory or above it SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD; whoever acts for the organisation to which the issue is referred.
   */
  returnReferral?: Maybe<IssuePayload>;
  /**
   * Opens an issue from one or more concerns.
   *
   * Access (issue.present): at the territory or above it NEIGHBOURHOOD_OFFICER, SUPPORT_OFFICER, SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  presentIssue?: Maybe<IssuePayload>;
  /**
   * Says in which municipalities an open issue lies, and so whose councillors may see it.
   *
   * Access (issue.lead): at the territory or above it SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  placeIssue?: Maybe<IssuePayload>;
  /**
   * Adds concerns to an open issue.
   *
   * Access (issue.lead): at the territory or above it SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  addConcernsToIssue?: Maybe<IssuePayload>;
  /**
   * Starts the analysis, or starts it anew when the evaluation shows that it is needed. The caller leads from now on.
   *
   * Access (issue.lead): at the territory or above it SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  startAnalysis?: Maybe<IssuePayload>;
  /**
   * Names the problem, its cause and who is affected.
   *
   * Access (issue.lead): at the territory or above it SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  defineIssue?: Maybe<IssuePayload>;
  /**
   * Records how the partnership works on it; each stakeholder is asked whether they agree.
   *
   * Access (issue.lead): at the territory or above it SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  agreeProcess?: Maybe<IssuePayload>;
  /**
   * Forms the working group that develops the solution.
   *
   * Access (issue.lead): at the territory or above it SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  formWorkingGroup?: Maybe<IssuePayload>;
  /**
   * Agrees to the process, as a stakeholder or for an organisation whose post one holds.
   *
   * Access (process.agree): stakeholders of the issue; whoever acts for an organisation among the stakeholders of the issue.
   */
  agreeToProcess?: Maybe<IssuePayload>;
  /**
   * Lets a person or an organisation take part in an issue that is defined, while no version of the matrix waits for signatures.
   *
   * Access (issue.lead): at the territory or above it SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  addStakeholder?: Maybe<IssuePayload>;
  /**
   * Starts to carry out a binding resolution.
   *
   * Access (issue.lead): at the territory or above it SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  startImplementation?: Maybe<IssuePayload>;
  /**
   * Starts to assess the effect.
   *
   * Access (issue.lead): at the territory or above it SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  startEvaluation?: Maybe<IssuePayload>;
  /**
   * Writes the common description and the desired outcomes. A proposed matrix stays as it is; the change makes the next version.
   *
   * Access (issue.lead): at the territory or above it SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  describeMatrix?: Maybe<IssuePayload>;
  /**
   * Adds a measure to the matrix.
   *
   * Access (issue.lead): at the territory or above it SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  addMeasure?: Maybe<IssuePayload>;
  /**
   * Changes a measure in the draft of the matrix. Its owner is asked anew.
   *
   * Access (issue.lead): at the territory or above it SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  changeMeasure?: Maybe<IssuePayload>;
  /**
   * Drops a measure from the draft of the matrix. The versions before keep it.
   *
   * Access (issue.lead): at the territory or above it SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  dropMeasure?: Maybe<IssuePayload>;
  /**
   * Takes a measure on, as its owner or for the organisation that owns it.
   *
   * Access (measure.accept): whoever was named the owner of the measure, or takes part for it; whoever acts for the organisation that was named the owner of the measure.
   */
  acceptMeasure?: Maybe<MeasurePayload>;
  /**
   * Does not take a measure on, as the person who was named its owner or for the organisation that was.
   *
   * Access (measure.accept): whoever was named the owner of the measure, or takes part for it; whoever acts for the organisation that was named the owner of the measure.
   */
  declineMeasure?: Maybe<MeasurePayload>;
  /**
   * Reports progress on a measure. An owner who reports has taken it on.
   *
   * Access (measure.progress): the owner of the measure, or whoever takes part for it; whoever acts for the organisation that owns the measure; at the territory or above it SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  reportProgress?: Maybe<MeasurePayload>;
  /**
   * Asks meetings to put the issue on the agenda of the next meeting of a panel.
   *
   * Access (issue.lead): at the territory or above it SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  requestAgenda?: Maybe<OperationPayload>;
  /**
   * The reporter sees the effect that was assessed.
   *
   * Access (issue.contest): the person concerned; whoever holds the receipt.
   */
  confirmOutcome?: Maybe<ConcernPayload>;
  /**
   * The reporter does not agree with the outcome; the issue is analysed anew. Possible once for each issue.
   *
   * Access (issue.contest): the person concerned; whoever holds the receipt.
   */
  contestOutcome?: Maybe<ConcernPayload>;
  /**
   * As confirmOutcome, for the holder of a receipt.
   *
   * Access (issue.contest): the person concerned; whoever holds the receipt.
   */
  confirmOutcomeByReceipt?: Maybe<ConcernOfReceiptPayload>;
  /**
   * As contestOutcome, for the holder of a receipt.
   *
   * Access (issue.contest): the person concerned; whoever holds the receipt.
   */
  contestOutcomeByReceipt?: Maybe<ConcernOfReceiptPayload>;
  /**
   * Covers parts of a photo in its file and in its thumbnail, for ever and for everybody, the reporter included.
   *
   * Access (concern.triage): at the territory or above it NEIGHBOURHOOD_OFFICER, SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD; where the matter is not sensitive, at the territory or above it SUPPORT_OFFICER.
   */
  redactPhoto?: Maybe<RedactPhotoPayload>;
  /**
   * Drafts what the public is to read of an issue, or takes the place of what was drafted. Somebody who may release it does.
   *
   * Access (issue.draftPublic): at the territory or above it NEIGHBOURHOOD_OFFICER, SUPPORT_OFFICER, SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  draftPublicIssue?: Maybe<IssuePayload>;
  /**
   * Releases what was drafted, as it stands. Who drafted it and who released it are both named to whoever may see the issue.
   *
   * Access (issue.release): at the territory or above it SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  releasePublicIssueDraft?: Maybe<IssuePayload>;
  /**
   * Discards what was drafted. What is public stays.
   *
   * Access (issue.draftPublic): at the territory or above it NEIGHBOURHOOD_OFFICER, SUPPORT_OFFICER, SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  discardPublicIssueDraft?: Maybe<IssuePayload>;
  /**
   * Releases a text of its own of an issue to the public, or corrects the one that is public. Whoever releases it is named; one
   * that was joined with another issue is not released.
   *
   * Access (issue.release): at the territory or above it SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  releasePublicIssue?: Maybe<IssuePayload>;
  /**
   * Withdraws the public text of an issue: its words are public no more, and why is said to whoever may see the issue.
   *
   * Access (issue.release): at the territory or above it SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  withdrawPublicIssue?: Maybe<IssuePayload>;
  /**
   * Records a follow-up on a binding version of the matrix.
   *
   * Access (issue.lead): at the territory or above it SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  addReview?: Maybe<IssuePayload>;
  /**
   * Puts the newest version of the matrix before the stakeholders. From then on this version does not change.
   *
   * Access (issue.lead): at the territory or above it SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  proposeResolution?: Maybe<IssuePayload>;
  /**
   * Signs or dissents, once for each version, as a stakeholder or for an organisation whose post one holds.
   *
   * Access (matrix.sign): stakeholders of the issue; whoever acts for an organisation among the stakeholders of the issue.
   */
  signResolution?: Maybe<IssuePayload>;
  /**
   * Records everybody who let the deadline pass. The platform does the same by itself within seconds.
   *
   * Access (issue.lead): at the territory or above it SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  recordMissingSignatures?: Maybe<IssuePayload>;
  /**
   * Ends that a person or an organisation takes part in an issue: a pending signature is no longer awaited, and their measures need another owner.
   *
   * Access (stakeholder.release): the person concerned; whoever acts for the organisation concerned; at the territory or above it SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  releaseStakeholder?: Maybe<StakeholderPayload>;
};


export type MutationConfigureConcernCategoryArgs = {
  input: ConfigureConcernCategoryInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationRaiseConcernAnonymouslyArgs = {
  input: RaiseAnonymousConcernInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationAddToConcernByReceiptArgs = {
  input: AddToConcernByReceiptInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationRaiseConcernArgs = {
  input: RaiseConcernInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationRecategoriseConcernArgs = {
  input: RecategoriseConcernInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationRerouteConcernArgs = {
  input: RerouteConcernInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationTakeInConcernArgs = {
  input: TakeInConcernInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationAddToConcernArgs = {
  input: AddToConcernInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationTriageConcernArgs = {
  input: TriageConcernInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationAnswerConcernArgs = {
  input: AnswerConcernInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationCloseConcernArgs = {
  input: CloseConcernInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationReopenConcernArgs = {
  input: ReopenConcernInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationAttachEvidenceArgs = {
  input: AttachEvidenceInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationWithdrawEvidenceArgs = {
  input: WithdrawEvidenceInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationRedactEvidenceArgs = {
  input: RedactEvidenceInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationCloseIssueArgs = {
  input: CloseIssueInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationDeclineIssueArgs = {
  input: DeclineIssueInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationMergeIssueArgs = {
  input: MergeIssueInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationReferIssueArgs = {
  input: ReferIssueInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationReturnReferralArgs = {
  input: ReturnReferralInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationPresentIssueArgs = {
  input: PresentIssueInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationPlaceIssueArgs = {
  input: PlaceIssueInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationAddConcernsToIssueArgs = {
  input: AddConcernsToIssueInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationStartAnalysisArgs = {
  input: StartAnalysisInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationDefineIssueArgs = {
  input: DefineIssueInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationAgreeProcessArgs = {
  input: AgreeProcessInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationFormWorkingGroupArgs = {
  input: FormWorkingGroupInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationAgreeToProcessArgs = {
  input: AgreeToProcessInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationAddStakeholderArgs = {
  input: AddStakeholderInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationStartImplementationArgs = {
  input: StartImplementationInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationStartEvaluationArgs = {
  input: StartEvaluationInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationDescribeMatrixArgs = {
  input: DescribeMatrixInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationAddMeasureArgs = {
  input: AddMeasureInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationChangeMeasureArgs = {
  input: ChangeMeasureInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationDropMeasureArgs = {
  input: DropMeasureInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationAcceptMeasureArgs = {
  input: AcceptMeasureInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationDeclineMeasureArgs = {
  input: DeclineMeasureInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationReportProgressArgs = {
  input: ReportProgressInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationRequestAgendaArgs = {
  input: RequestAgendaInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationConfirmOutcomeArgs = {
  input: JudgeOutcomeInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationContestOutcomeArgs = {
  input: JudgeOutcomeInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationConfirmOutcomeByReceiptArgs = {
  input: JudgeOutcomeByReceiptInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationContestOutcomeByReceiptArgs = {
  input: JudgeOutcomeByReceiptInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationRedactPhotoArgs = {
  input: RedactPhotoInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationDraftPublicIssueArgs = {
  input: DraftPublicIssueInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationReleasePublicIssueDraftArgs = {
  input: ReleasePublicIssueDraftInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationDiscardPublicIssueDraftArgs = {
  input: DiscardPublicIssueDraftInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationReleasePublicIssueArgs = {
  input: ReleasePublicIssueInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationWithdrawPublicIssueArgs = {
  input: WithdrawPublicIssueInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationAddReviewArgs = {
  input: AddReviewInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationProposeResolutionArgs = {
  input: ProposeResolutionInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationSignResolutionArgs = {
  input: SignResolutionInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationRecordMissingSignaturesArgs = {
  input: RecordMissingSignaturesInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationReleaseStakeholderArgs = {
  input: ReleaseStakeholderInput;
  idempotencyKey: Scalars['String']['input'];
};



export type ResolverTypeWrapper<T> = T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AttachmentKind: AttachmentKind;
  Attachment: ResolverTypeWrapper<AttachmentRow>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  PhotoRegionInput: PhotoRegionInput;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  RedactPhotoPayload: ResolverTypeWrapper<Omit<RedactPhotoPayload, 'photo'> & { photo: ResolversTypes['Attachment'] }>;
  WithdrawnAttachment: ResolverTypeWrapper<WithdrawnAttachmentRow>;
  UploadLimits: ResolverTypeWrapper<UploadLimits>;
  PeriodLength: PeriodLength;
  IndicatorsOfPeriod: ResolverTypeWrapper<Omit<IndicatorsOfPeriod, 'indicators'> & { indicators?: Maybe<ResolversTypes['TerritoryIndicators']> }>;
  RankedTerritory: ResolverTypeWrapper<RankedTerritoryRow>;
  RankingOrder: RankingOrder;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  LocalisedText: ResolverTypeWrapper<LocalisedText>;
  LocalisedTextInput: LocalisedTextInput;
  Point: ResolverTypeWrapper<Point>;
  PointInput: PointInput;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  ViewerAction: ResolverTypeWrapper<ViewerAction>;
  Label: ResolverTypeWrapper<Label>;
  ErrorCode: ErrorCode;
  Sensitivity: Sensitivity;
  ConcernCategory: ResolverTypeWrapper<ConcernCategoryRow>;
  ConfigureConcernCategoryInput: ConfigureConcernCategoryInput;
  ConcernCategoryPayload: ResolverTypeWrapper<Omit<ConcernCategoryPayload, 'category'> & { category: ResolversTypes['ConcernCategory'] }>;
  ConcernOfReceipt: ResolverTypeWrapper<ConcernOfReceiptRow>;
  RaiseAnonymousConcernInput: RaiseAnonymousConcernInput;
  AddToConcernByReceiptInput: AddToConcernByReceiptInput;
  ConcernOfReceiptPayload: ResolverTypeWrapper<Omit<ConcernOfReceiptPayload, 'concern'> & { concern: ResolversTypes['ConcernOfReceipt'] }>;
  RaiseConcernInput: RaiseConcernInput;
  ConcernSorting: ResolverTypeWrapper<ConcernSortingRow>;
  RecategoriseConcernInput: RecategoriseConcernInput;
  RerouteConcernInput: RerouteConcernInput;
  TakeInConcernInput: TakeInConcernInput;
  ConcernStatus: ConcernStatus;
  ConcernKind: ConcernKind;
  ConcernSide: ConcernSide;
  Concern: ResolverTypeWrapper<ConcernRow>;
  ConcernEscalation: ResolverTypeWrapper<ConcernEscalationRow>;
  ConcernMessage: ResolverTypeWrapper<ConcernMessageRow>;
  ConcernConnection: ResolverTypeWrapper<Omit<ConcernConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ConcernEdge']>, nodes: Array<ResolversTypes['Concern']> }>;
  ConcernEdge: ResolverTypeWrapper<Omit<ConcernEdge, 'node'> & { node: ResolversTypes['Concern'] }>;
  AddToConcernInput: AddToConcernInput;
  AnswerConcernInput: AnswerConcernInput;
  TriageConcernInput: TriageConcernInput;
  CloseConcernInput: CloseConcernInput;
  ReopenConcernInput: ReopenConcernInput;
  ConcernPayload: ResolverTypeWrapper<Omit<ConcernPayload, 'concern'> & { concern: ResolversTypes['Concern'] }>;
  DataRead: ResolverTypeWrapper<DataReadRow>;
  DataReadConnection: ResolverTypeWrapper<Omit<DataReadConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['DataReadEdge']>, nodes: Array<ResolversTypes['DataRead']> }>;
  DataReadEdge: ResolverTypeWrapper<Omit<DataReadEdge, 'node'> & { node: ResolversTypes['DataRead'] }>;
  EvidenceWithdrawal: ResolverTypeWrapper<EvidenceWithdrawalRow>;
  AttachEvidenceInput: AttachEvidenceInput;
  WithdrawEvidenceInput: WithdrawEvidenceInput;
  RedactEvidenceInput: RedactEvidenceInput;
  IssueHandOver: ResolverTypeWrapper<IssueHandOverRow>;
  TerritoryIndicators: ResolverTypeWrapper<Omit<TerritoryIndicators, 'concernsReceived'> & { concernsReceived?: Maybe<ResolversTypes['ReceivedConcerns']> }>;
  ReceivedConcerns: ResolverTypeWrapper<ReceivedConcernsRow>;
  ConcernsOfCategory: ResolverTypeWrapper<Omit<ConcernsOfCategory, 'category'> & { category: ResolversTypes['ConcernCategory'] }>;
  ShareOfConcerns: ResolverTypeWrapper<ShareOfConcerns>;
  TimeToFirstAnswer: ResolverTypeWrapper<TimeToFirstAnswer>;
  AnswerTimeBucket: ResolverTypeWrapper<AnswerTimeBucket>;
  IssuesClosedByEffect: ResolverTypeWrapper<IssuesClosedByEffect>;
  RankedIssueFigure: RankedIssueFigure;
  Course: ResolverTypeWrapper<Course>;
  CloseIssueInput: CloseIssueInput;
  DeclineIssueInput: DeclineIssueInput;
  MergeIssueInput: MergeIssueInput;
  ReferIssueInput: ReferIssueInput;
  ReturnReferralInput: ReturnReferralInput;
  PresentIssueInput: PresentIssueInput;
  PlaceIssueInput: PlaceIssueInput;
  AddConcernsToIssueInput: AddConcernsToIssueInput;
  DefineIssueInput: DefineIssueInput;
  AgreeProcessInput: AgreeProcessInput;
  StakeholderInput: StakeholderInput;
  AgreeToProcessInput: AgreeToProcessInput;
  FormWorkingGroupInput: FormWorkingGroupInput;
  AddStakeholderInput: AddStakeholderInput;
  StartAnalysisInput: StartAnalysisInput;
  StartImplementationInput: StartImplementationInput;
  StartEvaluationInput: StartEvaluationInput;
  IssueStage: IssueStage;
  PublicIssueStatus: PublicIssueStatus;
  Effect: Effect;
  Issue: ResolverTypeWrapper<IssueRow>;
  IssueDefinition: ResolverTypeWrapper<IssueDefinition>;
  IssueStageChange: ResolverTypeWrapper<IssueStageChangeRow>;
  IssueOnAgenda: ResolverTypeWrapper<IssueOnAgendaRow>;
  IssueConnection: ResolverTypeWrapper<Omit<IssueConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['IssueEdge']>, nodes: Array<ResolversTypes['Issue']> }>;
  IssueEdge: ResolverTypeWrapper<Omit<IssueEdge, 'node'> & { node: ResolversTypes['Issue'] }>;
  IssuePayload: ResolverTypeWrapper<Omit<IssuePayload, 'issue'> & { issue: ResolversTypes['Issue'] }>;
  ConcernOutcome: ResolverTypeWrapper<Omit<ConcernOutcome, 'bulletin'> & { bulletin?: Maybe<ResolversTypes['Bulletin']> }>;
  Bulletin: ResolverTypeWrapper<{ id: string }>;
  Municipality: ResolverTypeWrapper<{ id: string }>;
  Labels: ResolverTypeWrapper<LabelsRow>;
  Matrix: ResolverTypeWrapper<MatrixRow>;
  DescribeMatrixInput: DescribeMatrixInput;
  MeasureStatus: MeasureStatus;
  MeasureAcceptance: MeasureAcceptance;
  Measure: ResolverTypeWrapper<MeasureRow>;
  MeasurePeriod: ResolverTypeWrapper<MeasurePeriodRow>;
  Decision: ResolverTypeWrapper<{ id: string }>;
  MeasureConnection: ResolverTypeWrapper<Omit<MeasureConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['MeasureEdge']>, nodes: Array<ResolversTypes['Measure']> }>;
  MeasureEdge: ResolverTypeWrapper<Omit<MeasureEdge, 'node'> & { node: ResolversTypes['Measure'] }>;
  MeasurePeriodInput: MeasurePeriodInput;
  AddMeasureInput: AddMeasureInput;
  ChangeMeasureInput: ChangeMeasureInput;
  DropMeasureInput: DropMeasureInput;
  AcceptMeasureInput: AcceptMeasureInput;
  DeclineMeasureInput: DeclineMeasureInput;
  ReportProgressInput: ReportProgressInput;
  MeasurePayload: ResolverTypeWrapper<Omit<MeasurePayload, 'measure'> & { measure: ResolversTypes['Measure'] }>;
  OperationStatus: OperationStatus;
  AgendaRefusal: AgendaRefusal;
  Operation: ResolverTypeWrapper<OperationRow>;
  Meeting: ResolverTypeWrapper<{ id: string }>;
  RequestAgendaInput: RequestAgendaInput;
  OperationPayload: ResolverTypeWrapper<Omit<OperationPayload, 'operation'> & { operation: ResolversTypes['Operation'] }>;
  JudgeOutcomeInput: JudgeOutcomeInput;
  JudgeOutcomeByReceiptInput: JudgeOutcomeByReceiptInput;
  RedactPhotoInput: RedactPhotoInput;
  PublicIssueDraft: ResolverTypeWrapper<PublicIssueDraftRow>;
  DraftPublicIssueInput: DraftPublicIssueInput;
  ReleasePublicIssueDraftInput: ReleasePublicIssueDraftInput;
  DiscardPublicIssueDraftInput: DiscardPublicIssueDraftInput;
  PublicIssueText: ResolverTypeWrapper<PublicIssueText>;
  PublicIssueStep: ResolverTypeWrapper<PublicIssueStep>;
  PublicIssue: ResolverTypeWrapper<PublicIssueRow>;
  IssueRelease: ResolverTypeWrapper<IssueReleaseRow>;
  PublicIssueConnection: ResolverTypeWrapper<Omit<PublicIssueConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['PublicIssueEdge']>, nodes: Array<ResolversTypes['PublicIssue']> }>;
  PublicIssueEdge: ResolverTypeWrapper<Omit<PublicIssueEdge, 'node'> & { node: ResolversTypes['PublicIssue'] }>;
  PublicIssueTextInput: PublicIssueTextInput;
  ReleasePublicIssueInput: ReleasePublicIssueInput;
  WithdrawPublicIssueInput: WithdrawPublicIssueInput;
  Review: ResolverTypeWrapper<ReviewRow>;
  AddReviewInput: AddReviewInput;
  Resolution: ResolverTypeWrapper<ResolutionRow>;
  SignatureStatus: SignatureStatus;
  SignatureAnswer: SignatureAnswer;
  Signature: ResolverTypeWrapper<SignatureRow>;
  ProposeResolutionInput: ProposeResolutionInput;
  SignResolutionInput: SignResolutionInput;
  RecordMissingSignaturesInput: RecordMissingSignaturesInput;
  ReleaseStakeholderInput: ReleaseStakeholderInput;
  StakeholderPayload: ResolverTypeWrapper<Omit<StakeholderPayload, 'stakeholder'> & { stakeholder: ResolversTypes['Stakeholder'] }>;
  Stakeholder: ResolverTypeWrapper<StakeholderRow>;
  Party: ResolverTypeWrapper<PartyRow>;
  PartyInput: PartyInput;
  Community: ResolverTypeWrapper<{ id: string }>;
  Organisation: ResolverTypeWrapper<{ id: string }>;
  ListOrder: ListOrder;
  Territory: ResolverTypeWrapper<{ id: string }>;
  Person: ResolverTypeWrapper<{ id: string }>;
  Work: ResolverTypeWrapper<WorkRow>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Attachment: AttachmentRow;
  ID: Scalars['ID']['output'];
  PhotoRegionInput: PhotoRegionInput;
  Float: Scalars['Float']['output'];
  RedactPhotoPayload: Omit<RedactPhotoPayload, 'photo'> & { photo: ResolversParentTypes['Attachment'] };
  WithdrawnAttachment: WithdrawnAttachmentRow;
  UploadLimits: UploadLimits;
  IndicatorsOfPeriod: Omit<IndicatorsOfPeriod, 'indicators'> & { indicators?: Maybe<ResolversParentTypes['TerritoryIndicators']> };
  RankedTerritory: RankedTerritoryRow;
  DateTime: Scalars['DateTime']['output'];
  LocalDate: Scalars['LocalDate']['output'];
  LocalisedText: LocalisedText;
  LocalisedTextInput: LocalisedTextInput;
  Point: Point;
  PointInput: PointInput;
  PageInfo: PageInfo;
  ViewerAction: ViewerAction;
  Label: Label;
  ConcernCategory: ConcernCategoryRow;
  ConfigureConcernCategoryInput: ConfigureConcernCategoryInput;
  ConcernCategoryPayload: Omit<ConcernCategoryPayload, 'category'> & { category: ResolversParentTypes['ConcernCategory'] };
  ConcernOfReceipt: ConcernOfReceiptRow;
  RaiseAnonymousConcernInput: RaiseAnonymousConcernInput;
  AddToConcernByReceiptInput: AddToConcernByReceiptInput;
  ConcernOfReceiptPayload: Omit<ConcernOfReceiptPayload, 'concern'> & { concern: ResolversParentTypes['ConcernOfReceipt'] };
  RaiseConcernInput: RaiseConcernInput;
  ConcernSorting: ConcernSortingRow;
  RecategoriseConcernInput: RecategoriseConcernInput;
  RerouteConcernInput: RerouteConcernInput;
  TakeInConcernInput: TakeInConcernInput;
  Concern: ConcernRow;
  ConcernEscalation: ConcernEscalationRow;
  ConcernMessage: ConcernMessageRow;
  ConcernConnection: Omit<ConcernConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ConcernEdge']>, nodes: Array<ResolversParentTypes['Concern']> };
  ConcernEdge: Omit<ConcernEdge, 'node'> & { node: ResolversParentTypes['Concern'] };
  AddToConcernInput: AddToConcernInput;
  AnswerConcernInput: AnswerConcernInput;
  TriageConcernInput: TriageConcernInput;
  CloseConcernInput: CloseConcernInput;
  ReopenConcernInput: ReopenConcernInput;
  ConcernPayload: Omit<ConcernPayload, 'concern'> & { concern: ResolversParentTypes['Concern'] };
  DataRead: DataReadRow;
  DataReadConnection: Omit<DataReadConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['DataReadEdge']>, nodes: Array<ResolversParentTypes['DataRead']> };
  DataReadEdge: Omit<DataReadEdge, 'node'> & { node: ResolversParentTypes['DataRead'] };
  EvidenceWithdrawal: EvidenceWithdrawalRow;
  AttachEvidenceInput: AttachEvidenceInput;
  WithdrawEvidenceInput: WithdrawEvidenceInput;
  RedactEvidenceInput: RedactEvidenceInput;
  IssueHandOver: IssueHandOverRow;
  TerritoryIndicators: Omit<TerritoryIndicators, 'concernsReceived'> & { concernsReceived?: Maybe<ResolversParentTypes['ReceivedConcerns']> };
  ReceivedConcerns: ReceivedConcernsRow;
  ConcernsOfCategory: Omit<ConcernsOfCategory, 'category'> & { category: ResolversParentTypes['ConcernCategory'] };
  ShareOfConcerns: ShareOfConcerns;
  TimeToFirstAnswer: TimeToFirstAnswer;
  AnswerTimeBucket: AnswerTimeBucket;
  IssuesClosedByEffect: IssuesClosedByEffect;
  Course: Course;
  CloseIssueInput: CloseIssueInput;
  DeclineIssueInput: DeclineIssueInput;
  MergeIssueInput: MergeIssueInput;
  ReferIssueInput: ReferIssueInput;
  ReturnReferralInput: ReturnReferralInput;
  PresentIssueInput: PresentIssueInput;
  PlaceIssueInput: PlaceIssueInput;
  AddConcernsToIssueInput: AddConcernsToIssueInput;
  DefineIssueInput: DefineIssueInput;
  AgreeProcessInput: AgreeProcessInput;
  StakeholderInput: StakeholderInput;
  AgreeToProcessInput: AgreeToProcessInput;
  FormWorkingGroupInput: FormWorkingGroupInput;
  AddStakeholderInput: AddStakeholderInput;
  StartAnalysisInput: StartAnalysisInput;
  StartImplementationInput: StartImplementationInput;
  StartEvaluationInput: StartEvaluationInput;
  Issue: IssueRow;
  IssueDefinition: IssueDefinition;
  IssueStageChange: IssueStageChangeRow;
  IssueOnAgenda: IssueOnAgendaRow;
  IssueConnection: Omit<IssueConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['IssueEdge']>, nodes: Array<ResolversParentTypes['Issue']> };
  IssueEdge: Omit<IssueEdge, 'node'> & { node: ResolversParentTypes['Issue'] };
  IssuePayload: Omit<IssuePayload, 'issue'> & { issue: ResolversParentTypes['Issue'] };
  ConcernOutcome: Omit<ConcernOutcome, 'bulletin'> & { bulletin?: Maybe<ResolversParentTypes['Bulletin']> };
  Bulletin: { id: string };
  Municipality: { id: string };
  Labels: LabelsRow;
  Matrix: MatrixRow;
  DescribeMatrixInput: DescribeMatrixInput;
  Measure: MeasureRow;
  MeasurePeriod: MeasurePeriodRow;
  Decision: { id: string };
  MeasureConnection: Omit<MeasureConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['MeasureEdge']>, nodes: Array<ResolversParentTypes['Measure']> };
  MeasureEdge: Omit<MeasureEdge, 'node'> & { node: ResolversParentTypes['Measure'] };
  MeasurePeriodInput: MeasurePeriodInput;
  AddMeasureInput: AddMeasureInput;
  ChangeMeasureInput: ChangeMeasureInput;
  DropMeasureInput: DropMeasureInput;
  AcceptMeasureInput: AcceptMeasureInput;
  DeclineMeasureInput: DeclineMeasureInput;
  ReportProgressInput: ReportProgressInput;
  MeasurePayload: Omit<MeasurePayload, 'measure'> & { measure: ResolversParentTypes['Measure'] };
  Operation: OperationRow;
  Meeting: { id: string };
  RequestAgendaInput: RequestAgendaInput;
  OperationPayload: Omit<OperationPayload, 'operation'> & { operation: ResolversParentTypes['Operation'] };
  JudgeOutcomeInput: JudgeOutcomeInput;
  JudgeOutcomeByReceiptInput: JudgeOutcomeByReceiptInput;
  RedactPhotoInput: RedactPhotoInput;
  PublicIssueDraft: PublicIssueDraftRow;
  DraftPublicIssueInput: DraftPublicIssueInput;
  ReleasePublicIssueDraftInput: ReleasePublicIssueDraftInput;
  DiscardPublicIssueDraftInput: DiscardPublicIssueDraftInput;
  PublicIssueText: PublicIssueText;
  PublicIssueStep: PublicIssueStep;
  PublicIssue: PublicIssueRow;
  IssueRelease: IssueReleaseRow;
  PublicIssueConnection: Omit<PublicIssueConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['PublicIssueEdge']>, nodes: Array<ResolversParentTypes['PublicIssue']> };
  PublicIssueEdge: Omit<PublicIssueEdge, 'node'> & { node: ResolversParentTypes['PublicIssue'] };
  PublicIssueTextInput: PublicIssueTextInput;
  ReleasePublicIssueInput: ReleasePublicIssueInput;
  WithdrawPublicIssueInput: WithdrawPublicIssueInput;
  Review: ReviewRow;
  AddReviewInput: AddReviewInput;
  Resolution: ResolutionRow;
  Signature: SignatureRow;
  ProposeResolutionInput: ProposeResolutionInput;
  SignResolutionInput: SignResolutionInput;
  RecordMissingSignaturesInput: RecordMissingSignaturesInput;
  ReleaseStakeholderInput: ReleaseStakeholderInput;
  StakeholderPayload: Omit<StakeholderPayload, 'stakeholder'> & { stakeholder: ResolversParentTypes['Stakeholder'] };
  Stakeholder: StakeholderRow;
  Party: PartyRow;
  PartyInput: PartyInput;
  Community: { id: string };
  Organisation: { id: string };
  Territory: { id: string };
  Person: { id: string };
  Work: WorkRow;
  Query: Record<PropertyKey, never>;
  Mutation: Record<PropertyKey, never>;
  String: Scalars['String']['output'];
  Boolean: Scalars['Boolean']['output'];
  Int: Scalars['Int']['output'];
};

export type KeyDirectiveArgs = {
  fields: Scalars['String']['input'];
  resolvable?: Maybe<Scalars['Boolean']['input']>;
};

export type KeyDirectiveResolver<Result, Parent, ContextType = GraphqlContext, Args = KeyDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ShareableDirectiveArgs = { };

export type ShareableDirectiveResolver<Result, Parent, ContextType = GraphqlContext, Args = ShareableDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ExternalDirectiveArgs = { };

export type ExternalDirectiveResolver<Result, Parent, ContextType = GraphqlContext, Args = ExternalDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type OverrideDirectiveArgs = {
  from: Scalars['String']['input'];
};

export type OverrideDirectiveResolver<Result, Parent, ContextType = GraphqlContext, Args = OverrideDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type InaccessibleDirectiveArgs = { };

export type InaccessibleDirectiveResolver<Result, Parent, ContextType = GraphqlContext, Args = InaccessibleDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ListSizeDirectiveArgs = {
  assumedSize?: Maybe<Scalars['Int']['input']>;
  slicingArguments?: Maybe<Array<Scalars['String']['input']>>;
  sizedFields?: Maybe<Array<Scalars['String']['input']>>;
  requireOneSlicingArgument?: Maybe<Scalars['Boolean']['input']>;
};

export type ListSizeDirectiveResolver<Result, Parent, ContextType = GraphqlContext, Args = ListSizeDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type LengthDirectiveArgs = {
  max: Scalars['Int']['input'];
};

export type LengthDirectiveResolver<Result, Parent, ContextType = GraphqlContext, Args = LengthDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ItemsDirectiveArgs = {
  max: Scalars['Int']['input'];
};

export type ItemsDirectiveResolver<Result, Parent, ContextType = GraphqlContext, Args = ItemsDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AttachmentResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Attachment'] = ResolversParentTypes['Attachment']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  thumbnailAddress?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AttachmentKind'], ParentType, ContextType>;
  width?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  height?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  isRedacted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RedactPhotoPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RedactPhotoPayload'] = ResolversParentTypes['RedactPhotoPayload']> = {
  photo?: Resolver<ResolversTypes['Attachment'], ParentType, ContextType>;
};

export type WithdrawnAttachmentResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['WithdrawnAttachment'] = ResolversParentTypes['WithdrawnAttachment']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AttachmentKind'], ParentType, ContextType>;
  withdrawnAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  withdrawnBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type UploadLimitsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['UploadLimits'] = ResolversParentTypes['UploadLimits']> = {
  photoBytes?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  documentBytes?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  videoBytes?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  videoMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IndicatorsOfPeriodResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['IndicatorsOfPeriod'] = ResolversParentTypes['IndicatorsOfPeriod']> = {
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  indicators?: Resolver<Maybe<ResolversTypes['TerritoryIndicators']>, ParentType, ContextType>;
};

export type RankedTerritoryResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RankedTerritory'] = ResolversParentTypes['RankedTerritory']> = {
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  territory?: Resolver<Maybe<ResolversTypes['Territory']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  denominator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  contestedShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDate'], any> {
  name: 'LocalDate';
}

export type LocalisedTextResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['LocalisedText'] = ResolversParentTypes['LocalisedText']> = {
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PointResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Point'] = ResolversParentTypes['Point']> = {
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ViewerActionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ViewerAction'] = ResolversParentTypes['ViewerAction']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  allowed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['ErrorCode']>, ParentType, ContextType>;
};

export type LabelResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Label'] = ResolversParentTypes['Label']> = {
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ConcernCategoryResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ConcernCategory'] = ResolversParentTypes['ConcernCategory']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ConcernCategoryNameArgs>>;
  names?: Resolver<Array<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  replyMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['ConcernCategory']>, ParentType, ContextType>;
  sensitivity?: Resolver<ResolversTypes['Sensitivity'], ParentType, ContextType>;
  anonymityAllowed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  answeringLevel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  retentionDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ConcernCategoryPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ConcernCategoryPayload'] = ResolversParentTypes['ConcernCategoryPayload']> = {
  category?: Resolver<ResolversTypes['ConcernCategory'], ParentType, ContextType>;
};

export type ConcernOfReceiptResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ConcernOfReceipt'] = ResolversParentTypes['ConcernOfReceipt']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['ConcernCategory'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ConcernKind'], ParentType, ContextType>;
  happenedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  territory?: Resolver<Maybe<ResolversTypes['Territory']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ConcernStatus'], ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  answerDueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  waitsSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  newsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  escalations?: Resolver<Array<ResolversTypes['ConcernEscalation']>, ParentType, ContextType>;
  messages?: Resolver<Array<ResolversTypes['ConcernMessage']>, ParentType, ContextType>;
  attachments?: Resolver<Array<ResolversTypes['Attachment']>, ParentType, ContextType>;
  sortings?: Resolver<Array<ResolversTypes['ConcernSorting']>, ParentType, ContextType>;
  issueStatus?: Resolver<Maybe<ResolversTypes['PublicIssueStatus']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['ConcernOutcome']>, ParentType, ContextType>;
  viewerActions?: Resolver<Array<ResolversTypes['ViewerAction']>, ParentType, ContextType>;
};

export type ConcernOfReceiptPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ConcernOfReceiptPayload'] = ResolversParentTypes['ConcernOfReceiptPayload']> = {
  concern?: Resolver<ResolversTypes['ConcernOfReceipt'], ParentType, ContextType>;
};

export type ConcernSortingResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ConcernSorting'] = ResolversParentTypes['ConcernSorting']> = {
  fromCategory?: Resolver<ResolversTypes['ConcernCategory'], ParentType, ContextType>;
  toCategory?: Resolver<ResolversTypes['ConcernCategory'], ParentType, ContextType>;
  fromTerritory?: Resolver<Maybe<ResolversTypes['Territory']>, ParentType, ContextType>;
  toTerritory?: Resolver<Maybe<ResolversTypes['Territory']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ConcernResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Concern'] = ResolversParentTypes['Concern']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['ConcernCategory'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ConcernKind'], ParentType, ContextType>;
  happenedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  point?: Resolver<Maybe<ResolversTypes['Point']>, ParentType, ContextType>;
  territory?: Resolver<Maybe<ResolversTypes['Territory']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ConcernStatus'], ParentType, ContextType>;
  isAnonymous?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reporter?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  answerDueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  erasedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  waitsSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  newsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  answeringTerritory?: Resolver<Maybe<ResolversTypes['Territory']>, ParentType, ContextType>;
  escalations?: Resolver<Array<ResolversTypes['ConcernEscalation']>, ParentType, ContextType>;
  messages?: Resolver<Array<ResolversTypes['ConcernMessage']>, ParentType, ContextType>;
  attachments?: Resolver<Array<ResolversTypes['Attachment']>, ParentType, ContextType>;
  sortings?: Resolver<Array<ResolversTypes['ConcernSorting']>, ParentType, ContextType>;
  takenInBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  issue?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['ConcernOutcome']>, ParentType, ContextType>;
  viewerActions?: Resolver<Array<ResolversTypes['ViewerAction']>, ParentType, ContextType>;
};

export type ConcernEscalationResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ConcernEscalation'] = ResolversParentTypes['ConcernEscalation']> = {
  fromTerritory?: Resolver<Maybe<ResolversTypes['Territory']>, ParentType, ContextType>;
  toTerritory?: Resolver<Maybe<ResolversTypes['Territory']>, ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ConcernMessageResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ConcernMessage'] = ResolversParentTypes['ConcernMessage']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['ConcernSide'], ParentType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  writtenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ConcernConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ConcernConnection'] = ResolversParentTypes['ConcernConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ConcernEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Concern']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ConcernEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ConcernEdge'] = ResolversParentTypes['ConcernEdge']> = {
  node?: Resolver<ResolversTypes['Concern'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ConcernPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ConcernPayload'] = ResolversParentTypes['ConcernPayload']> = {
  concern?: Resolver<ResolversTypes['Concern'], ParentType, ContextType>;
};

export type DataReadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DataRead'] = ResolversParentTypes['DataRead']> = {
  reader?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  concern?: Resolver<Maybe<ResolversTypes['Concern']>, ParentType, ContextType>;
  readAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type DataReadConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DataReadConnection'] = ResolversParentTypes['DataReadConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DataReadEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['DataRead']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DataReadEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DataReadEdge'] = ResolversParentTypes['DataReadEdge']> = {
  node?: Resolver<ResolversTypes['DataRead'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EvidenceWithdrawalResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['EvidenceWithdrawal'] = ResolversParentTypes['EvidenceWithdrawal']> = {
  measure?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
  attachment?: Resolver<ResolversTypes['WithdrawnAttachment'], ParentType, ContextType>;
};

export type IssueHandOverResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['IssueHandOver'] = ResolversParentTypes['IssueHandOver']> = {
  from?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  isLead?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type TerritoryIndicatorsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TerritoryIndicators'] = ResolversParentTypes['TerritoryIndicators']> = {
  openIssues?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  measuresOverdue?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  signaturesMissing?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  concernsReceived?: Resolver<Maybe<ResolversTypes['ReceivedConcerns']>, ParentType, ContextType>;
  concernsAnsweredInTime?: Resolver<Maybe<ResolversTypes['ShareOfConcerns']>, ParentType, ContextType>;
  timeToFirstAnswer?: Resolver<Maybe<ResolversTypes['TimeToFirstAnswer']>, ParentType, ContextType>;
  escalations?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  issuesClosed?: Resolver<Maybe<ResolversTypes['IssuesClosedByEffect']>, ParentType, ContextType>;
};

export type ReceivedConcernsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ReceivedConcerns'] = ResolversParentTypes['ReceivedConcerns']> = {
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  byCategory?: Resolver<Array<ResolversTypes['ConcernsOfCategory']>, ParentType, ContextType>;
};

export type ConcernsOfCategoryResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ConcernsOfCategory'] = ResolversParentTypes['ConcernsOfCategory']> = {
  category?: Resolver<ResolversTypes['ConcernCategory'], ParentType, ContextType>;
  concerns?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ShareOfConcernsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ShareOfConcerns'] = ResolversParentTypes['ShareOfConcerns']> = {
  inTime?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  due?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type TimeToFirstAnswerResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TimeToFirstAnswer'] = ResolversParentTypes['TimeToFirstAnswer']> = {
  answers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  medianWithinHours?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  buckets?: Resolver<Array<ResolversTypes['AnswerTimeBucket']>, ParentType, ContextType>;
};

export type AnswerTimeBucketResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AnswerTimeBucket'] = ResolversParentTypes['AnswerTimeBucket']> = {
  withinHours?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  answers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IssuesClosedByEffectResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['IssuesClosedByEffect'] = ResolversParentTypes['IssuesClosedByEffect']> = {
  fixed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  improved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  noChange?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  worse?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  contested?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CourseResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Course'] = ResolversParentTypes['Course']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type IssueResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Issue'] = ResolversParentTypes['Issue']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<IssueTitleArgs>>;
  titles?: Resolver<Array<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  descriptions?: Resolver<Array<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['IssueStage'], ParentType, ContextType>;
  publicStatus?: Resolver<ResolversTypes['PublicIssueStatus'], ParentType, ContextType>;
  territory?: Resolver<Maybe<ResolversTypes['Territory']>, ParentType, ContextType>;
  municipalities?: Resolver<Array<Maybe<ResolversTypes['Municipality']>>, ParentType, ContextType>;
  lead?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  definition?: Resolver<Maybe<ResolversTypes['IssueDefinition']>, ParentType, ContextType>;
  process?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  processLanguage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  declineReason?: Resolver<Array<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  mergedInto?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType>;
  referredTo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  referredToOrganisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  effect?: Resolver<Maybe<ResolversTypes['Effect']>, ParentType, ContextType>;
  assessment?: Resolver<Array<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  presentedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  contestedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  confirmations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  concerns?: Resolver<Maybe<ResolversTypes['ConcernConnection']>, ParentType, ContextType, RequireFields<IssueConcernsArgs, 'first'>>;
  stakeholders?: Resolver<Array<ResolversTypes['Stakeholder']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['IssueStageChange']>, ParentType, ContextType>;
  onAgenda?: Resolver<Array<ResolversTypes['IssueOnAgenda']>, ParentType, ContextType>;
  bulletin?: Resolver<Maybe<ResolversTypes['Bulletin']>, ParentType, ContextType>;
  evidenceWithdrawals?: Resolver<Array<ResolversTypes['EvidenceWithdrawal']>, ParentType, ContextType>;
  handOvers?: Resolver<Array<ResolversTypes['IssueHandOver']>, ParentType, ContextType>;
  lessonForCourses?: Resolver<Array<Maybe<ResolversTypes['Course']>>, ParentType, ContextType>;
  matrix?: Resolver<Maybe<ResolversTypes['Matrix']>, ParentType, ContextType, Partial<IssueMatrixArgs>>;
  publicDraft?: Resolver<Maybe<ResolversTypes['PublicIssueDraft']>, ParentType, ContextType>;
  publicSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  release?: Resolver<Maybe<ResolversTypes['IssueRelease']>, ParentType, ContextType>;
  reviews?: Resolver<Array<ResolversTypes['Review']>, ParentType, ContextType>;
  viewerActions?: Resolver<Array<ResolversTypes['ViewerAction']>, ParentType, ContextType>;
};

export type IssueDefinitionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['IssueDefinition'] = ResolversParentTypes['IssueDefinition']> = {
  problem?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  affected?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type IssueStageChangeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['IssueStageChange'] = ResolversParentTypes['IssueStageChange']> = {
  from?: Resolver<Maybe<ResolversTypes['IssueStage']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['IssueStage'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type IssueOnAgendaResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['IssueOnAgenda'] = ResolversParentTypes['IssueOnAgenda']> = {
  meeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type IssueConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['IssueConnection'] = ResolversParentTypes['IssueConnection']> = {
  edges?: Resolver<Array<ResolversTypes['IssueEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Issue']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type IssueEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['IssueEdge'] = ResolversParentTypes['IssueEdge']> = {
  node?: Resolver<ResolversTypes['Issue'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IssuePayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['IssuePayload'] = ResolversParentTypes['IssuePayload']> = {
  issue?: Resolver<ResolversTypes['Issue'], ParentType, ContextType>;
};

export type ConcernOutcomeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ConcernOutcome'] = ResolversParentTypes['ConcernOutcome']> = {
  effect?: Resolver<Maybe<ResolversTypes['Effect']>, ParentType, ContextType>;
  declineReason?: Resolver<Array<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  bulletin?: Resolver<Maybe<ResolversTypes['Bulletin']>, ParentType, ContextType>;
  toldAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type BulletinResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Bulletin'] = ResolversParentTypes['Bulletin']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type MunicipalityResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Municipality'] = ResolversParentTypes['Municipality']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type LabelsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Labels'] = ResolversParentTypes['Labels']> = {
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  concernStatuses?: Resolver<Maybe<Array<ResolversTypes['Label']>>, ParentType, ContextType>;
  concernKinds?: Resolver<Maybe<Array<ResolversTypes['Label']>>, ParentType, ContextType>;
  concernSides?: Resolver<Maybe<Array<ResolversTypes['Label']>>, ParentType, ContextType>;
  sensitivities?: Resolver<Maybe<Array<ResolversTypes['Label']>>, ParentType, ContextType>;
  issueStages?: Resolver<Maybe<Array<ResolversTypes['Label']>>, ParentType, ContextType>;
  publicIssueStatuses?: Resolver<Maybe<Array<ResolversTypes['Label']>>, ParentType, ContextType>;
  effects?: Resolver<Maybe<Array<ResolversTypes['Label']>>, ParentType, ContextType>;
  measureStatuses?: Resolver<Maybe<Array<ResolversTypes['Label']>>, ParentType, ContextType>;
  measureAcceptances?: Resolver<Maybe<Array<ResolversTypes['Label']>>, ParentType, ContextType>;
  operationStatuses?: Resolver<Maybe<Array<ResolversTypes['Label']>>, ParentType, ContextType>;
  agendaRefusals?: Resolver<Maybe<Array<ResolversTypes['Label']>>, ParentType, ContextType>;
  signatureStatuses?: Resolver<Maybe<Array<ResolversTypes['Label']>>, ParentType, ContextType>;
  signatureAnswers?: Resolver<Maybe<Array<ResolversTypes['Label']>>, ParentType, ContextType>;
  periodLengths?: Resolver<Maybe<Array<ResolversTypes['Label']>>, ParentType, ContextType>;
  rankedIssueFigures?: Resolver<Maybe<Array<ResolversTypes['Label']>>, ParentType, ContextType>;
  attachmentKinds?: Resolver<Maybe<Array<ResolversTypes['Label']>>, ParentType, ContextType>;
};

export type MatrixResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Matrix'] = ResolversParentTypes['Matrix']> = {
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  desiredOutcomes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  measures?: Resolver<Array<ResolversTypes['Measure']>, ParentType, ContextType>;
  resolution?: Resolver<Maybe<ResolversTypes['Resolution']>, ParentType, ContextType>;
  viewerActions?: Resolver<Array<ResolversTypes['ViewerAction']>, ParentType, ContextType>;
};

export type MeasureResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Measure'] = ResolversParentTypes['Measure']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issue?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType>;
  who?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  what?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  where?: Resolver<Maybe<ResolversTypes['Territory']>, ParentType, ContextType>;
  when?: Resolver<ResolversTypes['MeasurePeriod'], ParentType, ContextType>;
  how?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  acceptance?: Resolver<ResolversTypes['MeasureAcceptance'], ParentType, ContextType>;
  answeredBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  declineReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dropReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MeasureStatus'], ParentType, ContextType>;
  notDoneReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  progressedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  attachments?: Resolver<Array<ResolversTypes['Attachment']>, ParentType, ContextType>;
  withdrawnAttachments?: Resolver<Array<ResolversTypes['WithdrawnAttachment']>, ParentType, ContextType>;
  viewerActions?: Resolver<Array<ResolversTypes['ViewerAction']>, ParentType, ContextType>;
};

export type MeasurePeriodResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['MeasurePeriod'] = ResolversParentTypes['MeasurePeriod']> = {
  beginsOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type DecisionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Decision'] = ResolversParentTypes['Decision']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type MeasureConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['MeasureConnection'] = ResolversParentTypes['MeasureConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MeasureEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Measure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type MeasureEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['MeasureEdge'] = ResolversParentTypes['MeasureEdge']> = {
  node?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MeasurePayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['MeasurePayload'] = ResolversParentTypes['MeasurePayload']> = {
  measure?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
};

export type OperationResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Operation'] = ResolversParentTypes['Operation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OperationStatus'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['AgendaRefusal']>, ParentType, ContextType>;
  issue?: Resolver<ResolversTypes['Issue'], ParentType, ContextType>;
  meeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  settledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type MeetingResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Meeting'] = ResolversParentTypes['Meeting']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type OperationPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OperationPayload'] = ResolversParentTypes['OperationPayload']> = {
  operation?: Resolver<ResolversTypes['Operation'], ParentType, ContextType>;
};

export type PublicIssueDraftResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PublicIssueDraft'] = ResolversParentTypes['PublicIssueDraft']> = {
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  texts?: Resolver<Array<ResolversTypes['PublicIssueText']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Territory']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['ConcernCategory']>, ParentType, ContextType>;
  draftedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  draftedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PublicIssueTextResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PublicIssueText'] = ResolversParentTypes['PublicIssueText']> = {
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  agreed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PublicIssueStepResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PublicIssueStep'] = ResolversParentTypes['PublicIssueStep']> = {
  status?: Resolver<ResolversTypes['PublicIssueStatus'], ParentType, ContextType>;
  reachedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type PublicIssueResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PublicIssue'] = ResolversParentTypes['PublicIssue']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PublicIssueStatus'], ParentType, ContextType>;
  territory?: Resolver<Maybe<ResolversTypes['Territory']>, ParentType, ContextType>;
  effect?: Resolver<Maybe<ResolversTypes['Effect']>, ParentType, ContextType>;
  bulletin?: Resolver<Maybe<ResolversTypes['Bulletin']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['PublicIssueText']>, ParentType, ContextType, Partial<PublicIssueTextArgs>>;
  texts?: Resolver<Array<ResolversTypes['PublicIssueText']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Territory']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['ConcernCategory']>, ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['PublicIssueStep']>, ParentType, ContextType>;
  publicSince?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  releasedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type IssueReleaseResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['IssueRelease'] = ResolversParentTypes['IssueRelease']> = {
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  texts?: Resolver<Array<ResolversTypes['PublicIssueText']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Territory']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['ConcernCategory']>, ParentType, ContextType>;
  draftedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  releasedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  releasedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  withdrawnBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  withdrawalReason?: Resolver<Array<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
};

export type PublicIssueConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PublicIssueConnection'] = ResolversParentTypes['PublicIssueConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PublicIssueEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PublicIssue']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PublicIssueEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PublicIssueEdge'] = ResolversParentTypes['PublicIssueEdge']> = {
  node?: Resolver<ResolversTypes['PublicIssue'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReviewResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Review'] = ResolversParentTypes['Review']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  matrixVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  effectSoFar?: Resolver<Maybe<ResolversTypes['Effect']>, ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ResolutionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Resolution'] = ResolversParentTypes['Resolution']> = {
  proposedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  signBy?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  bindingSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lapsedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  signatures?: Resolver<Array<ResolversTypes['Signature']>, ParentType, ContextType>;
};

export type SignatureResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Signature'] = ResolversParentTypes['Signature']> = {
  stakeholder?: Resolver<ResolversTypes['Stakeholder'], ParentType, ContextType>;
  signedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SignatureStatus'], ParentType, ContextType>;
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  forPolice?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  viewerMayAnswer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type StakeholderPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['StakeholderPayload'] = ResolversParentTypes['StakeholderPayload']> = {
  stakeholder?: Resolver<ResolversTypes['Stakeholder'], ParentType, ContextType>;
};

export type StakeholderResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Stakeholder'] = ResolversParentTypes['Stakeholder']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  party?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  community?: Resolver<Maybe<ResolversTypes['Community']>, ParentType, ContextType>;
  joinedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  processAgreedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  releasedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  releaseReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PartyResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Party'] = ResolversParentTypes['Party']> = {
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  community?: Resolver<Maybe<ResolversTypes['Community']>, ParentType, ContextType>;
};

export type CommunityResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Community'] = ResolversParentTypes['Community']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type TerritoryResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Territory'] = ResolversParentTypes['Territory']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicators?: Resolver<Maybe<ResolversTypes['TerritoryIndicators']>, ParentType, ContextType, Partial<TerritoryIndicatorsArgs>>;
  indicatorSeries?: Resolver<Maybe<Array<ResolversTypes['IndicatorsOfPeriod']>>, ParentType, ContextType, RequireFields<TerritoryIndicatorSeriesArgs, 'from' | 'to' | 'by'>>;
  concerns?: Resolver<Maybe<ResolversTypes['ConcernConnection']>, ParentType, ContextType, RequireFields<TerritoryConcernsArgs, 'waiting' | 'overdue' | 'order' | 'first'>>;
  issues?: Resolver<Maybe<ResolversTypes['IssueConnection']>, ParentType, ContextType, RequireFields<TerritoryIssuesArgs, 'overdue' | 'order' | 'first'>>;
  publicIssues?: Resolver<Maybe<ResolversTypes['PublicIssueConnection']>, ParentType, ContextType, RequireFields<TerritoryPublicIssuesArgs, 'below' | 'first'>>;
};

export type PersonResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  work?: Resolver<Maybe<ResolversTypes['Work']>, ParentType, ContextType>;
  concerns?: Resolver<Maybe<ResolversTypes['ConcernConnection']>, ParentType, ContextType, RequireFields<PersonConcernsArgs, 'first'>>;
  concernReads?: Resolver<Maybe<ResolversTypes['DataReadConnection']>, ParentType, ContextType, RequireFields<PersonConcernReadsArgs, 'first'>>;
};

export type WorkResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Work'] = ResolversParentTypes['Work']> = {
  concernsDue?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  concernsToAnswer?: Resolver<Maybe<ResolversTypes['ConcernConnection']>, ParentType, ContextType, RequireFields<WorkConcernsToAnswerArgs, 'first'>>;
  signaturesPending?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  issuesToSign?: Resolver<Maybe<ResolversTypes['IssueConnection']>, ParentType, ContextType, RequireFields<WorkIssuesToSignArgs, 'first'>>;
  processesToAgree?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  issuesToAgree?: Resolver<Maybe<ResolversTypes['IssueConnection']>, ParentType, ContextType, RequireFields<WorkIssuesToAgreeArgs, 'first'>>;
  reviewsDue?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  issuesToReview?: Resolver<Maybe<ResolversTypes['IssueConnection']>, ParentType, ContextType, RequireFields<WorkIssuesToReviewArgs, 'first'>>;
  measuresDue?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  measuresOverdue?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  measuresToDo?: Resolver<Maybe<ResolversTypes['MeasureConnection']>, ParentType, ContextType, RequireFields<WorkMeasuresToDoArgs, 'overdue' | 'first'>>;
  measuresProposed?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  measuresToAccept?: Resolver<Maybe<ResolversTypes['MeasureConnection']>, ParentType, ContextType, RequireFields<WorkMeasuresToAcceptArgs, 'first'>>;
};

export type QueryResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  uploadLimits?: Resolver<Maybe<ResolversTypes['UploadLimits']>, ParentType, ContextType>;
  concernCategories?: Resolver<Maybe<Array<ResolversTypes['ConcernCategory']>>, ParentType, ContextType>;
  concernByReceipt?: Resolver<Maybe<ResolversTypes['ConcernOfReceipt']>, ParentType, ContextType, RequireFields<QueryConcernByReceiptArgs, 'receiptHash'>>;
  concern?: Resolver<Maybe<ResolversTypes['Concern']>, ParentType, ContextType, RequireFields<QueryConcernArgs, 'id'>>;
  issueIndicatorRanking?: Resolver<Maybe<Array<ResolversTypes['RankedTerritory']>>, ParentType, ContextType, RequireFields<QueryIssueIndicatorRankingArgs, 'within' | 'level' | 'figure' | 'minimumDenominator' | 'order' | 'first'>>;
  issue?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType, RequireFields<QueryIssueArgs, 'id'>>;
  operation?: Resolver<Maybe<ResolversTypes['Operation']>, ParentType, ContextType, RequireFields<QueryOperationArgs, 'id'>>;
  publicIssue?: Resolver<Maybe<ResolversTypes['PublicIssue']>, ParentType, ContextType, RequireFields<QueryPublicIssueArgs, 'id'>>;
};

export type MutationResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  configureConcernCategory?: Resolver<Maybe<ResolversTypes['ConcernCategoryPayload']>, ParentType, ContextType, RequireFields<MutationConfigureConcernCategoryArgs, 'input' | 'idempotencyKey'>>;
  raiseConcernAnonymously?: Resolver<Maybe<ResolversTypes['ConcernOfReceiptPayload']>, ParentType, ContextType, RequireFields<MutationRaiseConcernAnonymouslyArgs, 'input' | 'idempotencyKey'>>;
  addToConcernByReceipt?: Resolver<Maybe<ResolversTypes['ConcernOfReceiptPayload']>, ParentType, ContextType, RequireFields<MutationAddToConcernByReceiptArgs, 'input' | 'idempotencyKey'>>;
  raiseConcern?: Resolver<Maybe<ResolversTypes['ConcernPayload']>, ParentType, ContextType, RequireFields<MutationRaiseConcernArgs, 'input' | 'idempotencyKey'>>;
  recategoriseConcern?: Resolver<Maybe<ResolversTypes['ConcernPayload']>, ParentType, ContextType, RequireFields<MutationRecategoriseConcernArgs, 'input' | 'idempotencyKey'>>;
  rerouteConcern?: Resolver<Maybe<ResolversTypes['ConcernPayload']>, ParentType, ContextType, RequireFields<MutationRerouteConcernArgs, 'input' | 'idempotencyKey'>>;
  takeInConcern?: Resolver<Maybe<ResolversTypes['ConcernPayload']>, ParentType, ContextType, RequireFields<MutationTakeInConcernArgs, 'input' | 'idempotencyKey'>>;
  addToConcern?: Resolver<Maybe<ResolversTypes['ConcernPayload']>, ParentType, ContextType, RequireFields<MutationAddToConcernArgs, 'input' | 'idempotencyKey'>>;
  triageConcern?: Resolver<Maybe<ResolversTypes['ConcernPayload']>, ParentType, ContextType, RequireFields<MutationTriageConcernArgs, 'input' | 'idempotencyKey'>>;
  answerConcern?: Resolver<Maybe<ResolversTypes['ConcernPayload']>, ParentType, ContextType, RequireFields<MutationAnswerConcernArgs, 'input' | 'idempotencyKey'>>;
  closeConcern?: Resolver<Maybe<ResolversTypes['ConcernPayload']>, ParentType, ContextType, RequireFields<MutationCloseConcernArgs, 'input' | 'idempotencyKey'>>;
  reopenConcern?: Resolver<Maybe<ResolversTypes['ConcernPayload']>, ParentType, ContextType, RequireFields<MutationReopenConcernArgs, 'input' | 'idempotencyKey'>>;
  attachEvidence?: Resolver<Maybe<ResolversTypes['MeasurePayload']>, ParentType, ContextType, RequireFields<MutationAttachEvidenceArgs, 'input' | 'idempotencyKey'>>;
  withdrawEvidence?: Resolver<Maybe<ResolversTypes['MeasurePayload']>, ParentType, ContextType, RequireFields<MutationWithdrawEvidenceArgs, 'input' | 'idempotencyKey'>>;
  redactEvidence?: Resolver<Maybe<ResolversTypes['RedactPhotoPayload']>, ParentType, ContextType, RequireFields<MutationRedactEvidenceArgs, 'input' | 'idempotencyKey'>>;
  closeIssue?: Resolver<Maybe<ResolversTypes['IssuePayload']>, ParentType, ContextType, RequireFields<MutationCloseIssueArgs, 'input' | 'idempotencyKey'>>;
  declineIssue?: Resolver<Maybe<ResolversTypes['IssuePayload']>, ParentType, ContextType, RequireFields<MutationDeclineIssueArgs, 'input' | 'idempotencyKey'>>;
  mergeIssue?: Resolver<Maybe<ResolversTypes['IssuePayload']>, ParentType, ContextType, RequireFields<MutationMergeIssueArgs, 'input' | 'idempotencyKey'>>;
  referIssue?: Resolver<Maybe<ResolversTypes['IssuePayload']>, ParentType, ContextType, RequireFields<MutationReferIssueArgs, 'input' | 'idempotencyKey'>>;
  returnReferral?: Resolver<Maybe<ResolversTypes['IssuePayload']>, ParentType, ContextType, RequireFields<MutationReturnReferralArgs, 'input' | 'idempotencyKey'>>;
  presentIssue?: Resolver<Maybe<ResolversTypes['IssuePayload']>, ParentType, ContextType, RequireFields<MutationPresentIssueArgs, 'input' | 'idempotencyKey'>>;
  placeIssue?: Resolver<Maybe<ResolversTypes['IssuePayload']>, ParentType, ContextType, RequireFields<MutationPlaceIssueArgs, 'input' | 'idempotencyKey'>>;
  addConcernsToIssue?: Resolver<Maybe<ResolversTypes['IssuePayload']>, ParentType, ContextType, RequireFields<MutationAddConcernsToIssueArgs, 'input' | 'idempotencyKey'>>;
  startAnalysis?: Resolver<Maybe<ResolversTypes['IssuePayload']>, ParentType, ContextType, RequireFields<MutationStartAnalysisArgs, 'input' | 'idempotencyKey'>>;
  defineIssue?: Resolver<Maybe<ResolversTypes['IssuePayload']>, ParentType, ContextType, RequireFields<MutationDefineIssueArgs, 'input' | 'idempotencyKey'>>;
  agreeProcess?: Resolver<Maybe<ResolversTypes['IssuePayload']>, ParentType, ContextType, RequireFields<MutationAgreeProcessArgs, 'input' | 'idempotencyKey'>>;
  formWorkingGroup?: Resolver<Maybe<ResolversTypes['IssuePayload']>, ParentType, ContextType, RequireFields<MutationFormWorkingGroupArgs, 'input' | 'idempotencyKey'>>;
  agreeToProcess?: Resolver<Maybe<ResolversTypes['IssuePayload']>, ParentType, ContextType, RequireFields<MutationAgreeToProcessArgs, 'input' | 'idempotencyKey'>>;
  addStakeholder?: Resolver<Maybe<ResolversTypes['IssuePayload']>, ParentType, ContextType, RequireFields<MutationAddStakeholderArgs, 'input' | 'idempotencyKey'>>;
  startImplementation?: Resolver<Maybe<ResolversTypes['IssuePayload']>, ParentType, ContextType, RequireFields<MutationStartImplementationArgs, 'input' | 'idempotencyKey'>>;
  startEvaluation?: Resolver<Maybe<ResolversTypes['IssuePayload']>, ParentType, ContextType, RequireFields<MutationStartEvaluationArgs, 'input' | 'idempotencyKey'>>;
  describeMatrix?: Resolver<Maybe<ResolversTypes['IssuePayload']>, ParentType, ContextType, RequireFields<MutationDescribeMatrixArgs, 'input' | 'idempotencyKey'>>;
  addMeasure?: Resolver<Maybe<ResolversTypes['IssuePayload']>, ParentType, ContextType, RequireFields<MutationAddMeasureArgs, 'input' | 'idempotencyKey'>>;
  changeMeasure?: Resolver<Maybe<ResolversTypes['IssuePayload']>, ParentType, ContextType, RequireFields<MutationChangeMeasureArgs, 'input' | 'idempotencyKey'>>;
  dropMeasure?: Resolver<Maybe<ResolversTypes['IssuePayload']>, ParentType, ContextType, RequireFields<MutationDropMeasureArgs, 'input' | 'idempotencyKey'>>;
  acceptMeasure?: Resolver<Maybe<ResolversTypes['MeasurePayload']>, ParentType, ContextType, RequireFields<MutationAcceptMeasureArgs, 'input' | 'idempotencyKey'>>;
  declineMeasure?: Resolver<Maybe<ResolversTypes['MeasurePayload']>, ParentType, ContextType, RequireFields<MutationDeclineMeasureArgs, 'input' | 'idempotencyKey'>>;
  reportProgress?: Resolver<Maybe<ResolversTypes['MeasurePayload']>, ParentType, ContextType, RequireFields<MutationReportProgressArgs, 'input' | 'idempotencyKey'>>;
  requestAgenda?: Resolver<Maybe<ResolversTypes['OperationPayload']>, ParentType, ContextType, RequireFields<MutationRequestAgendaArgs, 'input' | 'idempotencyKey'>>;
  confirmOutcome?: Resolver<Maybe<ResolversTypes['ConcernPayload']>, ParentType, ContextType, RequireFields<MutationConfirmOutcomeArgs, 'input' | 'idempotencyKey'>>;
  contestOutcome?: Resolver<Maybe<ResolversTypes['ConcernPayload']>, ParentType, ContextType, RequireFields<MutationContestOutcomeArgs, 'input' | 'idempotencyKey'>>;
  confirmOutcomeByReceipt?: Resolver<Maybe<ResolversTypes['ConcernOfReceiptPayload']>, ParentType, ContextType, RequireFields<MutationConfirmOutcomeByReceiptArgs, 'input' | 'idempotencyKey'>>;
  contestOutcomeByReceipt?: Resolver<Maybe<ResolversTypes['ConcernOfReceiptPayload']>, ParentType, ContextType, RequireFields<MutationContestOutcomeByReceiptArgs, 'input' | 'idempotencyKey'>>;
  redactPhoto?: Resolver<Maybe<ResolversTypes['RedactPhotoPayload']>, ParentType, ContextType, RequireFields<MutationRedactPhotoArgs, 'input' | 'idempotencyKey'>>;
  draftPublicIssue?: Resolver<Maybe<ResolversTypes['IssuePayload']>, ParentType, ContextType, RequireFields<MutationDraftPublicIssueArgs, 'input' | 'idempotencyKey'>>;
  releasePublicIssueDraft?: Resolver<Maybe<ResolversTypes['IssuePayload']>, ParentType, ContextType, RequireFields<MutationReleasePublicIssueDraftArgs, 'input' | 'idempotencyKey'>>;
  discardPublicIssueDraft?: Resolver<Maybe<ResolversTypes['IssuePayload']>, ParentType, ContextType, RequireFields<MutationDiscardPublicIssueDraftArgs, 'input' | 'idempotencyKey'>>;
  releasePublicIssue?: Resolver<Maybe<ResolversTypes['IssuePayload']>, ParentType, ContextType, RequireFields<MutationReleasePublicIssueArgs, 'input' | 'idempotencyKey'>>;
  withdrawPublicIssue?: Resolver<Maybe<ResolversTypes['IssuePayload']>, ParentType, ContextType, RequireFields<MutationWithdrawPublicIssueArgs, 'input' | 'idempotencyKey'>>;
  addReview?: Resolver<Maybe<ResolversTypes['IssuePayload']>, ParentType, ContextType, RequireFields<MutationAddReviewArgs, 'input' | 'idempotencyKey'>>;
  proposeResolution?: Resolver<Maybe<ResolversTypes['IssuePayload']>, ParentType, ContextType, RequireFields<MutationProposeResolutionArgs, 'input' | 'idempotencyKey'>>;
  signResolution?: Resolver<Maybe<ResolversTypes['IssuePayload']>, ParentType, ContextType, RequireFields<MutationSignResolutionArgs, 'input' | 'idempotencyKey'>>;
  recordMissingSignatures?: Resolver<Maybe<ResolversTypes['IssuePayload']>, ParentType, ContextType, RequireFields<MutationRecordMissingSignaturesArgs, 'input' | 'idempotencyKey'>>;
  releaseStakeholder?: Resolver<Maybe<ResolversTypes['StakeholderPayload']>, ParentType, ContextType, RequireFields<MutationReleaseStakeholderArgs, 'input' | 'idempotencyKey'>>;
};

export type Resolvers<ContextType = GraphqlContext> = {
  Attachment?: AttachmentResolvers<ContextType>;
  RedactPhotoPayload?: RedactPhotoPayloadResolvers<ContextType>;
  WithdrawnAttachment?: WithdrawnAttachmentResolvers<ContextType>;
  UploadLimits?: UploadLimitsResolvers<ContextType>;
  IndicatorsOfPeriod?: IndicatorsOfPeriodResolvers<ContextType>;
  RankedTerritory?: RankedTerritoryResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  LocalDate?: GraphQLScalarType;
  LocalisedText?: LocalisedTextResolvers<ContextType>;
  Point?: PointResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  ViewerAction?: ViewerActionResolvers<ContextType>;
  Label?: LabelResolvers<ContextType>;
  ConcernCategory?: ConcernCategoryResolvers<ContextType>;
  ConcernCategoryPayload?: ConcernCategoryPayloadResolvers<ContextType>;
  ConcernOfReceipt?: ConcernOfReceiptResolvers<ContextType>;
  ConcernOfReceiptPayload?: ConcernOfReceiptPayloadResolvers<ContextType>;
  ConcernSorting?: ConcernSortingResolvers<ContextType>;
  Concern?: ConcernResolvers<ContextType>;
  ConcernEscalation?: ConcernEscalationResolvers<ContextType>;
  ConcernMessage?: ConcernMessageResolvers<ContextType>;
  ConcernConnection?: ConcernConnectionResolvers<ContextType>;
  ConcernEdge?: ConcernEdgeResolvers<ContextType>;
  ConcernPayload?: ConcernPayloadResolvers<ContextType>;
  DataRead?: DataReadResolvers<ContextType>;
  DataReadConnection?: DataReadConnectionResolvers<ContextType>;
  DataReadEdge?: DataReadEdgeResolvers<ContextType>;
  EvidenceWithdrawal?: EvidenceWithdrawalResolvers<ContextType>;
  IssueHandOver?: IssueHandOverResolvers<ContextType>;
  TerritoryIndicators?: TerritoryIndicatorsResolvers<ContextType>;
  ReceivedConcerns?: ReceivedConcernsResolvers<ContextType>;
  ConcernsOfCategory?: ConcernsOfCategoryResolvers<ContextType>;
  ShareOfConcerns?: ShareOfConcernsResolvers<ContextType>;
  TimeToFirstAnswer?: TimeToFirstAnswerResolvers<ContextType>;
  AnswerTimeBucket?: AnswerTimeBucketResolvers<ContextType>;
  IssuesClosedByEffect?: IssuesClosedByEffectResolvers<ContextType>;
  Course?: CourseResolvers<ContextType>;
  Issue?: IssueResolvers<ContextType>;
  IssueDefinition?: IssueDefinitionResolvers<ContextType>;
  IssueStageChange?: IssueStageChangeResolvers<ContextType>;
  IssueOnAgenda?: IssueOnAgendaResolvers<ContextType>;
  IssueConnection?: IssueConnectionResolvers<ContextType>;
  IssueEdge?: IssueEdgeResolvers<ContextType>;
  IssuePayload?: IssuePayloadResolvers<ContextType>;
  ConcernOutcome?: ConcernOutcomeResolvers<ContextType>;
  Bulletin?: BulletinResolvers<ContextType>;
  Municipality?: MunicipalityResolvers<ContextType>;
  Labels?: LabelsResolvers<ContextType>;
  Matrix?: MatrixResolvers<ContextType>;
  Measure?: MeasureResolvers<ContextType>;
  MeasurePeriod?: MeasurePeriodResolvers<ContextType>;
  Decision?: DecisionResolvers<ContextType>;
  MeasureConnection?: MeasureConnectionResolvers<ContextType>;
  MeasureEdge?: MeasureEdgeResolvers<ContextType>;
  MeasurePayload?: MeasurePayloadResolvers<ContextType>;
  Operation?: OperationResolvers<ContextType>;
  Meeting?: MeetingResolvers<ContextType>;
  OperationPayload?: OperationPayloadResolvers<ContextType>;
  PublicIssueDraft?: PublicIssueDraftResolvers<ContextType>;
  PublicIssueText?: PublicIssueTextResolvers<ContextType>;
  PublicIssueStep?: PublicIssueStepResolvers<ContextType>;
  PublicIssue?: PublicIssueResolvers<ContextType>;
  IssueRelease?: IssueReleaseResolvers<ContextType>;
  PublicIssueConnection?: PublicIssueConnectionResolvers<ContextType>;
  PublicIssueEdge?: PublicIssueEdgeResolvers<ContextType>;
  Review?: ReviewResolvers<ContextType>;
  Resolution?: ResolutionResolvers<ContextType>;
  Signature?: SignatureResolvers<ContextType>;
  StakeholderPayload?: StakeholderPayloadResolvers<ContextType>;
  Stakeholder?: StakeholderResolvers<ContextType>;
  Party?: PartyResolvers<ContextType>;
  Community?: CommunityResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  Territory?: TerritoryResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Work?: WorkResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = GraphqlContext> = {
  key?: KeyDirectiveResolver<any, any, ContextType>;
  shareable?: ShareableDirectiveResolver<any, any, ContextType>;
  external?: ExternalDirectiveResolver<any, any, ContextType>;
  override?: OverrideDirectiveResolver<any, any, ContextType>;
  inaccessible?: InaccessibleDirectiveResolver<any, any, ContextType>;
  listSize?: ListSizeDirectiveResolver<any, any, ContextType>;
  length?: LengthDirectiveResolver<any, any, ContextType>;
  items?: ItemsDirectiveResolver<any, any, ContextType>;
};

