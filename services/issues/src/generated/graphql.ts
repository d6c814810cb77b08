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

/** A text in one language. */
export type LocalisedText = {
  /** BCP 47 tag, for example de or sl. */
  language: Scalars['String']['output'];
  /** The text in this language. */
  text: Scalars['String']['output'];
};

/** A text in one language, as input. */
export type LocalisedTextInput = {
  /** BCP 47 tag, for example de or sl. */
  language: Scalars['String']['input'];
  /** The text in this language. */
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
};


/** A kind of matter that people bring in. Categories are data of the country. */
export type ConcernCategoryNameArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};

/** A category to create or change. */
export type ConfigureConcernCategoryInput = {
  /** Short code: capital letters, digits and underscores, at most 40. */
  code: Scalars['String']['input'];
  /** Names, the country's first language first. */
  names: Array<LocalisedTextInput>;
  /** Minutes within which a person answers, 1 to 129,600 (90 days). Concerns that arrived before keep their time. */
  replyMinutes?: Scalars['Int']['input'];
};

/** The category as it is from now on. */
export type ConcernCategoryPayload = {
  /** The category. */
  category: ConcernCategory;
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
  /** In the reporter's own words. */
  text: Scalars['String']['output'];
  /** Language of the text, as BCP 47 tag. */
  language: Scalars['String']['output'];
  /** Where, when a place was given. */
  point?: Maybe<Point>;
  /** The territory it was routed to; the beat, when a place was given. */
  territory: Territory;
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
  /** Whose turn it is to answer: the station, or the level above that it moved to. */
  answeringTerritory: Territory;
  /** How it moved up because nobody answered in time. */
  escalations: Array<ConcernEscalation>;
  /** What was written, the oldest first; the first text is not repeated here. */
  messages: Array<ConcernMessage>;
  /** Photos. */
  photos: Array<Photo>;
  /** The issue it joined. */
  issue?: Maybe<Issue>;
  /** What came of it; null until the issue has ended. */
  outcome?: Maybe<ConcernOutcome>;
};

