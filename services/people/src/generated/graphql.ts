// Generated from schema.graphql by "npm run generate". Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Abstraction as AbstractionRow } from '../abstraction/abstraction.entity.js';
import type { Address as AddressRow } from '../address/address.entity.js';
import type { Appointment as AppointmentRow } from '../appointment/appointment.entity.js';
import type { CardPhoto as AttachmentRow } from '../card-photo/card-photo.entity.js';
import type { Community as CommunityRow } from '../community/community.entity.js';
import type { CommunityMapEntry as CommunityMapEntryRow } from '../community-map/community-map-entry.entity.js';
import type { Course as CourseRow } from '../course/course.entity.js';
import type { CourseLesson as CourseLessonRow } from '../course-lesson/course-lesson.entity.js';
import type { DataRequest as DataRequestRow } from '../data-request/data-request.entity.js';
import type { DataRequestAnswer as DataRequestAnswerRow } from '../data-request/data-request-answer.entity.js';
import type { EmployerSupport as EmployerSupportRow } from '../volunteer-hours/employer-support.entity.js';
import type { Enrolment as EnrolmentRow } from '../enrolment/enrolment.entity.js';
import type { Facility as FacilityRow, Telephone as FacilityTelephoneRow } from '../facility/facility.entity.js';
import type { ForumActor as ForumActorRow, Forum as SecurityForumRow } from '../forum/forum.js';
import type { Handover as HandoverRow } from '../handover/handover.entity.js';
import type { Task as HandoverTaskRow } from '../handover/handover.resolver.js';
import type { Invitation as InvitationRow } from '../invitation/invitation.entity.js';
import type { KeyFigure as KeyFigureRow } from '../key-figure/key-figure.entity.js';
import type { KeyFigureContact as KeyFigureContactRow } from '../key-figure/key-figure-contact.entity.js';
import type { LabelsRow as LabelsRow } from '../label/label-words.js';
import type { FiguresOfPlace as LocalFiguresRow } from '../opportunity/opportunity.reads.js';
import type { MachineAccount as MachineAccountRow } from '../machine-account/machine-account.entity.js';
import type { MachineCalls as MachineCallsRow } from '../machine-account/machine-calls.entity.js';
import type { Mediation as MediationRow } from '../mediation/mediation.entity.js';
import type { Municipality as MunicipalityRow } from '../municipality/municipality.entity.js';
import type { RecordedRead as NameReadRow, GraphqlContext } from '@vicinia/service-kit';
import type { OfficeHoursRow as OfficeHoursRow } from '../office-hours/office-hours.reads.js';
import type { NearRow as OfficerNearRow } from '../officer/officers-near.reads.js';
import type { VirtualAccountRow as VirtualAccountRow } from '../virtual-account/virtual-account.reads.js';
import type { CardRow as OfficerCardRow, SeatRow as PostWithoutCardRow, Responsible as ResponsibleOfficersRow, SeatRow as VacantPostRow } from '../officer/officer.reads.js';
import type { Opportunity as OpportunityRow } from '../opportunity/opportunity.entity.js';
import type { Organisation as OrganisationRow } from '../organisation/organisation.entity.js';
import type { OrganisationKind as OrganisationKindRow } from '../organisation-kind/organisation-kind.entity.js';
import type { KnownPerson as PersonRow } from '../person/person.reads.js';
import type { Post as PostRow } from '../post/post.entity.js';
import type { ShownCard as PublicCardRow } from '../person/public-card.js';
import type { Ranked as RankedTerritoryRow } from '@vicinia/indicators';
import type { RetentionChange as RetentionChangeRow } from '../retention-policy/retention-change.entity.js';
import type { RetentionTime as RetentionTimeRow } from '../retention-policy/retention-time.js';
import type { RoleTerms as RoleTermsRow } from '../role-terms/role-terms.entity.js';
import type { StructureChange as StructureChangeRow } from '../structure-change/structure-change.entity.js';
import type { Team as TeamRow } from '../team/team.entity.js';
import type { MemberNow as TeamMemberRow } from '../team/team.reads.js';
import type { Territory as TerritoryRow } from '../territory/territory.entity.js';
import type { PlannedTerritory as TerritoryCreationRow, PlannedMove as TerritoryMoveRow, PlannedRetirement as TerritoryRetirementRow } from '../structure-change/structure-plan.js';
import type { PresentedFigures as TerritoryIndicatorsRow } from '../indicator/presented-figures.js';
import type { TerritoryLevel as TerritoryLevelRow } from '../territory/territory-level.entity.js';
import type { TrainingAttendance as TrainingAttendanceRow } from '../training-session/training-attendance.entity.js';
import type { TrainingDuty as TrainingDutyRow } from '../training-duty/training-duty.entity.js';
import type { TrainingSession as TrainingSessionRow } from '../training-session/training-session.entity.js';
import type { TrainingTopic as TrainingTopicRow } from '../training-topic/training-topic.entity.js';
import type { VolunteerHours as VolunteerHoursRow } from '../volunteer-hours/volunteer-hours.entity.js';
import type { Coverage as WatchCoverageRow } from '../watch-group/watch-group-rules.js';
import type { WatchGroup as WatchGroupRow } from '../watch-group/watch-group.entity.js';
import type { WatchPartner as WatchPartnerRow } from '../watch-group/watch-partner.entity.js';
import type { WatchUnit as WatchUnitRow } from '../watch-group/watch-unit.entity.js';
import type { AppointingAt as WorkRow } from '../work/appointing-at.js';
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

/** Why a member of a team was pulled away. */
export type AbstractionReason =
  /** A large event, a match or a demonstration. */
  | 'EVENT'
  /** An emergency or a disaster. */
  | 'EMERGENCY'
  /** Calls outside the territory of the team. */
  | 'CALLS_ELSEWHERE'
  /** Court, custody or escorts. */
  | 'COURT'
  /** Others were missing: illness, leave, posts that nobody holds. */
  | 'STAFF_SHORTAGE'
  /** Something else. */
  | 'OTHER';

