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

/** What kind of message a bulletin is. */
export type BulletinKind =
  /** Tells what became of what people brought in. */
  | 'YOU_SAID_WE_DID'
  /** Something that people of the place should know. */
  | 'NEWS'
  /** Advice and material to pass on. */
  | 'ADVICE'
  /** Found property that waits for its owner. */
  | 'FOUND_PROPERTY'
  /** A handover between officers. */
  | 'HANDOVER';

/** What a bulletin is about, so that people can choose what they want to hear. */
export type BulletinTopic =
  /** What became of concerns and issues. */
  | 'OUTCOMES'
  /** What is new in the place. */
  | 'NEWS'
  /** How to prevent harm. */
  | 'PREVENTION'
  /** Where to meet police and partners. */
  | 'EVENTS'
  /** Who is responsible here. */
  | 'OFFICERS';

/** Where a bulletin stands. */
export type BulletinState =
  /** Waits for a named person to release it. */
  | 'DRAFT'
  /** Released to the public. */
  | 'PUBLISHED'
  /** Will not be released. */
  | 'DISCARDED';

/** A bulletin in one language. */
export type BulletinText = {
  /** BCP 47 tag, for example de or sl. */
  language: Scalars['String']['output'];
  /** Headline. */
  title: Scalars['String']['output'];
  /** Plain text; an empty line separates paragraphs. */
  body: Scalars['String']['output'];
};

/** One public message, translated, delivered on several channels. */
export type Bulletin = {
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** The territory that it concerns. Subscribers of that territory and of those above hear of it. */
  territory: Territory;
  /** What kind of message it is. */
  kind: BulletinKind;
  /** What it is about. */
  topic: BulletinTopic;
  /** Where it stands. */
  state: BulletinState;
  /** The text in the wanted language, else in the nearest one there is. */
  text: BulletinText;
  /** The text in all its languages. */
  texts: Array<BulletinText>;
  /** The issue whose outcome it tells, if any. */
  issue?: Maybe<Issue>;
  /**
   * Who drafted it; null where the platform did, and for everybody but staff.
   *
   * Access (bulletin.readDraft): at the territory or above it NEIGHBOURHOOD_OFFICER, SUPPORT_OFFICER, SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  draftedBy?: Maybe<Person>;
  /** When it was drafted. */
  draftedAt: Scalars['DateTime']['output'];
  /** Counts the versions of the draft from 1. Give it when approving, so that nobody releases words that they have not read. */
  revision: Scalars['Int']['output'];
  /** When it was released; null until then. */
  publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The named person who released it; null until then. */
  releasedBy?: Maybe<Person>;
  /**
   * How far its deliveries are; null for everybody but staff.
   *
   * Access (bulletin.readDeliveries): at the territory or above it NEIGHBOURHOOD_OFFICER, SUPPORT_OFFICER, SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  deliveries?: Maybe<DeliveryCounts>;
};


/** One public message, translated, delivered on several channels. */
export type BulletinTextArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};

/** A problem the partnership works on. */
export type Issue = {
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
};

/** A territory, as far as its bulletins are concerned. */
export type Territory = {
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /**
   * Bulletins of this territory, the latest first. Published ones are for everybody; of others, staff get those of their
   * territories and everybody else none.
   *
   * Access (bulletin.readPublished): public.
   */
  bulletins: BulletinConnection;
};