/** A concern moved up one level because nobody answered in time. It stays visible. */
export type ConcernEscalation = {
  /** The level at which the time ran out. */
  fromTerritory: Territory;
  /** The level that has to answer from then on. */
  toTerritory: Territory;
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

/** What the holder of a receipt sees of a concern. It holds no trace of who that is. */
export type ConcernOfReceipt = {
  /** What kind of matter it is. */
  category: ConcernCategory;
  /** The reporter's own words. */
  text: Scalars['String']['output'];
  /** Language of the text, as BCP 47 tag. */
  language: Scalars['String']['output'];
  /** The territory it was routed to. */
  territory: Territory;
  /** Where it stands. */
  status: ConcernStatus;
  /** When it arrived, rounded to the hour. */
  receivedAt: Scalars['DateTime']['output'];
  /** Until when somebody has to answer now; null once a person has answered. */
  answerDueAt?: Maybe<Scalars['DateTime']['output']>;
  /** How it moved up because nobody answered in time. */
  escalations: Array<ConcernEscalation>;
  /** What was written since, the oldest first. */
  messages: Array<ConcernMessage>;
  /** Photos; their files are read with the hash of the receipt. */
  photos: Array<Photo>;
  /** Where the issue stands that it joined, as the public sees it; null when it joined none. */
  issueStatus?: Maybe<PublicIssueStatus>;
  /** What came of it; null until the issue has ended. */
  outcome?: Maybe<ConcernOutcome>;
};

/** One page of concerns. */
export type ConcernConnection = {
  /** Entries with their cursors. */
  edges: Array<ConcernEdge>;
  /** The entries alone. */
  nodes: Array<Concern>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** An entry of a page of concerns. */
export type ConcernEdge = {
  /** The concern. */
  node: Concern;
  /** Position of the entry. */
  cursor: Scalars['String']['output'];
};

/** A public message, translated; owned by outreach. */
export type Bulletin = {
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
};

/** What to bring in. Give a point, or a territory, or neither: then it goes to the country's own level. */
export type RaiseConcernInput = {
  /** Code of the category. */
  category: Scalars['String']['input'];
  /** In your own words, in any language, 1 to 5,000 characters. */
  text: Scalars['String']['input'];
  /** Language of the text, as BCP 47 tag. */
  language: Scalars['String']['input'];
  /** Where it is. The concern goes to the beat in which the point lies. */
  point?: InputMaybe<PointInput>;
  /** The territory, where no point is known. */
  territoryId?: InputMaybe<Scalars['ID']['input']>;
  /** Photos uploaded before, at most five. */
  photoIds?: Array<Scalars['ID']['input']>;
};

/** What to bring in without anybody knowing who does. */
export type RaiseAnonymousConcernInput = {
  /** SHA-256 of the receipt that the client made from 128 random bits, 64 lower-case hexadecimal digits. */
  receiptHash: Scalars['String']['input'];
  /** Code of the category. */
  category: Scalars['String']['input'];
  /** In your own words, in any language, 1 to 5,000 characters. */
  text: Scalars['String']['input'];
  /** Language of the text, as BCP 47 tag. */
  language: Scalars['String']['input'];
  /** Where it is. The concern goes to the beat in which the point lies. */
  point?: InputMaybe<PointInput>;
  /** The territory, where no point is known. */
  territoryId?: InputMaybe<Scalars['ID']['input']>;
  /** Photos uploaded before with the same receipt, at most five. */
  photoIds?: Array<Scalars['ID']['input']>;
};

/** Something to add to a concern of one's own. */
export type AddToConcernInput = {
  /** The concern. */
  concernId: Scalars['ID']['input'];
  /** 1 to 5,000 characters. */
  text: Scalars['String']['input'];
  /** Language of the text, as BCP 47 tag. */
  language: Scalars['String']['input'];
};

/** Something to add to an anonymous concern. */
export type AddToConcernByReceiptInput = {
  /** SHA-256 of the receipt, 64 lower-case hexadecimal digits. */
  receiptHash: Scalars['String']['input'];
  /** 1 to 5,000 characters. */
  text: Scalars['String']['input'];
  /** Language of the text, as BCP 47 tag. */
  language: Scalars['String']['input'];
};

/** What a person of the police writes back. */
export type AnswerConcernInput = {
  /** The concern. */
  concernId: Scalars['ID']['input'];
  /** 1 to 5,000 characters. */
  text: Scalars['String']['input'];
  /** Language of the text, as BCP 47 tag. */
  language: Scalars['String']['input'];
};

/** The concern as it is from now on. */
export type ConcernPayload = {
  /** The concern. */
  concern: Concern;
};

/** The concern as it is from now on, for the holder of its receipt. */
export type ConcernOfReceiptPayload = {
  /** The concern. */
  concern: ConcernOfReceipt;
};

/** One reading of personal data by somebody else. */
export type DataRead = {
  /** Who read. */
  reader: Person;
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
};

/** An entry of a page of readings. */
export type DataReadEdge = {
  /** The reading. */
  node: DataRead;
  /** Where it is on its page; the next page begins after it. */
  cursor: Scalars['String']['output'];
};

/** Figures of a territory and everything below it. Every subgraph has its own fields here. */
export type TerritoryIndicators = {
  /** Issues that are open at this moment (stock; whatever the period). */
  openIssues: Scalars['Int']['output'];
  /** How many concerns were answered in time (sum; by the month in which the first answer was due). */
  concernsAnsweredInTime: ShareOfConcerns;
  /** Issues that closed with an assessed effect (sum; by the month in which they closed). */
  issuesClosed: IssuesClosedByEffect;
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

/** An issue to close. */
export type CloseIssueInput = {
  /** The issue. */
  issueId: Scalars['ID']['input'];
  /** The assessed effect. */
  effect: Effect;
  /** What the assessment rests on; at most 5,000 characters each. */
  assessment?: Array<LocalisedTextInput>;
};

/** An issue to decline. */
export type DeclineIssueInput = {
  /** The issue. */
  issueId: Scalars['ID']['input'];
  /** Why, as the reporter will read it; at most 5,000 characters each. */
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
};

/** A problem to present. */
export type PresentIssueInput = {
  /** The concerns it gathers, 1 to 100. */
  concernIds: Array<Scalars['ID']['input']>;
  /** Where it is led; left out, the lowest territory in which all its concerns lie. */
  territoryId?: InputMaybe<Scalars['ID']['input']>;
  /** Titles, 1 to 200 characters each. */
  titles: Array<LocalisedTextInput>;
  /** What it is about, at more length; at most 5,000 characters each. */
  descriptions?: Array<LocalisedTextInput>;
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
};

/** How to work on the issue. */
export type AgreeProcessInput = {
  /** The issue. */
  issueId: Scalars['ID']['input'];
  /** What was agreed, 1 to 5,000 characters. */
  process: Scalars['String']['input'];
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
  /** Every stakeholder signed, dissented or let the deadline pass; the resolution binds all. */
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
  territory: Territory;
  /** The officer who leads it; until the analysis starts, whoever presented it. */
  owner: Person;
  /** The definition: what the problem is, why it is there and whom it affects; null until defined. */
  definition?: Maybe<IssueDefinition>;
  /** How the partnership agreed to work on it. */
  process?: Maybe<Scalars['String']['output']>;
  /** Why it was declined; empty when it was not. */
  declineReason: Array<LocalisedText>;
  /** The issue that it was joined with. */
  mergedInto?: Maybe<Issue>;
  /** The authority to which it was handed over. */
  referredTo?: Maybe<Scalars['String']['output']>;
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
   * Access (concern.read): the person concerned; whoever holds the receipt; at the territory or above it NEIGHBOURHOOD_OFFICER, SUPPORT_OFFICER, SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  concerns: ConcernConnection;
  /** Who takes part and must agree to the outcome. */
  stakeholders: Array<Stakeholder>;
  /** Every change of stage, the oldest first. */
  history: Array<IssueStageChange>;
  /** The meetings on whose agenda it stands or stood, the newest first. */
  onAgenda: Array<IssueOnAgenda>;
  /** The newest version of its matrix, or the wanted one; null when there is none. */
  matrix?: Maybe<Matrix>;
  /** Follow-ups on the matrix, the oldest first. */
  reviews: Array<Review>;
  /** The bulletin that told the public of the outcome. */
  bulletin?: Maybe<Bulletin>;
};


/** A problem the partnership works on; it gathers one or many concerns. */
export type IssueTitleArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** A problem the partnership works on; it gathers one or many concerns. */
export type IssueConcernsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
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
  meeting: Meeting;
  /** When it begins. */
  startsAt: Scalars['DateTime']['output'];
};

/** What everybody may know of an issue. */
export type PublicIssue = {
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** Where it stands. */
  status: PublicIssueStatus;
  /** Where it is led. */
  territory: Territory;
  /** The assessed effect; null until there is one. */
  effect?: Maybe<Effect>;
  /** Since when it is known. */
  presentedAt: Scalars['DateTime']['output'];
  /** The bulletin that tells of the outcome; null until a named person has released it. */
  bulletin?: Maybe<Bulletin>;
};

/** One page of issues. */
export type IssueConnection = {
  /** Entries with their cursors. */
  edges: Array<IssueEdge>;
  /** The entries alone. */
  nodes: Array<Issue>;
  /** Where the page ends. */
  pageInfo: PageInfo;
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

/** A person who takes part in an issue, for themselves or for an organisation, and must agree to its outcome. */
export type Stakeholder = {
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** Who takes part and signs. */
  person: Person;
  /** On whose behalf; null when for themselves. */
  organisation?: Maybe<Organisation>;
  /** When the person was released, for example because their appointment ended; null while they take part. */
  releasedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A body that takes part in the partnership; owned by people. */
export type Organisation = {
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
};

/** A person who is to take part. */
export type StakeholderInput = {
  /** Who takes part and signs. */
  personId: Scalars['ID']['input'];
  /** On whose behalf; left out when for themselves. */
  organisationId?: InputMaybe<Scalars['ID']['input']>;
};

/** A working group to form. */
export type FormWorkingGroupInput = {
  /** The issue. */
  issueId: Scalars['ID']['input'];
  /** Who takes part, 1 to 50 persons. */
  stakeholders: Array<StakeholderInput>;
};

/** A person to add to the working group. */
export type AddStakeholderInput = {
  /** The issue. */
  issueId: Scalars['ID']['input'];
  /** Who takes part from now on. */
  stakeholder: StakeholderInput;
};

/** Where a measure stands. Status and evidence are progress, not content: they make no new version. */
export type MeasureStatus =
  /** Not begun. */
  | 'PLANNED'
  /** Under way. */
  | 'IN_PROGRESS'
  /** Done. */
  | 'DONE';

/** One version of the Integrated Security Management Matrix of an issue. */
export type Matrix = {
  /** 1 for the first. */
  version: Scalars['Int']['output'];
  /** The description that all agreed on; null until written. */
  description?: Maybe<Scalars['String']['output']>;
  /** What is to be reached. */
  desiredOutcomes: Array<Scalars['String']['output']>;
  /** Who does what, where, until when and how. */
  measures: Array<Measure>;
  /** When it was put before the stakeholders; null while it is a draft, which alone can change. */
  proposedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Until when stakeholders can sign; null while it is a draft. */
  signBy?: Maybe<Scalars['DateTime']['output']>;
  /** Since when it binds all stakeholders. */
  bindingSince?: Maybe<Scalars['DateTime']['output']>;
  /** What each stakeholder answered. */
  signatures: Array<Signature>;
};

/** One measure of a matrix: who, what, where, when and how. */
export type Measure = {
  /** Opaque and stable; the same in all versions of the matrix. */
  id: Scalars['ID']['output'];
  /** What is to be done; null until described. */
  what?: Maybe<Scalars['String']['output']>;
  /** How it is to be done; null until described. */
  how?: Maybe<Scalars['String']['output']>;
  /** The person who is responsible; null where it is an organisation. */
  responsiblePerson?: Maybe<Person>;
  /** The organisation that is responsible; null where it is a person. */
  responsibleOrganisation?: Maybe<Organisation>;
  /** Where. */
  territory: Territory;
  /** Until when. */
  dueOn: Scalars['LocalDate']['output'];
  /** The decision of a meeting it comes from; null when it was added here. The text of the decision stays in meetings. */
  decision?: Maybe<Decision>;
  /** Where it stands. */
  status: MeasureStatus;
  /** What shows that. */
  evidence?: Maybe<Scalars['String']['output']>;
  /** When progress was last reported. */
  progressedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** What a meeting decided; owned by meetings. */
export type Decision = {
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
};

/** The common description of an issue and what is to be reached. */
export type DescribeMatrixInput = {
  /** The issue. */
  issueId: Scalars['ID']['input'];
  /** The description that all agreed on, 1 to 10,000 characters. */
  description: Scalars['String']['input'];
  /** What is to be reached, 1 to 20 texts of 1 to 1,000 characters. */
  desiredOutcomes: Array<Scalars['String']['input']>;
};

/** A measure to add. Name either a person or an organisation. */
export type AddMeasureInput = {
  /** The issue. */
  issueId: Scalars['ID']['input'];
  /** What is to be done, 1 to 2,000 characters. */
  what: Scalars['String']['input'];
  /** How it is to be done, 1 to 2,000 characters. */
  how: Scalars['String']['input'];
  /** The person who is responsible. */
  responsiblePersonId?: InputMaybe<Scalars['ID']['input']>;
  /** The organisation that is responsible. */
  responsibleOrganisationId?: InputMaybe<Scalars['ID']['input']>;
  /** Where; the territory of the issue when left out. */
  territoryId?: InputMaybe<Scalars['ID']['input']>;
  /** Until when. */
  dueOn: Scalars['LocalDate']['input'];
};

/** What a measure that a meeting decided is about. */
export type DescribeMeasureInput = {
  /** The measure. */
  measureId: Scalars['ID']['input'];
  /** What is to be done, 1 to 2,000 characters. */
  what: Scalars['String']['input'];
  /** How it is to be done, 1 to 2,000 characters. */
  how: Scalars['String']['input'];
};

/** The measure as it is from now on. */
export type MeasurePayload = {
  /** The measure. */
  measure: Measure;
};

/** How far a measure is. */
export type ReportProgressInput = {
  /** The measure. */
  measureId: Scalars['ID']['input'];
  /** Where it stands. */
  status: MeasureStatus;
  /** What shows that, at most 5,000 characters. */
  evidence?: InputMaybe<Scalars['String']['input']>;
};

/** How far an operation is whose effect is in another service. */
export type OperationState =
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
  state: OperationState;
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

/** A photo, re-encoded without metadata. Its file is read at the gateway's route /media/{id}. */
export type Photo = {
  /** Opaque and stable; also the last part of the address of its file. */
  id: Scalars['ID']['output'];
  /** Width in pixels. */
  width: Scalars['Int']['output'];
  /** Height in pixels. */
  height: Scalars['Int']['output'];
};

/** A follow-up on the matrix. An issue closes only after two. */
export type Review = {
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** Version of the matrix that was looked at. */
  matrixVersion: Scalars['Int']['output'];
  /** What was found. */
  text: Scalars['String']['output'];
  /** The effect so far; null where it is too early to say. */
  effectSoFar?: Maybe<Effect>;
  /** Who reviewed. */
  by: Person;
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
  /** The effect so far, where it can be said. */
  effectSoFar?: InputMaybe<Effect>;
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
  /** What the answer is. */
  status: SignatureStatus;
  /** What the stakeholder wrote with it. */
  comment?: Maybe<Scalars['String']['output']>;
  /** When it was given, or recorded as not given. */
  answeredAt?: Maybe<Scalars['DateTime']['output']>;
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
  /** Words to go with it, at most 2,000 characters. */
  comment?: InputMaybe<Scalars['String']['input']>;
};

/** A node in the police hierarchy, as far as concerns and issues are meant. */
export type Territory = {
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /**
   * Issues here and below, the newest first: the board of a station. What the caller may not see is left out.
   *
   * Access (issue.read): at the territory or above it NEIGHBOURHOOD_OFFICER, SUPPORT_OFFICER, SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD; stakeholders of the issue; for the municipality SECURITY_MUNICIPAL_COUNCILLOR.
   */
  issues: IssueConnection;
  /**
   * Concerns here and below, the newest first, for staff. What the caller may not see is left out; who may see nothing is refused.
   *
   * Access (concern.read): the person concerned; whoever holds the receipt; at the territory or above it NEIGHBOURHOOD_OFFICER, SUPPORT_OFFICER, SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  concerns: ConcernConnection;
  /**
   * Figures of this territory and everything below. Each subgraph adds its own.
   *
   * Access (indicator.read): at the territory or above it NEIGHBOURHOOD_OFFICER, SUPPORT_OFFICER, SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD, ANALYST.
   */
  indicators: TerritoryIndicators;
};


/** A node in the police hierarchy, as far as concerns and issues are meant. */
export type TerritoryIssuesArgs = {
  stage?: InputMaybe<IssueStage>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A node in the police hierarchy, as far as concerns and issues are meant. */
export type TerritoryConcernsArgs = {
  status?: InputMaybe<ConcernStatus>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A node in the police hierarchy, as far as concerns and issues are meant. */
export type TerritoryIndicatorsArgs = {
  period?: InputMaybe<Scalars['String']['input']>;
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
  work: Work;
  /**
   * Who of the staff has read that this person raised a concern, the latest first. Every such read is recorded before it is answered.
   *
   * Access (personalDataRead.read): the person concerned.
   */
  concernReads: DataReadConnection;
};


/** Anyone known to the system, as far as concerns and issues are meant. */
export type PersonConcernReadsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What waits for one person now. Every subgraph has its own fields here. */
export type Work = {
  /** Concerns that the person's territories have to answer, counted. */
  concernsDue: Scalars['Int']['output'];
  /** Those concerns, the most urgent first. */
  concernsToAnswer: ConcernConnection;
  /** Resolutions that wait for the person's signature, counted. */
  signaturesPending: Scalars['Int']['output'];
  /** The issues of those resolutions, the earliest deadline first. */
  issuesToSign: IssueConnection;
  /** Issues that the person leads and that still lack one of their two reviews, counted. */
  reviewsDue: Scalars['Int']['output'];
  /** Measures for which the person is responsible and that are not done, counted. */
  measuresDue: Scalars['Int']['output'];
};


/** What waits for one person now. Every subgraph has its own fields here. */
export type WorkConcernsToAnswerArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What waits for one person now. Every subgraph has its own fields here. */
export type WorkIssuesToSignArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Query = {
  /**
   * All categories, by code.
   *
   * Access (concern.raise): public.
   */
  concernCategories: Array<ConcernCategory>;
  /**
   * A concern by id. What the caller may not know of is not found.
   *
   * Access (concern.read): the person concerned; whoever holds the receipt; at the territory or above it NEIGHBOURHOOD_OFFICER, SUPPORT_OFFICER, SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  concern: Concern;
  /**
   * A concern by its receipt.
   *
   * Access (concern.readByReceipt): whoever holds the receipt.
   */
  concernByReceipt: ConcernOfReceipt;
  /**
   * An issue by id. What the caller may not know of is not found.
   *
   * Access (issue.read): at the territory or above it NEIGHBOURHOOD_OFFICER, SUPPORT_OFFICER, SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD; stakeholders of the issue; for the municipality SECURITY_MUNICIPAL_COUNCILLOR.
   */
  issue: Issue;
  /**
   * What everybody may know of an issue.
   *
   * Access (issue.readPublicStatus): public.
   */
  publicIssue: PublicIssue;
  /**
   * How far an operation is. What the caller may not know of is not found.
   *
   * Access (operation.read): the person concerned; at the territory or above it NEIGHBOURHOOD_OFFICER, SUPPORT_OFFICER, SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  operation: Operation;
};


export type QueryConcernArgs = {
  id: Scalars['ID']['input'];
};


export type QueryConcernByReceiptArgs = {
  receiptHash: Scalars['String']['input'];
};


export type QueryIssueArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPublicIssueArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOperationArgs = {
  id: Scalars['ID']['input'];
};

export type Mutation = {
  /**
   * Creates or changes a category.
   *
   * Access (concernCategory.write): at the territory or above it NATIONAL_LEAD.
   */
  configureConcernCategory: ConcernCategoryPayload;
  /**
   * Brings in a concern with an account.
   *
   * Access (concern.raiseWithAccount): anyone who is signed in.
   */
  raiseConcern: ConcernPayload;
  /**
   * Brings in a concern without an account. Who does it is not known anywhere.
   *
   * Access (concern.raise): public.
   */
  raiseConcernAnonymously: ConcernOfReceiptPayload;
  /**
   * Adds to a concern of one's own.
   *
   * Access (concern.addTo): the person concerned; whoever holds the receipt.
   */
  addToConcern: ConcernPayload;
  /**
   * Adds to an anonymous concern.
   *
   * Access (concern.readByReceipt): whoever holds the receipt.
   */
  addToConcernByReceipt: ConcernOfReceiptPayload;
  /**
   * Records that a person has looked at the concern. The reply clock runs on.
   *
   * Access (concern.triage): at the territory or above it NEIGHBOURHOOD_OFFICER, SUPPORT_OFFICER, SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  triageConcern: ConcernPayload;
  /**
   * Writes back to the reporter under the writer's name. The first answer stops the reply clock; more may follow.
   *
   * Access (concern.answer): at the territory or above it NEIGHBOURHOOD_OFFICER, SUPPORT_OFFICER, SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  answerConcern: ConcernPayload;
  /**
   * Ends an answered concern without an issue.
   *
   * Access (concern.answer): at the territory or above it NEIGHBOURHOOD_OFFICER, SUPPORT_OFFICER, SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  closeConcern: ConcernPayload;
  /**
   * Closes an issue with an assessed effect, after at least two reviews.
   *
   * Access (issue.lead): at the territory or above it SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  closeIssue: IssuePayload;
  /**
   * Declines an issue that no resolution has been proposed for.
   *
   * Access (issue.lead): at the territory or above it SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  declineIssue: IssuePayload;
  /**
   * Joins an issue with another one, which takes its concerns.
   *
   * Access (issue.lead): at the territory or above it SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  mergeIssue: IssuePayload;
  /**
   * Hands an issue over to the competent authority.
   *
   * Access (issue.lead): at the territory or above it SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  referIssue: IssuePayload;
  /**
   * Takes an issue back that the authority refused; it stands where it stood before.
   *
   * Access (issue.lead): at the territory or above it SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  returnReferral: IssuePayload;
  /**
   * Opens an issue from one or more concerns.
   *
   * Access (issue.present): at the territory or above it NEIGHBOURHOOD_OFFICER, SUPPORT_OFFICER, SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  presentIssue: IssuePayload;
  /**
   * Adds concerns to an open issue.
   *
   * Access (issue.lead): at the territory or above it SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  addConcernsToIssue: IssuePayload;
  /**
   * Starts the analysis, or starts it anew when the evaluation shows that it is needed. The caller leads from now on.
   *
   * Access (issue.lead): at the territory or above it SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  startAnalysis: IssuePayload;
  /**
   * Names the problem, its cause and who is affected.
   *
   * Access (issue.lead): at the territory or above it SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  defineIssue: IssuePayload;
  /**
   * Records how the partnership works on it.
   *
   * Access (issue.lead): at the territory or above it SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  agreeProcess: IssuePayload;
  /**
   * Starts to carry out a binding resolution.
   *
   * Access (issue.lead): at the territory or above it SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  startImplementation: IssuePayload;
  /**
   * Starts to assess the effect.
   *
   * Access (issue.lead): at the territory or above it SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  startEvaluation: IssuePayload;
  /**
   * The reporter sees the effect that was assessed.
   *
   * Access (issue.contest): the person concerned; whoever holds the receipt.
   */
  confirmOutcome: ConcernPayload;
  /**
   * The reporter does not agree with the outcome; the issue is analysed anew. Possible once for each issue.
   *
   * Access (issue.contest): the person concerned; whoever holds the receipt.
   */
  contestOutcome: ConcernPayload;
  /**
   * As confirmOutcome, for the holder of a receipt.
   *
   * Access (issue.contest): the person concerned; whoever holds the receipt.
   */
  confirmOutcomeByReceipt: ConcernOfReceiptPayload;
  /**
   * As contestOutcome, for the holder of a receipt.
   *
   * Access (issue.contest): the person concerned; whoever holds the receipt.
   */
  contestOutcomeByReceipt: ConcernOfReceiptPayload;
  /**
   * Forms the working group that develops the solution.
   *
   * Access (issue.lead): at the territory or above it SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  formWorkingGroup: IssuePayload;
  /**
   * Adds a person to the working group, while no version of the matrix waits for signatures.
   *
   * Access (issue.lead): at the territory or above it SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  addStakeholder: IssuePayload;
  /**
   * Writes the common description and the desired outcomes. A proposed matrix stays as it is; the change makes the next version.
   *
   * Access (issue.lead): at the territory or above it SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  describeMatrix: IssuePayload;
  /**
   * Adds a measure to the matrix.
   *
   * Access (issue.lead): at the territory or above it SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  addMeasure: IssuePayload;
  /**
   * Says what a measure is about and how it is done.
   *
   * Access (issue.lead): at the territory or above it SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  describeMeasure: IssuePayload;
  /**
   * Reports progress on a measure.
   *
   * Access (measure.progress): whoever is responsible for the measure; at the territory or above it SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  reportProgress: MeasurePayload;
  /**
   * Asks meetings to put the issue on the agenda of the next meeting of a panel.
   *
   * Access (issue.lead): at the territory or above it SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  requestAgenda: OperationPayload;
  /**
   * Records a follow-up on a binding version of the matrix.
   *
   * Access (issue.lead): at the territory or above it SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  addReview: IssuePayload;
  /**
   * Puts the newest version of the matrix before the stakeholders. From then on this version does not change.
   *
   * Access (issue.lead): at the territory or above it SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  proposeResolution: IssuePayload;
  /**
   * Signs or dissents, once for each version.
   *
   * Access (matrix.sign): stakeholders of the issue.
   */
  signResolution: IssuePayload;
  /**
   * Records everybody who let the deadline pass. The platform does the same by itself within seconds.
   *
   * Access (issue.lead): at the territory or above it SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  recordMissingSignatures: IssuePayload;
};


export type MutationConfigureConcernCategoryArgs = {
  input: ConfigureConcernCategoryInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationRaiseConcernArgs = {
  input: RaiseConcernInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationRaiseConcernAnonymouslyArgs = {
  input: RaiseAnonymousConcernInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationAddToConcernArgs = {
  input: AddToConcernInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationAddToConcernByReceiptArgs = {
  input: AddToConcernByReceiptInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationTriageConcernArgs = {
  concernId: Scalars['ID']['input'];
  idempotencyKey: Scalars['String']['input'];
};


export type MutationAnswerConcernArgs = {
  input: AnswerConcernInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationCloseConcernArgs = {
  concernId: Scalars['ID']['input'];
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
  issueId: Scalars['ID']['input'];
  idempotencyKey: Scalars['String']['input'];
};


export type MutationPresentIssueArgs = {
  input: PresentIssueInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationAddConcernsToIssueArgs = {
  input: AddConcernsToIssueInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationStartAnalysisArgs = {
  issueId: Scalars['ID']['input'];
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


export type MutationStartImplementationArgs = {
  issueId: Scalars['ID']['input'];
  idempotencyKey: Scalars['String']['input'];
};


export type MutationStartEvaluationArgs = {
  issueId: Scalars['ID']['input'];
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


export type MutationFormWorkingGroupArgs = {
  input: FormWorkingGroupInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationAddStakeholderArgs = {
  input: AddStakeholderInput;
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


export type MutationDescribeMeasureArgs = {
  input: DescribeMeasureInput;
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
  issueId: Scalars['ID']['input'];
  idempotencyKey: Scalars['String']['input'];
};