/** A member of a team was pulled away from it for some hours (S2 1.1.1). */
export type Abstraction = {
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** The team. */
  team: Team;
  /** Who, by the post by which they work in it. */
  appointment: Appointment;
  /** First day. */
  from: Scalars['LocalDate']['output'];
  /** Last day. */
  until: Scalars['LocalDate']['output'];
  /** Hours on these days. */
  hours: Scalars['Float']['output'];
  /** Why. */
  reason: AbstractionReason;
  /** When it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
};

/** One page of entries of who was pulled away. */
export type AbstractionConnection = {
  /** Entries with their cursors. */
  edges: Array<AbstractionEdge>;
  /** The entries alone. */
  nodes: Array<Abstraction>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are, counted up to 1,000; null where there are more, and where a list is not counted. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An entry of a page of who was pulled away. */
export type AbstractionEdge = {
  /** The entry. */
  node: Abstraction;
  /** Position of the entry. */
  cursor: Scalars['String']['output'];
};

/** Time for which a member of a team was pulled away. */
export type RecordAbstractionInput = {
  /** The team. */
  teamId: Scalars['ID']['input'];
  /** Who, by the post by which they work in it now. */
  appointmentId: Scalars['ID']['input'];
  /** First day, at most a year ago. */
  from: Scalars['LocalDate']['input'];
  /** Last day: not to come, within 62 days of the first. */
  until: Scalars['LocalDate']['input'];
  /** Hours on these days, no more than they have. */
  hours: Scalars['Float']['input'];
  /** Why. */
  reason: AbstractionReason;
};

/** An entry to take back, because it was wrong. */
export type RemoveAbstractionInput = {
  /** The team. */
  teamId: Scalars['ID']['input'];
  /** The entry. */
  abstractionId: Scalars['ID']['input'];
};

/** A street or a house, as the address register of the country has it. */
export type Address = {
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** Postcode. */
  postcode: Scalars['String']['output'];
  /** Town or village. */
  place: Scalars['String']['output'];
  /** Name of the street. */
  street: Scalars['String']['output'];
  /** Number of the house; null for the street as a whole. */
  houseNumber?: Maybe<Scalars['String']['output']>;
  /** Where it is. */
  point: Point;
  /** The lowest territory in which it lies; null outside all of them. */
  territory?: Maybe<Territory>;
};

/** Who chose a municipal councillor. */
export type SelectedBy =
  /** The mayor. */
  | 'MAYOR'
  /** The municipal council. */
  | 'COUNCIL';

/** A person holds a post from … to …. */
export type Appointment = {
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** The seat. */
  post: Post;
  /** Who holds it. */
  person: Person;
  /** First moment. */
  from: Scalars['DateTime']['output'];
  /** Last moment; null while open. */
  until?: Maybe<Scalars['DateTime']['output']>;
  /** For a municipal councillor: who chose them. */
  selectedBy?: Maybe<SelectedBy>;
  /**
   * Whether the person has an account to sign in with. Null where the caller may not know.
   *
   * Access (invitation.read): at the territory or above it SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  hasAccount?: Maybe<Scalars['Boolean']['output']>;
  /**
   * The latest invitation for this post; null where there is none, and where the caller may not know.
   *
   * Access (invitation.read): at the territory or above it SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  invitation?: Maybe<Invitation>;
  /**
   * Hours that a volunteer gave, the newest first: for the volunteer and the officers of the place; null for everybody else.
   *
   * Access (hours.read): the person concerned; at the territory or above it SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  volunteerHours?: Maybe<VolunteerHoursConnection>;
  /**
   * The last twelve months in which hours were given, the newest first; null where the caller may not read them.
   *
   * Access (hours.read): the person concerned; at the territory or above it SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  hoursByMonth?: Maybe<Array<HoursOfMonth>>;
  /**
   * Employers who let the volunteer off, the newest first, at most 20; null where the caller may not read them.
   *
   * Access (hours.read): the person concerned; at the territory or above it SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  employerSupport?: Maybe<Array<EmployerSupport>>;
};


/** A person holds a post from … to …. */
export type AppointmentVolunteerHoursArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Who takes which seat. */
export type AppointInput = {
  /** The seat; it must be vacant at that time. */
  postId: Scalars['ID']['input'];
  /** Who takes it. */
  personId: Scalars['ID']['input'];
  /** First moment; now when left out. Between the year 1900 and 100 years from now. */
  from?: InputMaybe<Scalars['DateTime']['input']>;
  /** Last moment, where it is known. At most 100 years from now. */
  until?: InputMaybe<Scalars['DateTime']['input']>;
  /** Who chose a municipal councillor; must be said of one, and of nobody else. */
  selectedBy?: InputMaybe<SelectedBy>;
};

/** The appointment. */
export type AppointPayload = {
  /** The appointment. */
  appointment: Appointment;
};

/** An appointment to end. */
export type EndAppointmentInput = {
  /** Which one. */
  appointmentId: Scalars['ID']['input'];
  /** True when the appointment is revoked, rather than ended in the ordinary way. */
  revoked: Scalars['Boolean']['input'];
};

/** The ended appointment. */
export type EndAppointmentPayload = {
  /** The appointment. */
  appointment: Appointment;
};

/** What an entry of a community map is about. */
export type CommunityMapKind =
  /** Somebody with whom the post has a relationship. */
  | 'RELATIONSHIP'
  /** A place that matters, a meeting point for example. */
  | 'PLACE'
  /** A partner of the post. */
  | 'PARTNER'
  /** What matters to the people of the place. */
  | 'PRIORITY'
  /** Where somebody is reached. */
  | 'CONTACT_POINT';

/** What is known at a post and goes with the post, not with its holder (S2 1.1.2). */
export type CommunityMapEntry = {
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** What it is about. */
  kind: CommunityMapKind;
  /** What is to be known. */
  text: LocalisedText;
  /** The person whom it names, where that person is known to the system; each read of it is recorded. */
  person?: Maybe<Person>;
  /** Last day; then it is erased. */
  expiresOn: Scalars['LocalDate']['output'];
  /** When it was written. */
  writtenAt: Scalars['DateTime']['output'];
};

/** An entry to write. */
export type AddToCommunityMapInput = {
  /** The post whose map it is. */
  postId: Scalars['ID']['input'];
  /** What it is about. */
  kind: CommunityMapKind;
  /** What is to be known, 1 to 2,000 characters. */
  text: LocalisedTextInput;
  /** The person whom it names, where that person is known to the system. */
  personId?: InputMaybe<Scalars['ID']['input']>;
  /** True when whom it names has agreed; must be so for relationships and contact points, and where a person is named. */
  consentGiven: Scalars['Boolean']['input'];
  /** Last day, at most five years from now; two years from now when left out. */
  expiresOn?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** An entry to take away. */
export type RemoveFromCommunityMapInput = {
  /** The post whose map it is. */
  postId: Scalars['ID']['input'];
  /** The entry. */
  entryId: Scalars['ID']['input'];
};

/** The post with its map. */
export type CommunityMapPayload = {
  /** The post. */
  post: Post;
};

/** What brings a community together. */
export type CommunityKind =
  /** Where its members or their families come from. */
  | 'ORIGIN'
  /** What they believe. */
  | 'RELIGION'
  /** A language that they share. */
  | 'LANGUAGE'
  /** Where they live. */
  | 'NEIGHBOURHOOD'
  /** Something else. */
  | 'OTHER';

/** A group that a liaison officer serves, named with its own consent. It has no list of members. */
export type Community = {
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** The name that it gives itself. */
  name: Scalars['String']['output'];
  /** What brings it together. */
  kind: CommunityKind;
  /** Where it is. */
  territory: Territory;
  /** Municipalities in which it is; those of its territory where nobody said. */
  municipalities: Array<Municipality>;
  /**
   * Key figures of the community, by name, at most 100: for its liaison officers, the neighbourhood officer of the place and their coordinator.
   * Null for everybody else, leads included. Each read is recorded.
   *
   * Access (keyFigure.read): the liaison officers of the community; at the territory or above it NEIGHBOURHOOD_OFFICER, SECURITY_COORDINATOR.
   */
  keyFigures?: Maybe<Array<KeyFigure>>;
};

/** One page of communities. */
export type CommunityConnection = {
  /** Entries with their cursors. */
  edges: Array<CommunityEdge>;
  /** The entries alone. */
  nodes: Array<Community>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are, counted up to 1,000; null where there are more, and where a list is not counted. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An entry of a page of communities. */
export type CommunityEdge = {
  /** The community. */
  node: Community;
  /** Position of the entry. */
  cursor: Scalars['String']['output'];
};

/** A community to register. */
export type RegisterCommunityInput = {
  /** The name that it gives itself, 1 to 200 characters. */
  name: Scalars['String']['input'];
  /** What brings it together. */
  kind: CommunityKind;
  /** Where it is. */
  territoryId: Scalars['ID']['input'];
  /** Municipalities in which it is, each one that its territory overlaps; left out, those of its territory. At most 50 entries. */
  municipalityIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** That it agreed to be named. Without, it is not registered. */
  consentGiven: Scalars['Boolean']['input'];
};

/** A registered community. */
export type RegisterCommunityPayload = {
  /** The community. */
  community: Community;
};

/** An issue of the issues service. */
export type Issue = {
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
};

/** A closed issue is a lesson for a course (S0). What it was about is read in the issue, by those who may. */
export type CourseLesson = {
  /** The issue. */
  issue?: Maybe<Issue>;
  /** Where it was. */
  territory: Territory;
  /** When it closed. */
  closedAt: Scalars['DateTime']['output'];
};

/** A course for those who hold a post (S0). */
export type Course = {
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** What it is about. */
  topic: TrainingTopic;
  /** Title in the wanted language, else in the first one in which it was written. */
  title: Scalars['String']['output'];
  /** All titles. */
  titles: Array<LocalisedText>;
  /** Months for which it counts once it is passed; null where it counts for good. */
  validMonths?: Maybe<Scalars['Int']['output']>;
  /** The organisation that offers it; null where the police do so themselves. */
  offeredBy?: Maybe<Organisation>;
  /** False where no more sessions are held. What was passed counts on. */
  isActive: Scalars['Boolean']['output'];
  /** Since when it is offered. */
  offeredAt: Scalars['DateTime']['output'];
  /**
   * Closed issues that whoever led them named as a lesson for this course, the last to close first, at most 50: those at the caller's own places.
   *
   * Access (lesson.read): at the territory or above it NEIGHBOURHOOD_OFFICER, SUPPORT_OFFICER, SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  lessons?: Maybe<Array<CourseLesson>>;
};


/** A course for those who hold a post (S0). */
export type CourseTitleArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};

/** One page of courses. */
export type CourseConnection = {
  /** Entries with their cursors. */
  edges: Array<CourseEdge>;
  /** The entries alone. */
  nodes: Array<Course>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are, counted up to 1,000; null where there are more, and where a list is not counted. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An entry of a page of courses. */
export type CourseEdge = {
  /** The course. */
  node: Course;
  /** Position of the entry. */
  cursor: Scalars['String']['output'];
};

/** A course to offer. */
export type OfferCourseInput = {
  /** Code of its topic, for example COMMUNITY_POLICING. At most 40 characters. */
  topic: Scalars['String']['input'];
  /** Titles, the country's first language first, 1 to 200 characters each. At most 10 entries. */
  titles: Array<LocalisedTextInput>;
  /** Months for which it counts, 1 to 120; null where it counts for good. */
  validMonths?: InputMaybe<Scalars['Int']['input']>;
  /** The organisation that offers it; null where the police do so themselves. */
  organisationId?: InputMaybe<Scalars['ID']['input']>;
};

/** What changes of a course; what is left out stays as it is. */
export type ChangeCourseInput = {
  /** The course. */
  courseId: Scalars['ID']['input'];
  /** Titles, 1 to 200 characters each; take the place of what was there. At most 10 entries. */
  titles?: InputMaybe<Array<LocalisedTextInput>>;
  /** Months for which it counts, 1 to 120, for those who pass it from now on; null where it counts for good. */
  validMonths?: InputMaybe<Scalars['Int']['input']>;
  /** The organisation that offers it; null where the police do so themselves. */
  organisationId?: InputMaybe<Scalars['ID']['input']>;
  /** False where no more sessions are held. */
  isActive?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A course that a post demands, or no longer does. */
export type DemandCourseInput = {
  /** The post. */
  postId: Scalars['ID']['input'];
  /** The course. */
  courseId: Scalars['ID']['input'];
  /** False where it is no longer demanded. */
  isDemanded: Scalars['Boolean']['input'];
};

/** The course as it is from now on. */
export type CoursePayload = {
  /** The course. */
  course: Course;
};

/** The post as it is from now on. */
export type DemandCoursePayload = {
  /** The post. */
  post: Post;
};

/** What a person asks. */
export type DataRequestKind =
  /** What each service holds of them. */
  | 'ACCESS'
  /** That each service erases what no law keeps. */
  | 'ERASURE';

/** How far a request is. */
export type DataRequestState =
  /** No service has answered yet. */
  | 'ASKED'
  /** Some services have answered. */
  | 'ANSWERING'
  /** All services have answered. */
  | 'ANSWERED';

/** Kinds of records about a person. */
export type PersonalDataKind =
  /** Name, languages and number of the personnel office. */
  | 'IDENTITY'
  /** The public card. */
  | 'PUBLIC_CARD'
  /** Accounts with which the person signs in, as hashes. */
  | 'ACCOUNT'
  /** Posts that the person holds or held, and hours given in them that were confirmed. */
  | 'APPOINTMENT'
  /** Concerns that the person brought in with an account, with their messages and photos. */
  | 'CONCERN'
  /** Issues in which the person took part, and seats in panels. */
  | 'PARTICIPATION'
  /** Measures that the person took on. */
  | 'MEASURE'
  /** Answers on a resolution. */
  | 'SIGNATURE'
  /** Presence at meetings. */
  | 'ATTENDANCE'
  /** Subscriptions with their addresses. */
  | 'SUBSCRIPTION'
  /** Entries of community maps that name the person. */
  | 'COMMUNITY_MAP'
  /** Applications to volunteer, hours that nobody confirmed, and support of employers. */
  | 'VOLUNTEERING'
  /** What is known of the person as a key figure of a community. */
  | 'KEY_FIGURE'
  /** What the person did in an office. */
  | 'OFFICIAL_ACT'
  /** Notes of who read data of the person. */
  | 'READING';

/** Why records stay although their erasure was asked for. None of them holds a name or a contact. */
export type ReasonToKeep =
  /** They belong to what several have signed, and bind them all. */
  | 'BINDING_RECORD'
  /** They belong to the minutes of a body. */
  | 'MINUTES'
  /** They were made in an office, and are the office's. */
  | 'OFFICE'
  /** They prove who read what. */
  | 'PROOF_OF_ACCESS'
  /** They stay for 30 days, so that the person can read this report. */
  | 'REPORT';

/** What a person asked about their own data, and what the services answered. */
export type DataRequest = {
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** What was asked. */
  kind: DataRequestKind;
  /** How far it is. */
  state: DataRequestState;
  /** When it was asked. */
  askedAt: Scalars['DateTime']['output'];
  /** Until when it has to be answered: a month later. */
  dueAt: Scalars['DateTime']['output'];
  /** When the last service answered; null before. */
  answeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** Services that have not answered yet. One that is away answers when it is back. */
  awaitedServices: Array<Scalars['String']['output']>;
  /**
   * What each service answered. Null for everybody but the person.
   *
   * Access (dataRequest.read): the person concerned.
   */
  answers?: Maybe<Array<DataRequestAnswer>>;
};

/** What one service answered. */
export type DataRequestAnswer = {
  /** Name of the service. */
  service: Scalars['String']['output'];
  /** When it answered. */
  answeredAt: Scalars['DateTime']['output'];
  /** Kinds of records of which it holds something. */
  parts: Array<PersonalDataPart>;
};

/** Records of one kind about a person. */
export type PersonalDataPart = {
  /** The kind. */
  kind: PersonalDataKind;
  /** How many the service held when it heard of the request. */
  held: Scalars['Int']['output'];
  /** How many it erased. */
  erased: Scalars['Int']['output'];
  /** How many stay. */
  kept: Scalars['Int']['output'];
  /** Why they stay where erasure was asked for; null where nothing does. */
  reason?: Maybe<ReasonToKeep>;
};

/** A page of requests. */
export type DataRequestConnection = {
  /** Entries with their cursors. */
  edges: Array<DataRequestEdge>;
  /** The entries alone. */
  nodes: Array<DataRequest>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are, counted up to 1,000; null where there are more, and where a list is not counted. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An entry of a page of requests. */
export type DataRequestEdge = {
  /** The request. */
  node: DataRequest;
  /** Where it is on its page; the next page begins after it. */
  cursor: Scalars['String']['output'];
};

/** What to ask about one's own data. */
export type RequestMyDataInput = {
  /** To know it, or to have it erased. */
  kind: DataRequestKind;
};

/** The request as it was taken. */
export type RequestMyDataPayload = {
  /** The request. */
  request: DataRequest;
};

/** Where an application to volunteer stands. */
export type EnrolmentState =
  /** Somebody has applied. */
  | 'APPLIED'
  /** The interview has been held. */
  | 'INTERVIEWED'
  /** Vetting has happened, and nothing stands against it. */
  | 'ADMITTED'
  /** The training is complete. */
  | 'TRAINED'
  /** A post was taken, for a term. */
  | 'APPOINTED'
  /** The term was renewed. */
  | 'RENEWED'
  /** Turned down, with a reason. */
  | 'DECLINED'
  /** Taken back by the applicant. */
  | 'WITHDRAWN'
  /** Taken from the volunteer, with a reason. */
  | 'REVOKED'
  /** The term is over. */
  | 'ENDED';

/** Somebody applies to volunteer, and what becomes of it. Nothing of an interview or a vetting is kept but that it has been. */
export type Enrolment = {
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** For what the person applied. */
  opportunity: Opportunity;
  /** Who applied. Whoever decides sees the name until it has ended. */
  applicant: Person;
  /** What the applicant becomes. */
  role: Role;
  /** Where it stands. */
  state: EnrolmentState;
  /** Why the person applied, where they said so. */
  motivation?: Maybe<LocalisedText>;
  /** When the person applied. */
  appliedAt: Scalars['DateTime']['output'];
  /** When the interview was held; null until then. */
  interviewedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was said that vetting has happened; null until then. What was found is kept nowhere. */
  vettedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who said so. */
  vettedBy?: Maybe<Person>;
  /** When the training was complete; null until then. */
  trainedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The post that was taken, and until when; null until then. */
  appointment?: Maybe<Appointment>;
  /** When the term was last renewed; null where it never was. */
  renewedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it ended; null while it goes on. */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it was declined, revoked or withdrawn; null where nobody said. */
  reason?: Maybe<LocalisedText>;
  /** What the caller may do with it now. */
  viewerActions: Array<ViewerAction>;
};

/** One page of applications. */
export type EnrolmentConnection = {
  /** Entries with their cursors. */
  edges: Array<EnrolmentEdge>;
  /** The entries alone. */
  nodes: Array<Enrolment>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are, counted up to 1,000; null where there are more, and where a list is not counted. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An entry of a page of applications. */
export type EnrolmentEdge = {
  /** The application. */
  node: Enrolment;
  /** Position of the entry. */
  cursor: Scalars['String']['output'];
};

/** An application to make. */
export type ApplyForOpportunityInput = {
  /** For what. */
  opportunityId: Scalars['ID']['input'];
  /** Why, 1 to 2,000 characters. */
  motivation?: InputMaybe<LocalisedTextInput>;
};

/** An interview that was held. */
export type RecordInterviewInput = {
  /** The application. */
  enrolmentId: Scalars['ID']['input'];
};

/** Somebody to admit. */
export type AdmitVolunteerInput = {
  /** The application. */
  enrolmentId: Scalars['ID']['input'];
  /** That vetting has happened and nothing stands against it: true, or nobody is admitted. What was found is not told here. */
  vetted: Scalars['Boolean']['input'];
};

/** A training that is complete. */
export type RecordTrainingInput = {
  /** The application. */
  enrolmentId: Scalars['ID']['input'];
};

/** A volunteer to appoint. */
export type AppointVolunteerInput = {
  /** The application. */
  enrolmentId: Scalars['ID']['input'];
  /** The post: vacant, of the role applied for, in the territory of the opportunity or below it. */
  postId: Scalars['ID']['input'];
  /** Last moment of the term; that which the country lays down for the role (RoleTerms.termDays) when left out. */
  until?: InputMaybe<Scalars['DateTime']['input']>;
};

/** A term to renew. */
export type RenewEnrolmentInput = {
  /** The application. */
  enrolmentId: Scalars['ID']['input'];
  /** Last moment of the next term, later than that of the present one; a term as the country lays it down when left out. */
  until?: InputMaybe<Scalars['DateTime']['input']>;
};

/** An application to turn down. */
export type DeclineEnrolmentInput = {
  /** The application. */
  enrolmentId: Scalars['ID']['input'];
  /** Why, for the applicant to read, 1 to 2,000 characters. */
  reason: LocalisedTextInput;
};

/** An admission to take away. */
export type RevokeEnrolmentInput = {
  /** The application. */
  enrolmentId: Scalars['ID']['input'];
  /** Why, for the volunteer to read, 1 to 2,000 characters. */
  reason: LocalisedTextInput;
};

/** An application to take back. */
export type WithdrawEnrolmentInput = {
  /** The application. */
  enrolmentId: Scalars['ID']['input'];
  /** Why, where one wants to say so, 1 to 2,000 characters. */
  reason?: InputMaybe<LocalisedTextInput>;
};

/** The application as it is from now on. */
export type EnrolmentPayload = {
  /** The application. */
  enrolment: Enrolment;
};

/** What somebody looks for. */
export type FacilityKind =
  /** A police station, or another place of the police that is open to the public. */
  | 'STATION'
  /** A hospital. */
  | 'HOSPITAL';

/** A station or a hospital, with what somebody needs who wants to call or go there. */
export type Facility = {
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** What it is. */
  kind: FacilityKind;
  /** Its name. */
  name: Scalars['String']['output'];
  /** Other words under which it is found: what people call it, its name in another language, a code. */
  searchKeys: Array<Scalars['String']['output']>;
  /** The territory in which it is; of a station the one that it answers for. */
  territory: Territory;
  /** Street and town, as one writes them; null where nobody said. */
  address?: Maybe<Scalars['String']['output']>;
  /** Where it is; null where nobody said. */
  point?: Maybe<Point>;
  /** Telephone numbers, the most important one first. */
  telephones: Array<FacilityTelephone>;
  /** When it is open, by day and time; empty where nobody said. */
  openingHours: Array<WeeklyHours>;
  /** Days that are closed, whatever the opening hours say. */
  closedDays: Array<ClosedDays>;
  /** IANA time zone of its hours. */
  timeZone: Scalars['String']['output'];
  /** Whether it is open now; null where nobody said when it is. */
  isOpenNow?: Maybe<Scalars['Boolean']['output']>;
  /** False where it is there no more; it is in no list then. */
  isInUse: Scalars['Boolean']['output'];
  /** Posts of a station whose holder can be met at certain hours, at most 20; of a hospital none. */
  officeHours: Array<OfficeHours>;
};

/** A telephone number. */
export type FacilityTelephone = {
  /** The number, as one dials it. */
  number: Scalars['String']['output'];
  /** What it is for, in the wanted language or the nearest; null where nobody said. */
  purpose?: Maybe<Scalars['String']['output']>;
};


/** A telephone number. */
export type FacilityTelephonePurposeArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};

/** One page of stations and hospitals. */
export type FacilityConnection = {
  /** Entries with their cursors. */
  edges: Array<FacilityEdge>;
  /** The entries alone. */
  nodes: Array<Facility>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are, counted up to 1,000; null where there are more, and where a list is not counted. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An entry of a page of stations and hospitals. */
export type FacilityEdge = {
  /** The station or hospital. */
  node: Facility;
  /** Position of the entry. */
  cursor: Scalars['String']['output'];
};

/** A telephone number. */
export type FacilityTelephoneInput = {
  /** The number, as one dials it: digits, spaces and + - / ( ). At most 40 characters. */
  number: Scalars['String']['input'];
  /** What it is for, at most 100 characters in each language. At most 10 entries. */
  purposes?: InputMaybe<Array<LocalisedTextInput>>;
};

/** A station or a hospital to register. */
export type RegisterFacilityInput = {
  /** What it is. */
  kind: FacilityKind;
  /** Its name, 1 to 200 characters. */
  name: Scalars['String']['input'];
  /** The territory in which it is. */
  territoryId: Scalars['ID']['input'];
  /** Other words under which it is to be found, 1 to 100 characters each. At most 20 entries. */
  searchKeys?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Street and town. At most 300 characters. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** Where it is. */
  point?: InputMaybe<PointInput>;
  /** Telephone numbers, the most important one first. At most 10 entries. */
  telephones?: InputMaybe<Array<FacilityTelephoneInput>>;
  /** When it is open. At most 30 entries. */
  openingHours?: InputMaybe<Array<WeeklyHoursInput>>;
  /** Days that are closed. At most 30 entries. */
  closedDays?: InputMaybe<Array<ClosedDaysInput>>;
};

/** What changes of a station or a hospital; what is left out stays, a list takes the place of what was there. */
export type ChangeFacilityInput = {
  /** Which one. */
  facilityId: Scalars['ID']['input'];
  /** Its name, 1 to 200 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Other words under which it is to be found, 1 to 100 characters each. At most 20 entries. */
  searchKeys?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Street and town; null takes it away. At most 300 characters. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** Where it is; null takes it away. */
  point?: InputMaybe<PointInput>;
  /** Telephone numbers, the most important one first. At most 10 entries. */
  telephones?: InputMaybe<Array<FacilityTelephoneInput>>;
  /** When it is open. At most 30 entries. */
  openingHours?: InputMaybe<Array<WeeklyHoursInput>>;
  /** Days that are closed. At most 30 entries. */
  closedDays?: InputMaybe<Array<ClosedDaysInput>>;
  /** False where it is there no more. */
  isInUse?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The station or hospital as it is from now on. */
export type FacilityPayload = {
  /** The station or hospital. */
  facility: Facility;
};

/**
 * The four actors of a municipality or a district together: security officers, coordinators, partners, and municipal
 * councillors with their council.
 */
export type SecurityForum = {
  /** Each of the four: how many seats it has, and whether anybody acts. */
  actors: Array<ForumActor>;
  /** The council of the municipality; null where none is named, and for a district. */
  council?: Maybe<Organisation>;
  /** The seats of all four, by role. */
  posts: PostConnection;
};


/**
 * The four actors of a municipality or a district together: security officers, coordinators, partners, and municipal
 * councillors with their council.
 */
export type SecurityForumPostsArgs = {
  vacant: Scalars['Boolean']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** One of the four actors of a Security Forum. */
export type ForumActor = {
  /** Which one. */
  role: Role;
  /** How many seats it has. */
  posts: Scalars['Int']['output'];
  /** How many of them nobody holds. */
  vacant: Scalars['Int']['output'];
  /** True where nobody acts: no seat, or none that somebody holds. */
  isMissing: Scalars['Boolean']['output'];
  /** Since when nobody acts; null while somebody does, and where nobody ever did. */
  missingSince?: Maybe<Scalars['DateTime']['output']>;
  /**
   * Places of the forum in which nobody acts: stations for officers, municipalities for councillors, commands for
   * coordinators. Null for partners, whom no place must have.
   */
  placesWithout?: Maybe<Scalars['Int']['output']>;
};

/** Which body is the council of a municipality. */
export type NameCouncilInput = {
  /** The municipality. */
  municipalityId: Scalars['ID']['input'];
  /** The body, one that works in the municipality; null takes the name back. */
  organisationId?: InputMaybe<Scalars['ID']['input']>;
};

/** The municipality as it is from now on. */
export type NameCouncilPayload = {
  /** The municipality. */
  municipality: Municipality;
};

/** Why a handover was opened. */
export type HandoverCause =
  /** The appointment ends on a known day. */
  | 'APPOINTMENT_ENDS'
  /** The post is held for nearly as long as the country allows. */
  | 'ROTATION';

/** Where a handover stands. */
export type HandoverStatus =
  /** Under way, or waits for a successor. */
  | 'OPEN'
  /** Both officers have confirmed it. */
  | 'CLOSED';

/** A step of the checklist of a handover. */
export type HandoverStep =
  /** The community map is up to date. */
  | 'COMMUNITY_MAP'
  /** The two have gone through what is being worked on. */
  | 'OPEN_CASES'
  /** The two have met for the briefing. */
  | 'BRIEFING'
  /** The two have walked through the area. */
  | 'WALK'
  /** The successor was introduced to people and partners. */
  | 'INTRODUCTIONS'
  /** Telephone, mailbox and accounts of the post are handed over. */
  | 'ACCESSES';

/** One step of the checklist. */
export type HandoverTask = {
  /** Which. */
  step: HandoverStep;
  /** When it was done; null while it is not. */
  doneAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who said so. */
  doneBy?: Maybe<Person>;
};

/** The walk of the two officers through the area. */
export type HandoverWalk = {
  /** When they set out. */
  startsAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where it leads: stops in their order. */
  route?: Maybe<LocalisedText>;
};

/** A post passes from one person to the next. */
export type Handover = {
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** The post. */
  post: Post;
  /** Why it was opened. */
  cause: HandoverCause;
  /** Where it stands. */
  status: HandoverStatus;
  /** When it was opened. */
  openedAt: Scalars['DateTime']['output'];
  /** The appointment that ends. */
  leaving: Appointment;
  /** The appointment of whoever takes over; null while nobody is appointed. */
  successor?: Maybe<Appointment>;
  /** Why somebody leaves before the shortest stay is over; null for all others. */
  earlyReason?: Maybe<Scalars['String']['output']>;
  /** When what the one works on becomes the work of the other; null while it is not known. */
  caseloadMovesAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it has become so; null until then. */
  caseloadMovedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Hours that both have for the handover alone; null where nobody said. */
  protectedHours?: Maybe<Scalars['Int']['output']>;
  /** The walk; null until planned. */
  walk?: Maybe<HandoverWalk>;
  /** The checklist, every step once. */
  checklist: Array<HandoverTask>;
  /** When the briefing is to begin; null until it is asked for. */
  briefingAt?: Maybe<Scalars['DateTime']['output']>;
  /** True once the briefing stands in the calendar of both. */
  isBriefingScheduled: Scalars['Boolean']['output'];
  /** When it was asked for that the public be told; null until then. */
  noticeRequestedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When whoever leaves confirmed, or whoever coordinates did in their place; null until then. */
  leavingConfirmedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the successor confirmed; null until then. */
  successorConfirmedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was closed; null while it is open. */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What the caller may do with it now, and why not. */
  viewerActions: Array<ViewerAction>;
};

/** When somebody leaves. */
export type PlanLeavingInput = {
  /** The appointment that ends. */
  appointmentId: Scalars['ID']['input'];
  /** Its last moment, in the future. */
  endsAt: Scalars['DateTime']['input'];
  /** Why it ends before the shortest stay of the role is over, 1 to 1,000 characters; needed only then. */
  earlyReason?: InputMaybe<Scalars['String']['input']>;
};

/** Who takes over. */
export type AppointSuccessorInput = {
  /** The handover. */
  handoverId: Scalars['ID']['input'];
  /** Who takes the post. */
  personId: Scalars['ID']['input'];
  /** First moment; now when left out. It may lie before the other leaves. */
  from?: InputMaybe<Scalars['DateTime']['input']>;
  /** Last moment, where it is known. */
  until?: InputMaybe<Scalars['DateTime']['input']>;
  /** Who chose a municipal councillor; must be said of one, and of nobody else. */
  selectedBy?: InputMaybe<SelectedBy>;
};

/** What is planned for a handover; what is left out stays as it is, null takes it away. */
export type PlanHandoverInput = {
  /** The handover. */
  handoverId: Scalars['ID']['input'];
  /** When the caseload moves; null for when the one leaves. */
  caseloadMovesAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Hours that both have for the handover alone, 1 to 400. */
  protectedHours?: InputMaybe<Scalars['Int']['input']>;
  /** When the walk sets out. */
  walkAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Where the walk leads: stops in their order, 1 to 2,000 characters. */
  walkRoute?: InputMaybe<LocalisedTextInput>;
};

/** A step of the checklist to mark. */
export type MarkHandoverStepInput = {
  /** The handover. */
  handoverId: Scalars['ID']['input'];
  /** Which step. */
  step: HandoverStep;
  /** Whether it is done. */
  done: Scalars['Boolean']['input'];
};

/** A briefing to ask for. */
export type RequestBriefingInput = {
  /** The handover; a successor must be appointed. */
  handoverId: Scalars['ID']['input'];
  /** When it is to begin, in the future. */
  startsAt: Scalars['DateTime']['input'];
};

/** A public notice to ask for. */
export type RequestHandoverNoticeInput = {
  /** The handover; a successor must be appointed. */
  handoverId: Scalars['ID']['input'];
};

/** A handover to confirm. */
export type ConfirmHandoverInput = {
  /** Which handover. */
  handoverId: Scalars['ID']['input'];
};

/** The handover as it is from now on. */
export type HandoverPayload = {
  /** The handover; null where the role has none. */
  handover?: Maybe<Handover>;
};

/** Figures of a territory and everything below it, in one period. Every subgraph has its own fields here. */
export type TerritoryIndicators = {
  /** Posts that nobody held when the period ended, of all that there were; those of now, where it still runs (stock). */
  vacantPosts?: Maybe<VacantShareOfPosts>;
  /** How long those who hold a post have held it, when the period ended; now, where it still runs (stock). Long is known, and too long is against rotation (S2 1.1). */
  tenure?: Maybe<MeanTenure>;
  /** Hours that volunteers gave and officers confirmed, by the day on which they were given (sum). */
  volunteerHours?: Maybe<Scalars['Float']['output']>;
  /** Who held posts when the period ended, by role; now, where it still runs (stock). */
  staff?: Maybe<Array<StaffOfRole>>;
  /** Of those, who had passed a course of a topic that still counted, by role (stock). */
  trainingCoverage?: Maybe<Array<TrainedOfRole>>;
  /** Neighbourhood teams: their members when the period ended, or now, where it still runs (stock), and how often these were pulled away in it (sum). */
  teams?: Maybe<TeamFigures>;
  /** Mediations in conflicts, by the day on which they were held (sum). */
  mediations?: Maybe<MediationFigures>;
};


/** Figures of a territory and everything below it, in one period. Every subgraph has its own fields here. */
export type TerritoryIndicatorsTrainingCoverageArgs = {
  topic: Scalars['String']['input'];
};

/** Members of neighbourhood teams, of all staff, and how often they were pulled away. */
export type TeamFigures = {
  /** Sworn members. */
  sworn: Scalars['Int']['output'];
  /** Civilian members. */
  civilian: Scalars['Int']['output'];
  /** All staff who hold a post, in a team or not: the denominator. */
  force: Scalars['Int']['output'];
  /** Members of all staff, 0 to 1; null where there is none. Who works in two teams counts twice. */
  shareOfForce?: Maybe<Scalars['Float']['output']>;
  /** The time that is kept for teams, in posts: two members with half of their time are one. */
  ringFencedPosts: Scalars['Float']['output'];
  /** How often members were pulled away, by the first day. */
  abstractions: Scalars['Int']['output'];
  /** For how many hours. */
  abstractedHours: Scalars['Float']['output'];
};

/** Mediations in conflicts. */
export type MediationFigures = {
  /** All that were held. */
  held: Scalars['Int']['output'];
  /** Those in which the parties agreed. */
  agreed: Scalars['Int']['output'];
};

/** Who holds posts of one role. */
export type StaffOfRole = {
  /** The role. */
  role: Role;
  /** How many hold a post. */
  holders: Scalars['Int']['output'];
};

/** Who holds posts of one role and is trained. */
export type TrainedOfRole = {
  /** The role. */
  role: Role;
  /** Those who have passed a course of the topic that still counts. */
  trained: Scalars['Int']['output'];
  /** All who hold a post of the role: the denominator. */
  holders: Scalars['Int']['output'];
  /** 0 to 1. */
  share: Scalars['Float']['output'];
};

/** How long posts are held, with whose that is. */
export type MeanTenure = {
  /** Posts that somebody held: the denominator. */
  holders: Scalars['Int']['output'];
  /** Whole days on average; null where nobody held one. */
  meanDays?: Maybe<Scalars['Int']['output']>;
};

/** Vacant posts with what they are a share of. Seats in a municipality count where their coordinator is. */
export type VacantShareOfPosts = {
  /** Posts that nobody held. */
  vacant: Scalars['Int']['output'];
  /** All posts: the denominator. */
  posts: Scalars['Int']['output'];
  /** 0 to 1; null where there was no post. */
  share?: Maybe<Scalars['Float']['output']>;
};

/** Where an invitation stands. */
export type InvitationState =
  /** Its secret can be used. */
  | 'OPEN'
  /** An account was bound by it. */
  | 'ACCEPTED'
  /** It was taken back, or another one took its place. */
  | 'WITHDRAWN'
  /** Nobody used it in time. */
  | 'EXPIRED';

/** Whoever holds a post and has no account yet is asked to bind one. Its secret is told once and is not kept. */
export type Invitation = {
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** The post for which the person was invited, and who holds it. */
  appointment: Appointment;
  /** Where it stands. */
  state: InvitationState;
  /** Who invited. */
  invitedBy: Person;
  /** When. */
  invitedAt: Scalars['DateTime']['output'];
  /** Until when its secret can be used. */
  expiresAt: Scalars['DateTime']['output'];
  /** When an account was bound by it; null until then. */
  acceptedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What the caller may do with it now. */
  viewerActions: Array<ViewerAction>;
};

/** One page of invitations. */
export type InvitationConnection = {
  /** Entries with their cursors. */
  edges: Array<InvitationEdge>;
  /** The entries alone. */
  nodes: Array<Invitation>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are, counted up to 1,000; null where there are more, and where a list is not counted. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An entry of a page of invitations. */
export type InvitationEdge = {
  /** The invitation. */
  node: Invitation;
  /** Position of the entry. */
  cursor: Scalars['String']['output'];
};

/** Whom to invite. */
export type InviteHolderInput = {
  /** The appointment of somebody who has no account. It has begun or is to come. */
  appointmentId: Scalars['ID']['input'];
};

/** The invitation and its secret. */
export type InviteHolderPayload = {
  /** The invitation. */
  invitation: Invitation;
  /**
   * The secret, to hand over to the person and to nobody else: whoever uses it signs in as that person from then on. It is
   * told this once; null where the same idempotency key comes again. Where it was lost, invite anew.
   */
  secret?: Maybe<Scalars['String']['output']>;
};

/** An invitation to take back. */
export type WithdrawInvitationInput = {
  /** The invitation. */
  invitationId: Scalars['ID']['input'];
};

/** The invitation as it is from now on. */
export type InvitationPayload = {
  /** The invitation. */
  invitation: Invitation;
};

/** An invitation to accept, with the account that is signed in. */
export type AcceptInvitationInput = {
  /** The secret, as `inviteHolder` told it. Never put it into the query of an address. At most 100 characters. */
  secret: Scalars['String']['input'];
};

/** Who the signed-in account is from now on. */
export type AcceptInvitationPayload = {
  /** The person. */
  person: Person;
};

/** What is recorded beside a key figure. */
export type KeyFigureContactKind =
  /** A talk. */
  | 'INTERVIEW'
  /** A visit at home. */
  | 'HOME_VISIT';

/** An interview or a home visit: that it was, when and what for. What was said is kept nowhere. */
export type KeyFigureContact = {
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** Which of the two. */
  kind: KeyFigureContactKind;
  /** The day. */
  heldOn: Scalars['LocalDate']['output'];
  /** What it was for. */
  purpose: LocalisedText;
  /** Last day; then it is erased. */
  expiresOn: Scalars['LocalDate']['output'];
};

/** Somebody to whom a community listens, recorded by their own consent (S2 4.2.1). Never searched, listed beyond the community or exported. */
export type KeyFigure = {
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** The community. */
  community: Community;
  /** The name that they want to be known by. */
  name: Scalars['String']['output'];
  /** How they want to be reached; null where nothing was agreed. */
  contact?: Maybe<Scalars['String']['output']>;
  /** The person, where known to the system. */
  person?: Maybe<Person>;
  /** When the consent was recorded. */
  consentedAt: Scalars['DateTime']['output'];
  /** Last day of the consent; then all of it is erased. */
  expiresOn: Scalars['LocalDate']['output'];
  /** Interviews and home visits, the newest first, at most 50. */
  contacts: Array<KeyFigureContact>;
};

/** A key figure to record. */
export type AddKeyFigureInput = {
  /** The community. */
  communityId: Scalars['ID']['input'];
  /** The name that they want to be known by, 1 to 200 characters. */
  name: Scalars['String']['input'];
  /** How they want to be reached, 1 to 200 characters. */
  contact?: InputMaybe<Scalars['String']['input']>;
  /** The person, where known to the system. */
  personId?: InputMaybe<Scalars['ID']['input']>;
  /** That the person has agreed. Without, nobody is recorded. */
  consentGiven: Scalars['Boolean']['input'];
  /** Last day of the consent, at most two years from now; a year from now when left out. */
  expiresOn?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** An interview or a home visit to record. */
export type RecordKeyFigureContactInput = {
  /** The community. */
  communityId: Scalars['ID']['input'];
  /** The key figure of the community. */
  keyFigureId: Scalars['ID']['input'];
  /** Which of the two. */
  kind: KeyFigureContactKind;
  /** The day; not to come. */
  heldOn: Scalars['LocalDate']['input'];
  /** What it was for, 1 to 500 characters; not what was said. */
  purpose: LocalisedTextInput;
  /** Last day, at most two years from now; half a year from now when left out. */
  expiresOn?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** A key figure to erase. */
export type RemoveKeyFigureInput = {
  /** The community. */
  communityId: Scalars['ID']['input'];
  /** The key figure of the community. */
  keyFigureId: Scalars['ID']['input'];
};

/** The community with its key figures. */
export type KeyFiguresPayload = {
  /** The community. */
  community: Community;
};

/** What the values of enumerations are called in one language. Each service has those that are its own. */
export type Labels = {
  /** BCP 47 tag of the language that was wanted. */
  language: Scalars['String']['output'];
  /** Roles of posts (Role). */
  roles: Array<Label>;
  /** Kinds of communities (CommunityKind). */
  communityKinds: Array<Label>;
  /** What entries of community maps are about (CommunityMapKind). */
  communityMapKinds: Array<Label>;
  /** What levels are for (LevelPurpose). */
  levelPurposes: Array<Label>;
  /** Why handovers are opened (HandoverCause). */
  handoverCauses: Array<Label>;
  /** Where handovers stand (HandoverStatus). */
  handoverStatuses: Array<Label>;
  /** Steps of a handover (HandoverStep). */
  handoverSteps: Array<Label>;
  /** Where applications to volunteer stand (EnrolmentState). */
  enrolmentStates: Array<Label>;
  /** Where hours of volunteers stand (HoursState). */
  hoursStates: Array<Label>;
  /** What is recorded beside key figures (KeyFigureContactKind). */
  keyFigureContactKinds: Array<Label>;
  /** Parts of watch groups (WatchUnitKind). */
  watchUnitKinds: Array<Label>;
  /** As what organisations take part in watch groups (WatchPartnerKind). */
  watchPartnerKinds: Array<Label>;
  /** Where invitations to bind an account stand (InvitationState). */
  invitationStates: Array<Label>;
  /** Stations and hospitals (FacilityKind). */
  facilityKinds: Array<Label>;
  /** Days of the week (Weekday). */
  weekdays: Array<Label>;
  /** Whether accounts of programs can be used (MachineAccountState). */
  machineAccountStates: Array<Label>;
  /** Why members of teams are pulled away (AbstractionReason). */
  abstractionReasons: Array<Label>;
  /** Between whom somebody mediates (MediationKind). */
  mediationKinds: Array<Label>;
  /** What came of mediations (MediationOutcome). */
  mediationOutcomes: Array<Label>;
  /** What came of training sessions (TrainingResult). */
  trainingResults: Array<Label>;
  /** Who chose a councillor (SelectedBy). */
  selectedBy: Array<Label>;
  /** What people ask about their own data (DataRequestKind). */
  dataRequestKinds: Array<Label>;
  /** How far such a request is (DataRequestState). */
  dataRequestStates: Array<Label>;
  /** Kinds of records about a person (PersonalDataKind). */
  personalDataKinds: Array<Label>;
  /** Why records stay (ReasonToKeep). */
  reasonsToKeep: Array<Label>;
  /** Kinds of records that are kept for a time (RetentionKind). */
  retentionKinds: Array<Label>;
  /** From when that time runs (RetentionStart). */
  retentionStarts: Array<Label>;
  /** How records end (RetentionEnding). */
  retentionEndings: Array<Label>;
  /** How far a change of the structure is (StructureChangeState). */
  structureChangeStates: Array<Label>;
  /** Why they are kept until then (RetentionReason). */
  retentionReasons: Array<Label>;
};

/** Whether the account of a program can be used. */
export type MachineAccountState =
  /** It can be used. */
  | 'ACTIVE'
  /** Its time is over. */
  | 'EXPIRED'
  /** Somebody has ended it. */
  | 'ENDED';

/**
 * The account of a program: it signs in with a client-credentials token of the identity provider, and may do what its rules say
 * in its territories and below them, and what everybody may without an account. Nothing else.
 */
export type MachineAccount = {
  /** Opaque and stable; also the id of the person that the program is in records. */
  id: Scalars['ID']['output'];
  /** What the program is called. */
  name: Scalars['String']['output'];
  /** What it is for. */
  purpose: Scalars['String']['output'];
  /** Who answers for it. */
  owner: Person;
  /** Names of the rules that are open to it, as in the descriptions of the graph. */
  rules: Array<Scalars['String']['output']>;
  /** Where: these territories and those below them. */
  territories: Array<Territory>;
  /** Most calls from one full hour to the next; what is more is refused with RATE_LIMITED. */
  callsPerHour: Scalars['Int']['output'];
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** Until when it can be used; it ends then by itself. */
  expiresAt: Scalars['DateTime']['output'];
  /** When somebody ended it; null where nobody has. */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether it can be used. */
  state: MachineAccountState;
  /** How often it called, hour by hour, the latest first; hours without a call are left out. Kept for a year. */
  calls: MachineCallsConnection;
  /** What the caller may do with it now. */
  viewerActions: Array<ViewerAction>;
};


/**
 * The account of a program: it signs in with a client-credentials token of the identity provider, and may do what its rules say
 * in its territories and below them, and what everybody may without an account. Nothing else.
 */
export type MachineAccountCallsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** How often a program called in one hour. */
export type MachineCalls = {
  /** The full hour at which it began. */
  from: Scalars['DateTime']['output'];
  /** All calls, those that were refused for their number too. */
  calls: Scalars['Int']['output'];
  /** How many of them were refused because there were too many. */
  refused: Scalars['Int']['output'];
};

/** One page of hours. */
export type MachineCallsConnection = {
  /** Entries with their cursors. */
  edges: Array<MachineCallsEdge>;
  /** The entries alone. */
  nodes: Array<MachineCalls>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are, counted up to 1,000; null where there are more, and where a list is not counted. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An entry of a page of hours. */
export type MachineCallsEdge = {
  /** The hour. */
  node: MachineCalls;
  /** Position of the entry. */
  cursor: Scalars['String']['output'];
};

/** One page of accounts of programs. */
export type MachineAccountConnection = {
  /** Entries with their cursors. */
  edges: Array<MachineAccountEdge>;
  /** The entries alone. */
  nodes: Array<MachineAccount>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are, counted up to 1,000; null where there are more, and where a list is not counted. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An entry of a page of accounts of programs. */
export type MachineAccountEdge = {
  /** The account. */
  node: MachineAccount;
  /** Position of the entry. */
  cursor: Scalars['String']['output'];
};

/** The account of a program to make. */
export type CreateMachineAccountInput = {
  /** The account at the identity provider: issuer and subject of its client-credentials tokens. It must not have acted as a person. */
  account: AccountInput;
  /** What the program is called, 1 to 200 characters. */
  name: Scalars['String']['input'];
  /** What it is for, 1 to 500 characters. */
  purpose: Scalars['String']['input'];
  /** Who answers for it. */
  ownerId: Scalars['ID']['input'];
  /** Names of rules, at least one, each among `machineAccountRules`. At most 30 entries. At most 64 characters each. */
  rules: Array<Scalars['String']['input']>;
  /** Where it may use them: at least one territory. What is below is part of it. At most 30 entries. */
  territoryIds: Array<Scalars['ID']['input']>;
  /** Most calls an hour, 1 to 1,000,000. */
  callsPerHour: Scalars['Int']['input'];
  /** Until when it can be used: to come, within a year. */
  expiresAt: Scalars['DateTime']['input'];
};

/** What changes of the account of a program; what is left out stays as it is. */
export type ChangeMachineAccountInput = {
  /** The account. */
  machineAccountId: Scalars['ID']['input'];
  /** What it is for, 1 to 500 characters. */
  purpose?: InputMaybe<Scalars['String']['input']>;
  /** Who answers for it. */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** Names of rules, at least one; they take the place of those before. At most 30 entries. At most 64 characters each. */
  rules?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Where it may use them, at least one; they take the place of those before. At most 30 entries. */
  territoryIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Most calls an hour, 1 to 1,000,000. */
  callsPerHour?: InputMaybe<Scalars['Int']['input']>;
  /** Until when it can be used: to come, within a year. */
  expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** The account of a program to end. */
export type EndMachineAccountInput = {
  /** The account. */
  machineAccountId: Scalars['ID']['input'];
};

/** The account as it is from now on. */
export type MachineAccountPayload = {
  /** The account. */
  machineAccount: MachineAccount;
};

/** Between whom somebody mediated. */
export type MediationKind =
  /** Neighbours. */
  | 'NEIGHBOURS'
  /** A family or a household. */
  | 'FAMILY'
  /** Young people, also with others. */
  | 'YOUTH'
  /** Communities or groups. */
  | 'GROUPS'
  /** A shop, a bar or a company and others. */
  | 'BUSINESS'
  /** Users of a street, a park or a square. */
  | 'PUBLIC_SPACE'
  /** Others. */
  | 'OTHER';

/** What came of a mediation. */
export type MediationOutcome =
  /** The parties agreed. */
  | 'AGREED'
  /** They agreed on a part. */
  | 'PARTLY_AGREED'
  /** They did not agree. */
  | 'NOT_AGREED'
  /** It was broken off. */
  | 'BROKEN_OFF';

/** Somebody mediated in a conflict (S2 1.1.1). Who the parties were is kept nowhere. */
export type Mediation = {
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** Where. */
  territory: Territory;
  /** The day. */
  heldOn: Scalars['LocalDate']['output'];
  /** Between whom. */
  kind: MediationKind;
  /** How many parties there were. */
  parties: Scalars['Int']['output'];
  /** What came of it. */
  outcome: MediationOutcome;
  /** When it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** When it was taken back, because it was wrong; null where it was not. */
  withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
};

/** One page of mediations. */
export type MediationConnection = {
  /** Entries with their cursors. */
  edges: Array<MediationEdge>;
  /** The entries alone. */
  nodes: Array<Mediation>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are, counted up to 1,000; null where there are more, and where a list is not counted. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An entry of a page of mediations. */
export type MediationEdge = {
  /** The mediation. */
  node: Mediation;
  /** Position of the entry. */
  cursor: Scalars['String']['output'];
};

/** A mediation that was held. It has no place for a name. */
export type RecordMediationInput = {
  /** Where. */
  territoryId: Scalars['ID']['input'];
  /** The day: not to come, at most a year ago. */
  heldOn: Scalars['LocalDate']['input'];
  /** Between whom. */
  kind: MediationKind;
  /** How many parties there were, 2 to 1,000. */
  parties: Scalars['Int']['input'];
  /** What came of it. */
  outcome: MediationOutcome;
};

/** A mediation to take back, because it was wrong. */
export type WithdrawMediationInput = {
  /** The mediation. */
  mediationId: Scalars['ID']['input'];
};

/** The mediation as it is from now on. */
export type MediationPayload = {
  /** The mediation. */
  mediation: Mediation;
};

/** A municipality. It is not a police territory: it overlaps stations and beats, many to many. */
export type Municipality = {
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** Official code, unique in the country. */
  code: Scalars['String']['output'];
  /** Name in the wanted language, else in the country's first language. */
  name: Scalars['String']['output'];
  /** Police territories of the lowest level that it overlaps, by code. */
  territories: TerritoryConnection;
  /**
   * Its Security Forum: who is there and who is missing.
   *
   * Access (forum.read): at the territory or above it NEIGHBOURHOOD_OFFICER, SUPPORT_OFFICER, SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD, SECURITY_PARTNER; for the municipality SECURITY_MUNICIPAL_COUNCILLOR.
   */
  forum?: Maybe<SecurityForum>;
  /** The body that is its council; null where none is named. */
  council?: Maybe<Organisation>;
};


/** A municipality. It is not a police territory: it overlaps stations and beats, many to many. */
export type MunicipalityNameArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** A municipality. It is not a police territory: it overlaps stations and beats, many to many. */
export type MunicipalityTerritoriesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** One page of municipalities. */
export type MunicipalityConnection = {
  /** Entries with their cursors. */
  edges: Array<MunicipalityEdge>;
  /** The entries alone. */
  nodes: Array<Municipality>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are, counted up to 1,000; null where there are more, and where a list is not counted. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An entry of a page of municipalities. */
export type MunicipalityEdge = {
  /** The municipality. */
  node: Municipality;
  /** Position of the entry. */
  cursor: Scalars['String']['output'];
};

/** When the holder of a post can be met. */
export type OfficeHours = {
  /** What the holder is here. */
  role: Role;
  /** Where. */
  territory: Territory;
  /** The card of the holder; null where they show none. */
  card?: Maybe<PublicCard>;
  /** By day and time, by the clock of the place. */
  hours: Array<WeeklyHours>;
};

/** Hours at which the holder of a post can be met. */
export type SetOfficeHoursInput = {
  /** The post. */
  postId: Scalars['ID']['input'];
  /** The hours, which take the place of those that were there; empty for none. At most 10 entries. */
  hours: Array<WeeklyHoursInput>;
};

/** The post with its hours. */
export type SetOfficeHoursPayload = {
  /** The post. */
  post: Post;
};

/** Who is responsible for a place. */
export type ResponsibleOfficers = {
  /** The beat: the lowest territory there, below the station; null where the station is not divided. */
  beat?: Maybe<Territory>;
  /** The station: the lowest territory whose level answers the public, or the lowest known there where none does. */
  station: Territory;
  /** Public cards of the officers of the beat and the station who agreed to one, the beat's first. */
  cards: Array<OfficerCard>;
  /** Posts of the beat and the station whose holder shows no card, so that it is seen that somebody is there; who, is not told. */
  postsWithoutCard: Array<PostWithoutCard>;
  /** Posts of the beat and the station that nobody holds now. A vacancy is shown, not hidden. */
  vacantPosts: Array<VacantPost>;
};

/** The public card of an officer in a post. */
export type OfficerCard = {
  /** What the officer is here. */
  role: Role;
  /** Where. */
  territory: Territory;
  /** What the officer lets everybody see. */
  card: PublicCard;
  /** True where the officer lives here, and wants it known. */
  livesHere: Scalars['Boolean']['output'];
  /** When the officer can be met here each week, by the clock of the place; empty where nobody said. */
  officeHours: Array<WeeklyHours>;
  /** Accounts online under which the officer acts in this post, at most 10. */
  virtualAccounts: Array<VirtualAccount>;
};

/** A seat whose holder shows no card. */
export type PostWithoutCard = {
  /** What its holder is here. */
  role: Role;
  /** Where. */
  territory: Territory;
  /** When its holder can be met each week, by the clock of the place; empty where nobody said. */
  officeHours: Array<WeeklyHours>;
};

/** A seat that nobody holds. */
export type VacantPost = {
  /** What its holder would be. */
  role: Role;
  /** Where. */
  territory: Territory;
};

/** One page of the directory. */
export type OfficerCardConnection = {
  /** Entries with their cursors. */
  edges: Array<OfficerCardEdge>;
  /** The entries alone. */
  nodes: Array<OfficerCard>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are, counted up to 1,000; null where there are more, and where a list is not counted. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An entry of the directory. */
export type OfficerCardEdge = {
  /** The card. */
  node: OfficerCard;
  /** Position of the entry. */
  cursor: Scalars['String']['output'];
};

/** An officer who is looked for near a point. */
export type OfficerNear = {
  /** What the officer is there. */
  role: Role;
  /** Where. */
  territory: Territory;
  /** Whether the point lies in that territory. */
  isHere: Scalars['Boolean']['output'];
  /** The card; null where the officer shows none: somebody is there all the same. */
  card?: Maybe<PublicCard>;
  /** When the officer can be met each week, by the clock of the place; empty where nobody said. */
  officeHours: Array<WeeklyHours>;
};

/** Volunteers are sought for a territory. */
export type Opportunity = {
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** What a volunteer becomes in the partnership. */
  role: Role;
  /** Where volunteers are sought. */
  territory: Territory;
  /** Title in the wanted language, else in the first one in which it was written. */
  title: Scalars['String']['output'];
  /** All titles. */
  titles: Array<LocalisedText>;
  /** What volunteers do, in the wanted language, else in the first one in which it was written. */
  description: Scalars['String']['output'];
  /** All descriptions. */
  descriptions: Array<LocalisedText>;
  /** What is asked of volunteers, in the wanted language or the nearest; null where nothing is asked. */
  requirement?: Maybe<Scalars['String']['output']>;
  /** All that is asked, by language; empty where nothing is. */
  requirements: Array<LocalisedText>;
  /** How many volunteers are sought. */
  places: Scalars['Int']['output'];
  /** When it was published. */
  publishedAt: Scalars['DateTime']['output'];
  /** Last moment for an application. */
  until: Scalars['DateTime']['output'];
  /** When it was closed, by somebody or at its end; null while it is open. */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether somebody can apply now. */
  isOpen: Scalars['Boolean']['output'];
  /** The territory that answers the public where it is; null where it is above such a territory. */
  nearestStation?: Maybe<Territory>;
  /** Figures of the place, for whoever thinks of taking part. */
  localFigures: LocalFigures;
  /** The caller's own application, the last one; null where there is none. */
  ownEnrolment?: Maybe<Enrolment>;
};


/** Volunteers are sought for a territory. */
export type OpportunityTitleArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** Volunteers are sought for a territory. */
export type OpportunityDescriptionArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** Volunteers are sought for a territory. */
export type OpportunityRequirementArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};

/** What the place of an opportunity is like, with everything below it. */
export type LocalFigures = {
  /** Residents; null where not known. */
  residents?: Maybe<Scalars['Int']['output']>;
  /** Volunteers who take part now, of all roles to which people apply. */
  volunteers: Scalars['Int']['output'];
  /** Stations: territories that answer the public. */
  stations: Scalars['Int']['output'];
};

/** One page of opportunities. */
export type OpportunityConnection = {
  /** Entries with their cursors. */
  edges: Array<OpportunityEdge>;
  /** The entries alone. */
  nodes: Array<Opportunity>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are, counted up to 1,000; null where there are more, and where a list is not counted. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An entry of a page of opportunities. */
export type OpportunityEdge = {
  /** The opportunity. */
  node: Opportunity;
  /** Position of the entry. */
  cursor: Scalars['String']['output'];
};

/** An opportunity to publish. */
export type PublishOpportunityInput = {
  /** Where volunteers are sought. */
  territoryId: Scalars['ID']['input'];
  /** What a volunteer becomes: SECURITY_PARTNER, SPECIAL_CONSTABLE or ACTIVE_CITIZEN. */
  role: Role;
  /** Titles, the country's first language first, 1 to 200 characters each. At most 10 entries. */
  titles: Array<LocalisedTextInput>;
  /** What volunteers do, 1 to 5,000 characters in each language. At most 10 entries. */
  descriptions: Array<LocalisedTextInput>;
  /** What is asked of volunteers, 1 to 2,000 characters in each language. At most 10 entries. */
  requirements?: InputMaybe<Array<LocalisedTextInput>>;
  /** How many volunteers are sought, 1 to 1,000. */
  places: Scalars['Int']['input'];
  /** Last moment for an application: to come, within two years. */
  until: Scalars['DateTime']['input'];
};

/** What changes of an opportunity; what is left out stays as it is. */
export type ChangeOpportunityInput = {
  /** The opportunity. */
  opportunityId: Scalars['ID']['input'];
  /** Titles, 1 to 200 characters each; take the place of what was there. At most 10 entries. */
  titles?: InputMaybe<Array<LocalisedTextInput>>;
  /** What volunteers do, 1 to 5,000 characters in each language; takes the place of what was there. At most 10 entries. */
  descriptions?: InputMaybe<Array<LocalisedTextInput>>;
  /** What is asked of volunteers, 1 to 2,000 characters in each language; takes the place of what was there. At most 10 entries. */
  requirements?: InputMaybe<Array<LocalisedTextInput>>;
  /** How many volunteers are sought, 1 to 1,000. */
  places?: InputMaybe<Scalars['Int']['input']>;
  /** Last moment for an application: to come, within two years. */
  until?: InputMaybe<Scalars['DateTime']['input']>;
};

/** An opportunity to close. */
export type CloseOpportunityInput = {
  /** The opportunity. */
  opportunityId: Scalars['ID']['input'];
};

/** The opportunity as it is from now on. */
export type OpportunityPayload = {
  /** The opportunity. */
  opportunity: Opportunity;
};

/** What kind of body an organisation is. Kinds are data of the country. */
export type OrganisationKind = {
  /** Short code, for example SCHOOL. */
  code: Scalars['String']['output'];
  /** Name in the wanted language, else in the country's first language. */
  name: Scalars['String']['output'];
  /** All names. */
  names: Array<LocalisedText>;
  /** False where no more organisations of this kind are registered. Those that are there keep it. */
  isActive: Scalars['Boolean']['output'];
};


/** What kind of body an organisation is. Kinds are data of the country. */
export type OrganisationKindNameArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};

/** A kind of organisation to create or change. */
export type ConfigureOrganisationKindInput = {
  /** Short code: capital letters, digits and underscores, at most 40. */
  code: Scalars['String']['input'];
  /** Names, the country's first language first, 1 to 100 characters each. At most 10 entries. */
  names: Array<LocalisedTextInput>;
  /** False where no more organisations of this kind are registered. Those that are there keep it. */
  isActive: Scalars['Boolean']['input'];
};

/** The kind as it is from now on. */
export type OrganisationKindPayload = {
  /** The kind. */
  kind: OrganisationKind;
};

/** A body that takes part in the partnership. */
export type Organisation = {
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** What kind of body it is. */
  kind: OrganisationKind;
  /** Where it works. */
  territory: Territory;
  /** Municipalities in which it works; those of its territory where nobody said. */
  municipalities: Array<Municipality>;
};

/** One page of organisations. */
export type OrganisationConnection = {
  /** Entries with their cursors. */
  edges: Array<OrganisationEdge>;
  /** The entries alone. */
  nodes: Array<Organisation>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are, counted up to 1,000; null where there are more, and where a list is not counted. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An entry of a page of organisations. */
export type OrganisationEdge = {
  /** The organisation. */
  node: Organisation;
  /** Position of the entry. */
  cursor: Scalars['String']['output'];
};

/** An organisation to register. */
export type RegisterOrganisationInput = {
  /** Its name, 1 to 200 characters. */
  name: Scalars['String']['input'];
  /** Code of the kind of body it is, one of those in use; at most 40 characters. */
  kind: Scalars['String']['input'];
  /** Where it works. */
  territoryId: Scalars['ID']['input'];
  /** Municipalities in which it works, each one that its territory overlaps; left out, those of its territory. At most 50 entries. */
  municipalityIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** An organisation to place. */
export type PlaceOrganisationInput = {
  /** The organisation. */
  organisationId: Scalars['ID']['input'];
  /** Municipalities in which it works, each one that its territory overlaps; left out, those of its territory. At most 50 entries. */
  municipalityIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** The organisation as it is from now on. */
export type PlaceOrganisationPayload = {
  /** The organisation. */
  organisation: Organisation;
};

/** A registered organisation. */
export type RegisterOrganisationPayload = {
  /** The organisation. */
  organisation: Organisation;
};

/** One reading of a person's name, languages or seats by somebody else. */
export type NameRead = {
  /** Who read. */
  reader: Person;
  /** When it was read. */
  readAt: Scalars['DateTime']['output'];
};

/** A page of readings. */
export type NameReadConnection = {
  /** Entries with their cursors. */
  edges: Array<NameReadEdge>;
  /** The entries alone. */
  nodes: Array<NameRead>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are, counted up to 1,000; null where there are more, and where a list is not counted. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An entry of a page of readings. */
export type NameReadEdge = {
  /** The reading. */
  node: NameRead;
  /** Where it is on its page; the next page begins after it. */
  cursor: Scalars['String']['output'];
};

/** Anyone known to the system. Name and contacts are shown only where the access rules allow. */
export type Person = {
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /**
   * Name to show. Null where the caller may not see it; officers who agreed to a public card are seen by everybody, and
   * whoever takes part in a concern, an issue or a panel by those who handle it. Each read by somebody else is recorded.
   *
   * Access (person.read): the person concerned; at the territory or above it NEIGHBOURHOOD_OFFICER, SUPPORT_OFFICER, SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   * Access (participant.read): whoever takes part in the same issue, panel or handover; at the territory or above it NEIGHBOURHOOD_OFFICER, SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  displayName?: Maybe<Scalars['String']['output']>;
  /**
   * Languages spoken, as BCP 47 tags. Null where the caller may not see it.
   *
   * Access (person.read): the person concerned; at the territory or above it NEIGHBOURHOOD_OFFICER, SUPPORT_OFFICER, SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  languages?: Maybe<Array<Scalars['String']['output']>>;
  /** The public card, for officers who agreed to one, while they hold a public post. */
  publicCard?: Maybe<PublicCard>;
  /**
   * Seats that this person holds now. Empty where the caller may not see them.
   *
   * Access (person.read): the person concerned; at the territory or above it NEIGHBOURHOOD_OFFICER, SUPPORT_OFFICER, SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  appointments?: Maybe<Array<Appointment>>;
  /**
   * What this person asked to know about their own data, or to have erased, the newest first. Nobody else has this list.
   *
   * Access (dataRequest.read): the person concerned.
   */
  dataRequests?: Maybe<DataRequestConnection>;
  /** Whether the person has had their name and contacts erased. Records that have to stay go on naming the id. */
  isErased: Scalars['Boolean']['output'];
  /**
   * Applications of this person, the newest first.
   *
   * Access (enrolment.withdraw): the person concerned.
   */
  enrolments?: Maybe<EnrolmentConnection>;
  /**
   * Where this person is recorded as a key figure, at most 20. Nobody else has this list.
   *
   * Access (keyFigure.readOwn): the person concerned.
   */
  keyFigures?: Maybe<Array<KeyFigure>>;
  /**
   * Who of the staff has read this person's name, languages or seats, the latest first. Every such read is recorded before it is answered.
   *
   * Access (personalDataRead.read): the person concerned.
   */
  nameReads?: Maybe<NameReadConnection>;
  /**
   * What the person attended and passed, what was recorded last first: for the person alone.
   *
   * Access (training.readOwn): the person concerned.
   */
  trainings?: Maybe<TrainingAttendanceConnection>;
  /**
   * What waits for this person now. Each subgraph adds its part.
   *
   * Access (work.read): the person concerned.
   */
  work?: Maybe<Work>;
};


/** Anyone known to the system. Name and contacts are shown only where the access rules allow. */
export type PersonDataRequestsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Anyone known to the system. Name and contacts are shown only where the access rules allow. */
export type PersonEnrolmentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Anyone known to the system. Name and contacts are shown only where the access rules allow. */
export type PersonNameReadsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Anyone known to the system. Name and contacts are shown only where the access rules allow. */
export type PersonTrainingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** What an officer lets everybody see. */
export type PublicCard = {
  /** Name as the officer wants it shown. */
  name: Scalars['String']['output'];
  /** Telephone number of the post. */
  telephone?: Maybe<Scalars['String']['output']>;
  /** E-mail address of the post. */
  email?: Maybe<Scalars['String']['output']>;
  /** Languages spoken, as BCP 47 tags. */
  languages: Array<Scalars['String']['output']>;
  /** Where the officer lives, by their own wish: a territory in which they hold a public post; null where they do not say. */
  livesIn?: Maybe<Territory>;
  /** A photo, for officers who agreed to show one. */
  photo?: Maybe<Attachment>;
};

/** A person to register, before an appointment. */
export type RegisterPersonInput = {
  /** Name to show, 1 to 200 characters. */
  displayName: Scalars['String']['input'];
  /** Languages spoken, as BCP 47 tags. At most 20 entries. At most 35 characters each. */
  languages?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Account with which the person signs in, where it is known already. */
  account?: InputMaybe<AccountInput>;
  /** Territory of the person who registers; that is where access is checked. */
  territoryId: Scalars['ID']['input'];
};

/** An account at the identity provider. */
export type AccountInput = {
  /** Issuer, exactly as in its tokens. At most 1,000 characters. */
  issuer: Scalars['String']['input'];
  /** Subject, exactly as in its tokens. At most 1,000 characters. */
  subject: Scalars['String']['input'];
};

/** A registered person. */
export type RegisterPersonPayload = {
  /** The person. */
  person: Person;
};

/** The signed-in account, as a person. */
export type RegisterMeInput = {
  /** Name to show, 1 to 200 characters. */
  displayName: Scalars['String']['input'];
  /** Languages spoken, as BCP 47 tags. At most 20 entries. At most 35 characters each. */
  languages?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** The registered account. */
export type RegisterMePayload = {
  /** The person. */
  person: Person;
};

/** The card to show, or none. */
export type SetMyPublicCardInput = {
  /** What to show; null withdraws the card. */
  card?: InputMaybe<PublicCardInput>;
};

/** What an officer lets everybody see. */
export type PublicCardInput = {
  /** Name as the officer wants it shown. At most 200 characters. */
  name: Scalars['String']['input'];
  /** Telephone number of the post. At most 254 characters. */
  telephone?: InputMaybe<Scalars['String']['input']>;
  /** E-mail address of the post. At most 254 characters. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** A photo that the officer uploaded to /media/cards, or the one that the card has; left out, the card shows none. */
  photoId?: InputMaybe<Scalars['ID']['input']>;
  /** A territory in which the officer holds a public post and lives, if everybody is to know; left out, the card does not say. */
  livesInId?: InputMaybe<Scalars['ID']['input']>;
};

/** The card as it is shown from now on. */
export type SetMyPublicCardPayload = {
  /** The person. */
  person: Person;
};

/** What lists of territories and municipalities are ordered by. */
export type PlaceOrder =
  /** By official code. */
  | 'CODE'
  /** By name in the country's first language, without regard to case and marks. */
  | 'NAME';

/** A seat to abolish. */
export type AbolishPostInput = {
  /** The seat. One that somebody holds, or will hold, is refused. */
  postId: Scalars['ID']['input'];
};

/** A seat that goes to another territory, with whoever holds it. */
export type TransferPostInput = {
  /** The seat. One of a municipality, a community or an organisation is refused. */
  postId: Scalars['ID']['input'];
  /** Where it goes: a territory at whose level the role exists, and where the caller may create such a seat. */
  territoryId: Scalars['ID']['input'];
};

/** The seat as it is now. */
export type PostPayload = {
  /** The post. */
  post: Post;
};

/** What a person is in the partnership. */
export type Role =
  /** At a station; takes up issues that partners present and leads their analysis. */
  | 'SECURITY_OFFICER'
  /** At a district or city command; joins officers, authorities and the public, and avoids double work. */
  | 'SECURITY_COORDINATOR'
  /** For a municipality; chosen by the mayor or by the council. */
  | 'SECURITY_MUNICIPAL_COUNCILLOR'
  /** Citizen volunteer; takes no instructions. */
  | 'SECURITY_PARTNER'
  /** Police officer of a beat. */
  | 'NEIGHBOURHOOD_OFFICER'
  /** Civilian member of a beat's team. */
  | 'SUPPORT_OFFICER'
  /** For communities and languages. */
  | 'LIAISON_OFFICER'
  /** Online, under a named account. */
  | 'VIRTUAL_OFFICER'
  /** Volunteer with police powers and hours. */
  | 'SPECIAL_CONSTABLE'
  /** Volunteer with hours. */
  | 'ACTIVE_CITIZEN'
  /** Contact of a watch group for one stairwell, floor or street. */
  | 'WATCH_CONTACT'
  /** Youth worker, interpreter or intercultural mediator. */
  | 'MEDIATOR'
  /** Leads a region. */
  | 'REGIONAL_LEAD'
  /** Leads the partnership of the country. */
  | 'NATIONAL_LEAD'
  /** Reads aggregates only. */
  | 'ANALYST'
  /** Independent complaints body. */
  | 'OVERSIGHT'
  /** A machine account. */
  | 'INTEGRATION';

/** A seat with a role, whether or not someone sits in it. */
export type Post = {
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** What its holder is in the partnership. */
  role: Role;
  /** Where the seat is; null for a seat in a municipality. */
  territory?: Maybe<Territory>;
  /** The municipality of the seat; null for a seat in a territory. */
  municipality?: Maybe<Municipality>;
  /** The community that it serves, or for which a partner acts; null for any other seat. */
  community?: Maybe<Community>;
  /** The organisation for which its holder acts; null for any other seat. */
  organisation?: Maybe<Organisation>;
  /** What the holder does, in each language in which somebody wrote it; empty until written. */
  descriptions: Array<LocalisedText>;
  /** What the holder does, in the wanted language or the nearest that there is; null until written. */
  description?: Maybe<Scalars['String']['output']>;
  /** True when nobody holds it now. */
  isVacant: Scalars['Boolean']['output'];
  /** Since when nobody holds it; null when it is filled. */
  vacantSince?: Maybe<Scalars['DateTime']['output']>;
  /** The present appointment; null when vacant. Of two, while a successor is there before the other leaves, that of the one who leaves. */
  appointment?: Maybe<Appointment>;
  /**
   * The community map, by kind, at most 100 entries: for whoever holds the post, the two officers of an open handover and their
   * coordinator. Null for everybody else, leads included; it is never searched, exported or made public.
   *
   * Access (communityMap.read): whoever holds the post, and the two officers of a handover of it that is open; at the territory or above it SECURITY_COORDINATOR.
   */
  communityMap?: Maybe<Array<CommunityMapEntry>>;
  /** Courses that whoever holds the post has to have passed, in the order in which they were demanded, at most 20. */
  demandedCourses: Array<Course>;
  /**
   * The handover of the post that is open, else the last one; null where there was none, and where the caller may not know of it.
   *
   * Access (handover.read): the two officers of the handover; at the territory or above it SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  handover?: Maybe<Handover>;
  /** When its holder can be met each week, by the clock of the place; empty where nobody said. Everybody may know it. */
  officeHours: Array<WeeklyHours>;
  /** When it ended, with its territory or because it was abolished; null while it is there. */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was told to the level above that the post is vacant longer than the country lays down; null while that is not so. */
  vacancyEscalatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Accounts online under which its holder acts, at most 10; of virtual officers alone. Everybody may know them. */
  virtualAccounts: Array<VirtualAccount>;
};


/** A seat with a role, whether or not someone sits in it. */
export type PostDescriptionArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};

/** One page of posts. */
export type PostConnection = {
  /** Entries with their cursors. */
  edges: Array<PostEdge>;
  /** The entries alone. */
  nodes: Array<Post>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are, counted up to 1,000; null where there are more, and where a list is not counted. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An entry of a page of posts. */
export type PostEdge = {
  /** The post. */
  node: Post;
  /** Position of the entry. */
  cursor: Scalars['String']['output'];
};

/** A seat to create. */
export type CreatePostInput = {
  /** What its holder is in the partnership. */
  role: Role;
  /** Where the seat is. For a seat in a municipality: the territory whose coordinator answers for it. */
  territoryId: Scalars['ID']['input'];
  /** The municipality, for a councillor. */
  municipalityId?: InputMaybe<Scalars['ID']['input']>;
  /** The community that it serves, for a liaison officer or a mediator; for which its holder acts, for a partner. */
  communityId?: InputMaybe<Scalars['ID']['input']>;
  /** The organisation for which its holder acts, for a partner or a mediator. */
  organisationId?: InputMaybe<Scalars['ID']['input']>;
  /** What the holder does, 1 to 5,000 characters in each language, up to 20 languages. */
  descriptions?: InputMaybe<Array<LocalisedTextInput>>;
};

/** The created seat. */
export type CreatePostPayload = {
  /** The post. */
  post: Post;
};

/** What the holder of a seat does. */
export type DescribePostInput = {
  /** The seat. */
  postId: Scalars['ID']['input'];
  /** What the holder does, 1 to 5,000 characters in each language, up to 20 languages; takes the place of what was there. */
  descriptions: Array<LocalisedTextInput>;
};

/** The described seat. */
export type DescribePostPayload = {
  /** The post. */
  post: Post;
};

/** Kinds of records that name persons or that persons left behind. */
export type RetentionKind =
  /** Names, languages, contacts and personnel numbers of people who have neither an account nor an office any more. Whoever has an account keeps them until asking for their erasure. */
  | 'IDENTITY'
  /** Accounts of people who were erased, as hashes. */
  | 'ACCOUNT'
  /** Public cards with their photos. */
  | 'PUBLIC_CARD'
  /** What somebody may do because of an office, as every service knows it. */
  | 'GRANT'
  /** Who did what in an office: it stays with an id, and loses its name with the name of the person. */
  | 'OFFICIAL_ACT'
  /** Handovers of posts, and which issues passed on with them. */
  | 'HANDOVER'
  /** Applications of volunteers and what came of them. */
  | 'ENROLMENT'
  /** Entries of community maps, and key figures of communities. */
  | 'COMMUNITY_MAP'
  /** Concerns with their messages and photos. A category can have a time of its own. */
  | 'CONCERN'
  /** Who took part in an issue, owned its measures and signed them. */
  | 'ISSUE_PARTICIPATION'
  /** Who sat in a panel. */
  | 'PANEL_SEAT'
  /** Who was at a meeting, and took on a measure there. */
  | 'ATTENDANCE'
  /** Briefings of officers who hand over a post. */
  | 'BRIEFING'
  /** Addresses whose owners did not confirm a subscription: they go earlier, after the hours that the message names. */
  | 'UNCONFIRMED_SUBSCRIPTION'
  /** Subscriptions that have ended. Their address goes at once. */
  | 'SUBSCRIPTION'
  /** Which message went to which subscription. */
  | 'DELIVERY'
  /** What people asked about their own data, and the answers. */
  | 'DATA_REQUEST'
  /** Notes of who read data of whom. */
  | 'READING'
  /** Files that were sent and belong to nothing. */
  | 'UPLOAD'
  /** Marks by which a repeated request is recognised. */
  | 'IDEMPOTENCY_KEY'
  /** Messages between the services. They name people by ids alone. */
  | 'MESSAGE'
  /** Messages between the services that could not be handled. */
  | 'PARKED_MESSAGE';

/** From when the time of a record runs. */
export type RetentionStart =
  /** The last office of the person has ended. */
  | 'OFFICE_ENDED'
  /** The person was erased at their own request. */
  | 'ERASED'
  /** The day that was agreed with whoever it is about. */
  | 'AGREED_DAY'
  /** The handover was confirmed by both. */
  | 'HANDED_OVER'
  /** The enrolment has ended, or was refused. */
  | 'ENROLMENT_ENDED'
  /** The concern has ended. */
  | 'CONCERN_CLOSED'
  /** The issue was closed. */
  | 'ISSUE_CLOSED'
  /** The seat has ended. */
  | 'SEAT_ENDED'
  /** The day of the meeting. */
  | 'MEETING_HELD'
  /** The day of the briefing. */
  | 'BRIEFING_HELD'
  /** The address was asked to confirm. */
  | 'ASKED_TO_CONFIRM'
  /** The subscription has ended. */
  | 'SUBSCRIPTION_ENDED'
  /** The message was sent, or given up. */
  | 'SENT'
  /** Every service has answered. */
  | 'ANSWERED'
  /** The reading. */
  | 'READ'
  /** The file was sent. */
  | 'UPLOADED'
  /** It was written. */
  | 'WRITTEN'
  /** It could not be handled. */
  | 'FAILED';

/** How a record ends. */
export type RetentionEnding =
  /** It is deleted. */
  | 'DELETED'
  /** What happened stays, without who it was. */
  | 'NAMES_TAKEN_AWAY'
  /** Texts, photos, place and person go; what figures count stays. */
  | 'CONTENT_ERASED';

/** Why a record is kept until then. */
export type RetentionReason =
  /** Whoever asked for something gets it, and can come back to it. */
  | 'SERVICE'
  /** What is done in public office can be checked. */
  | 'ACCOUNTABILITY'
  /** What several have signed binds them all. */
  | 'BINDING_RECORD'
  /** It belongs to the minutes of a body. */
  | 'MINUTES'
  /** Whoever it is about agreed to it for so long. */
  | 'CONSENT'
  /** People can prove what they asked, and see who read of them. */
  | 'RIGHTS'
  /** A repetition or a failure does no harm. */
  | 'OPERATION';

/** How long one kind of record is kept. */
export type RetentionTime = {
  /** The kind. */
  kind: RetentionKind;
  /** Names of the services that have records of the kind. */
  services: Array<Scalars['String']['output']>;
  /** From when the time runs. */
  since: RetentionStart;
  /** Days after that; 0 where records end at that moment. */
  days: Scalars['Int']['output'];
  /** Days where the country has laid down nothing. */
  defaultDays: Scalars['Int']['output'];
  /** The fewest days that the country can lay down. */
  leastDays: Scalars['Int']['output'];
  /** The most days that the country can lay down; the same as the fewest where it has no choice. */
  mostDays: Scalars['Int']['output'];
  /** The kind with which these records end, and whose time they have; null where they have their own. */
  follows?: Maybe<RetentionKind>;
  /** How records end. */
  ending: RetentionEnding;
  /** Why they are kept until then. */
  reason: RetentionReason;
};

/** A time that the country has laid down. */
export type RetentionChange = {
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** The kind of record. */
  kind: RetentionKind;
  /** Days from then on. */
  days: Scalars['Int']['output'];
  /** Days before. */
  daysBefore: Scalars['Int']['output'];
  /** Why. */
  reason: Scalars['String']['output'];
  /** Who laid it down. */
  changedBy: Person;
  /** When. */
  changedAt: Scalars['DateTime']['output'];
};

/** A page of changes. */
export type RetentionChangeConnection = {
  /** Entries with their cursors. */
  edges: Array<RetentionChangeEdge>;
  /** The entries alone. */
  nodes: Array<RetentionChange>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are, counted up to 1,000; null where there are more, and where a list is not counted. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An entry of a page of changes. */
export type RetentionChangeEdge = {
  /** The change. */
  node: RetentionChange;
  /** Where it is on its page; the next page begins after it. */
  cursor: Scalars['String']['output'];
};

/** A time to lay down. */
export type ConfigureRetentionInput = {
  /** The kind of record. One that ends with another, or has one time alone, is refused. */
  kind: RetentionKind;
  /** Days, between `leastDays` and `mostDays` of the kind. Records that are older by then end with the next round, and do not come back. */
  days: Scalars['Int']['input'];
  /** Why, 1 to 500 characters. */
  reason: Scalars['String']['input'];
};

/** The time as it is from now on. */
export type ConfigureRetentionPayload = {
  /** The time. */
  time: RetentionTime;
};

/** What the country lays down about the posts of a role. */
export type RoleTerms = {
  /** The role. */
  role: Role;
  /** Days after which a vacant post is told to the level above; null where it is not told. */
  vacancyDays?: Maybe<Scalars['Int']['output']>;
  /** Days before somebody leaves, or has stayed for the longest, at which the handover of the post opens; null where posts of the role are not handed over. */
  handoverDays?: Maybe<Scalars['Int']['output']>;
  /** Days that somebody stays at least; who leaves before says why. Null where nothing is laid down. */
  shortestStayDays?: Maybe<Scalars['Int']['output']>;
  /** Days that somebody stays at most: near them a handover is opened. Null where nothing is laid down. */
  longestStayDays?: Maybe<Scalars['Int']['output']>;
  /** Days of a term of volunteers, after which it is renewed or over; null where whoever appoints says how long it lasts. */
  termDays?: Maybe<Scalars['Int']['output']>;
  /** Hours a month that the country aims at for volunteers of the role, 16 for constables for example; null where nothing is laid down. */
  monthlyHours?: Maybe<Scalars['Int']['output']>;
  /** Days for which whoever is invited to a post of the role can bind an account; null for 14. */
  invitationDays?: Maybe<Scalars['Int']['output']>;
};

/** Terms to lay down. */
export type ConfigureRoleTermsInput = {
  /** The role. */
  role: Role;
  /** Days after which a vacant post is told to the level above, 1 to 3,650; null where it is not told. */
  vacancyDays?: InputMaybe<Scalars['Int']['input']>;
  /** Days before somebody leaves, or has stayed for the longest, at which the handover opens, 1 to 365; null where there is none. Left out, it stays as it is. */
  handoverDays?: InputMaybe<Scalars['Int']['input']>;
  /** Days that somebody stays at least, 1 to 36,500; null for none. Left out, it stays as it is. */
  shortestStayDays?: InputMaybe<Scalars['Int']['input']>;
  /** Days that somebody stays at most, 1 to 36,500, more than the shortest; null for none. Left out, it stays as it is. Needs `handoverDays`. */
  longestStayDays?: InputMaybe<Scalars['Int']['input']>;
  /** Days of a term of volunteers, 1 to 3,650; null for none. Left out, it stays as it is. */
  termDays?: InputMaybe<Scalars['Int']['input']>;
  /** Hours a month to aim at, 1 to 200; null for none. Left out, it stays as it is. */
  monthlyHours?: InputMaybe<Scalars['Int']['input']>;
  /** Days for which whoever is invited can bind an account, 1 to 90; null for 14. Left out, it stays as it is. */
  invitationDays?: InputMaybe<Scalars['Int']['input']>;
};

/** The terms as they are from now on. */
export type ConfigureRoleTermsPayload = {
  /** The terms. */
  terms: RoleTerms;
};

/** Where a change of the structure stands. */
export type StructureChangeState =
  /** It waits for its day. It can be called off. */
  | 'PLANNED'
  /** Territories have moved; old and new places both bound access until every service knows it. */
  | 'UNDER_WAY'
  /** Every service knows it; the new structure alone counts. */
  | 'DONE'
  /** It was called off before its day. */
  | 'CALLED_OFF'
  /** On its day the structure was no longer such that it could be made; `refusal` says why. */
  | 'REFUSED';

/** A territory that goes below another one, with all that lies below it. */
export type TerritoryMove = {
  /** The territory. */
  territory: Territory;
  /** Below which it goes; null while it is still to be made. */
  parent?: Maybe<Territory>;
};

/** A territory that leaves the structure. */
export type TerritoryRetirement = {
  /** The territory. */
  territory: Territory;
  /** What takes its place: territories below go there, open concerns and issues, panels, subscriptions and posts that are held. Null while it is still to be made. */
  successor?: Maybe<Territory>;
};

/** A territory that is made by a change. */
export type TerritoryCreation = {
  /** Its code. */
  code: Scalars['String']['output'];
  /** Code of its level. */
  level: Scalars['String']['output'];
  /** Code of the territory above. */
  parentCode: Scalars['String']['output'];
  /** Its names. */
  names: Array<LocalisedText>;
};

/** What a change does to posts and places: what it will do while it is planned, and what it has done later. */
export type StructureChangeEffect = {
  /** Territories that have another place afterwards, those below moved ones too. */
  territoriesMoved: Scalars['Int']['output'];
  /** Territories that leave. */
  territoriesRetired: Scalars['Int']['output'];
  /** Territories that are made. */
  territoriesCreated: Scalars['Int']['output'];
  /** Posts of territories that leave and that somebody holds: they go to what takes the place. */
  postsMoved: Scalars['Int']['output'];
  /** Posts of territories that leave and that nobody holds: they end. */
  postsEnded: Scalars['Int']['output'];
};

/** A change of the police structure on one day: territories move, are made, or leave and others take their place. */
export type StructureChange = {
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** Where it stands. */
  state: StructureChangeState;
  /** The day on which it begins, in the time zone of the nation. */
  takesEffectOn: Scalars['LocalDate']['output'];
  /** Why. */
  reason: Scalars['String']['output'];
  /** Who planned it. */
  plannedBy?: Maybe<Person>;
  /** When it was planned. */
  plannedAt: Scalars['DateTime']['output'];
  /** Territories that move, as asked for. What lies below one that leaves moves too and is not listed. */
  moves: Array<TerritoryMove>;
  /** Territories that are made. */
  creations: Array<TerritoryCreation>;
  /** Territories that leave. */
  retirements: Array<TerritoryRetirement>;
  /** What it does, for a look at it before its day. */
  effect: StructureChangeEffect;
  /** When it began. */
  begunAt?: Maybe<Scalars['DateTime']['output']>;
  /** When every service knew it. */
  finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Services that do not know it yet, while it is under way. */
  awaits: Array<Scalars['String']['output']>;
  /** True while it is under way for longer than ten seconds: an operator has to look at the services that `awaits` names. */
  isStuck: Scalars['Boolean']['output'];
  /** Why it could not be made on its day. */
  refusal?: Maybe<Scalars['String']['output']>;
  /** What the caller may do with it now, and why not. */
  viewerActions: Array<ViewerAction>;
};

/** One page of changes of the structure. */
export type StructureChangeConnection = {
  /** Entries with their cursors. */
  edges: Array<StructureChangeEdge>;
  /** The entries alone. */
  nodes: Array<StructureChange>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are, counted up to 1,000; null where there are more, and where a list is not counted. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An entry of a page of changes of the structure. */
export type StructureChangeEdge = {
  /** The change. */
  node: StructureChange;
  /** Where it is on its page; the next page begins after it. */
  cursor: Scalars['String']['output'];
};

/** A territory that goes below another one. */
export type TerritoryMoveInput = {
  /** The territory. Not the nation. */
  territoryId: Scalars['ID']['input'];
  /** Code of the territory below which it goes: of the level that its present parent has; one that stays, or that this change makes. At most 100 characters. */
  parentCode: Scalars['String']['input'];
};

/** A territory that leaves the structure. Its code is not used again. */
export type TerritoryRetirementInput = {
  /** The territory. Not the nation. */
  territoryId: Scalars['ID']['input'];
  /** Code of what takes its place: a territory of the same level that stays, or that this change makes. At most 100 characters. */
  successorCode: Scalars['String']['input'];
};

/** A territory to be made. */
export type TerritoryCreationInput = {
  /** Its official code, which none has or had. At most 100 characters. */
  code: Scalars['String']['input'];
  /** Code of its level. At most 100 characters. */
  level: Scalars['String']['input'];
  /** Code of the territory above: of the level above, staying, or made earlier in this list. At most 100 characters. */
  parentCode: Scalars['String']['input'];
  /** Its names. At most 20 entries. At most 200 characters each. */
  names: Array<LocalisedTextInput>;
  /** Residents, where known. */
  population?: InputMaybe<Scalars['Int']['input']>;
  /** Coordinates of a GeoJSON MultiPolygon, as JSON text. Open concerns and issues with a point in it go here when the territory that they were in leaves. At most 500,000 characters. */
  boundary?: InputMaybe<Scalars['String']['input']>;
};

/** A change of the structure to be planned: at least one move, creation or retirement. */
export type PlanStructureChangeInput = {
  /** The day on which it begins: today or later, within two years. */
  takesEffectOn: Scalars['LocalDate']['input'];
  /** Why. At most 1,000 characters. */
  reason: Scalars['String']['input'];
  /** Territories that move. At most 200 entries. */
  moves: Array<TerritoryMoveInput>;
  /** Territories that are made. At most 200 entries. */
  creations: Array<TerritoryCreationInput>;
  /** Territories that leave. At most 200 entries. */
  retirements: Array<TerritoryRetirementInput>;
};

/** A change of the structure to be called off. */
export type CallOffStructureChangeInput = {
  /** The change. */
  structureChangeId: Scalars['ID']['input'];
};

/** The change of the structure as it is now. */
export type StructureChangePayload = {
  /** The change. */
  structureChange: StructureChange;
};

/** The neighbourhood team of a territory, of sworn and civilian staff (S2 1.1.1). */
export type Team = {
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** The territory, a beat for example; it has one team. */
  territory: Territory;
  /** When it was formed. */
  formedAt: Scalars['DateTime']['output'];
  /** Who works in it now, in the order in which they joined, at most 50. */
  members: Array<TeamMember>;
  /** How many of them are sworn and civilian, and how much time is kept for it. */
  mix: TeamMix;
  /** What the caller may do with it now, and why not. */
  viewerActions: Array<ViewerAction>;
};

/** Somebody works in a team. */
export type TeamMember = {
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** The post by which they do; who leaves it leaves the team. */
  appointment: Appointment;
  /** Whether the role of the post is one of sworn staff; civilian otherwise. */
  isSworn: Scalars['Boolean']['output'];
  /** Percent of their time that is kept for the team. */
  ringFencedPercent: Scalars['Int']['output'];
  /** When they joined. */
  joinedAt: Scalars['DateTime']['output'];
};

/** Of whom a team is made. */
export type TeamMix = {
  /** Sworn members. */
  sworn: Scalars['Int']['output'];
  /** Civilian members. */
  civilian: Scalars['Int']['output'];
  /** The time that is kept for the team, in posts: two members with half of their time are one. */
  ringFencedPosts: Scalars['Float']['output'];
};

/** One page of teams. */
export type TeamConnection = {
  /** Entries with their cursors. */
  edges: Array<TeamEdge>;
  /** The entries alone. */
  nodes: Array<Team>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are, counted up to 1,000; null where there are more, and where a list is not counted. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An entry of a page of teams. */
export type TeamEdge = {
  /** The team. */
  node: Team;
  /** Position of the entry. */
  cursor: Scalars['String']['output'];
};

/** A team to form. */
export type FormTeamInput = {
  /** The territory, a beat for example; one that has no team. */
  territoryId: Scalars['ID']['input'];
};

/** Somebody who works in a team, or no longer does. */
export type SetTeamMemberInput = {
  /** The team. */
  teamId: Scalars['ID']['input'];
  /** Who, by a post of the staff at the territory of the team, above or below it. */
  appointmentId: Scalars['ID']['input'];
  /** Percent of their time that is kept for the team, 1 to 100, with other teams no more than 100; null where they no longer work in it. */
  ringFencedPercent?: InputMaybe<Scalars['Int']['input']>;
};

/** The team as it is from now on. */
export type TeamPayload = {
  /** The team. */
  team: Team;
};

/** What a country uses a level of its hierarchy for. */
export type LevelPurpose =
  /** Answers the public: it has the desk for what people bring in, as a station has. */
  | 'ANSWERS'
  /** Coordinates what lies below it; coordinators sit here. */
  | 'COORDINATES'
  /** What nobody answered in time moves up to it. */
  | 'ESCALATES_TO'
  /** What nobody answered moves no further; leads of regions sit here. */
  | 'ENDS_AT';

/** A level of the police hierarchy. Levels are data of the country, not code. */
export type TerritoryLevel = {
  /** Short code, for example STATION. */
  code: Scalars['String']['output'];
  /** 0 at the nation, one more for each level below. */
  rank: Scalars['Int']['output'];
  /** What it is for. */
  purposes: Array<LevelPurpose>;
  /** What the country calls it, for example Polizeiinspektion. */
  names: Array<LocalisedText>;
};

/** A node in the police hierarchy: nation, region, district, station, beat, or whatever the country's levels are. */
export type Territory = {
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** Official code, unique in the country. */
  code: Scalars['String']['output'];
  /** Name in the wanted language, else in the country's first language. */
  name: Scalars['String']['output'];
  /** All names. */
  names: Array<LocalisedText>;
  /** Level in the hierarchy. */
  level: TerritoryLevel;
  /** The territory above, or null at the nation. */
  parent?: Maybe<Territory>;
  /** What took its place, where it has left the structure; null while it is part of it. */
  succeededBy?: Maybe<Territory>;
  /** All territories above, the nation first. */
  ancestors: Array<Territory>;
  /** Territories directly below, by code. */
  children: TerritoryConnection;
  /** Coordinates of a GeoJSON MultiPolygon, as JSON text; null when the boundary is that of the territories below. */
  boundary?: Maybe<Scalars['String']['output']>;
  /** Residents, where known. */
  population?: Maybe<Scalars['Int']['output']>;
  /** IANA time zone, for example Europe/Vienna. */
  timeZone: Scalars['String']['output'];
  /** Municipalities that it overlaps, by code. They are not part of the police hierarchy. */
  municipalities: MunicipalityConnection;
  /**
   * Seats in this territory, filled and vacant.
   *
   * Access (post.read): at the territory or above it NEIGHBOURHOOD_OFFICER, SUPPORT_OFFICER, SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  posts?: Maybe<PostConnection>;
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
   * Who was pulled away from a team, here and below, what was recorded last first.
   *
   * Access (team.read): at the territory or above it NEIGHBOURHOOD_OFFICER, SUPPORT_OFFICER, SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  abstractions?: Maybe<AbstractionConnection>;
  /**
   * Applications to volunteer here and in every territory below, the newest first.
   *
   * Access (enrolment.decide): at the territory or above it SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  enrolments?: Maybe<EnrolmentConnection>;
  /**
   * Stations and hospitals for somebody of this territory, by name: here, in every territory below, and in those above.
   *
   * Access (directory.read): public.
   */
  facilities?: Maybe<FacilityConnection>;
  /**
   * The Security Forum of a district or city command: of a level that coordinates; null at the others.
   *
   * Access (forum.read): at the territory or above it NEIGHBOURHOOD_OFFICER, SUPPORT_OFFICER, SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD, SECURITY_PARTNER; for the municipality SECURITY_MUNICIPAL_COUNCILLOR.
   */
  forum?: Maybe<SecurityForum>;
  /**
   * Invitations for posts of this territory and those below it, the newest first.
   *
   * Access (invitation.read): at the territory or above it SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  invitations?: Maybe<InvitationConnection>;
  /**
   * Mediations here and below, what was recorded last first, without those that were taken back.
   *
   * Access (mediation.write): at the territory or above it NEIGHBOURHOOD_OFFICER, SUPPORT_OFFICER, SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD, LIAISON_OFFICER, MEDIATOR.
   */
  mediations?: Maybe<MediationConnection>;
  /**
   * Open opportunities for somebody of this territory, the newest first: here, in every territory below, and in those above.
   *
   * Access (opportunity.read): public.
   */
  opportunities?: Maybe<OpportunityConnection>;
  /**
   * Teams of this territory and of those below it, the first to be formed first.
   *
   * Access (team.read): at the territory or above it NEIGHBOURHOOD_OFFICER, SUPPORT_OFFICER, SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  teams?: Maybe<TeamConnection>;
  /**
   * Who has to attend or renew a course that their post demands, here and below, what is due first: for whoever coordinates the place.
   *
   * Access (training.write): at the territory or above it SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  trainingDuties?: Maybe<TrainingDutyConnection>;
  /**
   * Sessions for somebody of this territory, the last to begin first: those held here, in every territory below, and in those above. Past ones too.
   *
   * Access (training.know): anyone who is signed in.
   */
  trainingSessions?: Maybe<TrainingSessionConnection>;
  /**
   * Posts at the territory and below that nobody holds, those that were made first before; seats in a municipality are where their coordinator is.
   *
   * Access (post.read): at the territory or above it NEIGHBOURHOOD_OFFICER, SUPPORT_OFFICER, SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  vacantPosts?: Maybe<PostConnection>;
  /**
   * Watch groups of exactly this territory, by name, at most 50.
   *
   * Access (watchGroup.read): at the territory or above it NEIGHBOURHOOD_OFFICER, SUPPORT_OFFICER, SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD, WATCH_CONTACT.
   */
  watchGroups?: Maybe<Array<WatchGroup>>;
};


/** A node in the police hierarchy: nation, region, district, station, beat, or whatever the country's levels are. */
export type TerritoryNameArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** A node in the police hierarchy: nation, region, district, station, beat, or whatever the country's levels are. */
export type TerritoryChildrenArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A node in the police hierarchy: nation, region, district, station, beat, or whatever the country's levels are. */
export type TerritoryMunicipalitiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A node in the police hierarchy: nation, region, district, station, beat, or whatever the country's levels are. */
export type TerritoryPostsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A node in the police hierarchy: nation, region, district, station, beat, or whatever the country's levels are. */
export type TerritoryIndicatorsArgs = {
  period?: InputMaybe<Scalars['String']['input']>;
};


/** A node in the police hierarchy: nation, region, district, station, beat, or whatever the country's levels are. */
export type TerritoryIndicatorSeriesArgs = {
  from: Scalars['String']['input'];
  to: Scalars['String']['input'];
  by: PeriodLength;
};


/** A node in the police hierarchy: nation, region, district, station, beat, or whatever the country's levels are. */
export type TerritoryAbstractionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A node in the police hierarchy: nation, region, district, station, beat, or whatever the country's levels are. */
export type TerritoryEnrolmentsArgs = {
  states?: InputMaybe<Array<EnrolmentState>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A node in the police hierarchy: nation, region, district, station, beat, or whatever the country's levels are. */
export type TerritoryFacilitiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A node in the police hierarchy: nation, region, district, station, beat, or whatever the country's levels are. */
export type TerritoryInvitationsArgs = {
  states?: InputMaybe<Array<InvitationState>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A node in the police hierarchy: nation, region, district, station, beat, or whatever the country's levels are. */
export type TerritoryMediationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A node in the police hierarchy: nation, region, district, station, beat, or whatever the country's levels are. */
export type TerritoryOpportunitiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A node in the police hierarchy: nation, region, district, station, beat, or whatever the country's levels are. */
export type TerritoryTeamsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A node in the police hierarchy: nation, region, district, station, beat, or whatever the country's levels are. */
export type TerritoryTrainingDutiesArgs = {
  dueBy?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A node in the police hierarchy: nation, region, district, station, beat, or whatever the country's levels are. */
export type TerritoryTrainingSessionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A node in the police hierarchy: nation, region, district, station, beat, or whatever the country's levels are. */
export type TerritoryVacantPostsArgs = {
  roles?: InputMaybe<Array<Role>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** One page of territories. */
export type TerritoryConnection = {
  /** Entries with their cursors. */
  edges: Array<TerritoryEdge>;
  /** The entries alone. */
  nodes: Array<Territory>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are, counted up to 1,000; null where there are more, and where a list is not counted. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An entry of a page of territories. */
export type TerritoryEdge = {
  /** The territory. */
  node: Territory;
  /** Position of the entry. */
  cursor: Scalars['String']['output'];
};

/** Somebody holds a post that demands a course, which they never passed or which will lapse. */
export type TrainingDuty = {
  /** Opaque; stays for as long as the duty does. */
  id: Scalars['ID']['output'];
  /** Who, by the post that demands it. */
  appointment: Appointment;
  /** The course. */
  course: Course;
  /** When what was passed lapses, gone by or to come; since when the course is demanded, where nothing was passed. */
  dueAt: Scalars['DateTime']['output'];
};

/** One page of what is to be attended. */
export type TrainingDutyConnection = {
  /** Entries with their cursors. */
  edges: Array<TrainingDutyEdge>;
  /** The entries alone. */
  nodes: Array<TrainingDuty>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are, counted up to 1,000; null where there are more, and where a list is not counted. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An entry of a page of what is to be attended. */
export type TrainingDutyEdge = {
  /** The duty. */
  node: TrainingDuty;
  /** Position of the entry. */
  cursor: Scalars['String']['output'];
};

/** What came of a session for somebody. */
export type TrainingResult =
  /** Was there; nothing was passed. */
  | 'ATTENDED'
  /** Passed: the course counts from the end of the session on. */
  | 'PASSED'
  /** Had a seat, and was not there. */
  | 'ABSENT';

/** A course is held at a place and time. Everybody with an account may know of it; who was there is for whoever coordinates the place. */
export type TrainingSession = {
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** The course. */
  course: Course;
  /** For whose staff it is held: those of this territory and below it. */
  territory: Territory;
  /** Where, as whoever comes finds it. */
  place: Scalars['String']['output'];
  /** When it begins. */
  startsAt: Scalars['DateTime']['output'];
  /** When it ends. */
  endsAt: Scalars['DateTime']['output'];
  /** How many can take part. */
  seats: Scalars['Int']['output'];
  /** When it was cancelled; null where it was not. */
  cancelledAt?: Maybe<Scalars['DateTime']['output']>;
  /**
   * Who was there, in the order in which it was recorded, at most 100; null for those who do not coordinate the place.
   *
   * Access (training.write): at the territory or above it SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  attendances?: Maybe<Array<TrainingAttendance>>;
  /** What the caller may do with it now, and why not. */
  viewerActions: Array<ViewerAction>;
};

/** Somebody was at a session, or should have been. */
export type TrainingAttendance = {
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** The session. */
  session: TrainingSession;
  /** Who. */
  person?: Maybe<Person>;
  /** What came of it. */
  result: TrainingResult;
  /** From when on it no longer counts; null where it counts for good, and where nothing was passed. */
  lapsesAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** Who recorded it. */
  recordedBy?: Maybe<Person>;
};

/** One page of training sessions. */
export type TrainingSessionConnection = {
  /** Entries with their cursors. */
  edges: Array<TrainingSessionEdge>;
  /** The entries alone. */
  nodes: Array<TrainingSession>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are, counted up to 1,000; null where there are more, and where a list is not counted. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An entry of a page of training sessions. */
export type TrainingSessionEdge = {
  /** The session. */
  node: TrainingSession;
  /** Position of the entry. */
  cursor: Scalars['String']['output'];
};

/** One page of what somebody attended. */
export type TrainingAttendanceConnection = {
  /** Entries with their cursors. */
  edges: Array<TrainingAttendanceEdge>;
  /** The entries alone. */
  nodes: Array<TrainingAttendance>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are, counted up to 1,000; null where there are more, and where a list is not counted. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An entry of a page of what somebody attended. */
export type TrainingAttendanceEdge = {
  /** The attendance. */
  node: TrainingAttendance;
  /** Position of the entry. */
  cursor: Scalars['String']['output'];
};

/** A session to hold, or one that was held. */
export type ScheduleTrainingInput = {
  /** The course: one of which sessions are held. */
  courseId: Scalars['ID']['input'];
  /** For whose staff: of this territory and below it. */
  territoryId: Scalars['ID']['input'];
  /** Where, 1 to 200 characters. */
  place: Scalars['String']['input'];
  /** When it begins: at most a year ago, at most two ahead. */
  startsAt: Scalars['DateTime']['input'];
  /** When it ends, after it begins, within 62 days. */
  endsAt: Scalars['DateTime']['input'];
  /** How many can take part, 1 to 100. */
  seats: Scalars['Int']['input'];
};

/** A session to cancel. */
export type CancelTrainingInput = {
  /** The session: one that has not begun. */
  sessionId: Scalars['ID']['input'];
};

/** What came of a session for somebody. */
export type RecordTrainingAttendanceInput = {
  /** The session: one that has begun. */
  sessionId: Scalars['ID']['input'];
  /** Who, by a post that they hold at the territory of the session or below; not oneself. */
  appointmentId: Scalars['ID']['input'];
  /** What came of it; null where they had no seat after all. Said again, it takes the place of what was there. */
  result?: InputMaybe<TrainingResult>;
};

/** The session as it is from now on. */
export type TrainingSessionPayload = {
  /** The session. */
  session: TrainingSession;
};

/** What courses are about. Topics are data of the country. */
export type TrainingTopic = {
  /** Short code, for example COMMUNITY_POLICING. */
  code: Scalars['String']['output'];
  /** Name in the wanted language, else in the country's first language. */
  name: Scalars['String']['output'];
  /** All names. */
  names: Array<LocalisedText>;
  /** False where no more courses of this topic are offered. Those that are there keep it. */
  isActive: Scalars['Boolean']['output'];
};


/** What courses are about. Topics are data of the country. */
export type TrainingTopicNameArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};

/** A topic to create or change. */
export type ConfigureTrainingTopicInput = {
  /** Short code: capital letters, digits and underscores, at most 40. */
  code: Scalars['String']['input'];
  /** Names, the country's first language first, 1 to 100 characters each. At most 10 entries. */
  names: Array<LocalisedTextInput>;
  /** False where no more courses of this topic are offered. Those that are there keep it. */
  isActive: Scalars['Boolean']['input'];
};

/** The topic as it is from now on. */
export type TrainingTopicPayload = {
  /** The topic. */
  topic: TrainingTopic;
};

/** What waits for one person now. Every subgraph has its own fields here. */
export type Work = {
  /** Vacant posts in the territories for which the person appoints, counted up to 1,000; null where there are more: `Territory.indicators` has their number. */
  vacancies?: Maybe<Scalars['Int']['output']>;
  /** These posts, those that were made first before; a post says since when it is vacant. */
  vacantPosts?: Maybe<PostConnection>;
  /** Vacant posts of which the person was told as the level above, counted up to 1,000; null where there are more. */
  vacanciesEscalated?: Maybe<Scalars['Int']['output']>;
  /** These posts, those of which was told first before. */
  escalatedPosts?: Maybe<PostConnection>;
  /** Applications to volunteer that wait for a decision of the person, the oldest first, at most 50. */
  enrolments?: Maybe<Array<Enrolment>>;
  /** Open handovers in which the person hands over, takes over or coordinates, the oldest first, at most 50. */
  handovers?: Maybe<Array<Handover>>;
  /** Courses that the person's posts demand and that are due within 90 days, what is due first, at most 20. */
  trainingDuties?: Maybe<Array<TrainingDuty>>;
  /** Hours of volunteers that wait for the person to confirm them, the oldest first, at most 50. */
  volunteerHours?: Maybe<Array<VolunteerHours>>;
};


/** What waits for one person now. Every subgraph has its own fields here. */
export type WorkVacantPostsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What waits for one person now. Every subgraph has its own fields here. */
export type WorkEscalatedPostsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** An account online under which a virtual officer acts for the police. */
export type VirtualAccount = {
  /** Where it is, as the country calls it, for example Discord. */
  platform: Scalars['String']['output'];
  /** Its name there. */
  name: Scalars['String']['output'];
  /** Where it is found; null where nobody said. */
  address?: Maybe<Scalars['String']['output']>;
  /** What its holder is. */
  role: Role;
  /** For which territory. */
  territory: Territory;
  /** Whether somebody holds the post now: if not, nobody acts under the account for the police. */
  isHeld: Scalars['Boolean']['output'];
  /** The card of the holder; null where they show none. */
  card?: Maybe<PublicCard>;
};

/** An account online. */
export type VirtualAccountInput = {
  /** Where it is, as the country calls it, 1 to 100 characters. */
  platform: Scalars['String']['input'];
  /** Its name there, 1 to 100 characters, without the @ before it. */
  name: Scalars['String']['input'];
  /** Where it is found: an address that begins with https://. At most 500 characters. */
  address?: InputMaybe<Scalars['String']['input']>;
};

/** Accounts of a virtual officer. */
export type NameVirtualAccountsInput = {
  /** The post, of a virtual officer. */
  postId: Scalars['ID']['input'];
  /** All its accounts; they take the place of those that were there. At most 10 entries. */
  accounts: Array<VirtualAccountInput>;
};

/** The post with its accounts. */
export type NameVirtualAccountsPayload = {
  /** The post. */
  post: Post;
};

/** Where hours of a volunteer stand. */
export type HoursState =
  /** Written down by the volunteer. */
  | 'LOGGED'
  /** Confirmed by an officer of the place. */
  | 'CONFIRMED'
  /** Not confirmed, with a reason. */
  | 'REFUSED';

/** Hours that a volunteer gave on one day. */
export type VolunteerHours = {
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** The appointment for which they were given. */
  appointment: Appointment;
  /** The day. */
  day: Scalars['LocalDate']['output'];
  /** Minutes. */
  minutes: Scalars['Int']['output'];
  /** What was done, where the volunteer said so. */
  note?: Maybe<LocalisedText>;
  /** Where they stand. */
  state: HoursState;
  /** When they were written down. */
  loggedAt: Scalars['DateTime']['output'];
  /** When somebody confirmed or refused them; null until then. */
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who did. */
  decidedBy?: Maybe<Person>;
  /** Why they were refused; null otherwise. */
  reason?: Maybe<LocalisedText>;
};

/** One page of hours. */
export type VolunteerHoursConnection = {
  /** Entries with their cursors. */
  edges: Array<VolunteerHoursEdge>;
  /** The entries alone. */
  nodes: Array<VolunteerHours>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are, counted up to 1,000; null where there are more, and where a list is not counted. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An entry of a page of hours. */
export type VolunteerHoursEdge = {
  /** The hours. */
  node: VolunteerHours;
  /** Position of the entry. */
  cursor: Scalars['String']['output'];
};

/** Hours of one month, beside what the country aims at. */
export type HoursOfMonth = {
  /** The month, for example 2026-03. */
  month: Scalars['String']['output'];
  /** Minutes that were confirmed. */
  confirmedMinutes: Scalars['Int']['output'];
  /** Minutes that wait for an answer. */
  waitingMinutes: Scalars['Int']['output'];
  /** Hours a month that the country aims at for the role; null where it lays down none. */
  aimHours?: Maybe<Scalars['Int']['output']>;
};

/** An employer lets a volunteer off for the partnership. */
export type EmployerSupport = {
  /** The employer. */
  organisation: Organisation;
  /** Hours a month. */
  hoursPerMonth: Scalars['Int']['output'];
  /** First day. */
  from: Scalars['LocalDate']['output'];
  /** Last day; null while open. */
  until?: Maybe<Scalars['LocalDate']['output']>;
};

/** Hours to write down. */
export type LogHoursInput = {
  /** The appointment for which they were given: one's own, as a volunteer. */
  appointmentId: Scalars['ID']['input'];
  /** The day: within the appointment, not to come, and at most 92 days ago. */
  day: Scalars['LocalDate']['input'];
  /** Minutes, 15 to 1,440; no more than a day has. */
  minutes: Scalars['Int']['input'];
  /** What was done, 1 to 500 characters; nothing about other people. */
  note?: InputMaybe<LocalisedTextInput>;
};

/** Hours to confirm. */
export type ConfirmHoursInput = {
  /** Which. */
  hoursId: Scalars['ID']['input'];
};

/** Hours to refuse. */
export type RefuseHoursInput = {
  /** Which. */
  hoursId: Scalars['ID']['input'];
  /** Why, for the volunteer to read, 1 to 1,000 characters. */
  reason: LocalisedTextInput;
};

/** Support of an employer to record. */
export type RecordEmployerSupportInput = {
  /** The appointment of the volunteer. */
  appointmentId: Scalars['ID']['input'];
  /** The employer. */
  organisationId: Scalars['ID']['input'];
  /** Hours a month, 1 to 200. */
  hoursPerMonth: Scalars['Int']['input'];
  /** First day. */
  from: Scalars['LocalDate']['input'];
  /** Last day, not before the first; null while open. */
  until?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** The hours as they are from now on. */
export type VolunteerHoursPayload = {
  /** The hours. */
  hours: VolunteerHours;
};

/** The appointment with the support of its employers. */
export type EmployerSupportPayload = {
  /** The appointment. */
  appointment: Appointment;
};

/** For what part of a place a contact of a watch group is there. */
export type WatchUnitKind =
  /** A stairwell. */
  | 'STAIRWELL'
  /** A floor. */
  | 'FLOOR'
  /** A street, or a part of it. */
  | 'STREET';

/** As what an organisation takes part in a watch group. */
export type WatchPartnerKind =
  /** Owner of houses, or whoever manages them. */
  | 'OWNER'
  /** Insurer. */
  | 'INSURER';

/** Residents of a place who look out for each other (S2 4.1.1). Households are a number: nobody is listed. */
export type WatchGroup = {
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** The territory, a beat for example. */
  territory: Territory;
  /** When it was founded. */
  foundedAt: Scalars['DateTime']['output'];
  /** Households that take part. */
  households: Scalars['Int']['output'];
  /** Stairwells, floors and streets, by name, at most 100. */
  units: Array<WatchUnit>;
  /** How many of them have a contact now. */
  coverage: WatchCoverage;
  /** Owners and insurers that take part, at most 20. */
  partners: Array<WatchPartner>;
};

/** How many parts of a watch group have a contact. */
export type WatchCoverage = {
  /** Those with a contact who holds the post now. */
  covered: Scalars['Int']['output'];
  /** All: the denominator. */
  units: Scalars['Int']['output'];
  /** 0 to 1; null where there is none. */
  share?: Maybe<Scalars['Float']['output']>;
};

/** A stairwell, a floor or a street of a watch group. */
export type WatchUnit = {
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** Which of the three. */
  kind: WatchUnitKind;
  /** What residents call it. */
  name: Scalars['String']['output'];
  /** The post of the contact whom residents elected; null until then, and once that person has left the post. */
  contact?: Maybe<Appointment>;
  /** The day of the election; null until then. */
  electedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Votes for the contact. Who voted is kept nowhere. */
  votesFor?: Maybe<Scalars['Int']['output']>;
  /** All votes. */
  votesCast?: Maybe<Scalars['Int']['output']>;
};

/** An organisation that takes part in a watch group. */
export type WatchPartner = {
  /** The organisation. */
  organisation: Organisation;
  /** As what. */
  kind: WatchPartnerKind;
};

/** A watch group to found. */
export type FoundWatchGroupInput = {
  /** The territory, a beat for example. */
  territoryId: Scalars['ID']['input'];
  /** Its name, 1 to 200 characters. */
  name: Scalars['String']['input'];
  /** Households that take part, 1 to 100,000. */
  households: Scalars['Int']['input'];
};

/** What changes of a watch group; what is left out stays as it is. */
export type ChangeWatchGroupInput = {
  /** The watch group. */
  watchGroupId: Scalars['ID']['input'];
  /** Its name, 1 to 200 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Households that take part, 1 to 100,000. */
  households?: InputMaybe<Scalars['Int']['input']>;
};

/** A part of a watch group to add. */
export type AddWatchUnitInput = {
  /** The watch group. */
  watchGroupId: Scalars['ID']['input'];
  /** Stairwell, floor or street. */
  kind: WatchUnitKind;
  /** What residents call it, 1 to 200 characters; no name of a person. */
  name: Scalars['String']['input'];
};

/** An election of a contact. */
export type RecordWatchElectionInput = {
  /** The watch group. */
  watchGroupId: Scalars['ID']['input'];
  /** The part of it that elected. */
  unitId: Scalars['ID']['input'];
  /** Who was elected: an appointment as WATCH_CONTACT in the territory of the group, that holds now. */
  appointmentId: Scalars['ID']['input'];
  /** The day; not to come. */
  electedOn: Scalars['LocalDate']['input'];
  /** Votes for the contact, 1 to 10,000. */
  votesFor: Scalars['Int']['input'];
  /** All votes, no fewer than those, at most 10,000. */
  votesCast: Scalars['Int']['input'];
};

/** An organisation that takes part in a watch group, or no longer does. */
export type NameWatchPartnerInput = {
  /** The watch group. */
  watchGroupId: Scalars['ID']['input'];
  /** The organisation. */
  organisationId: Scalars['ID']['input'];
  /** As what; null where it no longer takes part. */
  kind?: InputMaybe<WatchPartnerKind>;
};

/** The watch group as it is from now on. */
export type WatchGroupPayload = {
  /** The watch group. */
  watchGroup: WatchGroup;
};

/** A day of the week. */
export type Weekday =
  /** Monday. */
  | 'MONDAY'
  /** Tuesday. */
  | 'TUESDAY'
  /** Wednesday. */
  | 'WEDNESDAY'
  /** Thursday. */
  | 'THURSDAY'
  /** Friday. */
  | 'FRIDAY'
  /** Saturday. */
  | 'SATURDAY'
  /** Sunday. */
  | 'SUNDAY';

/** Hours that come each week, as the clock shows them in the time zone of the place. */
export type WeeklyHours = {
  /** Which day. */
  day: Weekday;
  /** First minute, for example 08:00. */
  from: Scalars['String']['output'];
  /** End, for example 16:30; 24:00 is the end of the day. */
  until: Scalars['String']['output'];
};

/** Hours that come each week. */
export type WeeklyHoursInput = {
  /** Which day. */
  day: Weekday;
  /** First minute as HH:MM, 00:00 to 23:59, in the time zone of the place. At most 5 characters. */
  from: Scalars['String']['input'];
  /** End as HH:MM, later than the first minute, 24:00 at most; what lasts past midnight goes on as hours of the next day. At most 5 characters. */
  until: Scalars['String']['input'];
};

/** Days on which the weekly hours do not hold. */
export type ClosedDays = {
  /** First day. */
  from: Scalars['LocalDate']['output'];
  /** Last day, included. */
  until: Scalars['LocalDate']['output'];
};

/** Days on which the weekly hours do not hold. */
export type ClosedDaysInput = {
  /** First day. */
  from: Scalars['LocalDate']['input'];
  /** Last day, included; not before the first, and within 366 days of it. */
  until: Scalars['LocalDate']['input'];
};

export type Mutation = {
  /**
   * Records that a member of a team was pulled away.
   *
   * Access (abstraction.write): at the territory or above it NEIGHBOURHOOD_OFFICER, SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  recordAbstraction?: Maybe<TeamPayload>;
  /**
   * Takes back an entry of who was pulled away.
   *
   * Access (abstraction.write): at the territory or above it NEIGHBOURHOOD_OFFICER, SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  removeAbstraction?: Maybe<TeamPayload>;
  /**
   * Appoints somebody else to a vacant post, as whoever may create it. Every service learns of the grant within seconds.
   *
   * Access (appointment.write): at the territory or above it SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD, as far as the policy of the post's role lets them.
   */
  appoint?: Maybe<AppointPayload>;
  /**
   * Ends an appointment at once; `planLeaving` says that it ends later. Every service refuses the person within seconds.
   *
   * Access (appointment.write): at the territory or above it SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD, as far as the policy of the post's role lets them.
   */
  endAppointment?: Maybe<EndAppointmentPayload>;
  /**
   * Writes an entry into the community map of a post.
   *
   * Access (communityMap.write): whoever holds the post, and the two officers of a handover of it that is open; at the territory or above it SECURITY_COORDINATOR.
   */
  addToCommunityMap?: Maybe<CommunityMapPayload>;
  /**
   * Takes an entry away from the community map of a post, for good.
   *
   * Access (communityMap.write): whoever holds the post, and the two officers of a handover of it that is open; at the territory or above it SECURITY_COORDINATOR.
   */
  removeFromCommunityMap?: Maybe<CommunityMapPayload>;
  /**
   * Registers a community, with its consent.
   *
   * Access (community.write): at the territory or above it SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  registerCommunity?: Maybe<RegisterCommunityPayload>;
  /**
   * Offers a course to the whole country.
   *
   * Access (course.write): at the territory or above it NATIONAL_LEAD.
   */
  offerCourse?: Maybe<CoursePayload>;
  /**
   * Changes a course.
   *
   * Access (course.write): at the territory or above it NATIONAL_LEAD.
   */
  changeCourse?: Maybe<CoursePayload>;
  /**
   * Says that whoever holds a post has to have passed a course, or no longer has to.
   *
   * Access (post.write): at the territory or above it SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD, as far as the policy of the post's role lets them.
   */
  demandCourse?: Maybe<DemandCoursePayload>;
  /**
   * Asks for the caller's own data, or for its erasure; each service answers by itself. What was erased cannot be brought
   * back. Erasure waits until every post that the caller holds or is to hold has ended (TRANSITION_NOT_ALLOWED); while a request
   * of the kind is not answered there is no other (ALREADY_EXISTS).
   *
   * Access (dataRequest.ask): anyone who is signed in.
   */
  requestMyData?: Maybe<RequestMyDataPayload>;
  /**
   * Applies to volunteer, once for each opportunity at a time. The person is registered before (`registerMe`).
   *
   * Access (enrolment.apply): anyone who is signed in.
   */
  applyForOpportunity?: Maybe<EnrolmentPayload>;
  /**
   * Says that the interview has been held, now.
   *
   * Access (enrolment.decide): at the territory or above it SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  recordInterview?: Maybe<EnrolmentPayload>;
  /**
   * Admits an applicant after vetting. That it happened, when, and who says so is kept, and no more.
   *
   * Access (enrolment.decide): at the territory or above it SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  admitVolunteer?: Maybe<EnrolmentPayload>;
  /**
   * Says that the training is complete.
   *
   * Access (enrolment.decide): at the territory or above it SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  recordTraining?: Maybe<EnrolmentPayload>;
  /**
   * Appoints a trained volunteer to a post for a term, as `appoint` does and for whoever may do that.
   *
   * Access (enrolment.decide): at the territory or above it SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  appointVolunteer?: Maybe<EnrolmentPayload>;
  /**
   * Renews the term of a volunteer before it is over.
   *
   * Access (enrolment.decide): at the territory or above it SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  renewEnrolment?: Maybe<EnrolmentPayload>;
  /**
   * Turns an application down.
   *
   * Access (enrolment.decide): at the territory or above it SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  declineEnrolment?: Maybe<EnrolmentPayload>;
  /**
   * Takes an admission away; the post of the volunteer ends at once, and every service refuses them within seconds.
   *
   * Access (enrolment.decide): at the territory or above it SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  revokeEnrolment?: Maybe<EnrolmentPayload>;
  /**
   * Takes one's own application back, or leaves; the post ends at once.
   *
   * Access (enrolment.withdraw): the person concerned.
   */
  withdrawEnrolment?: Maybe<EnrolmentPayload>;
  /**
   * Registers a station or a hospital, so that everybody finds it.
   *
   * Access (facility.write): at the territory or above it SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  registerFacility?: Maybe<FacilityPayload>;
  /**
   * Changes what everybody reads of a station or a hospital.
   *
   * Access (facility.write): at the territory or above it SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  changeFacility?: Maybe<FacilityPayload>;
  /**
   * Names the council of a municipality. Whoever answers for every territory that the municipality overlaps may.
   *
   * Access (organisation.write): at the territory or above it SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  nameCouncil?: Maybe<NameCouncilPayload>;
  /**
   * Says when somebody will leave a post, and opens its handover. Said again, it changes the day, until the caseload has moved.
   *
   * Access (appointment.write): at the territory or above it SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD, as far as the policy of the post's role lets them.
   */
  planLeaving?: Maybe<HandoverPayload>;
  /**
   * Appoints whoever takes the post over: before the other leaves it, so that both hold it for a time, or after.
   *
   * Access (appointment.write): at the territory or above it SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD, as far as the policy of the post's role lets them.
   */
  appointSuccessor?: Maybe<HandoverPayload>;
  /**
   * Plans the hour at which the caseload moves, protected time, and the walk.
   *
   * Access (handover.write): the two officers of the handover; at the territory or above it SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  planHandover?: Maybe<HandoverPayload>;
  /**
   * Marks a step of the checklist as done, or as not done after all.
   *
   * Access (handover.write): the two officers of the handover; at the territory or above it SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  markHandoverStep?: Maybe<HandoverPayload>;
  /**
   * Says when the two officers are to meet for the briefing, which travels as a message. Said again, it moves the briefing.
   *
   * Access (handover.write): the two officers of the handover; at the territory or above it SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  requestBriefing?: Maybe<HandoverPayload>;
  /**
   * Asks outreach to draft a notice for the public; a named person releases it there. It is asked for once.
   *
   * Access (handover.write): the two officers of the handover; at the territory or above it SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  requestHandoverNotice?: Maybe<HandoverPayload>;
  /**
   * Confirms that the post is handed over: each of the two officers for themselves; for one who has left, whoever coordinates.
   * The handover is closed once both are confirmed.
   *
   * Access (handover.write): the two officers of the handover; at the territory or above it SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  confirmHandover?: Maybe<HandoverPayload>;
  /**
   * Invites the holder of a post, who has no account yet, to bind one. It takes the place of an earlier invitation of the
   * person. Whoever invites has to answer for every post that the person holds: FORBIDDEN otherwise. ALREADY_EXISTS where the
   * person has an account, TRANSITION_NOT_ALLOWED where the appointment has ended.
   *
   * Access (invitation.write): at the territory or above it SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD, as far as the policy of the post's role lets them.
   */
  inviteHolder?: Maybe<InviteHolderPayload>;
  /**
   * Takes an open invitation back: its secret can no longer be used.
   *
   * Access (invitation.write): at the territory or above it SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD, as far as the policy of the post's role lets them.
   */
  withdrawInvitation?: Maybe<InvitationPayload>;
  /**
   * Binds the signed-in account to the person who was invited. NOT_FOUND for a secret of no invitation; DEADLINE_PASSED for one
   * that has expired or whose post has ended; TRANSITION_NOT_ALLOWED for one that was used or taken back; CONFLICT where the person
   * has got another post since; ALREADY_EXISTS where the account is a person already, or the person has an account.
   *
   * Access (invitation.accept): anyone who is signed in.
   */
  acceptInvitation?: Maybe<AcceptInvitationPayload>;
  /**
   * Records a key figure of a community, by their own consent.
   *
   * Access (keyFigure.write): the liaison officers of the community; at the territory or above it NEIGHBOURHOOD_OFFICER, SECURITY_COORDINATOR.
   */
  addKeyFigure?: Maybe<KeyFiguresPayload>;
  /**
   * Records an interview with a key figure or a visit at home, with its purpose.
   *
   * Access (keyFigure.write): the liaison officers of the community; at the territory or above it NEIGHBOURHOOD_OFFICER, SECURITY_COORDINATOR.
   */
  recordKeyFigureContact?: Maybe<KeyFiguresPayload>;
  /**
   * Erases a key figure with all that is recorded: the person withdraws their consent, or an officer does for them.
   *
   * Access (keyFigure.withdraw): the person concerned; the liaison officers of the community; at the territory or above it NEIGHBOURHOOD_OFFICER, SECURITY_COORDINATOR.
   */
  removeKeyFigure?: Maybe<KeyFiguresPayload>;
  /**
   * Makes the account of a program.
   *
   * Access (machineAccount.write): at the territory or above it NATIONAL_LEAD.
   */
  createMachineAccount?: Maybe<MachineAccountPayload>;
  /**
   * Changes the account of a program that nobody has ended; one whose time is over can be used again so.
   *
   * Access (machineAccount.write): at the territory or above it NATIONAL_LEAD.
   */
  changeMachineAccount?: Maybe<MachineAccountPayload>;
  /**
   * Ends the account of a program for good. Whoever answers for it can too.
   *
   * Access (machineAccount.end): the person concerned; at the territory or above it NATIONAL_LEAD.
   */
  endMachineAccount?: Maybe<MachineAccountPayload>;
  /**
   * Records that somebody mediated in a conflict: figures alone, and nobody's name.
   *
   * Access (mediation.write): at the territory or above it NEIGHBOURHOOD_OFFICER, SUPPORT_OFFICER, SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD, LIAISON_OFFICER, MEDIATOR.
   */
  recordMediation?: Maybe<MediationPayload>;
  /**
   * Takes a mediation back that was recorded wrongly; it no longer counts.
   *
   * Access (mediation.write): at the territory or above it NEIGHBOURHOOD_OFFICER, SUPPORT_OFFICER, SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD, LIAISON_OFFICER, MEDIATOR.
   */
  withdrawMediation?: Maybe<MediationPayload>;
  /**
   * Says when the holder of a post that answers to the public can be met, as its holder or an officer of the place.
   *
   * Access (officeHours.write): the person concerned; at the territory or above it SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  setOfficeHours?: Maybe<SetOfficeHoursPayload>;
  /**
   * Publishes that volunteers are sought. It closes by itself at its end.
   *
   * Access (opportunity.write): at the territory or above it SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  publishOpportunity?: Maybe<OpportunityPayload>;
  /**
   * Changes an open opportunity.
   *
   * Access (opportunity.write): at the territory or above it SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  changeOpportunity?: Maybe<OpportunityPayload>;
  /**
   * Closes an opportunity before its end. Who has applied stays so.
   *
   * Access (opportunity.write): at the territory or above it SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  closeOpportunity?: Maybe<OpportunityPayload>;
  /**
   * Creates or changes a kind of organisation.
   *
   * Access (organisationKind.write): at the territory or above it NATIONAL_LEAD.
   */
  configureOrganisationKind?: Maybe<OrganisationKindPayload>;
  /**
   * Registers an organisation.
   *
   * Access (organisation.write): at the territory or above it SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  registerOrganisation?: Maybe<RegisterOrganisationPayload>;
  /**
   * Says in which municipalities an organisation works.
   *
   * Access (organisation.write): at the territory or above it SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  placeOrganisation?: Maybe<PlaceOrganisationPayload>;
  /**
   * Registers a person, so that a post can be given to them.
   *
   * Access (person.registerOther): at the territory or above it SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  registerPerson?: Maybe<RegisterPersonPayload>;
  /**
   * Registers the signed-in account as a person, so that others can name it, for example as a stakeholder.
   *
   * Access (person.register): anyone who is signed in.
   */
  registerMe?: Maybe<RegisterMePayload>;
  /**
   * Agrees to a public card, or withdraws the agreement when `card` is null. Only who holds a public post shows a card.
   *
   * Access (publicCard.write): the person concerned.
   */
  setMyPublicCard?: Maybe<SetMyPublicCardPayload>;
  /**
   * Abolishes a seat that nobody holds: it is vacant no longer, and nobody can be appointed to it. What was done in it stays.
   *
   * Access (post.write): at the territory or above it SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD, as far as the policy of the post's role lets them.
   */
  abolishPost?: Maybe<PostPayload>;
  /**
   * Takes a seat to another territory. Its holder acts there from now on, and no longer where it was.
   *
   * Access (post.write): at the territory or above it SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD, as far as the policy of the post's role lets them.
   */
  transferPost?: Maybe<PostPayload>;
  /**
   * Says what the holder of a seat does, as whoever may create the seat.
   *
   * Access (post.write): at the territory or above it SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD, as far as the policy of the post's role lets them.
   */
  describePost?: Maybe<DescribePostPayload>;
  /**
   * Creates a seat. It is vacant, visibly, until somebody is appointed. Coordinators and leads make seats strictly below
   * their own level, a councillor's where they answer for all that the municipality overlaps; the national lead alone makes
   * those of leads, analysts, oversight and integrations.
   *
   * Access (post.write): at the territory or above it SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD, as far as the policy of the post's role lets them.
   */
  createPost?: Maybe<CreatePostPayload>;
  /**
   * Lays down how long a kind of record is kept, in every service.
   *
   * Access (retention.write): at the territory or above it NATIONAL_LEAD.
   */
  configureRetention?: Maybe<ConfigureRetentionPayload>;
  /**
   * Lays down terms for the posts of a role.
   *
   * Access (roleTerms.write): at the territory or above it NATIONAL_LEAD.
   */
  configureRoleTerms?: Maybe<ConfigureRoleTermsPayload>;
  /**
   * Plans a change of the structure. Its `effect` tells what it will do.
   *
   * Access (structureChange.plan): at the territory or above it NATIONAL_LEAD.
   */
  planStructureChange?: Maybe<StructureChangePayload>;
  /**
   * Calls a planned change off.
   *
   * Access (structureChange.plan): at the territory or above it NATIONAL_LEAD.
   */
  callOffStructureChange?: Maybe<StructureChangePayload>;
  /**
   * Forms the team of a territory.
   *
   * Access (team.write): at the territory or above it SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  formTeam?: Maybe<TeamPayload>;
  /**
   * Takes somebody into a team, changes how much of their time is kept for it, or lets them go.
   *
   * Access (team.write): at the territory or above it SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  setTeamMember?: Maybe<TeamPayload>;
  /**
   * Holds a session of a course, or enters one that was held.
   *
   * Access (training.write): at the territory or above it SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  scheduleTraining?: Maybe<TrainingSessionPayload>;
  /**
   * Cancels a session that has not begun.
   *
   * Access (training.write): at the territory or above it SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  cancelTraining?: Maybe<TrainingSessionPayload>;
  /**
   * Records who was at a session, and who passed. Nobody records their own.
   *
   * Access (training.write): at the territory or above it SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  recordTrainingAttendance?: Maybe<TrainingSessionPayload>;
  /**
   * Creates or changes a topic of courses.
   *
   * Access (trainingTopic.write): at the territory or above it NATIONAL_LEAD.
   */
  configureTrainingTopic?: Maybe<TrainingTopicPayload>;
  /**
   * Says under which accounts online the holder of a post acts, as whoever may create the post. An account belongs to one post.
   *
   * Access (post.write): at the territory or above it SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD, as far as the policy of the post's role lets them.
   */
  nameVirtualAccounts?: Maybe<NameVirtualAccountsPayload>;
  /**
   * Writes down hours that one gave as a volunteer.
   *
   * Access (hours.log): the person concerned.
   */
  logHours?: Maybe<VolunteerHoursPayload>;
  /**
   * Confirms hours; they count in the figures of the place from then on. Nobody confirms their own.
   *
   * Access (hours.confirm): at the territory or above it SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  confirmHours?: Maybe<VolunteerHoursPayload>;
  /**
   * Refuses hours, with a reason.
   *
   * Access (hours.confirm): at the territory or above it SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  refuseHours?: Maybe<VolunteerHoursPayload>;
  /**
   * Records that an employer lets a volunteer off; once for each employer and first day, what is said again takes the place of what was there.
   *
   * Access (employerSupport.write): the person concerned; at the territory or above it SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  recordEmployerSupport?: Maybe<EmployerSupportPayload>;
  /**
   * Founds a watch group.
   *
   * Access (watchGroup.write): at the territory or above it NEIGHBOURHOOD_OFFICER, SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  foundWatchGroup?: Maybe<WatchGroupPayload>;
  /**
   * Changes the name of a watch group, or how many households take part.
   *
   * Access (watchGroup.write): at the territory or above it NEIGHBOURHOOD_OFFICER, SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  changeWatchGroup?: Maybe<WatchGroupPayload>;
  /**
   * Adds a stairwell, a floor or a street to a watch group.
   *
   * Access (watchGroup.write): at the territory or above it NEIGHBOURHOOD_OFFICER, SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  addWatchUnit?: Maybe<WatchGroupPayload>;
  /**
   * Records whom residents elected as their contact: numbers of votes, and no list of voters. The next election takes its place.
   *
   * Access (watchGroup.write): at the territory or above it NEIGHBOURHOOD_OFFICER, SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  recordWatchElection?: Maybe<WatchGroupPayload>;
  /**
   * Says that an owner or an insurer takes part in a watch group, or no longer does.
   *
   * Access (watchGroup.write): at the territory or above it NEIGHBOURHOOD_OFFICER, SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  nameWatchPartner?: Maybe<WatchGroupPayload>;
};


export type MutationRecordAbstractionArgs = {
  input: RecordAbstractionInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationRemoveAbstractionArgs = {
  input: RemoveAbstractionInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationAppointArgs = {
  input: AppointInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationEndAppointmentArgs = {
  input: EndAppointmentInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationAddToCommunityMapArgs = {
  input: AddToCommunityMapInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationRemoveFromCommunityMapArgs = {
  input: RemoveFromCommunityMapInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationRegisterCommunityArgs = {
  input: RegisterCommunityInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationOfferCourseArgs = {
  input: OfferCourseInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationChangeCourseArgs = {
  input: ChangeCourseInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationDemandCourseArgs = {
  input: DemandCourseInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationRequestMyDataArgs = {
  input: RequestMyDataInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationApplyForOpportunityArgs = {
  input: ApplyForOpportunityInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationRecordInterviewArgs = {
  input: RecordInterviewInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationAdmitVolunteerArgs = {
  input: AdmitVolunteerInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationRecordTrainingArgs = {
  input: RecordTrainingInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationAppointVolunteerArgs = {
  input: AppointVolunteerInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationRenewEnrolmentArgs = {
  input: RenewEnrolmentInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationDeclineEnrolmentArgs = {
  input: DeclineEnrolmentInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationRevokeEnrolmentArgs = {
  input: RevokeEnrolmentInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationWithdrawEnrolmentArgs = {
  input: WithdrawEnrolmentInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationRegisterFacilityArgs = {
  input: RegisterFacilityInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationChangeFacilityArgs = {
  input: ChangeFacilityInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationNameCouncilArgs = {
  input: NameCouncilInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationPlanLeavingArgs = {
  input: PlanLeavingInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationAppointSuccessorArgs = {
  input: AppointSuccessorInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationPlanHandoverArgs = {
  input: PlanHandoverInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationMarkHandoverStepArgs = {
  input: MarkHandoverStepInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationRequestBriefingArgs = {
  input: RequestBriefingInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationRequestHandoverNoticeArgs = {
  input: RequestHandoverNoticeInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationConfirmHandoverArgs = {
  input: ConfirmHandoverInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationInviteHolderArgs = {
  input: InviteHolderInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationWithdrawInvitationArgs = {
  input: WithdrawInvitationInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationAcceptInvitationArgs = {
  input: AcceptInvitationInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationAddKeyFigureArgs = {
  input: AddKeyFigureInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationRecordKeyFigureContactArgs = {
  input: RecordKeyFigureContactInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationRemoveKeyFigureArgs = {
  input: RemoveKeyFigureInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationCreateMachineAccountArgs = {
  input: CreateMachineAccountInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationChangeMachineAccountArgs = {
  input: ChangeMachineAccountInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationEndMachineAccountArgs = {
  input: EndMachineAccountInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationRecordMediationArgs = {
  input: RecordMediationInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationWithdrawMediationArgs = {
  input: WithdrawMediationInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationSetOfficeHoursArgs = {
  input: SetOfficeHoursInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationPublishOpportunityArgs = {
  input: PublishOpportunityInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationChangeOpportunityArgs = {
  input: ChangeOpportunityInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationCloseOpportunityArgs = {
  input: CloseOpportunityInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationConfigureOrganisationKindArgs = {
  input: ConfigureOrganisationKindInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationRegisterOrganisationArgs = {
  input: RegisterOrganisationInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationPlaceOrganisationArgs = {
  input: PlaceOrganisationInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationRegisterPersonArgs = {
  input: RegisterPersonInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationRegisterMeArgs = {
  input: RegisterMeInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationSetMyPublicCardArgs = {
  input: SetMyPublicCardInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationAbolishPostArgs = {
  input: AbolishPostInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationTransferPostArgs = {
  input: TransferPostInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationDescribePostArgs = {
  input: DescribePostInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationCreatePostArgs = {
  input: CreatePostInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationConfigureRetentionArgs = {
  input: ConfigureRetentionInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationConfigureRoleTermsArgs = {
  input: ConfigureRoleTermsInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationPlanStructureChangeArgs = {
  input: PlanStructureChangeInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationCallOffStructureChangeArgs = {
  input: CallOffStructureChangeInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationFormTeamArgs = {
  input: FormTeamInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationSetTeamMemberArgs = {
  input: SetTeamMemberInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationScheduleTrainingArgs = {
  input: ScheduleTrainingInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationCancelTrainingArgs = {
  input: CancelTrainingInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationRecordTrainingAttendanceArgs = {
  input: RecordTrainingAttendanceInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationConfigureTrainingTopicArgs = {
  input: ConfigureTrainingTopicInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationNameVirtualAccountsArgs = {
  input: NameVirtualAccountsInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationLogHoursArgs = {
  input: LogHoursInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationConfirmHoursArgs = {
  input: ConfirmHoursInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationRefuseHoursArgs = {
  input: RefuseHoursInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationRecordEmployerSupportArgs = {
  input: RecordEmployerSupportInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationFoundWatchGroupArgs = {
  input: FoundWatchGroupInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationChangeWatchGroupArgs = {
  input: ChangeWatchGroupInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationAddWatchUnitArgs = {
  input: AddWatchUnitInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationRecordWatchElectionArgs = {
  input: RecordWatchElectionInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationNameWatchPartnerArgs = {
  input: NameWatchPartnerInput;
  idempotencyKey: Scalars['String']['input'];
};

export type Query = {
  /**
   * Addresses that are nearest to what somebody typed – street, number, postcode, place, in any order and with slips – the
   * nearest first, at most 20. Empty where the country has loaded no addresses.
   *
   * Access (directory.read): public.
   */
  addresses?: Maybe<Array<Address>>;
  /**
   * Communities in a territory or below it, by name.
   *
   * Access (directory.read): public.
   */
  communities?: Maybe<CommunityConnection>;
  /**
   * A course.
   *
   * Access (directory.read): public.
   */
  course?: Maybe<Course>;
  /**
   * Courses of the country, the newest first; also those of which no more sessions are held.
   *
   * Access (directory.read): public.
   */
  courses?: Maybe<CourseConnection>;
  /**
   * That people asked and whether they were answered, the newest first; who they are and what was answered stays theirs.
   *
   * Access (dataRequest.oversee): at the territory or above it NATIONAL_LEAD, OVERSIGHT.
   */
  dataRequests?: Maybe<DataRequestConnection>;
  /**
   * An application to volunteer, for the applicant and for whoever decides about it.
   *
   * Access (enrolment.read): the person concerned; at the territory or above it SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  enrolment?: Maybe<Enrolment>;
  /**
   * Stations and hospitals that are nearest to what somebody typed – name, another word for it, street or town, with slips –
   * the nearest first, at most 20.
   *
   * Access (directory.read): public.
   */
  facilities?: Maybe<Array<Facility>>;
  /**
   * A handover by id. What the caller may not know of is not found.
   *
   * Access (handover.read): the two officers of the handover; at the territory or above it SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  handover?: Maybe<Handover>;
  /**
   * Territories of one level by the share of their posts that nobody held when the period ended.
   *
   * Access (indicator.read): at the territory or above it NEIGHBOURHOOD_OFFICER, SUPPORT_OFFICER, SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD, ANALYST.
   */
  postIndicatorRanking?: Maybe<Array<RankedTerritory>>;
  /**
   * What the values of enumerations are called, in the nearest language to the wanted one that there is, else in the country's.
   *
   * Access (directory.read): public.
   */
  labels?: Maybe<Labels>;
  /**
   * Accounts of programs, the newest first: all for the national lead, and for anybody else those for which they answer.
   *
   * Access (machineAccount.read): the person concerned; at the territory or above it NATIONAL_LEAD.
   */
  machineAccounts?: Maybe<MachineAccountConnection>;
  /**
   * The account of a program.
   *
   * Access (machineAccount.read): the person concerned; at the territory or above it NATIONAL_LEAD.
   */
  machineAccount?: Maybe<MachineAccount>;
  /**
   * Names of the rules that can be opened to a program.
   *
   * Access (directory.read): public.
   */
  machineAccountRules?: Maybe<Array<Scalars['String']['output']>>;
  /**
   * A municipality by its official code.
   *
   * Access (territory.read): public.
   */
  municipality?: Maybe<Municipality>;
  /**
   * Municipalities of the whole country as one list.
   *
   * Access (territory.read): public.
   */
  municipalities?: Maybe<MunicipalityConnection>;
  /**
   * Finds the beat, the station and the officers who are responsible for a point.
   *
   * Access (directory.read): public.
   */
  officersAt?: Maybe<ResponsibleOfficers>;
  /**
   * Public cards of officers in a territory and below, by name: the directory.
   *
   * Access (directory.read): public.
   */
  directory?: Maybe<OfficerCardConnection>;
  /**
   * Officers near a point who speak a language or serve a community, at most 20: those in whose territory it lies, the smallest one
   * first, then by how far their territory is. What somebody speaks is known of those alone who show a card.
   *
   * Access (directory.read): public.
   */
  officersNear?: Maybe<Array<OfficerNear>>;
  /**
   * An opportunity, open or closed.
   *
   * Access (opportunity.read): public.
   */
  opportunity?: Maybe<Opportunity>;
  /**
   * All kinds of organisations, by code; also those that are no longer in use.
   *
   * Access (directory.read): public.
   */
  organisationKinds?: Maybe<Array<OrganisationKind>>;
  /**
   * Organisations that work in a territory or below it, by name.
   *
   * Access (directory.read): public.
   */
  organisations?: Maybe<OrganisationConnection>;
  /**
   * The signed-in person; null when nobody is signed in.
   *
   * Access (person.readMe): public.
   */
  me?: Maybe<Person>;
  /**
   * A person by id; null where the caller may not see them and they have no public card.
   *
   * Access (directory.read): public.
   */
  person?: Maybe<Person>;
  /**
   * Who signs in with an account, among those who hold a post in a territory or below it; null where nobody there does. That
   * somebody looked is recorded before it is answered, and shown to the person.
   *
   * Access (person.findByAccount): at the territory or above it REGIONAL_LEAD, NATIONAL_LEAD.
   */
  personByAccount?: Maybe<Person>;
  /**
   * How long each kind of record is kept in the country, in every service.
   *
   * Access (directory.read): public.
   */
  retentionTimes?: Maybe<Array<RetentionTime>>;
  /**
   * What was changed about these times, the newest first.
   *
   * Access (retention.oversee): at the territory or above it NATIONAL_LEAD, OVERSIGHT.
   */
  retentionChanges?: Maybe<RetentionChangeConnection>;
  /**
   * What the country lays down about posts, a row for each role that has terms.
   *
   * Access (directory.read): public.
   */
  roleTerms?: Maybe<Array<RoleTerms>>;
  /**
   * A change of the structure; null where there is none that the caller may know of.
   *
   * Access (structureChange.read): at the territory or above it NATIONAL_LEAD.
   */
  structureChange?: Maybe<StructureChange>;
  /**
   * Changes of the structure, the newest first.
   *
   * Access (structureChange.read): at the territory or above it NATIONAL_LEAD.
   */
  structureChanges?: Maybe<StructureChangeConnection>;
  /**
   * The nation, from which everything can be reached.
   *
   * Access (territory.read): public.
   */
  nation?: Maybe<Territory>;
  /**
   * A territory by id or by code; give one of the two.
   *
   * Access (territory.read): public.
   */
  territory?: Maybe<Territory>;
  /**
   * Territories of the whole country as one list.
   *
   * Access (territory.read): public.
   */
  territories?: Maybe<TerritoryConnection>;
  /**
   * The levels of the hierarchy, the nation first.
   *
   * Access (territory.read): public.
   */
  territoryLevels?: Maybe<Array<TerritoryLevel>>;
  /**
   * A training session.
   *
   * Access (training.know): anyone who is signed in.
   */
  trainingSession?: Maybe<TrainingSession>;
  /**
   * All topics of courses, by code, at most 50; also those that are no longer in use.
   *
   * Access (directory.read): public.
   */
  trainingTopics?: Maybe<Array<TrainingTopic>>;
  /**
   * Which post of the police acts under an account online: the very name, whatever its case and marks, so that whoever imitates
   * one is not taken for it. At most 20, one for each platform; none where it is nobody's.
   *
   * Access (directory.read): public.
   */
  virtualAccounts?: Maybe<Array<VirtualAccount>>;
};


export type QueryAddressesArgs = {
  search: Scalars['String']['input'];
};


export type QueryCommunitiesArgs = {
  territoryId: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCourseArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCoursesArgs = {
  topic?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryDataRequestsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryEnrolmentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryFacilitiesArgs = {
  search: Scalars['String']['input'];
  kind?: InputMaybe<FacilityKind>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryHandoverArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPostIndicatorRankingArgs = {
  within: Scalars['ID']['input'];
  level: Scalars['String']['input'];
  period?: InputMaybe<Scalars['String']['input']>;
  minimumDenominator: Scalars['Int']['input'];
  order: RankingOrder;
  first: Scalars['Int']['input'];
};


export type QueryLabelsArgs = {
  language: Scalars['String']['input'];
};


export type QueryMachineAccountsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryMachineAccountArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMunicipalityArgs = {
  code: Scalars['String']['input'];
};


export type QueryMunicipalitiesArgs = {
  within?: InputMaybe<Scalars['ID']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  orderBy: PlaceOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryOfficersAtArgs = {
  point: PointInput;
};


export type QueryDirectoryArgs = {
  territoryId: Scalars['ID']['input'];
  role?: InputMaybe<Role>;
  language?: InputMaybe<Scalars['String']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryOfficersNearArgs = {
  point: PointInput;
  language?: InputMaybe<Scalars['String']['input']>;
  communityId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryOpportunityArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOrganisationsArgs = {
  territoryId: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPersonArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPersonByAccountArgs = {
  account: AccountInput;
  territoryId: Scalars['ID']['input'];
};


export type QueryRetentionChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryStructureChangeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryStructureChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryTerritoryArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  code?: InputMaybe<Scalars['String']['input']>;
};


export type QueryTerritoriesArgs = {
  level?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  orderBy: PlaceOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryTrainingSessionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryVirtualAccountsArgs = {
  name: Scalars['String']['input'];
  platform?: InputMaybe<Scalars['String']['input']>;
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
  PeriodLength: PeriodLength;
  IndicatorsOfPeriod: ResolverTypeWrapper<Omit<IndicatorsOfPeriod, 'indicators'> & { indicators?: Maybe<ResolversTypes['TerritoryIndicators']> }>;
  RankedTerritory: ResolverTypeWrapper<RankedTerritoryRow>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
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
  AbstractionReason: AbstractionReason;
  Abstraction: ResolverTypeWrapper<AbstractionRow>;
  AbstractionConnection: ResolverTypeWrapper<Omit<AbstractionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['AbstractionEdge']>, nodes: Array<ResolversTypes['Abstraction']> }>;
  AbstractionEdge: ResolverTypeWrapper<Omit<AbstractionEdge, 'node'> & { node: ResolversTypes['Abstraction'] }>;
  RecordAbstractionInput: RecordAbstractionInput;
  RemoveAbstractionInput: RemoveAbstractionInput;
  Address: ResolverTypeWrapper<AddressRow>;
  SelectedBy: SelectedBy;
  Appointment: ResolverTypeWrapper<AppointmentRow>;
  AppointInput: AppointInput;
  AppointPayload: ResolverTypeWrapper<Omit<AppointPayload, 'appointment'> & { appointment: ResolversTypes['Appointment'] }>;
  EndAppointmentInput: EndAppointmentInput;
  EndAppointmentPayload: ResolverTypeWrapper<Omit<EndAppointmentPayload, 'appointment'> & { appointment: ResolversTypes['Appointment'] }>;
  CommunityMapKind: CommunityMapKind;
  CommunityMapEntry: ResolverTypeWrapper<CommunityMapEntryRow>;
  AddToCommunityMapInput: AddToCommunityMapInput;
  RemoveFromCommunityMapInput: RemoveFromCommunityMapInput;
  CommunityMapPayload: ResolverTypeWrapper<Omit<CommunityMapPayload, 'post'> & { post: ResolversTypes['Post'] }>;
  CommunityKind: CommunityKind;
  Community: ResolverTypeWrapper<CommunityRow>;
  CommunityConnection: ResolverTypeWrapper<Omit<CommunityConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['CommunityEdge']>, nodes: Array<ResolversTypes['Community']> }>;
  CommunityEdge: ResolverTypeWrapper<Omit<CommunityEdge, 'node'> & { node: ResolversTypes['Community'] }>;
  RegisterCommunityInput: RegisterCommunityInput;
  RegisterCommunityPayload: ResolverTypeWrapper<Omit<RegisterCommunityPayload, 'community'> & { community: ResolversTypes['Community'] }>;
  Issue: ResolverTypeWrapper<Issue>;
  CourseLesson: ResolverTypeWrapper<CourseLessonRow>;
  Course: ResolverTypeWrapper<CourseRow>;
  CourseConnection: ResolverTypeWrapper<Omit<CourseConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['CourseEdge']>, nodes: Array<ResolversTypes['Course']> }>;
  CourseEdge: ResolverTypeWrapper<Omit<CourseEdge, 'node'> & { node: ResolversTypes['Course'] }>;
  OfferCourseInput: OfferCourseInput;
  ChangeCourseInput: ChangeCourseInput;
  DemandCourseInput: DemandCourseInput;
  CoursePayload: ResolverTypeWrapper<Omit<CoursePayload, 'course'> & { course: ResolversTypes['Course'] }>;
  DemandCoursePayload: ResolverTypeWrapper<Omit<DemandCoursePayload, 'post'> & { post: ResolversTypes['Post'] }>;
  DataRequestKind: DataRequestKind;
  DataRequestState: DataRequestState;
  PersonalDataKind: PersonalDataKind;
  ReasonToKeep: ReasonToKeep;
  DataRequest: ResolverTypeWrapper<DataRequestRow>;
  DataRequestAnswer: ResolverTypeWrapper<DataRequestAnswerRow>;
  PersonalDataPart: ResolverTypeWrapper<PersonalDataPart>;
  DataRequestConnection: ResolverTypeWrapper<Omit<DataRequestConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['DataRequestEdge']>, nodes: Array<ResolversTypes['DataRequest']> }>;
  DataRequestEdge: ResolverTypeWrapper<Omit<DataRequestEdge, 'node'> & { node: ResolversTypes['DataRequest'] }>;
  RequestMyDataInput: RequestMyDataInput;
  RequestMyDataPayload: ResolverTypeWrapper<Omit<RequestMyDataPayload, 'request'> & { request: ResolversTypes['DataRequest'] }>;
  EnrolmentState: EnrolmentState;
  Enrolment: ResolverTypeWrapper<EnrolmentRow>;
  EnrolmentConnection: ResolverTypeWrapper<Omit<EnrolmentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['EnrolmentEdge']>, nodes: Array<ResolversTypes['Enrolment']> }>;
  EnrolmentEdge: ResolverTypeWrapper<Omit<EnrolmentEdge, 'node'> & { node: ResolversTypes['Enrolment'] }>;
  ApplyForOpportunityInput: ApplyForOpportunityInput;
  RecordInterviewInput: RecordInterviewInput;
  AdmitVolunteerInput: AdmitVolunteerInput;
  RecordTrainingInput: RecordTrainingInput;
  AppointVolunteerInput: AppointVolunteerInput;
  RenewEnrolmentInput: RenewEnrolmentInput;
  DeclineEnrolmentInput: DeclineEnrolmentInput;
  RevokeEnrolmentInput: RevokeEnrolmentInput;
  WithdrawEnrolmentInput: WithdrawEnrolmentInput;
  EnrolmentPayload: ResolverTypeWrapper<Omit<EnrolmentPayload, 'enrolment'> & { enrolment: ResolversTypes['Enrolment'] }>;
  FacilityKind: FacilityKind;
  Facility: ResolverTypeWrapper<FacilityRow>;
  FacilityTelephone: ResolverTypeWrapper<FacilityTelephoneRow>;
  FacilityConnection: ResolverTypeWrapper<Omit<FacilityConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['FacilityEdge']>, nodes: Array<ResolversTypes['Facility']> }>;
  FacilityEdge: ResolverTypeWrapper<Omit<FacilityEdge, 'node'> & { node: ResolversTypes['Facility'] }>;
  FacilityTelephoneInput: FacilityTelephoneInput;
  RegisterFacilityInput: RegisterFacilityInput;
  ChangeFacilityInput: ChangeFacilityInput;
  FacilityPayload: ResolverTypeWrapper<Omit<FacilityPayload, 'facility'> & { facility: ResolversTypes['Facility'] }>;
  SecurityForum: ResolverTypeWrapper<SecurityForumRow>;
  ForumActor: ResolverTypeWrapper<ForumActorRow>;
  NameCouncilInput: NameCouncilInput;
  NameCouncilPayload: ResolverTypeWrapper<Omit<NameCouncilPayload, 'municipality'> & { municipality: ResolversTypes['Municipality'] }>;
  HandoverCause: HandoverCause;
  HandoverStatus: HandoverStatus;
  HandoverStep: HandoverStep;
  HandoverTask: ResolverTypeWrapper<HandoverTaskRow>;
  HandoverWalk: ResolverTypeWrapper<HandoverWalk>;
  Handover: ResolverTypeWrapper<HandoverRow>;
  PlanLeavingInput: PlanLeavingInput;
  AppointSuccessorInput: AppointSuccessorInput;
  PlanHandoverInput: PlanHandoverInput;
  MarkHandoverStepInput: MarkHandoverStepInput;
  RequestBriefingInput: RequestBriefingInput;
  RequestHandoverNoticeInput: RequestHandoverNoticeInput;
  ConfirmHandoverInput: ConfirmHandoverInput;
  HandoverPayload: ResolverTypeWrapper<Omit<HandoverPayload, 'handover'> & { handover?: Maybe<ResolversTypes['Handover']> }>;
  TerritoryIndicators: ResolverTypeWrapper<TerritoryIndicatorsRow>;
  TeamFigures: ResolverTypeWrapper<TeamFigures>;
  MediationFigures: ResolverTypeWrapper<MediationFigures>;
  StaffOfRole: ResolverTypeWrapper<StaffOfRole>;
  TrainedOfRole: ResolverTypeWrapper<TrainedOfRole>;
  MeanTenure: ResolverTypeWrapper<MeanTenure>;
  VacantShareOfPosts: ResolverTypeWrapper<VacantShareOfPosts>;
  InvitationState: InvitationState;
  Invitation: ResolverTypeWrapper<InvitationRow>;
  InvitationConnection: ResolverTypeWrapper<Omit<InvitationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['InvitationEdge']>, nodes: Array<ResolversTypes['Invitation']> }>;
  InvitationEdge: ResolverTypeWrapper<Omit<InvitationEdge, 'node'> & { node: ResolversTypes['Invitation'] }>;
  InviteHolderInput: InviteHolderInput;
  InviteHolderPayload: ResolverTypeWrapper<Omit<InviteHolderPayload, 'invitation'> & { invitation: ResolversTypes['Invitation'] }>;
  WithdrawInvitationInput: WithdrawInvitationInput;
  InvitationPayload: ResolverTypeWrapper<Omit<InvitationPayload, 'invitation'> & { invitation: ResolversTypes['Invitation'] }>;
  AcceptInvitationInput: AcceptInvitationInput;
  AcceptInvitationPayload: ResolverTypeWrapper<Omit<AcceptInvitationPayload, 'person'> & { person: ResolversTypes['Person'] }>;
  KeyFigureContactKind: KeyFigureContactKind;
  KeyFigureContact: ResolverTypeWrapper<KeyFigureContactRow>;
  KeyFigure: ResolverTypeWrapper<KeyFigureRow>;
  AddKeyFigureInput: AddKeyFigureInput;
  RecordKeyFigureContactInput: RecordKeyFigureContactInput;
  RemoveKeyFigureInput: RemoveKeyFigureInput;
  KeyFiguresPayload: ResolverTypeWrapper<Omit<KeyFiguresPayload, 'community'> & { community: ResolversTypes['Community'] }>;
  Labels: ResolverTypeWrapper<LabelsRow>;
  MachineAccountState: MachineAccountState;
  MachineAccount: ResolverTypeWrapper<MachineAccountRow>;
  MachineCalls: ResolverTypeWrapper<MachineCallsRow>;
  MachineCallsConnection: ResolverTypeWrapper<Omit<MachineCallsConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['MachineCallsEdge']>, nodes: Array<ResolversTypes['MachineCalls']> }>;
  MachineCallsEdge: ResolverTypeWrapper<Omit<MachineCallsEdge, 'node'> & { node: ResolversTypes['MachineCalls'] }>;
  MachineAccountConnection: ResolverTypeWrapper<Omit<MachineAccountConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['MachineAccountEdge']>, nodes: Array<ResolversTypes['MachineAccount']> }>;
  MachineAccountEdge: ResolverTypeWrapper<Omit<MachineAccountEdge, 'node'> & { node: ResolversTypes['MachineAccount'] }>;
  CreateMachineAccountInput: CreateMachineAccountInput;
  ChangeMachineAccountInput: ChangeMachineAccountInput;
  EndMachineAccountInput: EndMachineAccountInput;
  MachineAccountPayload: ResolverTypeWrapper<Omit<MachineAccountPayload, 'machineAccount'> & { machineAccount: ResolversTypes['MachineAccount'] }>;
  MediationKind: MediationKind;
  MediationOutcome: MediationOutcome;
  Mediation: ResolverTypeWrapper<MediationRow>;
  MediationConnection: ResolverTypeWrapper<Omit<MediationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['MediationEdge']>, nodes: Array<ResolversTypes['Mediation']> }>;
  MediationEdge: ResolverTypeWrapper<Omit<MediationEdge, 'node'> & { node: ResolversTypes['Mediation'] }>;
  RecordMediationInput: RecordMediationInput;
  WithdrawMediationInput: WithdrawMediationInput;
  MediationPayload: ResolverTypeWrapper<Omit<MediationPayload, 'mediation'> & { mediation: ResolversTypes['Mediation'] }>;
  Municipality: ResolverTypeWrapper<MunicipalityRow>;
  MunicipalityConnection: ResolverTypeWrapper<Omit<MunicipalityConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['MunicipalityEdge']>, nodes: Array<ResolversTypes['Municipality']> }>;
  MunicipalityEdge: ResolverTypeWrapper<Omit<MunicipalityEdge, 'node'> & { node: ResolversTypes['Municipality'] }>;
  OfficeHours: ResolverTypeWrapper<OfficeHoursRow>;
  SetOfficeHoursInput: SetOfficeHoursInput;
  SetOfficeHoursPayload: ResolverTypeWrapper<Omit<SetOfficeHoursPayload, 'post'> & { post: ResolversTypes['Post'] }>;
  ResponsibleOfficers: ResolverTypeWrapper<ResponsibleOfficersRow>;
  OfficerCard: ResolverTypeWrapper<OfficerCardRow>;
  PostWithoutCard: ResolverTypeWrapper<PostWithoutCardRow>;
  VacantPost: ResolverTypeWrapper<VacantPostRow>;
  OfficerCardConnection: ResolverTypeWrapper<Omit<OfficerCardConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['OfficerCardEdge']>, nodes: Array<ResolversTypes['OfficerCard']> }>;
  OfficerCardEdge: ResolverTypeWrapper<Omit<OfficerCardEdge, 'node'> & { node: ResolversTypes['OfficerCard'] }>;
  OfficerNear: ResolverTypeWrapper<OfficerNearRow>;
  Opportunity: ResolverTypeWrapper<OpportunityRow>;
  LocalFigures: ResolverTypeWrapper<LocalFiguresRow>;
  OpportunityConnection: ResolverTypeWrapper<Omit<OpportunityConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['OpportunityEdge']>, nodes: Array<ResolversTypes['Opportunity']> }>;
  OpportunityEdge: ResolverTypeWrapper<Omit<OpportunityEdge, 'node'> & { node: ResolversTypes['Opportunity'] }>;
  PublishOpportunityInput: PublishOpportunityInput;
  ChangeOpportunityInput: ChangeOpportunityInput;
  CloseOpportunityInput: CloseOpportunityInput;
  OpportunityPayload: ResolverTypeWrapper<Omit<OpportunityPayload, 'opportunity'> & { opportunity: ResolversTypes['Opportunity'] }>;
  OrganisationKind: ResolverTypeWrapper<OrganisationKindRow>;
  ConfigureOrganisationKindInput: ConfigureOrganisationKindInput;
  OrganisationKindPayload: ResolverTypeWrapper<Omit<OrganisationKindPayload, 'kind'> & { kind: ResolversTypes['OrganisationKind'] }>;
  Organisation: ResolverTypeWrapper<OrganisationRow>;
  OrganisationConnection: ResolverTypeWrapper<Omit<OrganisationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['OrganisationEdge']>, nodes: Array<ResolversTypes['Organisation']> }>;
  OrganisationEdge: ResolverTypeWrapper<Omit<OrganisationEdge, 'node'> & { node: ResolversTypes['Organisation'] }>;
  RegisterOrganisationInput: RegisterOrganisationInput;
  PlaceOrganisationInput: PlaceOrganisationInput;
  PlaceOrganisationPayload: ResolverTypeWrapper<Omit<PlaceOrganisationPayload, 'organisation'> & { organisation: ResolversTypes['Organisation'] }>;
  RegisterOrganisationPayload: ResolverTypeWrapper<Omit<RegisterOrganisationPayload, 'organisation'> & { organisation: ResolversTypes['Organisation'] }>;
  NameRead: ResolverTypeWrapper<NameReadRow>;
  NameReadConnection: ResolverTypeWrapper<Omit<NameReadConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['NameReadEdge']>, nodes: Array<ResolversTypes['NameRead']> }>;
  NameReadEdge: ResolverTypeWrapper<Omit<NameReadEdge, 'node'> & { node: ResolversTypes['NameRead'] }>;
  Person: ResolverTypeWrapper<PersonRow>;
  PublicCard: ResolverTypeWrapper<PublicCardRow>;
  RegisterPersonInput: RegisterPersonInput;
  AccountInput: AccountInput;
  RegisterPersonPayload: ResolverTypeWrapper<Omit<RegisterPersonPayload, 'person'> & { person: ResolversTypes['Person'] }>;
  RegisterMeInput: RegisterMeInput;
  RegisterMePayload: ResolverTypeWrapper<Omit<RegisterMePayload, 'person'> & { person: ResolversTypes['Person'] }>;
  SetMyPublicCardInput: SetMyPublicCardInput;
  PublicCardInput: PublicCardInput;
  SetMyPublicCardPayload: ResolverTypeWrapper<Omit<SetMyPublicCardPayload, 'person'> & { person: ResolversTypes['Person'] }>;
  PlaceOrder: PlaceOrder;
  AbolishPostInput: AbolishPostInput;
  TransferPostInput: TransferPostInput;
  PostPayload: ResolverTypeWrapper<Omit<PostPayload, 'post'> & { post: ResolversTypes['Post'] }>;
  Role: Role;
  Post: ResolverTypeWrapper<PostRow>;
  PostConnection: ResolverTypeWrapper<Omit<PostConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['PostEdge']>, nodes: Array<ResolversTypes['Post']> }>;
  PostEdge: ResolverTypeWrapper<Omit<PostEdge, 'node'> & { node: ResolversTypes['Post'] }>;
  CreatePostInput: CreatePostInput;
  CreatePostPayload: ResolverTypeWrapper<Omit<CreatePostPayload, 'post'> & { post: ResolversTypes['Post'] }>;
  DescribePostInput: DescribePostInput;
  DescribePostPayload: ResolverTypeWrapper<Omit<DescribePostPayload, 'post'> & { post: ResolversTypes['Post'] }>;
  RetentionKind: RetentionKind;
  RetentionStart: RetentionStart;
  RetentionEnding: RetentionEnding;
  RetentionReason: RetentionReason;
  RetentionTime: ResolverTypeWrapper<RetentionTimeRow>;
  RetentionChange: ResolverTypeWrapper<RetentionChangeRow>;
  RetentionChangeConnection: ResolverTypeWrapper<Omit<RetentionChangeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['RetentionChangeEdge']>, nodes: Array<ResolversTypes['RetentionChange']> }>;
  RetentionChangeEdge: ResolverTypeWrapper<Omit<RetentionChangeEdge, 'node'> & { node: ResolversTypes['RetentionChange'] }>;
  ConfigureRetentionInput: ConfigureRetentionInput;
  ConfigureRetentionPayload: ResolverTypeWrapper<Omit<ConfigureRetentionPayload, 'time'> & { time: ResolversTypes['RetentionTime'] }>;
  RoleTerms: ResolverTypeWrapper<RoleTermsRow>;
  ConfigureRoleTermsInput: ConfigureRoleTermsInput;
  ConfigureRoleTermsPayload: ResolverTypeWrapper<Omit<ConfigureRoleTermsPayload, 'terms'> & { terms: ResolversTypes['RoleTerms'] }>;
  StructureChangeState: StructureChangeState;
  TerritoryMove: ResolverTypeWrapper<TerritoryMoveRow>;
  TerritoryRetirement: ResolverTypeWrapper<TerritoryRetirementRow>;
  TerritoryCreation: ResolverTypeWrapper<TerritoryCreationRow>;
  StructureChangeEffect: ResolverTypeWrapper<StructureChangeEffect>;
  StructureChange: ResolverTypeWrapper<StructureChangeRow>;
  StructureChangeConnection: ResolverTypeWrapper<Omit<StructureChangeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['StructureChangeEdge']>, nodes: Array<ResolversTypes['StructureChange']> }>;
  StructureChangeEdge: ResolverTypeWrapper<Omit<StructureChangeEdge, 'node'> & { node: ResolversTypes['StructureChange'] }>;
  TerritoryMoveInput: TerritoryMoveInput;
  TerritoryRetirementInput: TerritoryRetirementInput;
  TerritoryCreationInput: TerritoryCreationInput;
  PlanStructureChangeInput: PlanStructureChangeInput;
  CallOffStructureChangeInput: CallOffStructureChangeInput;
  StructureChangePayload: ResolverTypeWrapper<Omit<StructureChangePayload, 'structureChange'> & { structureChange: ResolversTypes['StructureChange'] }>;
  Team: ResolverTypeWrapper<TeamRow>;
  TeamMember: ResolverTypeWrapper<TeamMemberRow>;
  TeamMix: ResolverTypeWrapper<TeamMix>;
  TeamConnection: ResolverTypeWrapper<Omit<TeamConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['TeamEdge']>, nodes: Array<ResolversTypes['Team']> }>;
  TeamEdge: ResolverTypeWrapper<Omit<TeamEdge, 'node'> & { node: ResolversTypes['Team'] }>;
  FormTeamInput: FormTeamInput;
  SetTeamMemberInput: SetTeamMemberInput;
  TeamPayload: ResolverTypeWrapper<Omit<TeamPayload, 'team'> & { team: ResolversTypes['Team'] }>;
  LevelPurpose: LevelPurpose;
  TerritoryLevel: ResolverTypeWrapper<TerritoryLevelRow>;
  Territory: ResolverTypeWrapper<TerritoryRow>;
  TerritoryConnection: ResolverTypeWrapper<Omit<TerritoryConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['TerritoryEdge']>, nodes: Array<ResolversTypes['Territory']> }>;
  TerritoryEdge: ResolverTypeWrapper<Omit<TerritoryEdge, 'node'> & { node: ResolversTypes['Territory'] }>;
  TrainingDuty: ResolverTypeWrapper<TrainingDutyRow>;
  TrainingDutyConnection: ResolverTypeWrapper<Omit<TrainingDutyConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['TrainingDutyEdge']>, nodes: Array<ResolversTypes['TrainingDuty']> }>;
  TrainingDutyEdge: ResolverTypeWrapper<Omit<TrainingDutyEdge, 'node'> & { node: ResolversTypes['TrainingDuty'] }>;
  TrainingResult: TrainingResult;
  TrainingSession: ResolverTypeWrapper<TrainingSessionRow>;
  TrainingAttendance: ResolverTypeWrapper<TrainingAttendanceRow>;
  TrainingSessionConnection: ResolverTypeWrapper<Omit<TrainingSessionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['TrainingSessionEdge']>, nodes: Array<ResolversTypes['TrainingSession']> }>;
  TrainingSessionEdge: ResolverTypeWrapper<Omit<TrainingSessionEdge, 'node'> & { node: ResolversTypes['TrainingSession'] }>;
  TrainingAttendanceConnection: ResolverTypeWrapper<Omit<TrainingAttendanceConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['TrainingAttendanceEdge']>, nodes: Array<ResolversTypes['TrainingAttendance']> }>;
  TrainingAttendanceEdge: ResolverTypeWrapper<Omit<TrainingAttendanceEdge, 'node'> & { node: ResolversTypes['TrainingAttendance'] }>;
  ScheduleTrainingInput: ScheduleTrainingInput;
  CancelTrainingInput: CancelTrainingInput;
  RecordTrainingAttendanceInput: RecordTrainingAttendanceInput;
  TrainingSessionPayload: ResolverTypeWrapper<Omit<TrainingSessionPayload, 'session'> & { session: ResolversTypes['TrainingSession'] }>;
  TrainingTopic: ResolverTypeWrapper<TrainingTopicRow>;
  ConfigureTrainingTopicInput: ConfigureTrainingTopicInput;
  TrainingTopicPayload: ResolverTypeWrapper<Omit<TrainingTopicPayload, 'topic'> & { topic: ResolversTypes['TrainingTopic'] }>;
  Work: ResolverTypeWrapper<WorkRow>;
  VirtualAccount: ResolverTypeWrapper<VirtualAccountRow>;
  VirtualAccountInput: VirtualAccountInput;
  NameVirtualAccountsInput: NameVirtualAccountsInput;
  NameVirtualAccountsPayload: ResolverTypeWrapper<Omit<NameVirtualAccountsPayload, 'post'> & { post: ResolversTypes['Post'] }>;
  HoursState: HoursState;
  VolunteerHours: ResolverTypeWrapper<VolunteerHoursRow>;
  VolunteerHoursConnection: ResolverTypeWrapper<Omit<VolunteerHoursConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['VolunteerHoursEdge']>, nodes: Array<ResolversTypes['VolunteerHours']> }>;
  VolunteerHoursEdge: ResolverTypeWrapper<Omit<VolunteerHoursEdge, 'node'> & { node: ResolversTypes['VolunteerHours'] }>;
  HoursOfMonth: ResolverTypeWrapper<HoursOfMonth>;
  EmployerSupport: ResolverTypeWrapper<EmployerSupportRow>;
  LogHoursInput: LogHoursInput;
  ConfirmHoursInput: ConfirmHoursInput;
  RefuseHoursInput: RefuseHoursInput;
  RecordEmployerSupportInput: RecordEmployerSupportInput;
  VolunteerHoursPayload: ResolverTypeWrapper<Omit<VolunteerHoursPayload, 'hours'> & { hours: ResolversTypes['VolunteerHours'] }>;
  EmployerSupportPayload: ResolverTypeWrapper<Omit<EmployerSupportPayload, 'appointment'> & { appointment: ResolversTypes['Appointment'] }>;
  WatchUnitKind: WatchUnitKind;
  WatchPartnerKind: WatchPartnerKind;
  WatchGroup: ResolverTypeWrapper<WatchGroupRow>;
  WatchCoverage: ResolverTypeWrapper<WatchCoverageRow>;
  WatchUnit: ResolverTypeWrapper<WatchUnitRow>;
  WatchPartner: ResolverTypeWrapper<WatchPartnerRow>;
  FoundWatchGroupInput: FoundWatchGroupInput;
  ChangeWatchGroupInput: ChangeWatchGroupInput;
  AddWatchUnitInput: AddWatchUnitInput;
  RecordWatchElectionInput: RecordWatchElectionInput;
  NameWatchPartnerInput: NameWatchPartnerInput;
  WatchGroupPayload: ResolverTypeWrapper<Omit<WatchGroupPayload, 'watchGroup'> & { watchGroup: ResolversTypes['WatchGroup'] }>;
  Weekday: Weekday;
  WeeklyHours: ResolverTypeWrapper<WeeklyHours>;
  WeeklyHoursInput: WeeklyHoursInput;
  ClosedDays: ResolverTypeWrapper<ClosedDays>;
  ClosedDaysInput: ClosedDaysInput;
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
  IndicatorsOfPeriod: Omit<IndicatorsOfPeriod, 'indicators'> & { indicators?: Maybe<ResolversParentTypes['TerritoryIndicators']> };
  RankedTerritory: RankedTerritoryRow;
  Float: Scalars['Float']['output'];
  DateTime: Scalars['DateTime']['output'];
  LocalDate: Scalars['LocalDate']['output'];
  LocalisedText: LocalisedText;
  LocalisedTextInput: LocalisedTextInput;
  Point: Point;
  PointInput: PointInput;
  PageInfo: PageInfo;
  ViewerAction: ViewerAction;
  Label: Label;
  Abstraction: AbstractionRow;
  AbstractionConnection: Omit<AbstractionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['AbstractionEdge']>, nodes: Array<ResolversParentTypes['Abstraction']> };
  AbstractionEdge: Omit<AbstractionEdge, 'node'> & { node: ResolversParentTypes['Abstraction'] };
  RecordAbstractionInput: RecordAbstractionInput;
  RemoveAbstractionInput: RemoveAbstractionInput;
  Address: AddressRow;
  Appointment: AppointmentRow;
  AppointInput: AppointInput;
  AppointPayload: Omit<AppointPayload, 'appointment'> & { appointment: ResolversParentTypes['Appointment'] };
  EndAppointmentInput: EndAppointmentInput;
  EndAppointmentPayload: Omit<EndAppointmentPayload, 'appointment'> & { appointment: ResolversParentTypes['Appointment'] };
  CommunityMapEntry: CommunityMapEntryRow;
  AddToCommunityMapInput: AddToCommunityMapInput;
  RemoveFromCommunityMapInput: RemoveFromCommunityMapInput;
  CommunityMapPayload: Omit<CommunityMapPayload, 'post'> & { post: ResolversParentTypes['Post'] };
  Community: CommunityRow;
  CommunityConnection: Omit<CommunityConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['CommunityEdge']>, nodes: Array<ResolversParentTypes['Community']> };
  CommunityEdge: Omit<CommunityEdge, 'node'> & { node: ResolversParentTypes['Community'] };
  RegisterCommunityInput: RegisterCommunityInput;
  RegisterCommunityPayload: Omit<RegisterCommunityPayload, 'community'> & { community: ResolversParentTypes['Community'] };
  Issue: Issue;
  CourseLesson: CourseLessonRow;
  Course: CourseRow;
  CourseConnection: Omit<CourseConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['CourseEdge']>, nodes: Array<ResolversParentTypes['Course']> };
  CourseEdge: Omit<CourseEdge, 'node'> & { node: ResolversParentTypes['Course'] };
  OfferCourseInput: OfferCourseInput;
  ChangeCourseInput: ChangeCourseInput;
  DemandCourseInput: DemandCourseInput;
  CoursePayload: Omit<CoursePayload, 'course'> & { course: ResolversParentTypes['Course'] };
  DemandCoursePayload: Omit<DemandCoursePayload, 'post'> & { post: ResolversParentTypes['Post'] };
  DataRequest: DataRequestRow;
  DataRequestAnswer: DataRequestAnswerRow;
  PersonalDataPart: PersonalDataPart;
  DataRequestConnection: Omit<DataRequestConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['DataRequestEdge']>, nodes: Array<ResolversParentTypes['DataRequest']> };
  DataRequestEdge: Omit<DataRequestEdge, 'node'> & { node: ResolversParentTypes['DataRequest'] };
  RequestMyDataInput: RequestMyDataInput;
  RequestMyDataPayload: Omit<RequestMyDataPayload, 'request'> & { request: ResolversParentTypes['DataRequest'] };
  Enrolment: EnrolmentRow;
  EnrolmentConnection: Omit<EnrolmentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['EnrolmentEdge']>, nodes: Array<ResolversParentTypes['Enrolment']> };
  EnrolmentEdge: Omit<EnrolmentEdge, 'node'> & { node: ResolversParentTypes['Enrolment'] };
  ApplyForOpportunityInput: ApplyForOpportunityInput;
  RecordInterviewInput: RecordInterviewInput;
  AdmitVolunteerInput: AdmitVolunteerInput;
  RecordTrainingInput: RecordTrainingInput;
  AppointVolunteerInput: AppointVolunteerInput;
  RenewEnrolmentInput: RenewEnrolmentInput;
  DeclineEnrolmentInput: DeclineEnrolmentInput;
  RevokeEnrolmentInput: RevokeEnrolmentInput;
  WithdrawEnrolmentInput: WithdrawEnrolmentInput;
  EnrolmentPayload: Omit<EnrolmentPayload, 'enrolment'> & { enrolment: ResolversParentTypes['Enrolment'] };
  Facility: FacilityRow;
  FacilityTelephone: FacilityTelephoneRow;
  FacilityConnection: Omit<FacilityConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['FacilityEdge']>, nodes: Array<ResolversParentTypes['Facility']> };
  FacilityEdge: Omit<FacilityEdge, 'node'> & { node: ResolversParentTypes['Facility'] };
  FacilityTelephoneInput: FacilityTelephoneInput;
  RegisterFacilityInput: RegisterFacilityInput;
  ChangeFacilityInput: ChangeFacilityInput;
  FacilityPayload: Omit<FacilityPayload, 'facility'> & { facility: ResolversParentTypes['Facility'] };
  SecurityForum: SecurityForumRow;
  ForumActor: ForumActorRow;
  NameCouncilInput: NameCouncilInput;
  NameCouncilPayload: Omit<NameCouncilPayload, 'municipality'> & { municipality: ResolversParentTypes['Municipality'] };
  HandoverTask: HandoverTaskRow;
  HandoverWalk: HandoverWalk;
  Handover: HandoverRow;
  PlanLeavingInput: PlanLeavingInput;
  AppointSuccessorInput: AppointSuccessorInput;
  PlanHandoverInput: PlanHandoverInput;
  MarkHandoverStepInput: MarkHandoverStepInput;
  RequestBriefingInput: RequestBriefingInput;
  RequestHandoverNoticeInput: RequestHandoverNoticeInput;
  ConfirmHandoverInput: ConfirmHandoverInput;
  HandoverPayload: Omit<HandoverPayload, 'handover'> & { handover?: Maybe<ResolversParentTypes['Handover']> };
  TerritoryIndicators: TerritoryIndicatorsRow;
  TeamFigures: TeamFigures;
  MediationFigures: MediationFigures;
  StaffOfRole: StaffOfRole;
  TrainedOfRole: TrainedOfRole;
  MeanTenure: MeanTenure;
  VacantShareOfPosts: VacantShareOfPosts;
  Invitation: InvitationRow;
  InvitationConnection: Omit<InvitationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['InvitationEdge']>, nodes: Array<ResolversParentTypes['Invitation']> };
  InvitationEdge: Omit<InvitationEdge, 'node'> & { node: ResolversParentTypes['Invitation'] };
  InviteHolderInput: InviteHolderInput;
  InviteHolderPayload: Omit<InviteHolderPayload, 'invitation'> & { invitation: ResolversParentTypes['Invitation'] };
  WithdrawInvitationInput: WithdrawInvitationInput;
  InvitationPayload: Omit<InvitationPayload, 'invitation'> & { invitation: ResolversParentTypes['Invitation'] };
  AcceptInvitationInput: AcceptInvitationInput;
  AcceptInvitationPayload: Omit<AcceptInvitationPayload, 'person'> & { person: ResolversParentTypes['Person'] };
  KeyFigureContact: KeyFigureContactRow;
  KeyFigure: KeyFigureRow;
  AddKeyFigureInput: AddKeyFigureInput;
  RecordKeyFigureContactInput: RecordKeyFigureContactInput;
  RemoveKeyFigureInput: RemoveKeyFigureInput;
  KeyFiguresPayload: Omit<KeyFiguresPayload, 'community'> & { community: ResolversParentTypes['Community'] };
  Labels: LabelsRow;
  MachineAccount: MachineAccountRow;
  MachineCalls: MachineCallsRow;
  MachineCallsConnection: Omit<MachineCallsConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['MachineCallsEdge']>, nodes: Array<ResolversParentTypes['MachineCalls']> };
  MachineCallsEdge: Omit<MachineCallsEdge, 'node'> & { node: ResolversParentTypes['MachineCalls'] };
  MachineAccountConnection: Omit<MachineAccountConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['MachineAccountEdge']>, nodes: Array<ResolversParentTypes['MachineAccount']> };
  MachineAccountEdge: Omit<MachineAccountEdge, 'node'> & { node: ResolversParentTypes['MachineAccount'] };
  CreateMachineAccountInput: CreateMachineAccountInput;
  ChangeMachineAccountInput: ChangeMachineAccountInput;
  EndMachineAccountInput: EndMachineAccountInput;
  MachineAccountPayload: Omit<MachineAccountPayload, 'machineAccount'> & { machineAccount: ResolversParentTypes['MachineAccount'] };
  Mediation: MediationRow;
  MediationConnection: Omit<MediationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['MediationEdge']>, nodes: Array<ResolversParentTypes['Mediation']> };
  MediationEdge: Omit<MediationEdge, 'node'> & { node: ResolversParentTypes['Mediation'] };
  RecordMediationInput: RecordMediationInput;
  WithdrawMediationInput: WithdrawMediationInput;
  MediationPayload: Omit<MediationPayload, 'mediation'> & { mediation: ResolversParentTypes['Mediation'] };
  Municipality: MunicipalityRow;
  MunicipalityConnection: Omit<MunicipalityConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['MunicipalityEdge']>, nodes: Array<ResolversParentTypes['Municipality']> };
  MunicipalityEdge: Omit<MunicipalityEdge, 'node'> & { node: ResolversParentTypes['Municipality'] };
  OfficeHours: OfficeHoursRow;
  SetOfficeHoursInput: SetOfficeHoursInput;
  SetOfficeHoursPayload: Omit<SetOfficeHoursPayload, 'post'> & { post: ResolversParentTypes['Post'] };
  ResponsibleOfficers: ResponsibleOfficersRow;
  OfficerCard: OfficerCardRow;
  PostWithoutCard: PostWithoutCardRow;
  VacantPost: VacantPostRow;
  OfficerCardConnection: Omit<OfficerCardConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['OfficerCardEdge']>, nodes: Array<ResolversParentTypes['OfficerCard']> };
  OfficerCardEdge: Omit<OfficerCardEdge, 'node'> & { node: ResolversParentTypes['OfficerCard'] };
  OfficerNear: OfficerNearRow;
  Opportunity: OpportunityRow;
  LocalFigures: LocalFiguresRow;
  OpportunityConnection: Omit<OpportunityConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['OpportunityEdge']>, nodes: Array<ResolversParentTypes['Opportunity']> };
  OpportunityEdge: Omit<OpportunityEdge, 'node'> & { node: ResolversParentTypes['Opportunity'] };
  PublishOpportunityInput: PublishOpportunityInput;
  ChangeOpportunityInput: ChangeOpportunityInput;
  CloseOpportunityInput: CloseOpportunityInput;
  OpportunityPayload: Omit<OpportunityPayload, 'opportunity'> & { opportunity: ResolversParentTypes['Opportunity'] };
  OrganisationKind: OrganisationKindRow;
  ConfigureOrganisationKindInput: ConfigureOrganisationKindInput;
  OrganisationKindPayload: Omit<OrganisationKindPayload, 'kind'> & { kind: ResolversParentTypes['OrganisationKind'] };
  Organisation: OrganisationRow;
  OrganisationConnection: Omit<OrganisationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['OrganisationEdge']>, nodes: Array<ResolversParentTypes['Organisation']> };
  OrganisationEdge: Omit<OrganisationEdge, 'node'> & { node: ResolversParentTypes['Organisation'] };
  RegisterOrganisationInput: RegisterOrganisationInput;
  PlaceOrganisationInput: PlaceOrganisationInput;
  PlaceOrganisationPayload: Omit<PlaceOrganisationPayload, 'organisation'> & { organisation: ResolversParentTypes['Organisation'] };
  RegisterOrganisationPayload: Omit<RegisterOrganisationPayload, 'organisation'> & { organisation: ResolversParentTypes['Organisation'] };
  NameRead: NameReadRow;
  NameReadConnection: Omit<NameReadConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['NameReadEdge']>, nodes: Array<ResolversParentTypes['NameRead']> };
  NameReadEdge: Omit<NameReadEdge, 'node'> & { node: ResolversParentTypes['NameRead'] };
  Person: PersonRow;
  PublicCard: PublicCardRow;
  RegisterPersonInput: RegisterPersonInput;
  AccountInput: AccountInput;
  RegisterPersonPayload: Omit<RegisterPersonPayload, 'person'> & { person: ResolversParentTypes['Person'] };
  RegisterMeInput: RegisterMeInput;
  RegisterMePayload: Omit<RegisterMePayload, 'person'> & { person: ResolversParentTypes['Person'] };
  SetMyPublicCardInput: SetMyPublicCardInput;
  PublicCardInput: PublicCardInput;
  SetMyPublicCardPayload: Omit<SetMyPublicCardPayload, 'person'> & { person: ResolversParentTypes['Person'] };
  AbolishPostInput: AbolishPostInput;
  TransferPostInput: TransferPostInput;
  PostPayload: Omit<PostPayload, 'post'> & { post: ResolversParentTypes['Post'] };
  Post: PostRow;
  PostConnection: Omit<PostConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['PostEdge']>, nodes: Array<ResolversParentTypes['Post']> };
  PostEdge: Omit<PostEdge, 'node'> & { node: ResolversParentTypes['Post'] };
  CreatePostInput: CreatePostInput;
  CreatePostPayload: Omit<CreatePostPayload, 'post'> & { post: ResolversParentTypes['Post'] };
  DescribePostInput: DescribePostInput;
  DescribePostPayload: Omit<DescribePostPayload, 'post'> & { post: ResolversParentTypes['Post'] };
  RetentionTime: RetentionTimeRow;
  RetentionChange: RetentionChangeRow;
  RetentionChangeConnection: Omit<RetentionChangeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['RetentionChangeEdge']>, nodes: Array<ResolversParentTypes['RetentionChange']> };
  RetentionChangeEdge: Omit<RetentionChangeEdge, 'node'> & { node: ResolversParentTypes['RetentionChange'] };
  ConfigureRetentionInput: ConfigureRetentionInput;
  ConfigureRetentionPayload: Omit<ConfigureRetentionPayload, 'time'> & { time: ResolversParentTypes['RetentionTime'] };
  RoleTerms: RoleTermsRow;
  ConfigureRoleTermsInput: ConfigureRoleTermsInput;
  ConfigureRoleTermsPayload: Omit<ConfigureRoleTermsPayload, 'terms'> & { terms: ResolversParentTypes['RoleTerms'] };
  TerritoryMove: TerritoryMoveRow;
  TerritoryRetirement: TerritoryRetirementRow;
  TerritoryCreation: TerritoryCreationRow;
  StructureChangeEffect: StructureChangeEffect;
  StructureChange: StructureChangeRow;
  StructureChangeConnection: Omit<StructureChangeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['StructureChangeEdge']>, nodes: Array<ResolversParentTypes['StructureChange']> };
  StructureChangeEdge: Omit<StructureChangeEdge, 'node'> & { node: ResolversParentTypes['StructureChange'] };
  TerritoryMoveInput: TerritoryMoveInput;
  TerritoryRetirementInput: TerritoryRetirementInput;
  TerritoryCreationInput: TerritoryCreationInput;
  PlanStructureChangeInput: PlanStructureChangeInput;
  CallOffStructureChangeInput: CallOffStructureChangeInput;
  StructureChangePayload: Omit<StructureChangePayload, 'structureChange'> & { structureChange: ResolversParentTypes['StructureChange'] };
  Team: TeamRow;
  TeamMember: TeamMemberRow;
  TeamMix: TeamMix;
  TeamConnection: Omit<TeamConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['TeamEdge']>, nodes: Array<ResolversParentTypes['Team']> };
  TeamEdge: Omit<TeamEdge, 'node'> & { node: ResolversParentTypes['Team'] };
  FormTeamInput: FormTeamInput;
  SetTeamMemberInput: SetTeamMemberInput;
  TeamPayload: Omit<TeamPayload, 'team'> & { team: ResolversParentTypes['Team'] };
  TerritoryLevel: TerritoryLevelRow;
  Territory: TerritoryRow;
  TerritoryConnection: Omit<TerritoryConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['TerritoryEdge']>, nodes: Array<ResolversParentTypes['Territory']> };
  TerritoryEdge: Omit<TerritoryEdge, 'node'> & { node: ResolversParentTypes['Territory'] };
  TrainingDuty: TrainingDutyRow;
  TrainingDutyConnection: Omit<TrainingDutyConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['TrainingDutyEdge']>, nodes: Array<ResolversParentTypes['TrainingDuty']> };
  TrainingDutyEdge: Omit<TrainingDutyEdge, 'node'> & { node: ResolversParentTypes['TrainingDuty'] };
  TrainingSession: TrainingSessionRow;
  TrainingAttendance: TrainingAttendanceRow;
  TrainingSessionConnection: Omit<TrainingSessionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['TrainingSessionEdge']>, nodes: Array<ResolversParentTypes['TrainingSession']> };
  TrainingSessionEdge: Omit<TrainingSessionEdge, 'node'> & { node: ResolversParentTypes['TrainingSession'] };
  TrainingAttendanceConnection: Omit<TrainingAttendanceConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['TrainingAttendanceEdge']>, nodes: Array<ResolversParentTypes['TrainingAttendance']> };
  TrainingAttendanceEdge: Omit<TrainingAttendanceEdge, 'node'> & { node: ResolversParentTypes['TrainingAttendance'] };
  ScheduleTrainingInput: ScheduleTrainingInput;
  CancelTrainingInput: CancelTrainingInput;
  RecordTrainingAttendanceInput: RecordTrainingAttendanceInput;
  TrainingSessionPayload: Omit<TrainingSessionPayload, 'session'> & { session: ResolversParentTypes['TrainingSession'] };
  TrainingTopic: TrainingTopicRow;
  ConfigureTrainingTopicInput: ConfigureTrainingTopicInput;
  TrainingTopicPayload: Omit<TrainingTopicPayload, 'topic'> & { topic: ResolversParentTypes['TrainingTopic'] };
  Work: WorkRow;
  VirtualAccount: VirtualAccountRow;
  VirtualAccountInput: VirtualAccountInput;
  NameVirtualAccountsInput: NameVirtualAccountsInput;
  NameVirtualAccountsPayload: Omit<NameVirtualAccountsPayload, 'post'> & { post: ResolversParentTypes['Post'] };
  VolunteerHours: VolunteerHoursRow;
  VolunteerHoursConnection: Omit<VolunteerHoursConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['VolunteerHoursEdge']>, nodes: Array<ResolversParentTypes['VolunteerHours']> };
  VolunteerHoursEdge: Omit<VolunteerHoursEdge, 'node'> & { node: ResolversParentTypes['VolunteerHours'] };
  HoursOfMonth: HoursOfMonth;
  EmployerSupport: EmployerSupportRow;
  LogHoursInput: LogHoursInput;
  ConfirmHoursInput: ConfirmHoursInput;
  RefuseHoursInput: RefuseHoursInput;
  RecordEmployerSupportInput: RecordEmployerSupportInput;
  VolunteerHoursPayload: Omit<VolunteerHoursPayload, 'hours'> & { hours: ResolversParentTypes['VolunteerHours'] };
  EmployerSupportPayload: Omit<EmployerSupportPayload, 'appointment'> & { appointment: ResolversParentTypes['Appointment'] };
  WatchGroup: WatchGroupRow;
  WatchCoverage: WatchCoverageRow;
  WatchUnit: WatchUnitRow;
  WatchPartner: WatchPartnerRow;
  FoundWatchGroupInput: FoundWatchGroupInput;
  ChangeWatchGroupInput: ChangeWatchGroupInput;
  AddWatchUnitInput: AddWatchUnitInput;
  RecordWatchElectionInput: RecordWatchElectionInput;
  NameWatchPartnerInput: NameWatchPartnerInput;
  WatchGroupPayload: Omit<WatchGroupPayload, 'watchGroup'> & { watchGroup: ResolversParentTypes['WatchGroup'] };
  WeeklyHours: WeeklyHours;
  WeeklyHoursInput: WeeklyHoursInput;
  ClosedDays: ClosedDays;
  ClosedDaysInput: ClosedDaysInput;
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