/** A territory, as far as its bulletins are concerned. */
export type TerritoryBulletinsArgs = {
  state?: InputMaybe<BulletinState>;
  below?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** One page of bulletins. */
export type BulletinConnection = {
  /** Entries with their cursors. */
  edges: Array<BulletinEdge>;
  /** The entries alone. */
  nodes: Array<Bulletin>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** An entry of a page of bulletins. */
export type BulletinEdge = {
  /** The bulletin. */
  node: Bulletin;
  /** Position of the entry. */
  cursor: Scalars['String']['output'];
};

/** A bulletin in one language, as input. */
export type BulletinTextInput = {
  /** BCP 47 tag, for example de or sl. */
  language: Scalars['String']['input'];
  /** Headline, 1 to 200 characters on one line. */
  title: Scalars['String']['input'];
  /** Plain text, 1 to 20,000 characters; an empty line separates paragraphs. */
  body: Scalars['String']['input'];
};

/** A bulletin to draft. */
export type DraftBulletinInput = {
  /** The territory that it concerns. */
  territoryId: Scalars['ID']['input'];
  /** What kind of message it is. */
  kind: BulletinKind;
  /** What it is about. */
  topic: BulletinTopic;
  /** The text in at least one language, each once. */
  texts: Array<BulletinTextInput>;
};

/** New texts for a draft. */
export type EditBulletinInput = {
  /** Which bulletin. */
  bulletinId: Scalars['ID']['input'];
  /** The texts that replace all present ones. */
  texts: Array<BulletinTextInput>;
};

/** A draft to release. */
export type ApproveBulletinInput = {
  /** Which bulletin. */
  bulletinId: Scalars['ID']['input'];
  /** The revision that was read; refused when the draft has changed since. Left out, the present one. */
  revision?: InputMaybe<Scalars['Int']['input']>;
};

/** The bulletin as it is from now on. */
export type BulletinPayload = {
  /** The bulletin. */
  bulletin: Bulletin;
};

/** How far the deliveries of a bulletin are, counted. */
export type DeliveryCounts = {
  /** Wait for their turn or are on their way. */
  pending: Scalars['Int']['output'];
  /** Taken by the recipient's mail server. */
  sent: Scalars['Int']['output'];
  /** Refused for good, or too often. */
  failed: Scalars['Int']['output'];
  /**
   * The connection broke after the text was handed over, so nobody can tell whether it arrived. They are not repeated, lest
   * somebody hears the same thing twice, unless a person says so with `resendUncertain`.
   */
  uncertain: Scalars['Int']['output'];
};

/** On which way a subscriber hears. */
export type SubscriptionChannel =
  /** By e-mail. */
  | 'EMAIL';

/** What somebody with an account wants to hear. (The bare word would be GraphQL's name for live queries.) */
export type BulletinSubscription = {
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** Territories; bulletins of these and of those below are delivered. */
  territories: Array<Territory>;
  /** Topics; empty means all. */
  topics: Array<BulletinTopic>;
  /** Wanted language, as BCP 47 tag. */
  language: Scalars['String']['output'];
  /** On which way. */
  channel: SubscriptionChannel;
  /** Where to, as the subscriber gave it. */
  email: Scalars['String']['output'];
  /** True once the owner of the address has confirmed it. Nothing is delivered before. */
  isConfirmed: Scalars['Boolean']['output'];
};

/** What to hear, and where. */
export type SubscribeInput = {
  /** Where to. It is used for this subscription alone. */
  email: Scalars['String']['input'];
  /** Territories, 1 to 20; bulletins of these and of those below are delivered. */
  territoryIds: Array<Scalars['ID']['input']>;
  /** Topics; empty means all. */
  topics?: Array<BulletinTopic>;
  /** Wanted language, as BCP 47 tag. */
  language: Scalars['String']['input'];
  /** On which way. */
  channel?: SubscriptionChannel;
};

/** The same answer whether the address is known or not. */
export type SubscribePayload = {
  /** Always true: if the address exists, a message with a link to confirm is on its way. */
  accepted: Scalars['Boolean']['output'];
};

/** The confirmed subscription. */
export type ConfirmSubscriptionPayload = {
  /** True: bulletins will be delivered from now on. */
  confirmed: Scalars['Boolean']['output'];
};

/** The ended subscription. */
export type UnsubscribePayload = {
  /** True: nothing more will be delivered by it, and the address is erased from it. */
  unsubscribed: Scalars['Boolean']['output'];
};

/** Anyone known to the system, as far as public messages are concerned. */
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
  /** Bulletins that wait for this person's approval, the oldest first, at most 20. */
  approvalsWaiting: Array<Bulletin>;
};

export type Query = {
  /**
   * A bulletin by id. A draft is found by staff of its territory only.
   *
   * Access (bulletin.readPublished): public.
   */
  bulletin: Bulletin;
  /**
   * Subscriptions made with the signed-in account.
   *
   * Access (subscription.ofAccount): anyone who is signed in.
   */
  mySubscriptions: Array<BulletinSubscription>;
};


export type QueryBulletinArgs = {
  id: Scalars['ID']['input'];
};

export type Mutation = {
  /**
   * Drafts a bulletin. Nothing is public until a named person releases it.
   *
   * Access (bulletin.write): at the territory or above it NEIGHBOURHOOD_OFFICER, SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  draftBulletin: BulletinPayload;
  /**
   * Replaces the texts of a draft.
   *
   * Access (bulletin.write): at the territory or above it NEIGHBOURHOOD_OFFICER, SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  editBulletin: BulletinPayload;
  /**
   * Releases a bulletin to the public and delivers it to the subscribers of its territory and above. Where the country's
   * policy asks for a second person, whoever drafted or last edited it is refused.
   *
   * Access (bulletin.release): at the territory or above it SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  approveBulletin: BulletinPayload;
  /**
   * Sends a bulletin again to those of whom nobody can tell whether it arrived (`deliveries.uncertain`). Whoever did get it may
   * get it a second time, so a person decides.
   *
   * Access (bulletin.release): at the territory or above it SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  resendUncertain: BulletinPayload;
  /**
   * Discards a draft.
   *
   * Access (bulletin.write): at the territory or above it NEIGHBOURHOOD_OFFICER, SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  discardBulletin: BulletinPayload;
  /**
   * Subscribes an address without an account. Nothing is delivered before its owner confirms.
   *
   * Access (subscription.own): public.
   */
  subscribe: SubscribePayload;
  /**
   * As `subscribe`, joined with the signed-in account, so that it is listed in `mySubscriptions`.
   *
   * Access (subscription.ofAccount): anyone who is signed in.
   */
  subscribeMe: SubscribePayload;
  /**
   * Confirms a subscription with the token from the message. A link in the message does the same.
   *
   * Access (subscription.own): public.
   */
  confirmSubscription: ConfirmSubscriptionPayload;
  /**
   * Ends the subscription that a message came from, with the token of the message. A link in the message does the same.
   *
   * Access (subscription.own): public.
   */
  unsubscribe: UnsubscribePayload;
};


export type MutationDraftBulletinArgs = {
  input: DraftBulletinInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationEditBulletinArgs = {
  input: EditBulletinInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationApproveBulletinArgs = {
  input: ApproveBulletinInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationResendUncertainArgs = {
  bulletinId: Scalars['ID']['input'];
  idempotencyKey: Scalars['String']['input'];
};


export type MutationDiscardBulletinArgs = {
  bulletinId: Scalars['ID']['input'];
  idempotencyKey: Scalars['String']['input'];
};


export type MutationSubscribeArgs = {
  input: SubscribeInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationSubscribeMeArgs = {
  input: SubscribeInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationConfirmSubscriptionArgs = {
  token: Scalars['String']['input'];
  idempotencyKey: Scalars['String']['input'];
};


export type MutationUnsubscribeArgs = {
  token: Scalars['String']['input'];
  all?: InputMaybe<Scalars['Boolean']['input']>;
  idempotencyKey: Scalars['String']['input'];
};

