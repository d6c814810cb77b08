// Generated from schema.graphql by "npm run generate". Do not edit.
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
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

/** Where a page ends and whether there is more. */
export type PageInfo = {
  /** True when at least one more entry follows. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Give this as `after` to get the next page; null when the page is empty. */
  endCursor?: Maybe<Scalars['String']['output']>;
};

/** Every code that can stand in `extensions.code` of an error. */
export type ErrorCode =
  /** Nobody is signed in, or the token is expired, forged or meant for another audience. */
  | 'UNAUTHENTICATED'
  /** The signed-in person holds no grant that allows this here. */
  | 'FORBIDDEN'
  /** There is nothing with this id, or nothing that the caller may know of. */
  | 'NOT_FOUND'
  /** A value is malformed or out of range; `extensions.field` names it. */
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
  /** The same idempotency key came with other input before. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** The body or the file is larger than the limit. */
  | 'PAYLOAD_TOO_LARGE'
  /** The file is not a photo that can be read. */
  | 'PHOTO_UNREADABLE'
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
  measures: Array<DecidedMeasure>;
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
  territory: Territory;
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
  /** Who does what, where and until when; at most 50. Only for a point that is an issue. */
  measures?: Array<DecidedMeasureInput>;
};

/** The recorded decision. */
export type RecordDecisionPayload = {
  /** The decision. */
  decision: Decision;
};

/** Where a meeting stands. */
export type MeetingState =
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
  state: MeetingState;
  /** True when this is one of the first sittings, which are for acquaintance only and take no agenda items. */
  isForAcquaintance: Scalars['Boolean']['output'];
  /** What will be or was talked about, in order. */
  agenda: Array<AgendaItem>;
  /** Who came and who sent apologies. */
  attendance: Array<Attendance>;
  /** Guests without a seat in the panel, counted. */
  guests: Scalars['Int']['output'];
  /** The minutes; null until somebody has written them. */
  minutes?: Maybe<Minutes>;
  /** What was decided, in order. */
  decisions: Array<Decision>;
};

/** One point of an agenda. */
export type AgendaItem = {
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** 1 for the first. */
  position: Scalars['Int']['output'];
  /** What it is about, in words; null where it is an issue. */
  text?: Maybe<Scalars['String']['output']>;
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
  person: Person;
  /** False for somebody who sent apologies. */
  present: Scalars['Boolean']['output'];
};

/** What was said, as the panel keeps it. */
export type Minutes = {
  /** The whole, for members and staff. */
  text: Scalars['String']['output'];
  /** The part that is meant for everybody once it is released. */
  publicPart: Scalars['String']['output'];
  /** When the chair released the public part; null while it is a draft. */
  releasedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who released it; null while it is a draft. */
  releasedBy?: Maybe<Person>;
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
};

/** A point to put on an agenda. */
export type AddAgendaItemInput = {
  /** The meeting. */
  meetingId: Scalars['ID']['input'];
  /** What it is about, 1 to 500 characters. */
  text: Scalars['String']['input'];
};

/** Who came. */
export type RecordAttendanceInput = {
  /** The meeting. */
  meetingId: Scalars['ID']['input'];
  /** Who was there. */
  presentIds: Array<Scalars['ID']['input']>;
  /** Who sent apologies. */
  apologiesIds?: Array<Scalars['ID']['input']>;
  /** Guests without a seat in the panel, counted, 0 to 10,000. */
  guests?: Scalars['Int']['input'];
};

/** Minutes to keep. */
export type WriteMinutesInput = {
  /** The meeting. */
  meetingId: Scalars['ID']['input'];
  /** The whole, 1 to 50,000 characters. */
  text: Scalars['String']['input'];
  /** The part that is meant for everybody, 1 to 20,000 characters. It names no private person. */
  publicPart: Scalars['String']['input'];
};

/** The meeting as it is from now on. */
export type MeetingPayload = {
  /** The meeting. */
  meeting: Meeting;
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
  territory: Territory;
  /** What it is for and how it works, in its own words. */
  charter: Scalars['String']['output'];
  /** How often it sits; null when it meets as needed. */
  cadence?: Maybe<Cadence>;
  /** How many of its first sittings are for acquaintance only; they take no agenda items. */
  acquaintanceSittings: Scalars['Int']['output'];
  /** Who sits in it now, the chair first. A seat held by virtue of an appointment ends with that appointment. */
  members: Array<PanelMember>;
  /** When the cadence wants the next sitting after the last one planned; null without a cadence or a first sitting. */
  nextSitting?: Maybe<Scalars['DateTime']['output']>;
  /** Its meetings, the latest first. */
  meetings: MeetingConnection;
};


/** A standing body that meets. */
export type PanelMeetingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A seat in a panel. */
export type PanelMember = {
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** Who sits there. */
  person: Person;
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
   * Access (panel.read): members of the panel; at the territory or above it NEIGHBOURHOOD_OFFICER, SUPPORT_OFFICER, SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  panels: PanelConnection;
};