export type AbstractionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Abstraction'] = ResolversParentTypes['Abstraction']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  team?: Resolver<ResolversTypes['Team'], ParentType, ContextType>;
  appointment?: Resolver<ResolversTypes['Appointment'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  hours?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['AbstractionReason'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type AbstractionConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AbstractionConnection'] = ResolversParentTypes['AbstractionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AbstractionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Abstraction']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AbstractionEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AbstractionEdge'] = ResolversParentTypes['AbstractionEdge']> = {
  node?: Resolver<ResolversTypes['Abstraction'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AddressResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Address'] = ResolversParentTypes['Address']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  postcode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  street?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  houseNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  point?: Resolver<ResolversTypes['Point'], ParentType, ContextType>;
  territory?: Resolver<Maybe<ResolversTypes['Territory']>, ParentType, ContextType>;
};

export type AppointmentResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Appointment'] = ResolversParentTypes['Appointment']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  post?: Resolver<ResolversTypes['Post'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  selectedBy?: Resolver<Maybe<ResolversTypes['SelectedBy']>, ParentType, ContextType>;
  hasAccount?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  invitation?: Resolver<Maybe<ResolversTypes['Invitation']>, ParentType, ContextType>;
  volunteerHours?: Resolver<Maybe<ResolversTypes['VolunteerHoursConnection']>, ParentType, ContextType, RequireFields<AppointmentVolunteerHoursArgs, 'first'>>;
  hoursByMonth?: Resolver<Maybe<Array<ResolversTypes['HoursOfMonth']>>, ParentType, ContextType>;
  employerSupport?: Resolver<Maybe<Array<ResolversTypes['EmployerSupport']>>, ParentType, ContextType>;
};

export type AppointPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AppointPayload'] = ResolversParentTypes['AppointPayload']> = {
  appointment?: Resolver<ResolversTypes['Appointment'], ParentType, ContextType>;
};

