// Generated from schema.graphql by "npm run generate". Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AgendaItem as AgendaItemRow } from '../meeting/agenda-item.entity.js';
import type { Attachment as AttachmentRow } from '../attachment/attachment.entity.js';
import type { BriefingRow as BriefingRow } from '../briefing/briefing.reads.js';
import type { DecidedMeasure as DecidedMeasureRow } from '../decision/decided-measure.entity.js';
import type { DecisionRow as DecisionRow } from '../decision/decision.reads.js';
import type { LabelsRow as LabelsRow } from '../label/label-words.js';
import type { MeetingRow as MeetingRow } from '../meeting/meeting.reads.js';
import type { MinutesOfMeeting as MinutesRow } from '../meeting/minutes-of-meeting.js';
import type { Panel as PanelRow, Panel as PublicPanelRow } from '../panel/panel.entity.js';
import type { PanelMember as PanelMemberRow } from '../panel/panel-member.entity.js';
import type { PanelKindPolicy as PanelKindPolicyRow } from '../panel-kind/panel-kind.entity.js';
import type { Ranked as RankedTerritoryRow } from '@vicinia/indicators';
import type { Access as WorkRow } from '@vicinia/access';
import type { WithdrawnAttachment as WithdrawnAttachmentRow } from '../attachment/withdrawn-attachment.entity.js';
import type { GraphqlContext } from '@vicinia/service-kit';
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

/** Photos, documents and videos that belong to minutes. */
export type AttachToMinutesInput = {
  /** The meeting that has the minutes. */
  meetingId: Scalars['ID']['input'];
  /** Photos, documents and videos that the same person uploaded before to /media/minutes, 1 to 20; minutes have at most 20 in all. */
  attachmentIds: Array<Scalars['ID']['input']>;
};

/** A photo, document or video to take back from minutes. */
export type WithdrawFromMinutesInput = {
  /** The meeting that has the minutes. */
  meetingId: Scalars['ID']['input'];
  /** The photo, document or video. */
  attachmentId: Scalars['ID']['input'];
  /** Why, 1 to 2,000 characters. */
  reason: Scalars['String']['input'];
  /** Language in which the reason is written, as BCP 47 tag; left out where nobody knows. At most 35 characters. */
  language?: InputMaybe<Scalars['String']['input']>;
};

/** What of a photo of minutes nobody is to see. */
export type RedactMinutesInput = {
  /** The meeting that has the minutes. */
  meetingId: Scalars['ID']['input'];
  /** The photo. */
  photoId: Scalars['ID']['input'];
  /** Faces, number plates and the like, 1 to 50. */
  regions: Array<PhotoRegionInput>;
};

/** Two officers meet because a post passes from the one to the other. */
export type Briefing = {
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** When it begins. */
  startsAt: Scalars['DateTime']['output'];
  /** Where the post is. */
  territory?: Maybe<Territory>;
  /** Who leaves the post. */
  leaving?: Maybe<Person>;
  /** Who takes it over. */
  successor?: Maybe<Person>;
  /** The handover for which they meet. */
  handover?: Maybe<Handover>;
};

/** A post passes from one person to the next. */
export type Handover = {
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
};