/** A territory, as far as its panels are concerned. */
export type TerritoryPanelsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A panel to found. */
export type FoundPanelInput = {
  /** What kind of body it is. */
  kind: PanelKind;
  /** Its name, 1 to 200 characters. */
  name: Scalars['String']['input'];
  /** The territory that it works for. */
  territoryId: Scalars['ID']['input'];
  /** What it is for and how it works, at most 10,000 characters. */
  charter: Scalars['String']['input'];
  /** How often it sits; left out when it meets as needed. */
  cadence?: InputMaybe<CadenceInput>;
  /** How many of its first sittings are for acquaintance only, 0 to 10. */
  acquaintanceSittings?: Scalars['Int']['input'];
};

/** The founded panel. */
export type FoundPanelPayload = {
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
  /** The appointment by virtue of which this person joins; the seat ends with it. Left out for a seat in one's own right. */
  appointmentId?: InputMaybe<Scalars['ID']['input']>;
};

/** The panel with its new member. */
export type AddPanelMemberPayload = {
  /** The panel. */
  panel: Panel;
  /** Id of the new seat. */
  membershipId: Scalars['ID']['output'];
};

/** A seat to end. */
export type EndMembershipInput = {
  /** The seat. */
  membershipId: Scalars['ID']['input'];
};

/** The panel without the member. */
export type EndMembershipPayload = {
  /** The panel. */
  panel: Panel;
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
  work: Work;
};

/** What waits for one person now. Every subgraph has its own fields here. */
export type Work = {
  /** Scheduled meetings of the panels in which the person sits, the next one first, at most 20. */
  upcomingMeetings: Array<Meeting>;
};

export type Mutation = {
  /**
   * Records what a meeting decided. Where the point is an issue, its measures become part of the matrix of the issue
   * within seconds.
   *
   * Access (panel.run): the secretary of the panel; the chair of the panel; at the territory or above it SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  recordDecision: RecordDecisionPayload;
  /**
   * Schedules a meeting of a panel.
   *
   * Access (panel.run): the secretary of the panel; the chair of the panel; at the territory or above it SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  scheduleMeeting: MeetingPayload;
  /**
   * Cancels a meeting that has not been held.
   *
   * Access (panel.run): the secretary of the panel; the chair of the panel; at the territory or above it SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  cancelMeeting: MeetingPayload;
  /**
   * Records that a meeting has taken place; a quarter of an hour before its time at the earliest.
   *
   * Access (panel.run): the secretary of the panel; the chair of the panel; at the territory or above it SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  recordMeetingHeld: MeetingPayload;
  /**
   * Puts a text on the agenda of a meeting that has not been held. Issues come by request from the issue.
   *
   * Access (panel.agenda): the secretary of the panel; the chair of the panel.
   */
  addAgendaItem: MeetingPayload;
  /**
   * Records who came; a repetition with other names replaces the record. Possible once the meeting has begun.
   *
   * Access (panel.run): the secretary of the panel; the chair of the panel; at the territory or above it SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  recordAttendance: MeetingPayload;
  /**
   * Keeps the minutes as a draft; until they are released they can be written anew.
   *
   * Access (panel.run): the secretary of the panel; the chair of the panel; at the territory or above it SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  writeMinutes: MeetingPayload;
  /**
   * Releases the public part of the minutes to everybody. The chair alone does that.
   *
   * Access (minutes.release): the chair of the panel.
   */
  releaseMinutes: MeetingPayload;
  /**
   * Founds a panel. Whoever founds it becomes its secretary and can hand that over.
   *
   * Access (panel.found): at the territory or above it NEIGHBOURHOOD_OFFICER, SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  foundPanel: FoundPanelPayload;
  /**
   * Gives a person a seat in a panel. A panel has one chair and one secretary at a time: a new one takes over.
   *
   * Access (panel.run): the secretary of the panel; the chair of the panel; at the territory or above it SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  addPanelMember: AddPanelMemberPayload;
  /**
   * Ends a seat at once. Everybody may leave; the panel's chair, secretary and officers may end any.
   *
   * Access (panel.leave): the person concerned; the secretary of the panel; the chair of the panel; at the territory or above it SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  endMembership: EndMembershipPayload;
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
  meetingId: Scalars['ID']['input'];
  idempotencyKey: Scalars['String']['input'];
};


export type MutationRecordMeetingHeldArgs = {
  meetingId: Scalars['ID']['input'];
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
  meetingId: Scalars['ID']['input'];
  idempotencyKey: Scalars['String']['input'];
};


export type MutationFoundPanelArgs = {
  input: FoundPanelInput;
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

export type Query = {
  /**
   * A meeting by id. What the caller may not know of is not found.
   *
   * Access (panel.read): members of the panel; at the territory or above it NEIGHBOURHOOD_OFFICER, SUPPORT_OFFICER, SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  meeting: Meeting;
  /**
   * The public part of the minutes of a meeting; null until the chair has released it.
   *
   * Access (meeting.readAgreedPart): public.
   */
  agreedMinutes?: Maybe<AgreedMinutes>;
  /**
   * A panel by id. What the caller may not know of is not found.
   *
   * Access (panel.read): members of the panel; at the territory or above it NEIGHBOURHOOD_OFFICER, SUPPORT_OFFICER, SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  panel: Panel;
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