export type EndAppointmentPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['EndAppointmentPayload'] = ResolversParentTypes['EndAppointmentPayload']> = {
  appointment?: Resolver<ResolversTypes['Appointment'], ParentType, ContextType>;
};

export type CommunityMapEntryResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CommunityMapEntry'] = ResolversParentTypes['CommunityMapEntry']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CommunityMapKind'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  expiresOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  writtenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type CommunityMapPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CommunityMapPayload'] = ResolversParentTypes['CommunityMapPayload']> = {
  post?: Resolver<ResolversTypes['Post'], ParentType, ContextType>;
};

export type CommunityResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Community'] = ResolversParentTypes['Community']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CommunityKind'], ParentType, ContextType>;
  territory?: Resolver<ResolversTypes['Territory'], ParentType, ContextType>;
  municipalities?: Resolver<Array<ResolversTypes['Municipality']>, ParentType, ContextType>;
  keyFigures?: Resolver<Maybe<Array<ResolversTypes['KeyFigure']>>, ParentType, ContextType>;
};

export type CommunityConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CommunityConnection'] = ResolversParentTypes['CommunityConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CommunityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Community']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CommunityEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CommunityEdge'] = ResolversParentTypes['CommunityEdge']> = {
  node?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RegisterCommunityPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RegisterCommunityPayload'] = ResolversParentTypes['RegisterCommunityPayload']> = {
  community?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
};