/** What a meeting decided. */
export type Decision = {
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /**
   * What was decided, in words. Null where the caller may not see it.
   *
   * Access (panel.read): members of the panel; at the territory or above it NEIGHBOURHOOD_OFFICER, SUPPORT_OFFICER, SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  text?: Maybe<Scalars['String']['output']>;
  /** Language in which it is written, as BCP 47 tag; null where nobody said. */
  language?: Maybe<Scalars['String']['output']>;
  /**
   * The point of the agenda it belongs to. Null where the caller may not see it.
   *
   * Access (panel.read): members of the panel; at the territory or above it NEIGHBOURHOOD_OFFICER, SUPPORT_OFFICER, SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  agendaItem?: Maybe<AgendaItem>;
  /**
   * Who does what, where and until when. Empty where the caller may not see it.
   *
   * Access (panel.read): members of the panel; at the territory or above it NEIGHBOURHOOD_OFFICER, SUPPORT_OFFICER, SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  measures?: Maybe<Array<DecidedMeasure>>;
  /** When it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
};

/** One measure that a meeting decided. Its progress is kept with the issue. */
export type DecidedMeasure = {
  /** Id that the measure has in the matrix of the issue, too. */
  id: Scalars['ID']['output'];
  /** What is to be done, in words; null where the text of the decision says it all. */
  what?: Maybe<Scalars['String']['output']>;
  /** The person who is responsible; null where it is an organisation. */
  responsiblePerson?: Maybe<Person>;
  /** The organisation that is responsible; null where it is a person. */
  responsibleOrganisation?: Maybe<Organisation>;
  /** Where. */
  territory?: Maybe<Territory>;
  /** Until when. */
  dueOn: Scalars['LocalDate']['output'];
};

/** A body that takes part in the partnership. */
export type Organisation = {
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
};

/** A measure to decide. Name either a person or an organisation. */
export type DecidedMeasureInput = {
  /** What is to be done, at most 1,000 characters; left out where the text of the decision says it all. */
  what?: InputMaybe<Scalars['String']['input']>;
  /** The person who is responsible. */
  responsiblePersonId?: InputMaybe<Scalars['ID']['input']>;
  /** The organisation that is responsible. */
  responsibleOrganisationId?: InputMaybe<Scalars['ID']['input']>;
  /** Where; on the line of the panel's territory. */
  territoryId: Scalars['ID']['input'];
  /** Until when; not in the past. */
  dueOn: Scalars['LocalDate']['input'];
};

/** A decision to record. */
export type RecordDecisionInput = {
  /** The meeting; it must have begun. */
  meetingId: Scalars['ID']['input'];
  /** The point of the agenda it belongs to. */
  agendaItemId: Scalars['ID']['input'];
  /** What was decided, 1 to 5,000 characters. */
  text: Scalars['String']['input'];
  /** Language in which it is written, as BCP 47 tag; left out where nobody knows. At most 35 characters. */
  language?: InputMaybe<Scalars['String']['input']>;
  /** Who does what, where and until when; at most 20. Only for a point that is an issue. */
  measures: Array<DecidedMeasureInput>;
};

/** The decision as it was recorded. */
export type DecisionPayload = {
  /** The decision. */
  decision: Decision;
};

/** Figures of a territory and everything below it, in one period. Every subgraph has its own fields here. */
export type TerritoryIndicators = {
  /** Meetings of panels that were held (sum; by the month in which they were). */
  meetingsHeld?: Maybe<Scalars['Int']['output']>;
};

/** What the values of enumerations are called in one language. Each service has those that are its own. */
export type Labels = {
  /** BCP 47 tag of the language that was wanted. */
  language: Scalars['String']['output'];
  /** States of meetings (MeetingStatus). */
  meetingStatuses?: Maybe<Array<Label>>;
  /** Kinds of panels (PanelKind). */
  panelKinds?: Maybe<Array<Label>>;
  /** In what capacity people sit in panels (PanelCapacity). */
  panelCapacities?: Maybe<Array<Label>>;
  /** Units in which a cadence counts (CadenceUnit). */
  cadenceUnits?: Maybe<Array<Label>>;
};

/** Where a meeting stands. */
export type MeetingStatus =
  /** Planned, or sitting at this moment. */
  | 'SCHEDULED'
  /** Has taken place; the minutes are a draft. */
  | 'HELD'
  /** Has taken place and the chair has released the minutes. */
  | 'MINUTES_AGREED'
  /** Will not take place. */
  | 'CANCELLED';

/** One sitting of a panel. */
export type Meeting = {
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** The panel that sits. */
  panel: Panel;
  /** When it begins. */
  startsAt: Scalars['DateTime']['output'];
  /** Where people come together, in words. */
  place: Scalars['String']['output'];
  /** Where it stands. */
  status: MeetingStatus;
  /** True when this is one of the first sittings, which are for acquaintance only and take no agenda items. */
  isForAcquaintance: Scalars['Boolean']['output'];
  /** What will be or was talked about, in order. */
  agenda: Array<AgendaItem>;
  /** Who came and who sent apologies. */
  attendance: Array<Attendance>;
  /** True where anybody may come. Of a public panel, everybody is told when and where. */
  isOpen: Scalars['Boolean']['output'];
  /** Guests without a seat in the panel, counted. */
  guests: Scalars['Int']['output'];
  /** The minutes; null until somebody has written them. */
  minutes?: Maybe<Minutes>;
  /** What was decided, in order. */
  decisions: Array<Decision>;
  /** What the caller may do with it now, and why not. */
  viewerActions: Array<ViewerAction>;
};

/** One point of an agenda. */
export type AgendaItem = {
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** 1 for the first. */
  position: Scalars['Int']['output'];
  /** What it is about, in words; null where it is an issue. */
  text?: Maybe<Scalars['String']['output']>;
  /** Language in which it is written, as BCP 47 tag; null where nobody said. */
  language?: Maybe<Scalars['String']['output']>;
  /** The issue it is about; null where it is a text. */
  issue?: Maybe<Issue>;
};

/** A problem the partnership works on. */
export type Issue = {
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
};

/** Whether one person was there. */
export type Attendance = {
  /** Who. */
  person?: Maybe<Person>;
  /** False for somebody who sent apologies. */
  present: Scalars['Boolean']['output'];
};

/** What was said, as the panel keeps it. */
export type Minutes = {
  /** The whole, for members and staff. */
  text: Scalars['String']['output'];
  /** The part that is meant for everybody once it is released. */
  publicPart: Scalars['String']['output'];
  /** Language in which it is written, as BCP 47 tag; null where nobody said. */
  language?: Maybe<Scalars['String']['output']>;
  /** When the chair released the public part; null while it is a draft. */
  releasedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who released it; null while it is a draft. */
  releasedBy?: Maybe<Person>;
  /** Photos, documents and videos that belong to them, for members and staff; they are no part of what is released to everybody. */
  attachments: Array<Attachment>;
  /** What was taken back of them, the latest first, at most 20. */
  withdrawnAttachments: Array<WithdrawnAttachment>;
};

/** The public part of the minutes that a chair has released. */
export type AgreedMinutes = {
  /** Id of the meeting. */
  meetingId: Scalars['ID']['output'];
  /** Name of the panel. */
  panelName: Scalars['String']['output'];
  /** When the meeting began. */
  startsAt: Scalars['DateTime']['output'];
  /** The part that is meant for everybody. */
  text: Scalars['String']['output'];
  /** Language in which it is written, as BCP 47 tag; null where nobody said. */
  language?: Maybe<Scalars['String']['output']>;
  /** When the chair released it. */
  releasedAt: Scalars['DateTime']['output'];
};

/** One page of meetings. */
export type MeetingConnection = {
  /** Entries with their cursors. */
  edges: Array<MeetingEdge>;
  /** The entries alone. */
  nodes: Array<Meeting>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** An entry of a page of meetings. */
export type MeetingEdge = {
  /** The meeting. */
  node: Meeting;
  /** Position of the entry. */
  cursor: Scalars['String']['output'];
};

/** A meeting to schedule. */
export type ScheduleMeetingInput = {
  /** The panel that sits. */
  panelId: Scalars['ID']['input'];
  /** When it begins; left out, the cadence of the panel says. */
  startsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Where people come together, 1 to 300 characters. */
  place: Scalars['String']['input'];
  /** True where anybody may come: of a public panel, everybody is told when and where. */
  isOpen: Scalars['Boolean']['input'];
};

/** A point to put on an agenda. */
export type AddAgendaItemInput = {
  /** The meeting. */
  meetingId: Scalars['ID']['input'];
  /** What it is about, 1 to 500 characters. */
  text: Scalars['String']['input'];
  /** Language in which it is written, as BCP 47 tag; left out where nobody knows. At most 35 characters. */
  language?: InputMaybe<Scalars['String']['input']>;
};

/** Who came and who sent apologies, at most 100 together. */
export type RecordAttendanceInput = {
  /** The meeting. */
  meetingId: Scalars['ID']['input'];
  /** Who was there. At most 100 entries. */
  presentIds: Array<Scalars['ID']['input']>;
  /** Who sent apologies. At most 100 entries. */
  apologiesIds: Array<Scalars['ID']['input']>;
  /** Guests without a seat in the panel, counted, 0 to 10,000. */
  guests: Scalars['Int']['input'];
};

/** Minutes to keep. */
export type WriteMinutesInput = {
  /** The meeting. */
  meetingId: Scalars['ID']['input'];
  /** The whole, 1 to 50,000 characters. */
  text: Scalars['String']['input'];
  /** The part that is meant for everybody, 1 to 20,000 characters. It names no private person. */
  publicPart: Scalars['String']['input'];
  /** Language in which it is written, as BCP 47 tag; left out where nobody knows. At most 35 characters. */
  language?: InputMaybe<Scalars['String']['input']>;
};

/** A meeting to cancel. */
export type CancelMeetingInput = {
  /** The meeting. */
  meetingId: Scalars['ID']['input'];
};

/** A meeting that has taken place. */
export type RecordMeetingHeldInput = {
  /** The meeting. */
  meetingId: Scalars['ID']['input'];
};

/** Minutes to release. */
export type ReleaseMinutesInput = {
  /** The meeting. */
  meetingId: Scalars['ID']['input'];
};

/** The meeting as it is from now on. */
export type MeetingPayload = {
  /** The meeting. */
  meeting: Meeting;
};

/** What holds in this country for panels of a kind. */
export type PanelKindPolicy = {
  /** The kind. */
  kind: PanelKind;
  /** True where everybody may know of a panel of this kind of whose founder says nothing else. */
  isPublic: Scalars['Boolean']['output'];
};

/** What is to hold for panels of a kind. */
export type ConfigurePanelKindInput = {
  /** The kind. */
  kind: PanelKind;
  /** True where everybody may know of a panel of this kind of whose founder says nothing else. Panels that are there stay as they are. */
  isPublic: Scalars['Boolean']['input'];
};

/** What holds from now on. */
export type PanelKindPayload = {
  /** The kind with what holds for it. */
  kind: PanelKindPolicy;
};

/** What kind of standing body a panel is. */
export type PanelKind =
  /** Officers, coordinator, partners and municipal councillors of one municipality or district together. */
  | 'SECURITY_FORUM'
  /** Consultative body that residents and their officers found together. */
  | 'SECURITY_PANEL'
  /** Partners and communities together: monthly, at a fixed place, open to residents. */
  | 'PACT'
  /** Residents, institutions and police of a neighbourhood. */
  | 'SECURITY_GROUP'
  /** Key figures of communities with police and municipality. */
  | 'ALLIES_NETWORK'
  /** Council of a municipality on matters of security. */
  | 'LOCAL_SECURITY_COUNCIL'
  /** Contacts of a neighbourhood watch. */
  | 'WATCH_GROUP';

/** In what capacity somebody sits in a panel. */
export type PanelCapacity =
  /** Takes part. */
  | 'MEMBER'
  /** Leads the panel and releases its minutes. */
  | 'CHAIR'
  /** Invites, keeps the agenda and writes the minutes. */
  | 'SECRETARY';

/** The unit in which a cadence counts. */
export type CadenceUnit =
  /** Every so many weeks, on the same weekday. */
  | 'WEEKS'
  /** Every so many months, on the same weekday of the month: the second Tuesday stays the second Tuesday. */
  | 'MONTHS';

/** How often a panel sits. */
export type Cadence = {
  /** How many units lie between two sittings. */
  every: Scalars['Int']['output'];
  /** What is counted. */
  unit: CadenceUnit;
};

/** How often a panel sits, as input. */
export type CadenceInput = {
  /** How many units lie between two sittings, 1 to 52. */
  every: Scalars['Int']['input'];
  /** What is counted. */
  unit: CadenceUnit;
};

/** A standing body that meets. */
export type Panel = {
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** What kind of body it is. */
  kind: PanelKind;
  /** Its name. */
  name: Scalars['String']['output'];
  /** The territory that it works for. */
  territory?: Maybe<Territory>;
  /** Municipalities in which it works: as whoever founded or placed it said, else those of its territory. Their councillors may know of it. */
  municipalities: Array<Maybe<Municipality>>;
  /** What it is for and how it works, in its own words. */
  charter: Scalars['String']['output'];
  /** Language in which it is written, as BCP 47 tag; null where nobody said. */
  charterLanguage?: Maybe<Scalars['String']['output']>;
  /** How often it sits; null when it meets as needed. */
  cadence?: Maybe<Cadence>;
  /** How many of its first sittings are for acquaintance only; they take no agenda items. */
  acquaintanceSittings: Scalars['Int']['output'];
  /** Since when everybody may know of it; null while only those do who take part or handle it. */
  publicSince?: Maybe<Scalars['DateTime']['output']>;
  /** Who sits in it now, the chair first. A seat held by virtue of an appointment ends with that appointment. */
  members: Array<PanelMember>;
  /** When the cadence wants the next sitting after the last one planned; null without a cadence or a first sitting. */
  nextSitting?: Maybe<Scalars['DateTime']['output']>;
  /** Its meetings, the latest first. What the caller may not see is left out. */
  meetings: MeetingConnection;
  /** What the caller may do with it now, and why not. */
  viewerActions: Array<ViewerAction>;
};


/** A standing body that meets. */
export type PanelMeetingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A municipality; owned by people. */
export type Municipality = {
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
};

/** A seat in a panel. */
export type PanelMember = {
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /**
   * The panel; null where the caller may not see it, such as who has just left it.
   *
   * Access (panel.know): members of the panel; at the territory or above it NEIGHBOURHOOD_OFFICER, SUPPORT_OFFICER, SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD; for the municipality SECURITY_MUNICIPAL_COUNCILLOR.
   */
  panel?: Maybe<Panel>;
  /** Who sits there. */
  person?: Maybe<Person>;
  /** In what capacity. */
  capacity: PanelCapacity;
  /** First moment. */
  from: Scalars['DateTime']['output'];
  /** Last moment; null while open. */
  until?: Maybe<Scalars['DateTime']['output']>;
  /** True when the seat is held by virtue of an appointment and ends with it. */
  byAppointment: Scalars['Boolean']['output'];
};

/** One page of panels. */
export type PanelConnection = {
  /** Entries with their cursors. */
  edges: Array<PanelEdge>;
  /** The entries alone. */
  nodes: Array<Panel>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** An entry of a page of panels. */
export type PanelEdge = {
  /** The panel. */
  node: Panel;
  /** Position of the entry. */
  cursor: Scalars['String']['output'];
};

/** A territory, as far as its panels are concerned. */
export type Territory = {
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /**
   * Panels of this very territory that the caller may see, by name.
   *
   * Access (panel.know): members of the panel; at the territory or above it NEIGHBOURHOOD_OFFICER, SUPPORT_OFFICER, SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD; for the municipality SECURITY_MUNICIPAL_COUNCILLOR.
   */
  panels?: Maybe<PanelConnection>;
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
   * Panels of this territory of which everybody may know, the latest first.
   *
   * Access (panel.readPublic): public.
   */
  publicPanels?: Maybe<PublicPanelConnection>;
};


/** A territory, as far as its panels are concerned. */
export type TerritoryPanelsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A territory, as far as its panels are concerned. */
export type TerritoryIndicatorsArgs = {
  period?: InputMaybe<Scalars['String']['input']>;
};


/** A territory, as far as its panels are concerned. */
export type TerritoryIndicatorSeriesArgs = {
  from: Scalars['String']['input'];
  to: Scalars['String']['input'];
  by: PeriodLength;
};


/** A territory, as far as its panels are concerned. */
export type TerritoryPublicPanelsArgs = {
  below?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A panel to found. */
export type FoundPanelInput = {
  /** What kind of body it is. */
  kind: PanelKind;
  /** Its name, 1 to 200 characters. */
  name: Scalars['String']['input'];
  /** The territory that it works for. */
  territoryId: Scalars['ID']['input'];
  /** Municipalities in which it works, each one that its territory overlaps; left out, those of its territory. At most 50 entries. */
  municipalityIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** What it is for and how it works, at most 10,000 characters. */
  charter: Scalars['String']['input'];
  /** Language in which it is written, as BCP 47 tag; left out where nobody knows. At most 35 characters. */
  charterLanguage?: InputMaybe<Scalars['String']['input']>;
  /** How often it sits; left out when it meets as needed. */
  cadence?: InputMaybe<CadenceInput>;
  /** How many of its first sittings are for acquaintance only, 0 to 10. */
  acquaintanceSittings: Scalars['Int']['input'];
  /** True where everybody may know that there is the panel. Left out, its kind says (`panelKinds`). */
  isPublic?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A panel to place. */
export type PlacePanelInput = {
  /** The panel. */
  panelId: Scalars['ID']['input'];
  /** Municipalities in which it works, each one that its territory overlaps; left out, those of its territory. At most 50 entries. */
  municipalityIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** The panel as it is from now on. */
export type PanelPayload = {
  /** The panel. */
  panel: Panel;
};

/** Who joins which panel. */
export type AddPanelMemberInput = {
  /** The panel. */
  panelId: Scalars['ID']['input'];
  /** Who joins. */
  personId: Scalars['ID']['input'];
  /** In what capacity. */
  capacity: PanelCapacity;
  /** The appointment by virtue of which this person joins; the seat ends with it. Left out, it is found: only a person without any sits in one's own right. */
  appointmentId?: InputMaybe<Scalars['ID']['input']>;
};

/** The seat as it is from now on. */
export type MembershipPayload = {
  /** The seat. */
  membership: PanelMember;
};

/** A seat to end. */
export type EndMembershipInput = {
  /** The seat. */
  membershipId: Scalars['ID']['input'];
};

/** A meeting to open to everybody. */
export type OpenMeetingInput = {
  /** The meeting. */
  meetingId: Scalars['ID']['input'];
};

/** A meeting that is for those alone from now on whom the panel invites. */
export type CloseMeetingToPublicInput = {
  /** The meeting. */
  meetingId: Scalars['ID']['input'];
};

/** A meeting of which everybody was told, and to which nobody should come on that word any more. */
export type MeetingNoLongerOpen = {
  /** Id of the meeting. */
  meetingId: Scalars['ID']['output'];
  /** When it begins or would have begun. */
  startsAt: Scalars['DateTime']['output'];
  /** Where people would have come together, in words. */
  place: Scalars['String']['output'];
  /** True where it does not take place at all; false where it takes place among those whom the panel invites. */
  isCancelled: Scalars['Boolean']['output'];
};

/** What everybody may know of a panel. */
export type PublicPanel = {
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** What kind of body it is. */
  kind: PanelKind;
  /** Its name. */
  name: Scalars['String']['output'];
  /** The territory that it works for. */
  territory?: Maybe<Territory>;
  /** Municipalities in which it works. */
  municipalities: Array<Maybe<Municipality>>;
  /** How often it sits; null when it meets as needed. */
  cadence?: Maybe<Cadence>;
  /** The next meetings to which anybody may come, the next one first, at most five. */
  nextOpenMeetings: Array<OpenMeeting>;
  /** The public parts of minutes that its chair has released, of the latest meeting first. */
  agreedMinutes?: Maybe<AgreedMinutesConnection>;
  /** Meetings that are to come and were announced to everybody, and are cancelled or open no more; the next one first, at most five. */
  meetingsNoLongerOpen: Array<MeetingNoLongerOpen>;
};


/** What everybody may know of a panel. */
export type PublicPanelAgreedMinutesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A meeting to which anybody may come. */
export type OpenMeeting = {
  /** Id of the meeting. */
  meetingId: Scalars['ID']['output'];
  /** When it begins. */
  startsAt: Scalars['DateTime']['output'];
  /** Where people come together, in words. */
  place: Scalars['String']['output'];
};

/** One page of agreed minutes. */
export type AgreedMinutesConnection = {
  /** Entries with their cursors. */
  edges: Array<AgreedMinutesEdge>;
  /** The entries alone. */
  nodes: Array<AgreedMinutes>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** An entry of a page of agreed minutes. */
export type AgreedMinutesEdge = {
  /** The minutes. */
  node: AgreedMinutes;
  /** Position of the entry. */
  cursor: Scalars['String']['output'];
};

/** One page of public panels. */
export type PublicPanelConnection = {
  /** Entries with their cursors. */
  edges: Array<PublicPanelEdge>;
  /** The entries alone. */
  nodes: Array<PublicPanel>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are, counted up to 1,000; null where there are more, and where a list is not counted. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An entry of a page of public panels. */
export type PublicPanelEdge = {
  /** The panel. */
  node: PublicPanel;
  /** Position of the entry. */
  cursor: Scalars['String']['output'];
};

/** A panel of which everybody may know from now on. */
export type ReleasePanelInput = {
  /** The panel. */
  panelId: Scalars['ID']['input'];
};

/** A panel of which only those may know from now on who take part or handle it. */
export type WithdrawPanelInput = {
  /** The panel. */
  panelId: Scalars['ID']['input'];
};

/** Anyone known to the system, as far as meetings are concerned. */
export type Person = {
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /**
   * What waits for this person now. Each subgraph adds its part.
   *
   * Access (work.read): the person concerned.
   */
  work?: Maybe<Work>;
};

/** What waits for one person now. Every subgraph has its own fields here. */
export type Work = {
  /** Scheduled meetings of the panels in which the person sits, the next one first, at most 20. */
  upcomingMeetings?: Maybe<Array<Meeting>>;
  /** Briefings in which the person hands a post over or takes it over, from now on, the next one first, at most 20. */
  briefings?: Maybe<Array<Briefing>>;
};

export type Mutation = {
  /**
   * Adds photos, documents and videos to minutes that are written and not agreed yet.
   *
   * Access (panel.run): the secretary of the panel; the chair of the panel; at the territory or above it SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  attachToMinutes?: Maybe<MeetingPayload>;
  /**
   * Takes a photo, document or video back from minutes that are not agreed yet; its file goes for ever.
   *
   * Access (panel.run): the secretary of the panel; the chair of the panel; at the territory or above it SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  withdrawFromMinutes?: Maybe<MeetingPayload>;
  /**
   * Covers parts of a photo of minutes in its file and in its thumbnail, for ever and for everybody, also once they are agreed.
   *
   * Access (panel.run): the secretary of the panel; the chair of the panel; at the territory or above it SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  redactMinutes?: Maybe<RedactPhotoPayload>;
  /**
   * Records what a meeting decided. Where the point is an issue, its measures become part of the matrix of the issue
   * within seconds.
   *
   * Access (panel.run): the secretary of the panel; the chair of the panel; at the territory or above it SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  recordDecision?: Maybe<DecisionPayload>;
  /**
   * Schedules a meeting of a panel.
   *
   * Access (panel.run): the secretary of the panel; the chair of the panel; at the territory or above it SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  scheduleMeeting?: Maybe<MeetingPayload>;
  /**
   * Cancels a meeting that has not been held.
   *
   * Access (panel.run): the secretary of the panel; the chair of the panel; at the territory or above it SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  cancelMeeting?: Maybe<MeetingPayload>;
  /**
   * Records that a meeting has taken place; a quarter of an hour before its time at the earliest.
   *
   * Access (panel.run): the secretary of the panel; the chair of the panel; at the territory or above it SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  recordMeetingHeld?: Maybe<MeetingPayload>;
  /**
   * Puts a text on the agenda of a meeting that has not been held. Issues come by request from the issue.
   *
   * Access (panel.agenda): the secretary of the panel; the chair of the panel.
   */
  addAgendaItem?: Maybe<MeetingPayload>;
  /**
   * Records who came; a repetition with other names replaces the record. Possible once the meeting has begun.
   *
   * Access (panel.run): the secretary of the panel; the chair of the panel; at the territory or above it SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  recordAttendance?: Maybe<MeetingPayload>;
  /**
   * Keeps the minutes as a draft; until they are released they can be written anew.
   *
   * Access (panel.run): the secretary of the panel; the chair of the panel; at the territory or above it SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  writeMinutes?: Maybe<MeetingPayload>;
  /**
   * Releases the public part of the minutes to everybody. The chair alone does that.
   *
   * Access (minutes.release): the chair of the panel.
   */
  releaseMinutes?: Maybe<MeetingPayload>;
  /**
   * Says what holds for panels of a kind that are founded from now on.
   *
   * Access (panelKind.write): at the territory or above it NATIONAL_LEAD.
   */
  configurePanelKind?: Maybe<PanelKindPayload>;
  /**
   * Founds a panel. Whoever founds it becomes its secretary and can hand that over.
   *
   * Access (panel.found): at the territory or above it NEIGHBOURHOOD_OFFICER, SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  foundPanel?: Maybe<PanelPayload>;
  /**
   * Says in which municipalities a panel works. Whose councillor may know of it changes with that, and of which municipality it is public.
   *
   * Access (panel.run): the secretary of the panel; the chair of the panel; at the territory or above it SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  placePanel?: Maybe<PanelPayload>;
  /**
   * Gives a person a seat in a panel. A panel has one chair and one secretary at a time: a new one takes over. Nobody gives oneself a capacity that carries more than one has.
   *
   * Access (panel.run): the secretary of the panel; the chair of the panel; at the territory or above it SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  addPanelMember?: Maybe<MembershipPayload>;
  /**
   * Ends a seat at once. Everybody may leave; the panel's chair, secretary and officers may end any.
   *
   * Access (panel.leave): the person concerned; the secretary of the panel; the chair of the panel; at the territory or above it SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  endMembership?: Maybe<MembershipPayload>;
  /**
   * Lets anybody come to a meeting that has not begun: of a public panel, everybody is told when and where.
   *
   * Access (panel.run): the secretary of the panel; the chair of the panel; at the territory or above it SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  openMeeting?: Maybe<MeetingPayload>;
  /**
   * Takes that back, until the meeting begins. Whoever was told is told: a public panel shows until then that it is open no more.
   *
   * Access (panel.run): the secretary of the panel; the chair of the panel; at the territory or above it SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  closeMeetingToPublic?: Maybe<MeetingPayload>;
  /**
   * Lets everybody know of a panel: its name, its open meetings and the minutes that its chair has released. The chair alone does that.
   *
   * Access (panel.release): the chair of the panel.
   */
  releasePanel?: Maybe<PanelPayload>;
  /**
   * Takes that back: the panel is public no more. Minutes that were released stay so by the id of their meeting.
   *
   * Access (panel.release): the chair of the panel.
   */
  withdrawPanel?: Maybe<PanelPayload>;
};


export type MutationAttachToMinutesArgs = {
  input: AttachToMinutesInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationWithdrawFromMinutesArgs = {
  input: WithdrawFromMinutesInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationRedactMinutesArgs = {
  input: RedactMinutesInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationRecordDecisionArgs = {
  input: RecordDecisionInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationScheduleMeetingArgs = {
  input: ScheduleMeetingInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationCancelMeetingArgs = {
  input: CancelMeetingInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationRecordMeetingHeldArgs = {
  input: RecordMeetingHeldInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationAddAgendaItemArgs = {
  input: AddAgendaItemInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationRecordAttendanceArgs = {
  input: RecordAttendanceInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationWriteMinutesArgs = {
  input: WriteMinutesInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationReleaseMinutesArgs = {
  input: ReleaseMinutesInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationConfigurePanelKindArgs = {
  input: ConfigurePanelKindInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationFoundPanelArgs = {
  input: FoundPanelInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationPlacePanelArgs = {
  input: PlacePanelInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationAddPanelMemberArgs = {
  input: AddPanelMemberInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationEndMembershipArgs = {
  input: EndMembershipInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationOpenMeetingArgs = {
  input: OpenMeetingInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationCloseMeetingToPublicArgs = {
  input: CloseMeetingToPublicInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationReleasePanelArgs = {
  input: ReleasePanelInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationWithdrawPanelArgs = {
  input: WithdrawPanelInput;
  idempotencyKey: Scalars['String']['input'];
};

export type Query = {
  /**
   * How large files may be that are sent here.
   *
   * Access (directory.read): public.
   */
  uploadLimits?: Maybe<UploadLimits>;
  /**
   * Territories of one level by the meetings of panels that were held, for each 10,000 residents.
   *
   * Access (indicator.read): at the territory or above it NEIGHBOURHOOD_OFFICER, SUPPORT_OFFICER, SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD, ANALYST.
   */
  meetingIndicatorRanking?: Maybe<Array<RankedTerritory>>;
  /**
   * A meeting by id. What the caller may not know of is not found.
   *
   * Access (panel.read): members of the panel; at the territory or above it NEIGHBOURHOOD_OFFICER, SUPPORT_OFFICER, SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  meeting?: Maybe<Meeting>;
  /**
   * The public part of the minutes of a meeting; null until the chair has released it.
   *
   * Access (meeting.readAgreedPart): public.
   */
  agreedMinutes?: Maybe<AgreedMinutes>;
  /**
   * What holds for each kind of panels, by kind.
   *
   * Access (panel.readPublic): public.
   */
  panelKinds?: Maybe<Array<PanelKindPolicy>>;
  /**
   * A panel by id. What the caller may not know of is not found.
   *
   * Access (panel.know): members of the panel; at the territory or above it NEIGHBOURHOOD_OFFICER, SUPPORT_OFFICER, SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD; for the municipality SECURITY_MUNICIPAL_COUNCILLOR.
   */
  panel?: Maybe<Panel>;
  /**
   * What everybody may know of a panel. One that is not public is not found.
   *
   * Access (panel.readPublic): public.
   */
  publicPanel?: Maybe<PublicPanel>;
};


export type QueryMeetingIndicatorRankingArgs = {
  within: Scalars['ID']['input'];
  level: Scalars['String']['input'];
  period?: InputMaybe<Scalars['String']['input']>;
  minimumDenominator: Scalars['Int']['input'];
  order: RankingOrder;
  first: Scalars['Int']['input'];
};


export type QueryMeetingArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAgreedMinutesArgs = {
  meetingId: Scalars['ID']['input'];
};


export type QueryPanelArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPublicPanelArgs = {
  id: Scalars['ID']['input'];
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
  IndicatorsOfPeriod: ResolverTypeWrapper<IndicatorsOfPeriod>;
  RankedTerritory: ResolverTypeWrapper<RankedTerritoryRow>;
  RankingOrder: RankingOrder;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  ViewerAction: ResolverTypeWrapper<ViewerAction>;
  Label: ResolverTypeWrapper<Label>;
  ErrorCode: ErrorCode;
  AttachToMinutesInput: AttachToMinutesInput;
  WithdrawFromMinutesInput: WithdrawFromMinutesInput;
  RedactMinutesInput: RedactMinutesInput;
  Briefing: ResolverTypeWrapper<BriefingRow>;
  Handover: ResolverTypeWrapper<{ id: string }>;
  Decision: ResolverTypeWrapper<DecisionRow>;
  DecidedMeasure: ResolverTypeWrapper<DecidedMeasureRow>;
  Organisation: ResolverTypeWrapper<{ id: string }>;
  DecidedMeasureInput: DecidedMeasureInput;
  RecordDecisionInput: RecordDecisionInput;
  DecisionPayload: ResolverTypeWrapper<Omit<DecisionPayload, 'decision'> & { decision: ResolversTypes['Decision'] }>;
  TerritoryIndicators: ResolverTypeWrapper<TerritoryIndicators>;
  Labels: ResolverTypeWrapper<LabelsRow>;
  MeetingStatus: MeetingStatus;
  Meeting: ResolverTypeWrapper<MeetingRow>;
  AgendaItem: ResolverTypeWrapper<AgendaItemRow>;
  Issue: ResolverTypeWrapper<{ id: string }>;
  Attendance: ResolverTypeWrapper<Omit<Attendance, 'person'> & { person?: Maybe<ResolversTypes['Person']> }>;
  Minutes: ResolverTypeWrapper<MinutesRow>;
  AgreedMinutes: ResolverTypeWrapper<AgreedMinutes>;
  MeetingConnection: ResolverTypeWrapper<Omit<MeetingConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['MeetingEdge']>, nodes: Array<ResolversTypes['Meeting']> }>;
  MeetingEdge: ResolverTypeWrapper<Omit<MeetingEdge, 'node'> & { node: ResolversTypes['Meeting'] }>;
  ScheduleMeetingInput: ScheduleMeetingInput;
  AddAgendaItemInput: AddAgendaItemInput;
  RecordAttendanceInput: RecordAttendanceInput;
  WriteMinutesInput: WriteMinutesInput;
  CancelMeetingInput: CancelMeetingInput;
  RecordMeetingHeldInput: RecordMeetingHeldInput;
  ReleaseMinutesInput: ReleaseMinutesInput;
  MeetingPayload: ResolverTypeWrapper<Omit<MeetingPayload, 'meeting'> & { meeting: ResolversTypes['Meeting'] }>;
  PanelKindPolicy: ResolverTypeWrapper<PanelKindPolicyRow>;
  ConfigurePanelKindInput: ConfigurePanelKindInput;
  PanelKindPayload: ResolverTypeWrapper<Omit<PanelKindPayload, 'kind'> & { kind: ResolversTypes['PanelKindPolicy'] }>;
  PanelKind: PanelKind;
  PanelCapacity: PanelCapacity;
  CadenceUnit: CadenceUnit;
  Cadence: ResolverTypeWrapper<Cadence>;
  CadenceInput: CadenceInput;
  Panel: ResolverTypeWrapper<PanelRow>;
  Municipality: ResolverTypeWrapper<{ id: string }>;
  PanelMember: ResolverTypeWrapper<PanelMemberRow>;
  PanelConnection: ResolverTypeWrapper<Omit<PanelConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['PanelEdge']>, nodes: Array<ResolversTypes['Panel']> }>;
  PanelEdge: ResolverTypeWrapper<Omit<PanelEdge, 'node'> & { node: ResolversTypes['Panel'] }>;
  Territory: ResolverTypeWrapper<{ id: string }>;
  FoundPanelInput: FoundPanelInput;
  PlacePanelInput: PlacePanelInput;
  PanelPayload: ResolverTypeWrapper<Omit<PanelPayload, 'panel'> & { panel: ResolversTypes['Panel'] }>;
  AddPanelMemberInput: AddPanelMemberInput;
  MembershipPayload: ResolverTypeWrapper<Omit<MembershipPayload, 'membership'> & { membership: ResolversTypes['PanelMember'] }>;
  EndMembershipInput: EndMembershipInput;
  OpenMeetingInput: OpenMeetingInput;
  CloseMeetingToPublicInput: CloseMeetingToPublicInput;
  MeetingNoLongerOpen: ResolverTypeWrapper<MeetingNoLongerOpen>;
  PublicPanel: ResolverTypeWrapper<PublicPanelRow>;
  OpenMeeting: ResolverTypeWrapper<OpenMeeting>;
  AgreedMinutesConnection: ResolverTypeWrapper<AgreedMinutesConnection>;
  AgreedMinutesEdge: ResolverTypeWrapper<AgreedMinutesEdge>;
  PublicPanelConnection: ResolverTypeWrapper<Omit<PublicPanelConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['PublicPanelEdge']>, nodes: Array<ResolversTypes['PublicPanel']> }>;
  PublicPanelEdge: ResolverTypeWrapper<Omit<PublicPanelEdge, 'node'> & { node: ResolversTypes['PublicPanel'] }>;
  ReleasePanelInput: ReleasePanelInput;
  WithdrawPanelInput: WithdrawPanelInput;
  Person: ResolverTypeWrapper<{ id: string }>;
  Work: ResolverTypeWrapper<WorkRow>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
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
  IndicatorsOfPeriod: IndicatorsOfPeriod;
  RankedTerritory: RankedTerritoryRow;
  DateTime: Scalars['DateTime']['output'];
  LocalDate: Scalars['LocalDate']['output'];
  PageInfo: PageInfo;
  ViewerAction: ViewerAction;
  Label: Label;
  AttachToMinutesInput: AttachToMinutesInput;
  WithdrawFromMinutesInput: WithdrawFromMinutesInput;
  RedactMinutesInput: RedactMinutesInput;
  Briefing: BriefingRow;
  Handover: { id: string };
  Decision: DecisionRow;
  DecidedMeasure: DecidedMeasureRow;
  Organisation: { id: string };
  DecidedMeasureInput: DecidedMeasureInput;
  RecordDecisionInput: RecordDecisionInput;
  DecisionPayload: Omit<DecisionPayload, 'decision'> & { decision: ResolversParentTypes['Decision'] };
  TerritoryIndicators: TerritoryIndicators;
  Labels: LabelsRow;
  Meeting: MeetingRow;
  AgendaItem: AgendaItemRow;
  Issue: { id: string };
  Attendance: Omit<Attendance, 'person'> & { person?: Maybe<ResolversParentTypes['Person']> };
  Minutes: MinutesRow;
  AgreedMinutes: AgreedMinutes;
  MeetingConnection: Omit<MeetingConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['MeetingEdge']>, nodes: Array<ResolversParentTypes['Meeting']> };
  MeetingEdge: Omit<MeetingEdge, 'node'> & { node: ResolversParentTypes['Meeting'] };
  ScheduleMeetingInput: ScheduleMeetingInput;
  AddAgendaItemInput: AddAgendaItemInput;
  RecordAttendanceInput: RecordAttendanceInput;
  WriteMinutesInput: WriteMinutesInput;
  CancelMeetingInput: CancelMeetingInput;
  RecordMeetingHeldInput: RecordMeetingHeldInput;
  ReleaseMinutesInput: ReleaseMinutesInput;
  MeetingPayload: Omit<MeetingPayload, 'meeting'> & { meeting: ResolversParentTypes['Meeting'] };
  PanelKindPolicy: PanelKindPolicyRow;
  ConfigurePanelKindInput: ConfigurePanelKindInput;
  PanelKindPayload: Omit<PanelKindPayload, 'kind'> & { kind: ResolversParentTypes['PanelKindPolicy'] };
  Cadence: Cadence;
  CadenceInput: CadenceInput;
  Panel: PanelRow;
  Municipality: { id: string };
  PanelMember: PanelMemberRow;
  PanelConnection: Omit<PanelConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['PanelEdge']>, nodes: Array<ResolversParentTypes['Panel']> };
  PanelEdge: Omit<PanelEdge, 'node'> & { node: ResolversParentTypes['Panel'] };
  Territory: { id: string };
  FoundPanelInput: FoundPanelInput;
  PlacePanelInput: PlacePanelInput;
  PanelPayload: Omit<PanelPayload, 'panel'> & { panel: ResolversParentTypes['Panel'] };
  AddPanelMemberInput: AddPanelMemberInput;
  MembershipPayload: Omit<MembershipPayload, 'membership'> & { membership: ResolversParentTypes['PanelMember'] };
  EndMembershipInput: EndMembershipInput;
  OpenMeetingInput: OpenMeetingInput;
  CloseMeetingToPublicInput: CloseMeetingToPublicInput;
  MeetingNoLongerOpen: MeetingNoLongerOpen;
  PublicPanel: PublicPanelRow;
  OpenMeeting: OpenMeeting;
  AgreedMinutesConnection: AgreedMinutesConnection;
  AgreedMinutesEdge: AgreedMinutesEdge;
  PublicPanelConnection: Omit<PublicPanelConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['PublicPanelEdge']>, nodes: Array<ResolversParentTypes['PublicPanel']> };
  PublicPanelEdge: Omit<PublicPanelEdge, 'node'> & { node: ResolversParentTypes['PublicPanel'] };
  ReleasePanelInput: ReleasePanelInput;
  WithdrawPanelInput: WithdrawPanelInput;
  Person: { id: string };
  Work: WorkRow;
  Mutation: Record<PropertyKey, never>;
  Query: Record<PropertyKey, never>;
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

export type BriefingResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Briefing'] = ResolversParentTypes['Briefing']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  territory?: Resolver<Maybe<ResolversTypes['Territory']>, ParentType, ContextType>;
  leaving?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  successor?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  handover?: Resolver<Maybe<ResolversTypes['Handover']>, ParentType, ContextType>;
};

export type HandoverResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Handover'] = ResolversParentTypes['Handover']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type DecisionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Decision'] = ResolversParentTypes['Decision']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  agendaItem?: Resolver<Maybe<ResolversTypes['AgendaItem']>, ParentType, ContextType>;
  measures?: Resolver<Maybe<Array<ResolversTypes['DecidedMeasure']>>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type DecidedMeasureResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DecidedMeasure'] = ResolversParentTypes['DecidedMeasure']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  what?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  responsiblePerson?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  responsibleOrganisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  territory?: Resolver<Maybe<ResolversTypes['Territory']>, ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type DecisionPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DecisionPayload'] = ResolversParentTypes['DecisionPayload']> = {
  decision?: Resolver<ResolversTypes['Decision'], ParentType, ContextType>;
};

export type TerritoryIndicatorsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TerritoryIndicators'] = ResolversParentTypes['TerritoryIndicators']> = {
  meetingsHeld?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type LabelsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Labels'] = ResolversParentTypes['Labels']> = {
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  meetingStatuses?: Resolver<Maybe<Array<ResolversTypes['Label']>>, ParentType, ContextType>;
  panelKinds?: Resolver<Maybe<Array<ResolversTypes['Label']>>, ParentType, ContextType>;
  panelCapacities?: Resolver<Maybe<Array<ResolversTypes['Label']>>, ParentType, ContextType>;
  cadenceUnits?: Resolver<Maybe<Array<ResolversTypes['Label']>>, ParentType, ContextType>;
};

export type MeetingResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Meeting'] = ResolversParentTypes['Meeting']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  panel?: Resolver<ResolversTypes['Panel'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MeetingStatus'], ParentType, ContextType>;
  isForAcquaintance?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  agenda?: Resolver<Array<ResolversTypes['AgendaItem']>, ParentType, ContextType>;
  attendance?: Resolver<Array<ResolversTypes['Attendance']>, ParentType, ContextType>;
  isOpen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  guests?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  minutes?: Resolver<Maybe<ResolversTypes['Minutes']>, ParentType, ContextType>;
  decisions?: Resolver<Array<ResolversTypes['Decision']>, ParentType, ContextType>;
  viewerActions?: Resolver<Array<ResolversTypes['ViewerAction']>, ParentType, ContextType>;
};

export type AgendaItemResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AgendaItem'] = ResolversParentTypes['AgendaItem']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  issue?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType>;
};

export type IssueResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Issue'] = ResolversParentTypes['Issue']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type AttendanceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Attendance'] = ResolversParentTypes['Attendance']> = {
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  present?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MinutesResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Minutes'] = ResolversParentTypes['Minutes']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publicPart?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  releasedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  releasedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  attachments?: Resolver<Array<ResolversTypes['Attachment']>, ParentType, ContextType>;
  withdrawnAttachments?: Resolver<Array<ResolversTypes['WithdrawnAttachment']>, ParentType, ContextType>;
};

export type AgreedMinutesResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AgreedMinutes'] = ResolversParentTypes['AgreedMinutes']> = {
  meetingId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  panelName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  releasedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type MeetingConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['MeetingConnection'] = ResolversParentTypes['MeetingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MeetingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Meeting']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MeetingEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['MeetingEdge'] = ResolversParentTypes['MeetingEdge']> = {
  node?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MeetingPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['MeetingPayload'] = ResolversParentTypes['MeetingPayload']> = {
  meeting?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
};

export type PanelKindPolicyResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PanelKindPolicy'] = ResolversParentTypes['PanelKindPolicy']> = {
  kind?: Resolver<ResolversTypes['PanelKind'], ParentType, ContextType>;
  isPublic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PanelKindPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PanelKindPayload'] = ResolversParentTypes['PanelKindPayload']> = {
  kind?: Resolver<ResolversTypes['PanelKindPolicy'], ParentType, ContextType>;
};

export type CadenceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Cadence'] = ResolversParentTypes['Cadence']> = {
  every?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['CadenceUnit'], ParentType, ContextType>;
};

export type PanelResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Panel'] = ResolversParentTypes['Panel']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PanelKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  territory?: Resolver<Maybe<ResolversTypes['Territory']>, ParentType, ContextType>;
  municipalities?: Resolver<Array<Maybe<ResolversTypes['Municipality']>>, ParentType, ContextType>;
  charter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  charterLanguage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cadence?: Resolver<Maybe<ResolversTypes['Cadence']>, ParentType, ContextType>;
  acquaintanceSittings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  publicSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['PanelMember']>, ParentType, ContextType>;
  nextSitting?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, RequireFields<PanelMeetingsArgs, 'first'>>;
  viewerActions?: Resolver<Array<ResolversTypes['ViewerAction']>, ParentType, ContextType>;
};

export type MunicipalityResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Municipality'] = ResolversParentTypes['Municipality']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PanelMemberResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PanelMember'] = ResolversParentTypes['PanelMember']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  panel?: Resolver<Maybe<ResolversTypes['Panel']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  capacity?: Resolver<ResolversTypes['PanelCapacity'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  byAppointment?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PanelConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PanelConnection'] = ResolversParentTypes['PanelConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PanelEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Panel']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PanelEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PanelEdge'] = ResolversParentTypes['PanelEdge']> = {
  node?: Resolver<ResolversTypes['Panel'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TerritoryResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Territory'] = ResolversParentTypes['Territory']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  panels?: Resolver<Maybe<ResolversTypes['PanelConnection']>, ParentType, ContextType, RequireFields<TerritoryPanelsArgs, 'first'>>;
  indicators?: Resolver<Maybe<ResolversTypes['TerritoryIndicators']>, ParentType, ContextType, Partial<TerritoryIndicatorsArgs>>;
  indicatorSeries?: Resolver<Maybe<Array<ResolversTypes['IndicatorsOfPeriod']>>, ParentType, ContextType, RequireFields<TerritoryIndicatorSeriesArgs, 'from' | 'to' | 'by'>>;
  publicPanels?: Resolver<Maybe<ResolversTypes['PublicPanelConnection']>, ParentType, ContextType, RequireFields<TerritoryPublicPanelsArgs, 'below' | 'first'>>;
};

export type PanelPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PanelPayload'] = ResolversParentTypes['PanelPayload']> = {
  panel?: Resolver<ResolversTypes['Panel'], ParentType, ContextType>;
};

export type MembershipPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['MembershipPayload'] = ResolversParentTypes['MembershipPayload']> = {
  membership?: Resolver<ResolversTypes['PanelMember'], ParentType, ContextType>;
};

export type MeetingNoLongerOpenResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['MeetingNoLongerOpen'] = ResolversParentTypes['MeetingNoLongerOpen']> = {
  meetingId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isCancelled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PublicPanelResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PublicPanel'] = ResolversParentTypes['PublicPanel']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PanelKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  territory?: Resolver<Maybe<ResolversTypes['Territory']>, ParentType, ContextType>;
  municipalities?: Resolver<Array<Maybe<ResolversTypes['Municipality']>>, ParentType, ContextType>;
  cadence?: Resolver<Maybe<ResolversTypes['Cadence']>, ParentType, ContextType>;
  nextOpenMeetings?: Resolver<Array<ResolversTypes['OpenMeeting']>, ParentType, ContextType>;
  agreedMinutes?: Resolver<Maybe<ResolversTypes['AgreedMinutesConnection']>, ParentType, ContextType, RequireFields<PublicPanelAgreedMinutesArgs, 'first'>>;
  meetingsNoLongerOpen?: Resolver<Array<ResolversTypes['MeetingNoLongerOpen']>, ParentType, ContextType>;
};

export type OpenMeetingResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OpenMeeting'] = ResolversParentTypes['OpenMeeting']> = {
  meetingId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AgreedMinutesConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AgreedMinutesConnection'] = ResolversParentTypes['AgreedMinutesConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AgreedMinutesEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AgreedMinutes']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AgreedMinutesEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AgreedMinutesEdge'] = ResolversParentTypes['AgreedMinutesEdge']> = {
  node?: Resolver<ResolversTypes['AgreedMinutes'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PublicPanelConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PublicPanelConnection'] = ResolversParentTypes['PublicPanelConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PublicPanelEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PublicPanel']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PublicPanelEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PublicPanelEdge'] = ResolversParentTypes['PublicPanelEdge']> = {
  node?: Resolver<ResolversTypes['PublicPanel'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PersonResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  work?: Resolver<Maybe<ResolversTypes['Work']>, ParentType, ContextType>;
};

export type WorkResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Work'] = ResolversParentTypes['Work']> = {
  upcomingMeetings?: Resolver<Maybe<Array<ResolversTypes['Meeting']>>, ParentType, ContextType>;
  briefings?: Resolver<Maybe<Array<ResolversTypes['Briefing']>>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  attachToMinutes?: Resolver<Maybe<ResolversTypes['MeetingPayload']>, ParentType, ContextType, RequireFields<MutationAttachToMinutesArgs, 'input' | 'idempotencyKey'>>;
  withdrawFromMinutes?: Resolver<Maybe<ResolversTypes['MeetingPayload']>, ParentType, ContextType, RequireFields<MutationWithdrawFromMinutesArgs, 'input' | 'idempotencyKey'>>;
  redactMinutes?: Resolver<Maybe<ResolversTypes['RedactPhotoPayload']>, ParentType, ContextType, RequireFields<MutationRedactMinutesArgs, 'input' | 'idempotencyKey'>>;
  recordDecision?: Resolver<Maybe<ResolversTypes['DecisionPayload']>, ParentType, ContextType, RequireFields<MutationRecordDecisionArgs, 'input' | 'idempotencyKey'>>;
  scheduleMeeting?: Resolver<Maybe<ResolversTypes['MeetingPayload']>, ParentType, ContextType, RequireFields<MutationScheduleMeetingArgs, 'input' | 'idempotencyKey'>>;
  cancelMeeting?: Resolver<Maybe<ResolversTypes['MeetingPayload']>, ParentType, ContextType, RequireFields<MutationCancelMeetingArgs, 'input' | 'idempotencyKey'>>;
  recordMeetingHeld?: Resolver<Maybe<ResolversTypes['MeetingPayload']>, ParentType, ContextType, RequireFields<MutationRecordMeetingHeldArgs, 'input' | 'idempotencyKey'>>;
  addAgendaItem?: Resolver<Maybe<ResolversTypes['MeetingPayload']>, ParentType, ContextType, RequireFields<MutationAddAgendaItemArgs, 'input' | 'idempotencyKey'>>;
  recordAttendance?: Resolver<Maybe<ResolversTypes['MeetingPayload']>, ParentType, ContextType, RequireFields<MutationRecordAttendanceArgs, 'input' | 'idempotencyKey'>>;
  writeMinutes?: Resolver<Maybe<ResolversTypes['MeetingPayload']>, ParentType, ContextType, RequireFields<MutationWriteMinutesArgs, 'input' | 'idempotencyKey'>>;
  releaseMinutes?: Resolver<Maybe<ResolversTypes['MeetingPayload']>, ParentType, ContextType, RequireFields<MutationReleaseMinutesArgs, 'input' | 'idempotencyKey'>>;
  configurePanelKind?: Resolver<Maybe<ResolversTypes['PanelKindPayload']>, ParentType, ContextType, RequireFields<MutationConfigurePanelKindArgs, 'input' | 'idempotencyKey'>>;
  foundPanel?: Resolver<Maybe<ResolversTypes['PanelPayload']>, ParentType, ContextType, RequireFields<MutationFoundPanelArgs, 'input' | 'idempotencyKey'>>;
  placePanel?: Resolver<Maybe<ResolversTypes['PanelPayload']>, ParentType, ContextType, RequireFields<MutationPlacePanelArgs, 'input' | 'idempotencyKey'>>;
  addPanelMember?: Resolver<Maybe<ResolversTypes['MembershipPayload']>, ParentType, ContextType, RequireFields<MutationAddPanelMemberArgs, 'input' | 'idempotencyKey'>>;
  endMembership?: Resolver<Maybe<ResolversTypes['MembershipPayload']>, ParentType, ContextType, RequireFields<MutationEndMembershipArgs, 'input' | 'idempotencyKey'>>;
  openMeeting?: Resolver<Maybe<ResolversTypes['MeetingPayload']>, ParentType, ContextType, RequireFields<MutationOpenMeetingArgs, 'input' | 'idempotencyKey'>>;
  closeMeetingToPublic?: Resolver<Maybe<ResolversTypes['MeetingPayload']>, ParentType, ContextType, RequireFields<MutationCloseMeetingToPublicArgs, 'input' | 'idempotencyKey'>>;
  releasePanel?: Resolver<Maybe<ResolversTypes['PanelPayload']>, ParentType, ContextType, RequireFields<MutationReleasePanelArgs, 'input' | 'idempotencyKey'>>;
  withdrawPanel?: Resolver<Maybe<ResolversTypes['PanelPayload']>, ParentType, ContextType, RequireFields<MutationWithdrawPanelArgs, 'input' | 'idempotencyKey'>>;
};

export type QueryResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  uploadLimits?: Resolver<Maybe<ResolversTypes['UploadLimits']>, ParentType, ContextType>;
  meetingIndicatorRanking?: Resolver<Maybe<Array<ResolversTypes['RankedTerritory']>>, ParentType, ContextType, RequireFields<QueryMeetingIndicatorRankingArgs, 'within' | 'level' | 'minimumDenominator' | 'order' | 'first'>>;
  meeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType, RequireFields<QueryMeetingArgs, 'id'>>;
  agreedMinutes?: Resolver<Maybe<ResolversTypes['AgreedMinutes']>, ParentType, ContextType, RequireFields<QueryAgreedMinutesArgs, 'meetingId'>>;
  panelKinds?: Resolver<Maybe<Array<ResolversTypes['PanelKindPolicy']>>, ParentType, ContextType>;
  panel?: Resolver<Maybe<ResolversTypes['Panel']>, ParentType, ContextType, RequireFields<QueryPanelArgs, 'id'>>;
  publicPanel?: Resolver<Maybe<ResolversTypes['PublicPanel']>, ParentType, ContextType, RequireFields<QueryPublicPanelArgs, 'id'>>;
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
  PageInfo?: PageInfoResolvers<ContextType>;
  ViewerAction?: ViewerActionResolvers<ContextType>;
  Label?: LabelResolvers<ContextType>;
  Briefing?: BriefingResolvers<ContextType>;
  Handover?: HandoverResolvers<ContextType>;
  Decision?: DecisionResolvers<ContextType>;
  DecidedMeasure?: DecidedMeasureResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  DecisionPayload?: DecisionPayloadResolvers<ContextType>;
  TerritoryIndicators?: TerritoryIndicatorsResolvers<ContextType>;
  Labels?: LabelsResolvers<ContextType>;
  Meeting?: MeetingResolvers<ContextType>;
  AgendaItem?: AgendaItemResolvers<ContextType>;
  Issue?: IssueResolvers<ContextType>;
  Attendance?: AttendanceResolvers<ContextType>;
  Minutes?: MinutesResolvers<ContextType>;
  AgreedMinutes?: AgreedMinutesResolvers<ContextType>;
  MeetingConnection?: MeetingConnectionResolvers<ContextType>;
  MeetingEdge?: MeetingEdgeResolvers<ContextType>;
  MeetingPayload?: MeetingPayloadResolvers<ContextType>;
  PanelKindPolicy?: PanelKindPolicyResolvers<ContextType>;
  PanelKindPayload?: PanelKindPayloadResolvers<ContextType>;
  Cadence?: CadenceResolvers<ContextType>;
  Panel?: PanelResolvers<ContextType>;
  Municipality?: MunicipalityResolvers<ContextType>;
  PanelMember?: PanelMemberResolvers<ContextType>;
  PanelConnection?: PanelConnectionResolvers<ContextType>;
  PanelEdge?: PanelEdgeResolvers<ContextType>;
  Territory?: TerritoryResolvers<ContextType>;
  PanelPayload?: PanelPayloadResolvers<ContextType>;
  MembershipPayload?: MembershipPayloadResolvers<ContextType>;
  MeetingNoLongerOpen?: MeetingNoLongerOpenResolvers<ContextType>;
  PublicPanel?: PublicPanelResolvers<ContextType>;
  OpenMeeting?: OpenMeetingResolvers<ContextType>;
  AgreedMinutesConnection?: AgreedMinutesConnectionResolvers<ContextType>;
  AgreedMinutesEdge?: AgreedMinutesEdgeResolvers<ContextType>;
  PublicPanelConnection?: PublicPanelConnectionResolvers<ContextType>;
  PublicPanelEdge?: PublicPanelEdgeResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Work?: WorkResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
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