export type IssueResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Issue'] = ResolversParentTypes['Issue']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CourseLessonResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CourseLesson'] = ResolversParentTypes['CourseLesson']> = {
  issue?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType>;
  territory?: Resolver<ResolversTypes['Territory'], ParentType, ContextType>;
  closedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type CourseResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Course'] = ResolversParentTypes['Course']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['TrainingTopic'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<CourseTitleArgs>>;
  titles?: Resolver<Array<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  validMonths?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  offeredBy?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  isActive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  offeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lessons?: Resolver<Maybe<Array<ResolversTypes['CourseLesson']>>, ParentType, ContextType>;
};

export type CourseConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CourseConnection'] = ResolversParentTypes['CourseConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CourseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Course']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CourseEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CourseEdge'] = ResolversParentTypes['CourseEdge']> = {
  node?: Resolver<ResolversTypes['Course'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CoursePayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CoursePayload'] = ResolversParentTypes['CoursePayload']> = {
  course?: Resolver<ResolversTypes['Course'], ParentType, ContextType>;
};

export type DemandCoursePayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DemandCoursePayload'] = ResolversParentTypes['DemandCoursePayload']> = {
  post?: Resolver<ResolversTypes['Post'], ParentType, ContextType>;
};

export type DataRequestResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DataRequest'] = ResolversParentTypes['DataRequest']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DataRequestKind'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DataRequestState'], ParentType, ContextType>;
  askedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  awaitedServices?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  answers?: Resolver<Maybe<Array<ResolversTypes['DataRequestAnswer']>>, ParentType, ContextType>;
};

export type DataRequestAnswerResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DataRequestAnswer'] = ResolversParentTypes['DataRequestAnswer']> = {
  service?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  answeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['PersonalDataPart']>, ParentType, ContextType>;
};

export type PersonalDataPartResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PersonalDataPart'] = ResolversParentTypes['PersonalDataPart']> = {
  kind?: Resolver<ResolversTypes['PersonalDataKind'], ParentType, ContextType>;
  held?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  erased?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kept?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['ReasonToKeep']>, ParentType, ContextType>;
};

export type DataRequestConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DataRequestConnection'] = ResolversParentTypes['DataRequestConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DataRequestEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['DataRequest']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DataRequestEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DataRequestEdge'] = ResolversParentTypes['DataRequestEdge']> = {
  node?: Resolver<ResolversTypes['DataRequest'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RequestMyDataPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RequestMyDataPayload'] = ResolversParentTypes['RequestMyDataPayload']> = {
  request?: Resolver<ResolversTypes['DataRequest'], ParentType, ContextType>;
};

export type EnrolmentResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Enrolment'] = ResolversParentTypes['Enrolment']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  opportunity?: Resolver<ResolversTypes['Opportunity'], ParentType, ContextType>;
  applicant?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['EnrolmentState'], ParentType, ContextType>;
  motivation?: Resolver<Maybe<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  appliedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  interviewedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  vettedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  vettedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  trainedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  appointment?: Resolver<Maybe<ResolversTypes['Appointment']>, ParentType, ContextType>;
  renewedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  viewerActions?: Resolver<Array<ResolversTypes['ViewerAction']>, ParentType, ContextType>;
};

export type EnrolmentConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['EnrolmentConnection'] = ResolversParentTypes['EnrolmentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EnrolmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Enrolment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type EnrolmentEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['EnrolmentEdge'] = ResolversParentTypes['EnrolmentEdge']> = {
  node?: Resolver<ResolversTypes['Enrolment'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EnrolmentPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['EnrolmentPayload'] = ResolversParentTypes['EnrolmentPayload']> = {
  enrolment?: Resolver<ResolversTypes['Enrolment'], ParentType, ContextType>;
};

export type FacilityResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Facility'] = ResolversParentTypes['Facility']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FacilityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  searchKeys?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  territory?: Resolver<ResolversTypes['Territory'], ParentType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  point?: Resolver<Maybe<ResolversTypes['Point']>, ParentType, ContextType>;
  telephones?: Resolver<Array<ResolversTypes['FacilityTelephone']>, ParentType, ContextType>;
  openingHours?: Resolver<Array<ResolversTypes['WeeklyHours']>, ParentType, ContextType>;
  closedDays?: Resolver<Array<ResolversTypes['ClosedDays']>, ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isOpenNow?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isInUse?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  officeHours?: Resolver<Array<ResolversTypes['OfficeHours']>, ParentType, ContextType>;
};

export type FacilityTelephoneResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['FacilityTelephone'] = ResolversParentTypes['FacilityTelephone']> = {
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<FacilityTelephonePurposeArgs>>;
};

export type FacilityConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['FacilityConnection'] = ResolversParentTypes['FacilityConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FacilityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Facility']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type FacilityEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['FacilityEdge'] = ResolversParentTypes['FacilityEdge']> = {
  node?: Resolver<ResolversTypes['Facility'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FacilityPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['FacilityPayload'] = ResolversParentTypes['FacilityPayload']> = {
  facility?: Resolver<ResolversTypes['Facility'], ParentType, ContextType>;
};

export type SecurityForumResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SecurityForum'] = ResolversParentTypes['SecurityForum']> = {
  actors?: Resolver<Array<ResolversTypes['ForumActor']>, ParentType, ContextType>;
  council?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  posts?: Resolver<ResolversTypes['PostConnection'], ParentType, ContextType, RequireFields<SecurityForumPostsArgs, 'vacant' | 'first'>>;
};

export type ForumActorResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ForumActor'] = ResolversParentTypes['ForumActor']> = {
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  posts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  vacant?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isMissing?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  missingSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  placesWithout?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type NameCouncilPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['NameCouncilPayload'] = ResolversParentTypes['NameCouncilPayload']> = {
  municipality?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
};

export type HandoverTaskResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['HandoverTask'] = ResolversParentTypes['HandoverTask']> = {
  step?: Resolver<ResolversTypes['HandoverStep'], ParentType, ContextType>;
  doneAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  doneBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type HandoverWalkResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['HandoverWalk'] = ResolversParentTypes['HandoverWalk']> = {
  startsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  route?: Resolver<Maybe<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
};

export type HandoverResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Handover'] = ResolversParentTypes['Handover']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  post?: Resolver<ResolversTypes['Post'], ParentType, ContextType>;
  cause?: Resolver<ResolversTypes['HandoverCause'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['HandoverStatus'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  leaving?: Resolver<ResolversTypes['Appointment'], ParentType, ContextType>;
  successor?: Resolver<Maybe<ResolversTypes['Appointment']>, ParentType, ContextType>;
  earlyReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  caseloadMovesAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  caseloadMovedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  protectedHours?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  walk?: Resolver<Maybe<ResolversTypes['HandoverWalk']>, ParentType, ContextType>;
  checklist?: Resolver<Array<ResolversTypes['HandoverTask']>, ParentType, ContextType>;
  briefingAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  isBriefingScheduled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  noticeRequestedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  leavingConfirmedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  successorConfirmedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  viewerActions?: Resolver<Array<ResolversTypes['ViewerAction']>, ParentType, ContextType>;
};

export type HandoverPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['HandoverPayload'] = ResolversParentTypes['HandoverPayload']> = {
  handover?: Resolver<Maybe<ResolversTypes['Handover']>, ParentType, ContextType>;
};

export type TerritoryIndicatorsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TerritoryIndicators'] = ResolversParentTypes['TerritoryIndicators']> = {
  vacantPosts?: Resolver<Maybe<ResolversTypes['VacantShareOfPosts']>, ParentType, ContextType>;
  tenure?: Resolver<Maybe<ResolversTypes['MeanTenure']>, ParentType, ContextType>;
  volunteerHours?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  staff?: Resolver<Maybe<Array<ResolversTypes['StaffOfRole']>>, ParentType, ContextType>;
  trainingCoverage?: Resolver<Maybe<Array<ResolversTypes['TrainedOfRole']>>, ParentType, ContextType, RequireFields<TerritoryIndicatorsTrainingCoverageArgs, 'topic'>>;
  teams?: Resolver<Maybe<ResolversTypes['TeamFigures']>, ParentType, ContextType>;
  mediations?: Resolver<Maybe<ResolversTypes['MediationFigures']>, ParentType, ContextType>;
};

export type TeamFiguresResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TeamFigures'] = ResolversParentTypes['TeamFigures']> = {
  sworn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  civilian?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  force?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shareOfForce?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ringFencedPosts?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  abstractions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  abstractedHours?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type MediationFiguresResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['MediationFigures'] = ResolversParentTypes['MediationFigures']> = {
  held?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  agreed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StaffOfRoleResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['StaffOfRole'] = ResolversParentTypes['StaffOfRole']> = {
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  holders?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TrainedOfRoleResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TrainedOfRole'] = ResolversParentTypes['TrainedOfRole']> = {
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  trained?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  holders?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type MeanTenureResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['MeanTenure'] = ResolversParentTypes['MeanTenure']> = {
  holders?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  meanDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type VacantShareOfPostsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['VacantShareOfPosts'] = ResolversParentTypes['VacantShareOfPosts']> = {
  vacant?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  posts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type InvitationResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Invitation'] = ResolversParentTypes['Invitation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  appointment?: Resolver<ResolversTypes['Appointment'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['InvitationState'], ParentType, ContextType>;
  invitedBy?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  invitedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  acceptedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  viewerActions?: Resolver<Array<ResolversTypes['ViewerAction']>, ParentType, ContextType>;
};

export type InvitationConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['InvitationConnection'] = ResolversParentTypes['InvitationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InvitationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Invitation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type InvitationEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['InvitationEdge'] = ResolversParentTypes['InvitationEdge']> = {
  node?: Resolver<ResolversTypes['Invitation'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InviteHolderPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['InviteHolderPayload'] = ResolversParentTypes['InviteHolderPayload']> = {
  invitation?: Resolver<ResolversTypes['Invitation'], ParentType, ContextType>;
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InvitationPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['InvitationPayload'] = ResolversParentTypes['InvitationPayload']> = {
  invitation?: Resolver<ResolversTypes['Invitation'], ParentType, ContextType>;
};

export type AcceptInvitationPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AcceptInvitationPayload'] = ResolversParentTypes['AcceptInvitationPayload']> = {
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type KeyFigureContactResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['KeyFigureContact'] = ResolversParentTypes['KeyFigureContact']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['KeyFigureContactKind'], ParentType, ContextType>;
  heldOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType>;
  expiresOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type KeyFigureResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['KeyFigure'] = ResolversParentTypes['KeyFigure']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  community?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  consentedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  contacts?: Resolver<Array<ResolversTypes['KeyFigureContact']>, ParentType, ContextType>;
};

export type KeyFiguresPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['KeyFiguresPayload'] = ResolversParentTypes['KeyFiguresPayload']> = {
  community?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
};

export type LabelsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Labels'] = ResolversParentTypes['Labels']> = {
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['Label']>, ParentType, ContextType>;
  communityKinds?: Resolver<Array<ResolversTypes['Label']>, ParentType, ContextType>;
  communityMapKinds?: Resolver<Array<ResolversTypes['Label']>, ParentType, ContextType>;
  levelPurposes?: Resolver<Array<ResolversTypes['Label']>, ParentType, ContextType>;
  handoverCauses?: Resolver<Array<ResolversTypes['Label']>, ParentType, ContextType>;
  handoverStatuses?: Resolver<Array<ResolversTypes['Label']>, ParentType, ContextType>;
  handoverSteps?: Resolver<Array<ResolversTypes['Label']>, ParentType, ContextType>;
  enrolmentStates?: Resolver<Array<ResolversTypes['Label']>, ParentType, ContextType>;
  hoursStates?: Resolver<Array<ResolversTypes['Label']>, ParentType, ContextType>;
  keyFigureContactKinds?: Resolver<Array<ResolversTypes['Label']>, ParentType, ContextType>;
  watchUnitKinds?: Resolver<Array<ResolversTypes['Label']>, ParentType, ContextType>;
  watchPartnerKinds?: Resolver<Array<ResolversTypes['Label']>, ParentType, ContextType>;
  invitationStates?: Resolver<Array<ResolversTypes['Label']>, ParentType, ContextType>;
  facilityKinds?: Resolver<Array<ResolversTypes['Label']>, ParentType, ContextType>;
  weekdays?: Resolver<Array<ResolversTypes['Label']>, ParentType, ContextType>;
  machineAccountStates?: Resolver<Array<ResolversTypes['Label']>, ParentType, ContextType>;
  abstractionReasons?: Resolver<Array<ResolversTypes['Label']>, ParentType, ContextType>;
  mediationKinds?: Resolver<Array<ResolversTypes['Label']>, ParentType, ContextType>;
  mediationOutcomes?: Resolver<Array<ResolversTypes['Label']>, ParentType, ContextType>;
  trainingResults?: Resolver<Array<ResolversTypes['Label']>, ParentType, ContextType>;
  selectedBy?: Resolver<Array<ResolversTypes['Label']>, ParentType, ContextType>;
  dataRequestKinds?: Resolver<Array<ResolversTypes['Label']>, ParentType, ContextType>;
  dataRequestStates?: Resolver<Array<ResolversTypes['Label']>, ParentType, ContextType>;
  personalDataKinds?: Resolver<Array<ResolversTypes['Label']>, ParentType, ContextType>;
  reasonsToKeep?: Resolver<Array<ResolversTypes['Label']>, ParentType, ContextType>;
  retentionKinds?: Resolver<Array<ResolversTypes['Label']>, ParentType, ContextType>;
  retentionStarts?: Resolver<Array<ResolversTypes['Label']>, ParentType, ContextType>;
  retentionEndings?: Resolver<Array<ResolversTypes['Label']>, ParentType, ContextType>;
  structureChangeStates?: Resolver<Array<ResolversTypes['Label']>, ParentType, ContextType>;
  retentionReasons?: Resolver<Array<ResolversTypes['Label']>, ParentType, ContextType>;
};

export type MachineAccountResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['MachineAccount'] = ResolversParentTypes['MachineAccount']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  rules?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  territories?: Resolver<Array<ResolversTypes['Territory']>, ParentType, ContextType>;
  callsPerHour?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MachineAccountState'], ParentType, ContextType>;
  calls?: Resolver<ResolversTypes['MachineCallsConnection'], ParentType, ContextType, RequireFields<MachineAccountCallsArgs, 'first'>>;
  viewerActions?: Resolver<Array<ResolversTypes['ViewerAction']>, ParentType, ContextType>;
};

export type MachineCallsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['MachineCalls'] = ResolversParentTypes['MachineCalls']> = {
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  calls?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refused?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MachineCallsConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['MachineCallsConnection'] = ResolversParentTypes['MachineCallsConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MachineCallsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['MachineCalls']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type MachineCallsEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['MachineCallsEdge'] = ResolversParentTypes['MachineCallsEdge']> = {
  node?: Resolver<ResolversTypes['MachineCalls'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MachineAccountConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['MachineAccountConnection'] = ResolversParentTypes['MachineAccountConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MachineAccountEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['MachineAccount']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type MachineAccountEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['MachineAccountEdge'] = ResolversParentTypes['MachineAccountEdge']> = {
  node?: Resolver<ResolversTypes['MachineAccount'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MachineAccountPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['MachineAccountPayload'] = ResolversParentTypes['MachineAccountPayload']> = {
  machineAccount?: Resolver<ResolversTypes['MachineAccount'], ParentType, ContextType>;
};

export type MediationResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Mediation'] = ResolversParentTypes['Mediation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  territory?: Resolver<ResolversTypes['Territory'], ParentType, ContextType>;
  heldOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MediationKind'], ParentType, ContextType>;
  parties?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['MediationOutcome'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type MediationConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['MediationConnection'] = ResolversParentTypes['MediationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MediationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Mediation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type MediationEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['MediationEdge'] = ResolversParentTypes['MediationEdge']> = {
  node?: Resolver<ResolversTypes['Mediation'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MediationPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['MediationPayload'] = ResolversParentTypes['MediationPayload']> = {
  mediation?: Resolver<ResolversTypes['Mediation'], ParentType, ContextType>;
};

export type MunicipalityResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Municipality'] = ResolversParentTypes['Municipality']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<MunicipalityNameArgs>>;
  territories?: Resolver<ResolversTypes['TerritoryConnection'], ParentType, ContextType, RequireFields<MunicipalityTerritoriesArgs, 'first'>>;
  forum?: Resolver<Maybe<ResolversTypes['SecurityForum']>, ParentType, ContextType>;
  council?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
};

export type MunicipalityConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['MunicipalityConnection'] = ResolversParentTypes['MunicipalityConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MunicipalityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Municipality']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type MunicipalityEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['MunicipalityEdge'] = ResolversParentTypes['MunicipalityEdge']> = {
  node?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OfficeHoursResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OfficeHours'] = ResolversParentTypes['OfficeHours']> = {
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  territory?: Resolver<ResolversTypes['Territory'], ParentType, ContextType>;
  card?: Resolver<Maybe<ResolversTypes['PublicCard']>, ParentType, ContextType>;
  hours?: Resolver<Array<ResolversTypes['WeeklyHours']>, ParentType, ContextType>;
};

export type SetOfficeHoursPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SetOfficeHoursPayload'] = ResolversParentTypes['SetOfficeHoursPayload']> = {
  post?: Resolver<ResolversTypes['Post'], ParentType, ContextType>;
};

export type ResponsibleOfficersResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ResponsibleOfficers'] = ResolversParentTypes['ResponsibleOfficers']> = {
  beat?: Resolver<Maybe<ResolversTypes['Territory']>, ParentType, ContextType>;
  station?: Resolver<ResolversTypes['Territory'], ParentType, ContextType>;
  cards?: Resolver<Array<ResolversTypes['OfficerCard']>, ParentType, ContextType>;
  postsWithoutCard?: Resolver<Array<ResolversTypes['PostWithoutCard']>, ParentType, ContextType>;
  vacantPosts?: Resolver<Array<ResolversTypes['VacantPost']>, ParentType, ContextType>;
};

export type OfficerCardResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OfficerCard'] = ResolversParentTypes['OfficerCard']> = {
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  territory?: Resolver<ResolversTypes['Territory'], ParentType, ContextType>;
  card?: Resolver<ResolversTypes['PublicCard'], ParentType, ContextType>;
  livesHere?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  officeHours?: Resolver<Array<ResolversTypes['WeeklyHours']>, ParentType, ContextType>;
  virtualAccounts?: Resolver<Array<ResolversTypes['VirtualAccount']>, ParentType, ContextType>;
};

export type PostWithoutCardResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PostWithoutCard'] = ResolversParentTypes['PostWithoutCard']> = {
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  territory?: Resolver<ResolversTypes['Territory'], ParentType, ContextType>;
  officeHours?: Resolver<Array<ResolversTypes['WeeklyHours']>, ParentType, ContextType>;
};

export type VacantPostResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['VacantPost'] = ResolversParentTypes['VacantPost']> = {
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  territory?: Resolver<ResolversTypes['Territory'], ParentType, ContextType>;
};

export type OfficerCardConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OfficerCardConnection'] = ResolversParentTypes['OfficerCardConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OfficerCardEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['OfficerCard']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type OfficerCardEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OfficerCardEdge'] = ResolversParentTypes['OfficerCardEdge']> = {
  node?: Resolver<ResolversTypes['OfficerCard'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OfficerNearResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OfficerNear'] = ResolversParentTypes['OfficerNear']> = {
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  territory?: Resolver<ResolversTypes['Territory'], ParentType, ContextType>;
  isHere?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  card?: Resolver<Maybe<ResolversTypes['PublicCard']>, ParentType, ContextType>;
  officeHours?: Resolver<Array<ResolversTypes['WeeklyHours']>, ParentType, ContextType>;
};

export type OpportunityResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Opportunity'] = ResolversParentTypes['Opportunity']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  territory?: Resolver<ResolversTypes['Territory'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<OpportunityTitleArgs>>;
  titles?: Resolver<Array<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<OpportunityDescriptionArgs>>;
  descriptions?: Resolver<Array<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  requirement?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<OpportunityRequirementArgs>>;
  requirements?: Resolver<Array<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  places?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  isOpen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nearestStation?: Resolver<Maybe<ResolversTypes['Territory']>, ParentType, ContextType>;
  localFigures?: Resolver<ResolversTypes['LocalFigures'], ParentType, ContextType>;
  ownEnrolment?: Resolver<Maybe<ResolversTypes['Enrolment']>, ParentType, ContextType>;
};

export type LocalFiguresResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['LocalFigures'] = ResolversParentTypes['LocalFigures']> = {
  residents?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  volunteers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OpportunityConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OpportunityConnection'] = ResolversParentTypes['OpportunityConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OpportunityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Opportunity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type OpportunityEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OpportunityEdge'] = ResolversParentTypes['OpportunityEdge']> = {
  node?: Resolver<ResolversTypes['Opportunity'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OpportunityPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OpportunityPayload'] = ResolversParentTypes['OpportunityPayload']> = {
  opportunity?: Resolver<ResolversTypes['Opportunity'], ParentType, ContextType>;
};

export type OrganisationKindResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OrganisationKind'] = ResolversParentTypes['OrganisationKind']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<OrganisationKindNameArgs>>;
  names?: Resolver<Array<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  isActive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type OrganisationKindPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OrganisationKindPayload'] = ResolversParentTypes['OrganisationKindPayload']> = {
  kind?: Resolver<ResolversTypes['OrganisationKind'], ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganisationKind'], ParentType, ContextType>;
  territory?: Resolver<ResolversTypes['Territory'], ParentType, ContextType>;
  municipalities?: Resolver<Array<ResolversTypes['Municipality']>, ParentType, ContextType>;
};

export type OrganisationConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OrganisationConnection'] = ResolversParentTypes['OrganisationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OrganisationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Organisation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type OrganisationEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OrganisationEdge'] = ResolversParentTypes['OrganisationEdge']> = {
  node?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PlaceOrganisationPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PlaceOrganisationPayload'] = ResolversParentTypes['PlaceOrganisationPayload']> = {
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
};

export type RegisterOrganisationPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RegisterOrganisationPayload'] = ResolversParentTypes['RegisterOrganisationPayload']> = {
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
};

export type NameReadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['NameRead'] = ResolversParentTypes['NameRead']> = {
  reader?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  readAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type NameReadConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['NameReadConnection'] = ResolversParentTypes['NameReadConnection']> = {
  edges?: Resolver<Array<ResolversTypes['NameReadEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['NameRead']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type NameReadEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['NameReadEdge'] = ResolversParentTypes['NameReadEdge']> = {
  node?: Resolver<ResolversTypes['NameRead'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PersonResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  displayName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  languages?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  publicCard?: Resolver<Maybe<ResolversTypes['PublicCard']>, ParentType, ContextType>;
  appointments?: Resolver<Maybe<Array<ResolversTypes['Appointment']>>, ParentType, ContextType>;
  dataRequests?: Resolver<Maybe<ResolversTypes['DataRequestConnection']>, ParentType, ContextType, RequireFields<PersonDataRequestsArgs, 'first'>>;
  isErased?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  enrolments?: Resolver<Maybe<ResolversTypes['EnrolmentConnection']>, ParentType, ContextType, RequireFields<PersonEnrolmentsArgs, 'first'>>;
  keyFigures?: Resolver<Maybe<Array<ResolversTypes['KeyFigure']>>, ParentType, ContextType>;
  nameReads?: Resolver<Maybe<ResolversTypes['NameReadConnection']>, ParentType, ContextType, RequireFields<PersonNameReadsArgs, 'first'>>;
  trainings?: Resolver<Maybe<ResolversTypes['TrainingAttendanceConnection']>, ParentType, ContextType, RequireFields<PersonTrainingsArgs, 'first'>>;
  work?: Resolver<Maybe<ResolversTypes['Work']>, ParentType, ContextType>;
};

export type PublicCardResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PublicCard'] = ResolversParentTypes['PublicCard']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  telephone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  languages?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  livesIn?: Resolver<Maybe<ResolversTypes['Territory']>, ParentType, ContextType>;
  photo?: Resolver<Maybe<ResolversTypes['Attachment']>, ParentType, ContextType>;
};

export type RegisterPersonPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RegisterPersonPayload'] = ResolversParentTypes['RegisterPersonPayload']> = {
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type RegisterMePayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RegisterMePayload'] = ResolversParentTypes['RegisterMePayload']> = {
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type SetMyPublicCardPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SetMyPublicCardPayload'] = ResolversParentTypes['SetMyPublicCardPayload']> = {
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type PostPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PostPayload'] = ResolversParentTypes['PostPayload']> = {
  post?: Resolver<ResolversTypes['Post'], ParentType, ContextType>;
};

export type PostResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Post'] = ResolversParentTypes['Post']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  territory?: Resolver<Maybe<ResolversTypes['Territory']>, ParentType, ContextType>;
  municipality?: Resolver<Maybe<ResolversTypes['Municipality']>, ParentType, ContextType>;
  community?: Resolver<Maybe<ResolversTypes['Community']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  descriptions?: Resolver<Array<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<PostDescriptionArgs>>;
  isVacant?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  vacantSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  appointment?: Resolver<Maybe<ResolversTypes['Appointment']>, ParentType, ContextType>;
  communityMap?: Resolver<Maybe<Array<ResolversTypes['CommunityMapEntry']>>, ParentType, ContextType>;
  demandedCourses?: Resolver<Array<ResolversTypes['Course']>, ParentType, ContextType>;
  handover?: Resolver<Maybe<ResolversTypes['Handover']>, ParentType, ContextType>;
  officeHours?: Resolver<Array<ResolversTypes['WeeklyHours']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  vacancyEscalatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  virtualAccounts?: Resolver<Array<ResolversTypes['VirtualAccount']>, ParentType, ContextType>;
};

export type PostConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PostConnection'] = ResolversParentTypes['PostConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PostEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Post']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PostEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PostEdge'] = ResolversParentTypes['PostEdge']> = {
  node?: Resolver<ResolversTypes['Post'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CreatePostPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CreatePostPayload'] = ResolversParentTypes['CreatePostPayload']> = {
  post?: Resolver<ResolversTypes['Post'], ParentType, ContextType>;
};

export type DescribePostPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DescribePostPayload'] = ResolversParentTypes['DescribePostPayload']> = {
  post?: Resolver<ResolversTypes['Post'], ParentType, ContextType>;
};

export type RetentionTimeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RetentionTime'] = ResolversParentTypes['RetentionTime']> = {
  kind?: Resolver<ResolversTypes['RetentionKind'], ParentType, ContextType>;
  services?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['RetentionStart'], ParentType, ContextType>;
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  defaultDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  leastDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mostDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  follows?: Resolver<Maybe<ResolversTypes['RetentionKind']>, ParentType, ContextType>;
  ending?: Resolver<ResolversTypes['RetentionEnding'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['RetentionReason'], ParentType, ContextType>;
};

export type RetentionChangeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RetentionChange'] = ResolversParentTypes['RetentionChange']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RetentionKind'], ParentType, ContextType>;
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  daysBefore?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  changedBy?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type RetentionChangeConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RetentionChangeConnection'] = ResolversParentTypes['RetentionChangeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RetentionChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['RetentionChange']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RetentionChangeEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RetentionChangeEdge'] = ResolversParentTypes['RetentionChangeEdge']> = {
  node?: Resolver<ResolversTypes['RetentionChange'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ConfigureRetentionPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ConfigureRetentionPayload'] = ResolversParentTypes['ConfigureRetentionPayload']> = {
  time?: Resolver<ResolversTypes['RetentionTime'], ParentType, ContextType>;
};

export type RoleTermsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RoleTerms'] = ResolversParentTypes['RoleTerms']> = {
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  vacancyDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  handoverDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  shortestStayDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  longestStayDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  termDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  monthlyHours?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  invitationDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ConfigureRoleTermsPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ConfigureRoleTermsPayload'] = ResolversParentTypes['ConfigureRoleTermsPayload']> = {
  terms?: Resolver<ResolversTypes['RoleTerms'], ParentType, ContextType>;
};

export type TerritoryMoveResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TerritoryMove'] = ResolversParentTypes['TerritoryMove']> = {
  territory?: Resolver<ResolversTypes['Territory'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Territory']>, ParentType, ContextType>;
};

export type TerritoryRetirementResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TerritoryRetirement'] = ResolversParentTypes['TerritoryRetirement']> = {
  territory?: Resolver<ResolversTypes['Territory'], ParentType, ContextType>;
  successor?: Resolver<Maybe<ResolversTypes['Territory']>, ParentType, ContextType>;
};

export type TerritoryCreationResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TerritoryCreation'] = ResolversParentTypes['TerritoryCreation']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parentCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
};

export type StructureChangeEffectResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['StructureChangeEffect'] = ResolversParentTypes['StructureChangeEffect']> = {
  territoriesMoved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  territoriesRetired?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  territoriesCreated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  postsMoved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  postsEnded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StructureChangeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['StructureChange'] = ResolversParentTypes['StructureChange']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['StructureChangeState'], ParentType, ContextType>;
  takesEffectOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  plannedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  plannedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  moves?: Resolver<Array<ResolversTypes['TerritoryMove']>, ParentType, ContextType>;
  creations?: Resolver<Array<ResolversTypes['TerritoryCreation']>, ParentType, ContextType>;
  retirements?: Resolver<Array<ResolversTypes['TerritoryRetirement']>, ParentType, ContextType>;
  effect?: Resolver<ResolversTypes['StructureChangeEffect'], ParentType, ContextType>;
  begunAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  awaits?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  isStuck?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  viewerActions?: Resolver<Array<ResolversTypes['ViewerAction']>, ParentType, ContextType>;
};

export type StructureChangeConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['StructureChangeConnection'] = ResolversParentTypes['StructureChangeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StructureChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['StructureChange']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type StructureChangeEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['StructureChangeEdge'] = ResolversParentTypes['StructureChangeEdge']> = {
  node?: Resolver<ResolversTypes['StructureChange'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StructureChangePayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['StructureChangePayload'] = ResolversParentTypes['StructureChangePayload']> = {
  structureChange?: Resolver<ResolversTypes['StructureChange'], ParentType, ContextType>;
};

export type TeamResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Team'] = ResolversParentTypes['Team']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  territory?: Resolver<ResolversTypes['Territory'], ParentType, ContextType>;
  formedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['TeamMember']>, ParentType, ContextType>;
  mix?: Resolver<ResolversTypes['TeamMix'], ParentType, ContextType>;
  viewerActions?: Resolver<Array<ResolversTypes['ViewerAction']>, ParentType, ContextType>;
};

export type TeamMemberResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TeamMember'] = ResolversParentTypes['TeamMember']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  appointment?: Resolver<ResolversTypes['Appointment'], ParentType, ContextType>;
  isSworn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ringFencedPercent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  joinedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type TeamMixResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TeamMix'] = ResolversParentTypes['TeamMix']> = {
  sworn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  civilian?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ringFencedPosts?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type TeamConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TeamConnection'] = ResolversParentTypes['TeamConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TeamEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Team']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type TeamEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TeamEdge'] = ResolversParentTypes['TeamEdge']> = {
  node?: Resolver<ResolversTypes['Team'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TeamPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TeamPayload'] = ResolversParentTypes['TeamPayload']> = {
  team?: Resolver<ResolversTypes['Team'], ParentType, ContextType>;
};

export type TerritoryLevelResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TerritoryLevel'] = ResolversParentTypes['TerritoryLevel']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  purposes?: Resolver<Array<ResolversTypes['LevelPurpose']>, ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
};

export type TerritoryResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Territory'] = ResolversParentTypes['Territory']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<TerritoryNameArgs>>;
  names?: Resolver<Array<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['TerritoryLevel'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Territory']>, ParentType, ContextType>;
  succeededBy?: Resolver<Maybe<ResolversTypes['Territory']>, ParentType, ContextType>;
  ancestors?: Resolver<Array<ResolversTypes['Territory']>, ParentType, ContextType>;
  children?: Resolver<ResolversTypes['TerritoryConnection'], ParentType, ContextType, RequireFields<TerritoryChildrenArgs, 'first'>>;
  boundary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  population?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  municipalities?: Resolver<ResolversTypes['MunicipalityConnection'], ParentType, ContextType, RequireFields<TerritoryMunicipalitiesArgs, 'first'>>;
  posts?: Resolver<Maybe<ResolversTypes['PostConnection']>, ParentType, ContextType, RequireFields<TerritoryPostsArgs, 'first'>>;
  indicators?: Resolver<Maybe<ResolversTypes['TerritoryIndicators']>, ParentType, ContextType, Partial<TerritoryIndicatorsArgs>>;
  indicatorSeries?: Resolver<Maybe<Array<ResolversTypes['IndicatorsOfPeriod']>>, ParentType, ContextType, RequireFields<TerritoryIndicatorSeriesArgs, 'from' | 'to' | 'by'>>;
  abstractions?: Resolver<Maybe<ResolversTypes['AbstractionConnection']>, ParentType, ContextType, RequireFields<TerritoryAbstractionsArgs, 'first'>>;
  enrolments?: Resolver<Maybe<ResolversTypes['EnrolmentConnection']>, ParentType, ContextType, RequireFields<TerritoryEnrolmentsArgs, 'first'>>;
  facilities?: Resolver<Maybe<ResolversTypes['FacilityConnection']>, ParentType, ContextType, RequireFields<TerritoryFacilitiesArgs, 'first'>>;
  forum?: Resolver<Maybe<ResolversTypes['SecurityForum']>, ParentType, ContextType>;
  invitations?: Resolver<Maybe<ResolversTypes['InvitationConnection']>, ParentType, ContextType, RequireFields<TerritoryInvitationsArgs, 'first'>>;
  mediations?: Resolver<Maybe<ResolversTypes['MediationConnection']>, ParentType, ContextType, RequireFields<TerritoryMediationsArgs, 'first'>>;
  opportunities?: Resolver<Maybe<ResolversTypes['OpportunityConnection']>, ParentType, ContextType, RequireFields<TerritoryOpportunitiesArgs, 'first'>>;
  teams?: Resolver<Maybe<ResolversTypes['TeamConnection']>, ParentType, ContextType, RequireFields<TerritoryTeamsArgs, 'first'>>;
  trainingDuties?: Resolver<Maybe<ResolversTypes['TrainingDutyConnection']>, ParentType, ContextType, RequireFields<TerritoryTrainingDutiesArgs, 'first'>>;
  trainingSessions?: Resolver<Maybe<ResolversTypes['TrainingSessionConnection']>, ParentType, ContextType, RequireFields<TerritoryTrainingSessionsArgs, 'first'>>;
  vacantPosts?: Resolver<Maybe<ResolversTypes['PostConnection']>, ParentType, ContextType, RequireFields<TerritoryVacantPostsArgs, 'first'>>;
  watchGroups?: Resolver<Maybe<Array<ResolversTypes['WatchGroup']>>, ParentType, ContextType>;
};

export type TerritoryConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TerritoryConnection'] = ResolversParentTypes['TerritoryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TerritoryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Territory']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type TerritoryEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TerritoryEdge'] = ResolversParentTypes['TerritoryEdge']> = {
  node?: Resolver<ResolversTypes['Territory'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TrainingDutyResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TrainingDuty'] = ResolversParentTypes['TrainingDuty']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  appointment?: Resolver<ResolversTypes['Appointment'], ParentType, ContextType>;
  course?: Resolver<ResolversTypes['Course'], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type TrainingDutyConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TrainingDutyConnection'] = ResolversParentTypes['TrainingDutyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TrainingDutyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['TrainingDuty']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type TrainingDutyEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TrainingDutyEdge'] = ResolversParentTypes['TrainingDutyEdge']> = {
  node?: Resolver<ResolversTypes['TrainingDuty'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TrainingSessionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TrainingSession'] = ResolversParentTypes['TrainingSession']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  course?: Resolver<ResolversTypes['Course'], ParentType, ContextType>;
  territory?: Resolver<ResolversTypes['Territory'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  seats?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cancelledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  attendances?: Resolver<Maybe<Array<ResolversTypes['TrainingAttendance']>>, ParentType, ContextType>;
  viewerActions?: Resolver<Array<ResolversTypes['ViewerAction']>, ParentType, ContextType>;
};

export type TrainingAttendanceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TrainingAttendance'] = ResolversParentTypes['TrainingAttendance']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  session?: Resolver<ResolversTypes['TrainingSession'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  result?: Resolver<ResolversTypes['TrainingResult'], ParentType, ContextType>;
  lapsesAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type TrainingSessionConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TrainingSessionConnection'] = ResolversParentTypes['TrainingSessionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TrainingSessionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['TrainingSession']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type TrainingSessionEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TrainingSessionEdge'] = ResolversParentTypes['TrainingSessionEdge']> = {
  node?: Resolver<ResolversTypes['TrainingSession'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TrainingAttendanceConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TrainingAttendanceConnection'] = ResolversParentTypes['TrainingAttendanceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TrainingAttendanceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['TrainingAttendance']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type TrainingAttendanceEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TrainingAttendanceEdge'] = ResolversParentTypes['TrainingAttendanceEdge']> = {
  node?: Resolver<ResolversTypes['TrainingAttendance'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TrainingSessionPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TrainingSessionPayload'] = ResolversParentTypes['TrainingSessionPayload']> = {
  session?: Resolver<ResolversTypes['TrainingSession'], ParentType, ContextType>;
};

export type TrainingTopicResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TrainingTopic'] = ResolversParentTypes['TrainingTopic']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<TrainingTopicNameArgs>>;
  names?: Resolver<Array<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  isActive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TrainingTopicPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TrainingTopicPayload'] = ResolversParentTypes['TrainingTopicPayload']> = {
  topic?: Resolver<ResolversTypes['TrainingTopic'], ParentType, ContextType>;
};

export type WorkResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Work'] = ResolversParentTypes['Work']> = {
  vacancies?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  vacantPosts?: Resolver<Maybe<ResolversTypes['PostConnection']>, ParentType, ContextType, RequireFields<WorkVacantPostsArgs, 'first'>>;
  vacanciesEscalated?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  escalatedPosts?: Resolver<Maybe<ResolversTypes['PostConnection']>, ParentType, ContextType, RequireFields<WorkEscalatedPostsArgs, 'first'>>;
  enrolments?: Resolver<Maybe<Array<ResolversTypes['Enrolment']>>, ParentType, ContextType>;
  handovers?: Resolver<Maybe<Array<ResolversTypes['Handover']>>, ParentType, ContextType>;
  trainingDuties?: Resolver<Maybe<Array<ResolversTypes['TrainingDuty']>>, ParentType, ContextType>;
  volunteerHours?: Resolver<Maybe<Array<ResolversTypes['VolunteerHours']>>, ParentType, ContextType>;
};

export type VirtualAccountResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['VirtualAccount'] = ResolversParentTypes['VirtualAccount']> = {
  platform?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  territory?: Resolver<ResolversTypes['Territory'], ParentType, ContextType>;
  isHeld?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  card?: Resolver<Maybe<ResolversTypes['PublicCard']>, ParentType, ContextType>;
};

export type NameVirtualAccountsPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['NameVirtualAccountsPayload'] = ResolversParentTypes['NameVirtualAccountsPayload']> = {
  post?: Resolver<ResolversTypes['Post'], ParentType, ContextType>;
};

export type VolunteerHoursResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['VolunteerHours'] = ResolversParentTypes['VolunteerHours']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  appointment?: Resolver<ResolversTypes['Appointment'], ParentType, ContextType>;
  day?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['HoursState'], ParentType, ContextType>;
  loggedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
};

export type VolunteerHoursConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['VolunteerHoursConnection'] = ResolversParentTypes['VolunteerHoursConnection']> = {
  edges?: Resolver<Array<ResolversTypes['VolunteerHoursEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['VolunteerHours']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type VolunteerHoursEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['VolunteerHoursEdge'] = ResolversParentTypes['VolunteerHoursEdge']> = {
  node?: Resolver<ResolversTypes['VolunteerHours'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HoursOfMonthResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['HoursOfMonth'] = ResolversParentTypes['HoursOfMonth']> = {
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  confirmedMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waitingMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  aimHours?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type EmployerSupportResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['EmployerSupport'] = ResolversParentTypes['EmployerSupport']> = {
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  hoursPerMonth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
};

export type VolunteerHoursPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['VolunteerHoursPayload'] = ResolversParentTypes['VolunteerHoursPayload']> = {
  hours?: Resolver<ResolversTypes['VolunteerHours'], ParentType, ContextType>;
};

export type EmployerSupportPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['EmployerSupportPayload'] = ResolversParentTypes['EmployerSupportPayload']> = {
  appointment?: Resolver<ResolversTypes['Appointment'], ParentType, ContextType>;
};

export type WatchGroupResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['WatchGroup'] = ResolversParentTypes['WatchGroup']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  territory?: Resolver<ResolversTypes['Territory'], ParentType, ContextType>;
  foundedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  households?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  units?: Resolver<Array<ResolversTypes['WatchUnit']>, ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['WatchCoverage'], ParentType, ContextType>;
  partners?: Resolver<Array<ResolversTypes['WatchPartner']>, ParentType, ContextType>;
};

export type WatchCoverageResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['WatchCoverage'] = ResolversParentTypes['WatchCoverage']> = {
  covered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  units?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type WatchUnitResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['WatchUnit'] = ResolversParentTypes['WatchUnit']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['WatchUnitKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['Appointment']>, ParentType, ContextType>;
  electedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  votesFor?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  votesCast?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type WatchPartnerResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['WatchPartner'] = ResolversParentTypes['WatchPartner']> = {
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['WatchPartnerKind'], ParentType, ContextType>;
};

export type WatchGroupPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['WatchGroupPayload'] = ResolversParentTypes['WatchGroupPayload']> = {
  watchGroup?: Resolver<ResolversTypes['WatchGroup'], ParentType, ContextType>;
};

export type WeeklyHoursResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['WeeklyHours'] = ResolversParentTypes['WeeklyHours']> = {
  day?: Resolver<ResolversTypes['Weekday'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ClosedDaysResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ClosedDays'] = ResolversParentTypes['ClosedDays']> = {
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  recordAbstraction?: Resolver<Maybe<ResolversTypes['TeamPayload']>, ParentType, ContextType, RequireFields<MutationRecordAbstractionArgs, 'input' | 'idempotencyKey'>>;
  removeAbstraction?: Resolver<Maybe<ResolversTypes['TeamPayload']>, ParentType, ContextType, RequireFields<MutationRemoveAbstractionArgs, 'input' | 'idempotencyKey'>>;
  appoint?: Resolver<Maybe<ResolversTypes['AppointPayload']>, ParentType, ContextType, RequireFields<MutationAppointArgs, 'input' | 'idempotencyKey'>>;
  endAppointment?: Resolver<Maybe<ResolversTypes['EndAppointmentPayload']>, ParentType, ContextType, RequireFields<MutationEndAppointmentArgs, 'input' | 'idempotencyKey'>>;
  addToCommunityMap?: Resolver<Maybe<ResolversTypes['CommunityMapPayload']>, ParentType, ContextType, RequireFields<MutationAddToCommunityMapArgs, 'input' | 'idempotencyKey'>>;
  removeFromCommunityMap?: Resolver<Maybe<ResolversTypes['CommunityMapPayload']>, ParentType, ContextType, RequireFields<MutationRemoveFromCommunityMapArgs, 'input' | 'idempotencyKey'>>;
  registerCommunity?: Resolver<Maybe<ResolversTypes['RegisterCommunityPayload']>, ParentType, ContextType, RequireFields<MutationRegisterCommunityArgs, 'input' | 'idempotencyKey'>>;
  offerCourse?: Resolver<Maybe<ResolversTypes['CoursePayload']>, ParentType, ContextType, RequireFields<MutationOfferCourseArgs, 'input' | 'idempotencyKey'>>;
  changeCourse?: Resolver<Maybe<ResolversTypes['CoursePayload']>, ParentType, ContextType, RequireFields<MutationChangeCourseArgs, 'input' | 'idempotencyKey'>>;
  demandCourse?: Resolver<Maybe<ResolversTypes['DemandCoursePayload']>, ParentType, ContextType, RequireFields<MutationDemandCourseArgs, 'input' | 'idempotencyKey'>>;
  requestMyData?: Resolver<Maybe<ResolversTypes['RequestMyDataPayload']>, ParentType, ContextType, RequireFields<MutationRequestMyDataArgs, 'input' | 'idempotencyKey'>>;
  applyForOpportunity?: Resolver<Maybe<ResolversTypes['EnrolmentPayload']>, ParentType, ContextType, RequireFields<MutationApplyForOpportunityArgs, 'input' | 'idempotencyKey'>>;
  recordInterview?: Resolver<Maybe<ResolversTypes['EnrolmentPayload']>, ParentType, ContextType, RequireFields<MutationRecordInterviewArgs, 'input' | 'idempotencyKey'>>;
  admitVolunteer?: Resolver<Maybe<ResolversTypes['EnrolmentPayload']>, ParentType, ContextType, RequireFields<MutationAdmitVolunteerArgs, 'input' | 'idempotencyKey'>>;
  recordTraining?: Resolver<Maybe<ResolversTypes['EnrolmentPayload']>, ParentType, ContextType, RequireFields<MutationRecordTrainingArgs, 'input' | 'idempotencyKey'>>;
  appointVolunteer?: Resolver<Maybe<ResolversTypes['EnrolmentPayload']>, ParentType, ContextType, RequireFields<MutationAppointVolunteerArgs, 'input' | 'idempotencyKey'>>;
  renewEnrolment?: Resolver<Maybe<ResolversTypes['EnrolmentPayload']>, ParentType, ContextType, RequireFields<MutationRenewEnrolmentArgs, 'input' | 'idempotencyKey'>>;
  declineEnrolment?: Resolver<Maybe<ResolversTypes['EnrolmentPayload']>, ParentType, ContextType, RequireFields<MutationDeclineEnrolmentArgs, 'input' | 'idempotencyKey'>>;
  revokeEnrolment?: Resolver<Maybe<ResolversTypes['EnrolmentPayload']>, ParentType, ContextType, RequireFields<MutationRevokeEnrolmentArgs, 'input' | 'idempotencyKey'>>;
  withdrawEnrolment?: Resolver<Maybe<ResolversTypes['EnrolmentPayload']>, ParentType, ContextType, RequireFields<MutationWithdrawEnrolmentArgs, 'input' | 'idempotencyKey'>>;
  registerFacility?: Resolver<Maybe<ResolversTypes['FacilityPayload']>, ParentType, ContextType, RequireFields<MutationRegisterFacilityArgs, 'input' | 'idempotencyKey'>>;
  changeFacility?: Resolver<Maybe<ResolversTypes['FacilityPayload']>, ParentType, ContextType, RequireFields<MutationChangeFacilityArgs, 'input' | 'idempotencyKey'>>;
  nameCouncil?: Resolver<Maybe<ResolversTypes['NameCouncilPayload']>, ParentType, ContextType, RequireFields<MutationNameCouncilArgs, 'input' | 'idempotencyKey'>>;
  planLeaving?: Resolver<Maybe<ResolversTypes['HandoverPayload']>, ParentType, ContextType, RequireFields<MutationPlanLeavingArgs, 'input' | 'idempotencyKey'>>;
  appointSuccessor?: Resolver<Maybe<ResolversTypes['HandoverPayload']>, ParentType, ContextType, RequireFields<MutationAppointSuccessorArgs, 'input' | 'idempotencyKey'>>;
  planHandover?: Resolver<Maybe<ResolversTypes['HandoverPayload']>, ParentType, ContextType, RequireFields<MutationPlanHandoverArgs, 'input' | 'idempotencyKey'>>;
  markHandoverStep?: Resolver<Maybe<ResolversTypes['HandoverPayload']>, ParentType, ContextType, RequireFields<MutationMarkHandoverStepArgs, 'input' | 'idempotencyKey'>>;
  requestBriefing?: Resolver<Maybe<ResolversTypes['HandoverPayload']>, ParentType, ContextType, RequireFields<MutationRequestBriefingArgs, 'input' | 'idempotencyKey'>>;
  requestHandoverNotice?: Resolver<Maybe<ResolversTypes['HandoverPayload']>, ParentType, ContextType, RequireFields<MutationRequestHandoverNoticeArgs, 'input' | 'idempotencyKey'>>;
  confirmHandover?: Resolver<Maybe<ResolversTypes['HandoverPayload']>, ParentType, ContextType, RequireFields<MutationConfirmHandoverArgs, 'input' | 'idempotencyKey'>>;
  inviteHolder?: Resolver<Maybe<ResolversTypes['InviteHolderPayload']>, ParentType, ContextType, RequireFields<MutationInviteHolderArgs, 'input' | 'idempotencyKey'>>;
  withdrawInvitation?: Resolver<Maybe<ResolversTypes['InvitationPayload']>, ParentType, ContextType, RequireFields<MutationWithdrawInvitationArgs, 'input' | 'idempotencyKey'>>;
  acceptInvitation?: Resolver<Maybe<ResolversTypes['AcceptInvitationPayload']>, ParentType, ContextType, RequireFields<MutationAcceptInvitationArgs, 'input' | 'idempotencyKey'>>;
  addKeyFigure?: Resolver<Maybe<ResolversTypes['KeyFiguresPayload']>, ParentType, ContextType, RequireFields<MutationAddKeyFigureArgs, 'input' | 'idempotencyKey'>>;
  recordKeyFigureContact?: Resolver<Maybe<ResolversTypes['KeyFiguresPayload']>, ParentType, ContextType, RequireFields<MutationRecordKeyFigureContactArgs, 'input' | 'idempotencyKey'>>;
  removeKeyFigure?: Resolver<Maybe<ResolversTypes['KeyFiguresPayload']>, ParentType, ContextType, RequireFields<MutationRemoveKeyFigureArgs, 'input' | 'idempotencyKey'>>;
  createMachineAccount?: Resolver<Maybe<ResolversTypes['MachineAccountPayload']>, ParentType, ContextType, RequireFields<MutationCreateMachineAccountArgs, 'input' | 'idempotencyKey'>>;
  changeMachineAccount?: Resolver<Maybe<ResolversTypes['MachineAccountPayload']>, ParentType, ContextType, RequireFields<MutationChangeMachineAccountArgs, 'input' | 'idempotencyKey'>>;
  endMachineAccount?: Resolver<Maybe<ResolversTypes['MachineAccountPayload']>, ParentType, ContextType, RequireFields<MutationEndMachineAccountArgs, 'input' | 'idempotencyKey'>>;
  recordMediation?: Resolver<Maybe<ResolversTypes['MediationPayload']>, ParentType, ContextType, RequireFields<MutationRecordMediationArgs, 'input' | 'idempotencyKey'>>;
  withdrawMediation?: Resolver<Maybe<ResolversTypes['MediationPayload']>, ParentType, ContextType, RequireFields<MutationWithdrawMediationArgs, 'input' | 'idempotencyKey'>>;
  setOfficeHours?: Resolver<Maybe<ResolversTypes['SetOfficeHoursPayload']>, ParentType, ContextType, RequireFields<MutationSetOfficeHoursArgs, 'input' | 'idempotencyKey'>>;
  publishOpportunity?: Resolver<Maybe<ResolversTypes['OpportunityPayload']>, ParentType, ContextType, RequireFields<MutationPublishOpportunityArgs, 'input' | 'idempotencyKey'>>;
  changeOpportunity?: Resolver<Maybe<ResolversTypes['OpportunityPayload']>, ParentType, ContextType, RequireFields<MutationChangeOpportunityArgs, 'input' | 'idempotencyKey'>>;
  closeOpportunity?: Resolver<Maybe<ResolversTypes['OpportunityPayload']>, ParentType, ContextType, RequireFields<MutationCloseOpportunityArgs, 'input' | 'idempotencyKey'>>;
  configureOrganisationKind?: Resolver<Maybe<ResolversTypes['OrganisationKindPayload']>, ParentType, ContextType, RequireFields<MutationConfigureOrganisationKindArgs, 'input' | 'idempotencyKey'>>;
  registerOrganisation?: Resolver<Maybe<ResolversTypes['RegisterOrganisationPayload']>, ParentType, ContextType, RequireFields<MutationRegisterOrganisationArgs, 'input' | 'idempotencyKey'>>;
  placeOrganisation?: Resolver<Maybe<ResolversTypes['PlaceOrganisationPayload']>, ParentType, ContextType, RequireFields<MutationPlaceOrganisationArgs, 'input' | 'idempotencyKey'>>;
  registerPerson?: Resolver<Maybe<ResolversTypes['RegisterPersonPayload']>, ParentType, ContextType, RequireFields<MutationRegisterPersonArgs, 'input' | 'idempotencyKey'>>;
  registerMe?: Resolver<Maybe<ResolversTypes['RegisterMePayload']>, ParentType, ContextType, RequireFields<MutationRegisterMeArgs, 'input' | 'idempotencyKey'>>;
  setMyPublicCard?: Resolver<Maybe<ResolversTypes['SetMyPublicCardPayload']>, ParentType, ContextType, RequireFields<MutationSetMyPublicCardArgs, 'input' | 'idempotencyKey'>>;
  abolishPost?: Resolver<Maybe<ResolversTypes['PostPayload']>, ParentType, ContextType, RequireFields<MutationAbolishPostArgs, 'input' | 'idempotencyKey'>>;
  transferPost?: Resolver<Maybe<ResolversTypes['PostPayload']>, ParentType, ContextType, RequireFields<MutationTransferPostArgs, 'input' | 'idempotencyKey'>>;
  describePost?: Resolver<Maybe<ResolversTypes['DescribePostPayload']>, ParentType, ContextType, RequireFields<MutationDescribePostArgs, 'input' | 'idempotencyKey'>>;
  createPost?: Resolver<Maybe<ResolversTypes['CreatePostPayload']>, ParentType, ContextType, RequireFields<MutationCreatePostArgs, 'input' | 'idempotencyKey'>>;
  configureRetention?: Resolver<Maybe<ResolversTypes['ConfigureRetentionPayload']>, ParentType, ContextType, RequireFields<MutationConfigureRetentionArgs, 'input' | 'idempotencyKey'>>;
  configureRoleTerms?: Resolver<Maybe<ResolversTypes['ConfigureRoleTermsPayload']>, ParentType, ContextType, RequireFields<MutationConfigureRoleTermsArgs, 'input' | 'idempotencyKey'>>;
  planStructureChange?: Resolver<Maybe<ResolversTypes['StructureChangePayload']>, ParentType, ContextType, RequireFields<MutationPlanStructureChangeArgs, 'input' | 'idempotencyKey'>>;
  callOffStructureChange?: Resolver<Maybe<ResolversTypes['StructureChangePayload']>, ParentType, ContextType, RequireFields<MutationCallOffStructureChangeArgs, 'input' | 'idempotencyKey'>>;
  formTeam?: Resolver<Maybe<ResolversTypes['TeamPayload']>, ParentType, ContextType, RequireFields<MutationFormTeamArgs, 'input' | 'idempotencyKey'>>;
  setTeamMember?: Resolver<Maybe<ResolversTypes['TeamPayload']>, ParentType, ContextType, RequireFields<MutationSetTeamMemberArgs, 'input' | 'idempotencyKey'>>;
  scheduleTraining?: Resolver<Maybe<ResolversTypes['TrainingSessionPayload']>, ParentType, ContextType, RequireFields<MutationScheduleTrainingArgs, 'input' | 'idempotencyKey'>>;
  cancelTraining?: Resolver<Maybe<ResolversTypes['TrainingSessionPayload']>, ParentType, ContextType, RequireFields<MutationCancelTrainingArgs, 'input' | 'idempotencyKey'>>;
  recordTrainingAttendance?: Resolver<Maybe<ResolversTypes['TrainingSessionPayload']>, ParentType, ContextType, RequireFields<MutationRecordTrainingAttendanceArgs, 'input' | 'idempotencyKey'>>;
  configureTrainingTopic?: Resolver<Maybe<ResolversTypes['TrainingTopicPayload']>, ParentType, ContextType, RequireFields<MutationConfigureTrainingTopicArgs, 'input' | 'idempotencyKey'>>;
  nameVirtualAccounts?: Resolver<Maybe<ResolversTypes['NameVirtualAccountsPayload']>, ParentType, ContextType, RequireFields<MutationNameVirtualAccountsArgs, 'input' | 'idempotencyKey'>>;
  logHours?: Resolver<Maybe<ResolversTypes['VolunteerHoursPayload']>, ParentType, ContextType, RequireFields<MutationLogHoursArgs, 'input' | 'idempotencyKey'>>;
  confirmHours?: Resolver<Maybe<ResolversTypes['VolunteerHoursPayload']>, ParentType, ContextType, RequireFields<MutationConfirmHoursArgs, 'input' | 'idempotencyKey'>>;
  refuseHours?: Resolver<Maybe<ResolversTypes['VolunteerHoursPayload']>, ParentType, ContextType, RequireFields<MutationRefuseHoursArgs, 'input' | 'idempotencyKey'>>;
  recordEmployerSupport?: Resolver<Maybe<ResolversTypes['EmployerSupportPayload']>, ParentType, ContextType, RequireFields<MutationRecordEmployerSupportArgs, 'input' | 'idempotencyKey'>>;
  foundWatchGroup?: Resolver<Maybe<ResolversTypes['WatchGroupPayload']>, ParentType, ContextType, RequireFields<MutationFoundWatchGroupArgs, 'input' | 'idempotencyKey'>>;
  changeWatchGroup?: Resolver<Maybe<ResolversTypes['WatchGroupPayload']>, ParentType, ContextType, RequireFields<MutationChangeWatchGroupArgs, 'input' | 'idempotencyKey'>>;
  addWatchUnit?: Resolver<Maybe<ResolversTypes['WatchGroupPayload']>, ParentType, ContextType, RequireFields<MutationAddWatchUnitArgs, 'input' | 'idempotencyKey'>>;
  recordWatchElection?: Resolver<Maybe<ResolversTypes['WatchGroupPayload']>, ParentType, ContextType, RequireFields<MutationRecordWatchElectionArgs, 'input' | 'idempotencyKey'>>;
  nameWatchPartner?: Resolver<Maybe<ResolversTypes['WatchGroupPayload']>, ParentType, ContextType, RequireFields<MutationNameWatchPartnerArgs, 'input' | 'idempotencyKey'>>;
};

export type QueryResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  addresses?: Resolver<Maybe<Array<ResolversTypes['Address']>>, ParentType, ContextType, RequireFields<QueryAddressesArgs, 'search'>>;
  communities?: Resolver<Maybe<ResolversTypes['CommunityConnection']>, ParentType, ContextType, RequireFields<QueryCommunitiesArgs, 'territoryId' | 'first'>>;
  course?: Resolver<Maybe<ResolversTypes['Course']>, ParentType, ContextType, RequireFields<QueryCourseArgs, 'id'>>;
  courses?: Resolver<Maybe<ResolversTypes['CourseConnection']>, ParentType, ContextType, RequireFields<QueryCoursesArgs, 'first'>>;
  dataRequests?: Resolver<Maybe<ResolversTypes['DataRequestConnection']>, ParentType, ContextType, RequireFields<QueryDataRequestsArgs, 'first'>>;
  enrolment?: Resolver<Maybe<ResolversTypes['Enrolment']>, ParentType, ContextType, RequireFields<QueryEnrolmentArgs, 'id'>>;
  facilities?: Resolver<Maybe<Array<ResolversTypes['Facility']>>, ParentType, ContextType, RequireFields<QueryFacilitiesArgs, 'search'>>;
  handover?: Resolver<Maybe<ResolversTypes['Handover']>, ParentType, ContextType, RequireFields<QueryHandoverArgs, 'id'>>;
  postIndicatorRanking?: Resolver<Maybe<Array<ResolversTypes['RankedTerritory']>>, ParentType, ContextType, RequireFields<QueryPostIndicatorRankingArgs, 'within' | 'level' | 'minimumDenominator' | 'order' | 'first'>>;
  labels?: Resolver<Maybe<ResolversTypes['Labels']>, ParentType, ContextType, RequireFields<QueryLabelsArgs, 'language'>>;
  machineAccounts?: Resolver<Maybe<ResolversTypes['MachineAccountConnection']>, ParentType, ContextType, RequireFields<QueryMachineAccountsArgs, 'first'>>;
  machineAccount?: Resolver<Maybe<ResolversTypes['MachineAccount']>, ParentType, ContextType, RequireFields<QueryMachineAccountArgs, 'id'>>;
  machineAccountRules?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  municipality?: Resolver<Maybe<ResolversTypes['Municipality']>, ParentType, ContextType, RequireFields<QueryMunicipalityArgs, 'code'>>;
  municipalities?: Resolver<Maybe<ResolversTypes['MunicipalityConnection']>, ParentType, ContextType, RequireFields<QueryMunicipalitiesArgs, 'orderBy' | 'first'>>;
  officersAt?: Resolver<Maybe<ResolversTypes['ResponsibleOfficers']>, ParentType, ContextType, RequireFields<QueryOfficersAtArgs, 'point'>>;
  directory?: Resolver<Maybe<ResolversTypes['OfficerCardConnection']>, ParentType, ContextType, RequireFields<QueryDirectoryArgs, 'territoryId' | 'first'>>;
  officersNear?: Resolver<Maybe<Array<ResolversTypes['OfficerNear']>>, ParentType, ContextType, RequireFields<QueryOfficersNearArgs, 'point'>>;
  opportunity?: Resolver<Maybe<ResolversTypes['Opportunity']>, ParentType, ContextType, RequireFields<QueryOpportunityArgs, 'id'>>;
  organisationKinds?: Resolver<Maybe<Array<ResolversTypes['OrganisationKind']>>, ParentType, ContextType>;
  organisations?: Resolver<Maybe<ResolversTypes['OrganisationConnection']>, ParentType, ContextType, RequireFields<QueryOrganisationsArgs, 'territoryId' | 'first'>>;
  me?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryPersonArgs, 'id'>>;
  personByAccount?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryPersonByAccountArgs, 'account' | 'territoryId'>>;
  retentionTimes?: Resolver<Maybe<Array<ResolversTypes['RetentionTime']>>, ParentType, ContextType>;
  retentionChanges?: Resolver<Maybe<ResolversTypes['RetentionChangeConnection']>, ParentType, ContextType, RequireFields<QueryRetentionChangesArgs, 'first'>>;
  roleTerms?: Resolver<Maybe<Array<ResolversTypes['RoleTerms']>>, ParentType, ContextType>;
  structureChange?: Resolver<Maybe<ResolversTypes['StructureChange']>, ParentType, ContextType, RequireFields<QueryStructureChangeArgs, 'id'>>;
  structureChanges?: Resolver<Maybe<ResolversTypes['StructureChangeConnection']>, ParentType, ContextType, RequireFields<QueryStructureChangesArgs, 'first'>>;
  nation?: Resolver<Maybe<ResolversTypes['Territory']>, ParentType, ContextType>;
  territory?: Resolver<Maybe<ResolversTypes['Territory']>, ParentType, ContextType, Partial<QueryTerritoryArgs>>;
  territories?: Resolver<Maybe<ResolversTypes['TerritoryConnection']>, ParentType, ContextType, RequireFields<QueryTerritoriesArgs, 'orderBy' | 'first'>>;
  territoryLevels?: Resolver<Maybe<Array<ResolversTypes['TerritoryLevel']>>, ParentType, ContextType>;
  trainingSession?: Resolver<Maybe<ResolversTypes['TrainingSession']>, ParentType, ContextType, RequireFields<QueryTrainingSessionArgs, 'id'>>;
  trainingTopics?: Resolver<Maybe<Array<ResolversTypes['TrainingTopic']>>, ParentType, ContextType>;
  virtualAccounts?: Resolver<Maybe<Array<ResolversTypes['VirtualAccount']>>, ParentType, ContextType, RequireFields<QueryVirtualAccountsArgs, 'name'>>;
};

export type Resolvers<ContextType = GraphqlContext> = {
  Attachment?: AttachmentResolvers<ContextType>;
  IndicatorsOfPeriod?: IndicatorsOfPeriodResolvers<ContextType>;
  RankedTerritory?: RankedTerritoryResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  LocalDate?: GraphQLScalarType;
  LocalisedText?: LocalisedTextResolvers<ContextType>;
  Point?: PointResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  ViewerAction?: ViewerActionResolvers<ContextType>;
  Label?: LabelResolvers<ContextType>;
  Abstraction?: AbstractionResolvers<ContextType>;
  AbstractionConnection?: AbstractionConnectionResolvers<ContextType>;
  AbstractionEdge?: AbstractionEdgeResolvers<ContextType>;
  Address?: AddressResolvers<ContextType>;
  Appointment?: AppointmentResolvers<ContextType>;
  AppointPayload?: AppointPayloadResolvers<ContextType>;
  EndAppointmentPayload?: EndAppointmentPayloadResolvers<ContextType>;
  CommunityMapEntry?: CommunityMapEntryResolvers<ContextType>;
  CommunityMapPayload?: CommunityMapPayloadResolvers<ContextType>;
  Community?: CommunityResolvers<ContextType>;
  CommunityConnection?: CommunityConnectionResolvers<ContextType>;
  CommunityEdge?: CommunityEdgeResolvers<ContextType>;
  RegisterCommunityPayload?: RegisterCommunityPayloadResolvers<ContextType>;
  Issue?: IssueResolvers<ContextType>;
  CourseLesson?: CourseLessonResolvers<ContextType>;
  Course?: CourseResolvers<ContextType>;
  CourseConnection?: CourseConnectionResolvers<ContextType>;
  CourseEdge?: CourseEdgeResolvers<ContextType>;
  CoursePayload?: CoursePayloadResolvers<ContextType>;
  DemandCoursePayload?: DemandCoursePayloadResolvers<ContextType>;
  DataRequest?: DataRequestResolvers<ContextType>;
  DataRequestAnswer?: DataRequestAnswerResolvers<ContextType>;
  PersonalDataPart?: PersonalDataPartResolvers<ContextType>;
  DataRequestConnection?: DataRequestConnectionResolvers<ContextType>;
  DataRequestEdge?: DataRequestEdgeResolvers<ContextType>;
  RequestMyDataPayload?: RequestMyDataPayloadResolvers<ContextType>;
  Enrolment?: EnrolmentResolvers<ContextType>;
  EnrolmentConnection?: EnrolmentConnectionResolvers<ContextType>;
  EnrolmentEdge?: EnrolmentEdgeResolvers<ContextType>;
  EnrolmentPayload?: EnrolmentPayloadResolvers<ContextType>;
  Facility?: FacilityResolvers<ContextType>;
  FacilityTelephone?: FacilityTelephoneResolvers<ContextType>;
  FacilityConnection?: FacilityConnectionResolvers<ContextType>;
  FacilityEdge?: FacilityEdgeResolvers<ContextType>;
  FacilityPayload?: FacilityPayloadResolvers<ContextType>;
  SecurityForum?: SecurityForumResolvers<ContextType>;
  ForumActor?: ForumActorResolvers<ContextType>;
  NameCouncilPayload?: NameCouncilPayloadResolvers<ContextType>;
  HandoverTask?: HandoverTaskResolvers<ContextType>;
  HandoverWalk?: HandoverWalkResolvers<ContextType>;
  Handover?: HandoverResolvers<ContextType>;
  HandoverPayload?: HandoverPayloadResolvers<ContextType>;
  TerritoryIndicators?: TerritoryIndicatorsResolvers<ContextType>;
  TeamFigures?: TeamFiguresResolvers<ContextType>;
  MediationFigures?: MediationFiguresResolvers<ContextType>;
  StaffOfRole?: StaffOfRoleResolvers<ContextType>;
  TrainedOfRole?: TrainedOfRoleResolvers<ContextType>;
  MeanTenure?: MeanTenureResolvers<ContextType>;
  VacantShareOfPosts?: VacantShareOfPostsResolvers<ContextType>;
  Invitation?: InvitationResolvers<ContextType>;
  InvitationConnection?: InvitationConnectionResolvers<ContextType>;
  InvitationEdge?: InvitationEdgeResolvers<ContextType>;
  InviteHolderPayload?: InviteHolderPayloadResolvers<ContextType>;
  InvitationPayload?: InvitationPayloadResolvers<ContextType>;
  AcceptInvitationPayload?: AcceptInvitationPayloadResolvers<ContextType>;
  KeyFigureContact?: KeyFigureContactResolvers<ContextType>;
  KeyFigure?: KeyFigureResolvers<ContextType>;
  KeyFiguresPayload?: KeyFiguresPayloadResolvers<ContextType>;
  Labels?: LabelsResolvers<ContextType>;
  MachineAccount?: MachineAccountResolvers<ContextType>;
  MachineCalls?: MachineCallsResolvers<ContextType>;
  MachineCallsConnection?: MachineCallsConnectionResolvers<ContextType>;
  MachineCallsEdge?: MachineCallsEdgeResolvers<ContextType>;
  MachineAccountConnection?: MachineAccountConnectionResolvers<ContextType>;
  MachineAccountEdge?: MachineAccountEdgeResolvers<ContextType>;
  MachineAccountPayload?: MachineAccountPayloadResolvers<ContextType>;
  Mediation?: MediationResolvers<ContextType>;
  MediationConnection?: MediationConnectionResolvers<ContextType>;
  MediationEdge?: MediationEdgeResolvers<ContextType>;
  MediationPayload?: MediationPayloadResolvers<ContextType>;
  Municipality?: MunicipalityResolvers<ContextType>;
  MunicipalityConnection?: MunicipalityConnectionResolvers<ContextType>;
  MunicipalityEdge?: MunicipalityEdgeResolvers<ContextType>;
  OfficeHours?: OfficeHoursResolvers<ContextType>;
  SetOfficeHoursPayload?: SetOfficeHoursPayloadResolvers<ContextType>;
  ResponsibleOfficers?: ResponsibleOfficersResolvers<ContextType>;
  OfficerCard?: OfficerCardResolvers<ContextType>;
  PostWithoutCard?: PostWithoutCardResolvers<ContextType>;
  VacantPost?: VacantPostResolvers<ContextType>;
  OfficerCardConnection?: OfficerCardConnectionResolvers<ContextType>;
  OfficerCardEdge?: OfficerCardEdgeResolvers<ContextType>;
  OfficerNear?: OfficerNearResolvers<ContextType>;
  Opportunity?: OpportunityResolvers<ContextType>;
  LocalFigures?: LocalFiguresResolvers<ContextType>;
  OpportunityConnection?: OpportunityConnectionResolvers<ContextType>;
  OpportunityEdge?: OpportunityEdgeResolvers<ContextType>;
  OpportunityPayload?: OpportunityPayloadResolvers<ContextType>;
  OrganisationKind?: OrganisationKindResolvers<ContextType>;
  OrganisationKindPayload?: OrganisationKindPayloadResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  OrganisationConnection?: OrganisationConnectionResolvers<ContextType>;
  OrganisationEdge?: OrganisationEdgeResolvers<ContextType>;
  PlaceOrganisationPayload?: PlaceOrganisationPayloadResolvers<ContextType>;
  RegisterOrganisationPayload?: RegisterOrganisationPayloadResolvers<ContextType>;
  NameRead?: NameReadResolvers<ContextType>;
  NameReadConnection?: NameReadConnectionResolvers<ContextType>;
  NameReadEdge?: NameReadEdgeResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PublicCard?: PublicCardResolvers<ContextType>;
  RegisterPersonPayload?: RegisterPersonPayloadResolvers<ContextType>;
  RegisterMePayload?: RegisterMePayloadResolvers<ContextType>;
  SetMyPublicCardPayload?: SetMyPublicCardPayloadResolvers<ContextType>;
  PostPayload?: PostPayloadResolvers<ContextType>;
  Post?: PostResolvers<ContextType>;
  PostConnection?: PostConnectionResolvers<ContextType>;
  PostEdge?: PostEdgeResolvers<ContextType>;
  CreatePostPayload?: CreatePostPayloadResolvers<ContextType>;
  DescribePostPayload?: DescribePostPayloadResolvers<ContextType>;
  RetentionTime?: RetentionTimeResolvers<ContextType>;
  RetentionChange?: RetentionChangeResolvers<ContextType>;
  RetentionChangeConnection?: RetentionChangeConnectionResolvers<ContextType>;
  RetentionChangeEdge?: RetentionChangeEdgeResolvers<ContextType>;
  ConfigureRetentionPayload?: ConfigureRetentionPayloadResolvers<ContextType>;
  RoleTerms?: RoleTermsResolvers<ContextType>;
  ConfigureRoleTermsPayload?: ConfigureRoleTermsPayloadResolvers<ContextType>;
  TerritoryMove?: TerritoryMoveResolvers<ContextType>;
  TerritoryRetirement?: TerritoryRetirementResolvers<ContextType>;
  TerritoryCreation?: TerritoryCreationResolvers<ContextType>;
  StructureChangeEffect?: StructureChangeEffectResolvers<ContextType>;
  StructureChange?: StructureChangeResolvers<ContextType>;
  StructureChangeConnection?: StructureChangeConnectionResolvers<ContextType>;
  StructureChangeEdge?: StructureChangeEdgeResolvers<ContextType>;
  StructureChangePayload?: StructureChangePayloadResolvers<ContextType>;
  Team?: TeamResolvers<ContextType>;
  TeamMember?: TeamMemberResolvers<ContextType>;
  TeamMix?: TeamMixResolvers<ContextType>;
  TeamConnection?: TeamConnectionResolvers<ContextType>;
  TeamEdge?: TeamEdgeResolvers<ContextType>;
  TeamPayload?: TeamPayloadResolvers<ContextType>;
  TerritoryLevel?: TerritoryLevelResolvers<ContextType>;
  Territory?: TerritoryResolvers<ContextType>;
  TerritoryConnection?: TerritoryConnectionResolvers<ContextType>;
  TerritoryEdge?: TerritoryEdgeResolvers<ContextType>;
  TrainingDuty?: TrainingDutyResolvers<ContextType>;
  TrainingDutyConnection?: TrainingDutyConnectionResolvers<ContextType>;
  TrainingDutyEdge?: TrainingDutyEdgeResolvers<ContextType>;
  TrainingSession?: TrainingSessionResolvers<ContextType>;
  TrainingAttendance?: TrainingAttendanceResolvers<ContextType>;
  TrainingSessionConnection?: TrainingSessionConnectionResolvers<ContextType>;
  TrainingSessionEdge?: TrainingSessionEdgeResolvers<ContextType>;
  TrainingAttendanceConnection?: TrainingAttendanceConnectionResolvers<ContextType>;
  TrainingAttendanceEdge?: TrainingAttendanceEdgeResolvers<ContextType>;
  TrainingSessionPayload?: TrainingSessionPayloadResolvers<ContextType>;
  TrainingTopic?: TrainingTopicResolvers<ContextType>;
  TrainingTopicPayload?: TrainingTopicPayloadResolvers<ContextType>;
  Work?: WorkResolvers<ContextType>;
  VirtualAccount?: VirtualAccountResolvers<ContextType>;
  NameVirtualAccountsPayload?: NameVirtualAccountsPayloadResolvers<ContextType>;
  VolunteerHours?: VolunteerHoursResolvers<ContextType>;
  VolunteerHoursConnection?: VolunteerHoursConnectionResolvers<ContextType>;
  VolunteerHoursEdge?: VolunteerHoursEdgeResolvers<ContextType>;
  HoursOfMonth?: HoursOfMonthResolvers<ContextType>;
  EmployerSupport?: EmployerSupportResolvers<ContextType>;
  VolunteerHoursPayload?: VolunteerHoursPayloadResolvers<ContextType>;
  EmployerSupportPayload?: EmployerSupportPayloadResolvers<ContextType>;
  WatchGroup?: WatchGroupResolvers<ContextType>;
  WatchCoverage?: WatchCoverageResolvers<ContextType>;
  WatchUnit?: WatchUnitResolvers<ContextType>;
  WatchPartner?: WatchPartnerResolvers<ContextType>;
  WatchGroupPayload?: WatchGroupPayloadResolvers<ContextType>;
  WeeklyHours?: WeeklyHoursResolvers<ContextType>;
  ClosedDays?: ClosedDaysResolvers<ContextType>;
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

