// Generated from schema.graphql by "npm run generate". Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { BulletinRow as BulletinRow } from '../bulletin/bulletin.reads.js';
import type { Subscription as BulletinSubscriptionRow } from '../subscription/subscription.entity.js';
import type { BulletinTopic as BulletinTopicRow } from '../bulletin-topic/bulletin-topic.entity.js';
import type { LabelsRow as LabelsRow } from '../label/label-words.js';
import type { Access as WorkRow } from '@vicinia/access';
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
  /** BCP 47 tag, for example de or sl. At most 35 characters. */
  language: Scalars['String']['input'];
  /** The text in this language. At most 5,000 characters. */
  text: Scalars['String']['input'];
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

/** What a bulletin is about, so that people can choose what they want to hear. Topics are data of the country. */
export type BulletinTopic = {
  /** Short code, for example PREVENTION. */
  code: Scalars['String']['output'];
  /** Name in the wanted language, else in the country's first language. */
  name: Scalars['String']['output'];
  /** All names. */
  names: Array<LocalisedText>;
  /** False where it cannot be chosen any more. Bulletins and subscriptions that have it keep it. */
  isActive: Scalars['Boolean']['output'];
};


/** What a bulletin is about, so that people can choose what they want to hear. Topics are data of the country. */
export type BulletinTopicNameArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};

/** A topic of bulletins to create or change. */
export type ConfigureBulletinTopicInput = {
  /** Short code: capital letters, digits and underscores, at most 40. */
  code: Scalars['String']['input'];
  /** Names, the country's first language first, 1 to 100 characters each. At most 10 entries. */
  names: Array<LocalisedTextInput>;
  /** False where it cannot be chosen any more. OUTCOMES, of which the platform itself drafts bulletins, stays in use. */
  isActive: Scalars['Boolean']['input'];
};

/** The topic as it is from now on. */
export type BulletinTopicPayload = {
  /** The topic. */
  topic: BulletinTopic;
};

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

/** Where a bulletin stands. */
export type BulletinStatus =
  /** Waits for a named person to release it. */
  | 'DRAFT'
  /** Released to the public. */
  | 'PUBLISHED'
  /** Will not be released. */
  | 'DISCARDED'
  /** Was released, until a correction took its place. */
  | 'CORRECTED'
  /** Was released, and is taken back; its words are public no more. */
  | 'WITHDRAWN';

/** A bulletin in one language. */
export type BulletinText = {
  /** BCP 47 tag, for example de or sl. */
  language: Scalars['String']['output'];
  /** Headline. */
  title: Scalars['String']['output'];
  /** Plain text; an empty line separates paragraphs. */
  body: Scalars['String']['output'];
  /** What changed since the bulletin that it corrects; null where it corrects none. */
  correction?: Maybe<Scalars['String']['output']>;
};

/** One public message, translated, delivered on several channels. */
export type Bulletin = {
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** The territory that it concerns. Subscribers of that territory, of those above and of those below hear of it. */
  territory?: Maybe<Territory>;
  /** What kind of message it is. */
  kind: BulletinKind;
  /** What it is about. */
  topic: BulletinTopic;
  /** Where it stands. */
  status: BulletinStatus;
  /** The text in the wanted language, else in the nearest one there is; null once withdrawn, for everybody but staff. */
  text?: Maybe<BulletinText>;
  /** The text in all its languages; empty once withdrawn, for everybody but staff. */
  texts: Array<BulletinText>;
  /** What everybody may know of the issue whose outcome it tells; null where it tells of none. */
  issue?: Maybe<PublicIssue>;
  /**
   * Who drafted it; null where the platform did, and for everybody but staff.
   *
   * Access (bulletin.readDraft): at the territory or above it NEIGHBOURHOOD_OFFICER, SUPPORT_OFFICER, SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  draftedBy?: Maybe<Person>;
  /** When it was drafted. */
  draftedAt: Scalars['DateTime']['output'];
  /** Counts the versions of the draft from 1. Give it when releasing, so that nobody releases words that they have not read. */
  revision: Scalars['Int']['output'];
  /** When it was released; null until then. */
  publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The named person who released it; null until then. */
  releasedBy?: Maybe<Person>;
  /** The bulletin whose place it takes; null where it corrects none. */
  corrects?: Maybe<Bulletin>;
  /** The correction that took its place. */
  correctedBy?: Maybe<Bulletin>;
  /** Why it was withdrawn; empty when it was not. */
  withdrawalReason: Array<LocalisedText>;
  /**
   * How far its deliveries are; null for everybody but staff.
   *
   * Access (bulletin.readDeliveries): at the territory or above it NEIGHBOURHOOD_OFFICER, SUPPORT_OFFICER, SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  deliveries?: Maybe<DeliveryCounts>;
  /** What the caller may do with it now, and why not. */
  viewerActions: Array<ViewerAction>;
};


/** One public message, translated, delivered on several channels. */
export type BulletinTextArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};

/** A problem the partnership works on. */
export type PublicIssue = {
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
  bulletins?: Maybe<BulletinConnection>;
};


/** A territory, as far as its bulletins are concerned. */
export type TerritoryBulletinsArgs = {
  status?: InputMaybe<BulletinStatus>;
  below?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** One page of bulletins. */
export type BulletinConnection = {
  /** Entries with their cursors. */
  edges: Array<BulletinEdge>;
  /** The entries alone. */
  nodes: Array<Bulletin>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are, counted up to 1,000; null where there are more, and where a list is not counted. */
  totalCount?: Maybe<Scalars['Int']['output']>;
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
  /** BCP 47 tag, for example de or sl. At most 35 characters. */
  language: Scalars['String']['input'];
  /** Headline, 1 to 200 characters on one line. */
  title: Scalars['String']['input'];
  /** Plain text, 1 to 20,000 characters; an empty line separates paragraphs. */
  body: Scalars['String']['input'];
  /** What changed since the bulletin that it corrects, 1 to 1,000 characters; in a correction alone, and there in each language. */
  correction?: InputMaybe<Scalars['String']['input']>;
};

/** A bulletin to draft. */
export type DraftBulletinInput = {
  /** The territory that it concerns. */
  territoryId: Scalars['ID']['input'];
  /** What kind of message it is. */
  kind: BulletinKind;
  /** What it is about: code of a topic that is in use, at most 40 characters. */
  topic: Scalars['String']['input'];
  /** The text in at least one language, each once. At most 40 entries. */
  texts: Array<BulletinTextInput>;
};

/** A correction to draft. */
export type DraftCorrectionInput = {
  /** The published bulletin to correct. */
  bulletinId: Scalars['ID']['input'];
  /** The whole text as it should have been, in at least one language, each once; in each, what changed. At most 40 entries. */
  texts: Array<BulletinTextInput>;
};

/** A bulletin to withdraw. */
export type WithdrawBulletinInput = {
  /** The published bulletin. */
  bulletinId: Scalars['ID']['input'];
  /** Why, in at least one language, each at most 1,000 characters. At most 40 entries. */
  reason: Array<LocalisedTextInput>;
};

/** New texts for a draft. */
export type EditBulletinInput = {
  /** Which bulletin. */
  bulletinId: Scalars['ID']['input'];
  /** The texts that replace all present ones. At most 40 entries. */
  texts: Array<BulletinTextInput>;
};

/** A draft to release. */
export type ReleaseBulletinInput = {
  /** Which bulletin. */
  bulletinId: Scalars['ID']['input'];
  /** The revision that was read; refused when the draft has changed since. Left out, the present one. */
  revision?: InputMaybe<Scalars['Int']['input']>;
};

/** A bulletin to send again to those of whom nobody can tell whether it arrived. */
export type ResendUncertainInput = {
  /** Which bulletin. */
  bulletinId: Scalars['ID']['input'];
};

/** A draft to discard. */
export type DiscardBulletinInput = {
  /** Which bulletin. */
  bulletinId: Scalars['ID']['input'];
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
  /** The stored address could not be read, because its key is gone or was damaged. They are not tried again. */
  unreadable: Scalars['Int']['output'];
};

/** What the values of enumerations are called in one language. Each service has those that are its own. */
export type Labels = {
  /** BCP 47 tag of the language that was wanted. */
  language: Scalars['String']['output'];
  /** Kinds of bulletins (BulletinKind). */
  bulletinKinds?: Maybe<Array<Label>>;
  /** States of bulletins (BulletinStatus). */
  bulletinStatuses?: Maybe<Array<Label>>;
  /** Ways on which subscribers hear (SubscriptionChannel). */
  subscriptionChannels?: Maybe<Array<Label>>;
};

/** On which way a subscriber hears. */
export type SubscriptionChannel =
  /** By e-mail. */
  | 'EMAIL';

/** What somebody with an account wants to hear. (The bare word would be GraphQL's name for live queries.) */
export type BulletinSubscription = {
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** Territories; bulletins of these, of those below and of those above are delivered. */
  territories: Array<Maybe<Territory>>;
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
  /** What the caller may do with it now, and why not. */
  viewerActions: Array<ViewerAction>;
};

/** What to hear, and where. */
export type SubscribeInput = {
  /** Where to. It is used for this subscription alone. At most 254 characters. */
  email: Scalars['String']['input'];
  /** Territories, 1 to 20; bulletins of these, of those below and of those above are delivered: whoever lives on a beat hears what its station and the nation say. */
  territoryIds: Array<Scalars['ID']['input']>;
  /** Codes of topics that are in use, at most 40 characters each; empty means all. At most 10 entries. */
  topics: Array<Scalars['String']['input']>;
  /** Wanted language, as BCP 47 tag. At most 35 characters. */
  language: Scalars['String']['input'];
  /** On which way. */
  channel: SubscriptionChannel;
};

/** A subscription to confirm. */
export type ConfirmSubscriptionInput = {
  /** Token from the message. At most 100 characters. */
  token: Scalars['String']['input'];
};

/** A subscription to end. */
export type UnsubscribeInput = {
  /** Token from the message. At most 100 characters. */
  token: Scalars['String']['input'];
  /** True ends all subscriptions of the address. */
  all: Scalars['Boolean']['input'];
};

/** A subscription of the own account to end. */
export type UnsubscribeMeInput = {
  /** The subscription. */
  subscriptionId: Scalars['ID']['input'];
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
  work?: Maybe<Work>;
};

/** What waits for one person now. Every subgraph has its own fields here. */
export type Work = {
  /** Bulletins that wait for this person to release them, the oldest first, at most 20. */
  bulletinsToRelease?: Maybe<Array<Bulletin>>;
};

export type Query = {
  /**
   * All topics of bulletins, by code; also those that are no longer in use.
   *
   * Access (bulletin.readPublished): public.
   */
  bulletinTopics?: Maybe<Array<BulletinTopic>>;
  /**
   * A bulletin by id. A draft is found by staff of its territory only.
   *
   * Access (bulletin.readPublished): public.
   */
  bulletin?: Maybe<Bulletin>;
  /**
   * Subscriptions made with the signed-in account, at most 20.
   *
   * Access (subscription.ofAccount): anyone who is signed in.
   */
  mySubscriptions?: Maybe<Array<BulletinSubscription>>;
};


export type QueryBulletinArgs = {
  id: Scalars['ID']['input'];
};

export type Mutation = {
  /**
   * Creates or changes a topic of bulletins.
   *
   * Access (bulletinTopic.write): at the territory or above it NATIONAL_LEAD.
   */
  configureBulletinTopic?: Maybe<BulletinTopicPayload>;
  /**
   * Drafts a bulletin. Nothing is public until a named person releases it.
   *
   * Access (bulletin.write): at the territory or above it NEIGHBOURHOOD_OFFICER, SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  draftBulletin?: Maybe<BulletinPayload>;
  /**
   * Replaces the texts of a draft.
   *
   * Access (bulletin.write): at the territory or above it NEIGHBOURHOOD_OFFICER, SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  editBulletin?: Maybe<BulletinPayload>;
  /**
   * Releases a bulletin to the public and delivers it to the subscribers of its territory, above and below. Where the country's
   * policy asks for a second person, whoever drafted or last edited it is refused.
   *
   * Access (bulletin.release): at the territory or above it SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  releaseBulletin?: Maybe<BulletinPayload>;
  /**
   * Sends a bulletin again to those of whom nobody can tell whether it arrived (`deliveries.uncertain`). Whoever did get it may
   * get it a second time, so a person decides.
   *
   * Access (bulletin.release): at the territory or above it SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  resendUncertain?: Maybe<BulletinPayload>;
  /**
   * Drafts a correction of a published bulletin. Once a named person has released it, it takes the place of the bulletin, and
   * all who got that one get the correction, which begins with what changed.
   *
   * Access (bulletin.write): at the territory or above it NEIGHBOURHOOD_OFFICER, SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  draftCorrection?: Maybe<BulletinPayload>;
  /**
   * Withdraws a published bulletin: its words are public no more, what waits to be delivered is called back, and why is said.
   *
   * Access (bulletin.release): at the territory or above it SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  withdrawBulletin?: Maybe<BulletinPayload>;
  /**
   * Discards a draft.
   *
   * Access (bulletin.write): at the territory or above it NEIGHBOURHOOD_OFFICER, SECURITY_OFFICER, SECURITY_COORDINATOR, REGIONAL_LEAD, NATIONAL_LEAD.
   */
  discardBulletin?: Maybe<BulletinPayload>;
  /**
   * Subscribes an address without an account. Nothing is delivered before its owner confirms.
   *
   * Access (subscription.own): public.
   */
  subscribe?: Maybe<SubscribePayload>;
  /**
   * As `subscribe`, joined with the signed-in account, so that it is listed in `mySubscriptions`.
   *
   * Access (subscription.ofAccount): anyone who is signed in.
   */
  subscribeMe?: Maybe<SubscribePayload>;
  /**
   * Ends a subscription of the signed-in account. One of somebody else is not found.
   *
   * Access (subscription.ofAccount): anyone who is signed in.
   */
  unsubscribeMe?: Maybe<UnsubscribePayload>;
  /**
   * Confirms a subscription with the token from the message. The page behind the link in the message does the same.
   *
   * Access (subscription.own): public.
   */
  confirmSubscription?: Maybe<ConfirmSubscriptionPayload>;
  /**
   * Ends the subscription that a message came from, with the token of the message. The page behind the link in the message does the same.
   *
   * Access (subscription.own): public.
   */
  unsubscribe?: Maybe<UnsubscribePayload>;
};


export type MutationConfigureBulletinTopicArgs = {
  input: ConfigureBulletinTopicInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationDraftBulletinArgs = {
  input: DraftBulletinInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationEditBulletinArgs = {
  input: EditBulletinInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationReleaseBulletinArgs = {
  input: ReleaseBulletinInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationResendUncertainArgs = {
  input: ResendUncertainInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationDraftCorrectionArgs = {
  input: DraftCorrectionInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationWithdrawBulletinArgs = {
  input: WithdrawBulletinInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationDiscardBulletinArgs = {
  input: DiscardBulletinInput;
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


export type MutationUnsubscribeMeArgs = {
  input: UnsubscribeMeInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationConfirmSubscriptionArgs = {
  input: ConfirmSubscriptionInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationUnsubscribeArgs = {
  input: UnsubscribeInput;
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
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  LocalisedText: ResolverTypeWrapper<LocalisedText>;
  LocalisedTextInput: LocalisedTextInput;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  ViewerAction: ResolverTypeWrapper<ViewerAction>;
  Label: ResolverTypeWrapper<Label>;
  ErrorCode: ErrorCode;
  BulletinTopic: ResolverTypeWrapper<BulletinTopicRow>;
  ConfigureBulletinTopicInput: ConfigureBulletinTopicInput;
  BulletinTopicPayload: ResolverTypeWrapper<Omit<BulletinTopicPayload, 'topic'> & { topic: ResolversTypes['BulletinTopic'] }>;
  BulletinKind: BulletinKind;
  BulletinStatus: BulletinStatus;
  BulletinText: ResolverTypeWrapper<BulletinText>;
  Bulletin: ResolverTypeWrapper<BulletinRow>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  PublicIssue: ResolverTypeWrapper<{ id: string }>;
  Territory: ResolverTypeWrapper<{ id: string }>;
  BulletinConnection: ResolverTypeWrapper<Omit<BulletinConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['BulletinEdge']>, nodes: Array<ResolversTypes['Bulletin']> }>;
  BulletinEdge: ResolverTypeWrapper<Omit<BulletinEdge, 'node'> & { node: ResolversTypes['Bulletin'] }>;
  BulletinTextInput: BulletinTextInput;
  DraftBulletinInput: DraftBulletinInput;
  DraftCorrectionInput: DraftCorrectionInput;
  WithdrawBulletinInput: WithdrawBulletinInput;
  EditBulletinInput: EditBulletinInput;
  ReleaseBulletinInput: ReleaseBulletinInput;
  ResendUncertainInput: ResendUncertainInput;
  DiscardBulletinInput: DiscardBulletinInput;
  BulletinPayload: ResolverTypeWrapper<Omit<BulletinPayload, 'bulletin'> & { bulletin: ResolversTypes['Bulletin'] }>;
  DeliveryCounts: ResolverTypeWrapper<DeliveryCounts>;
  Labels: ResolverTypeWrapper<LabelsRow>;
  SubscriptionChannel: SubscriptionChannel;
  BulletinSubscription: ResolverTypeWrapper<BulletinSubscriptionRow>;
  SubscribeInput: SubscribeInput;
  ConfirmSubscriptionInput: ConfirmSubscriptionInput;
  UnsubscribeInput: UnsubscribeInput;
  UnsubscribeMeInput: UnsubscribeMeInput;
  SubscribePayload: ResolverTypeWrapper<SubscribePayload>;
  ConfirmSubscriptionPayload: ResolverTypeWrapper<ConfirmSubscriptionPayload>;
  UnsubscribePayload: ResolverTypeWrapper<UnsubscribePayload>;
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
  DateTime: Scalars['DateTime']['output'];
  LocalisedText: LocalisedText;
  LocalisedTextInput: LocalisedTextInput;
  PageInfo: PageInfo;
  ViewerAction: ViewerAction;
  Label: Label;
  BulletinTopic: BulletinTopicRow;
  ConfigureBulletinTopicInput: ConfigureBulletinTopicInput;
  BulletinTopicPayload: Omit<BulletinTopicPayload, 'topic'> & { topic: ResolversParentTypes['BulletinTopic'] };
  BulletinText: BulletinText;
  Bulletin: BulletinRow;
  ID: Scalars['ID']['output'];
  PublicIssue: { id: string };
  Territory: { id: string };
  BulletinConnection: Omit<BulletinConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['BulletinEdge']>, nodes: Array<ResolversParentTypes['Bulletin']> };
  BulletinEdge: Omit<BulletinEdge, 'node'> & { node: ResolversParentTypes['Bulletin'] };
  BulletinTextInput: BulletinTextInput;
  DraftBulletinInput: DraftBulletinInput;
  DraftCorrectionInput: DraftCorrectionInput;
  WithdrawBulletinInput: WithdrawBulletinInput;
  EditBulletinInput: EditBulletinInput;
  ReleaseBulletinInput: ReleaseBulletinInput;
  ResendUncertainInput: ResendUncertainInput;
  DiscardBulletinInput: DiscardBulletinInput;
  BulletinPayload: Omit<BulletinPayload, 'bulletin'> & { bulletin: ResolversParentTypes['Bulletin'] };
  DeliveryCounts: DeliveryCounts;
  Labels: LabelsRow;
  BulletinSubscription: BulletinSubscriptionRow;
  SubscribeInput: SubscribeInput;
  ConfirmSubscriptionInput: ConfirmSubscriptionInput;
  UnsubscribeInput: UnsubscribeInput;
  UnsubscribeMeInput: UnsubscribeMeInput;
  SubscribePayload: SubscribePayload;
  ConfirmSubscriptionPayload: ConfirmSubscriptionPayload;
  UnsubscribePayload: UnsubscribePayload;
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

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type LocalisedTextResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['LocalisedText'] = ResolversParentTypes['LocalisedText']> = {
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type BulletinTopicResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['BulletinTopic'] = ResolversParentTypes['BulletinTopic']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<BulletinTopicNameArgs>>;
  names?: Resolver<Array<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  isActive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type BulletinTopicPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['BulletinTopicPayload'] = ResolversParentTypes['BulletinTopicPayload']> = {
  topic?: Resolver<ResolversTypes['BulletinTopic'], ParentType, ContextType>;
};

export type BulletinTextResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['BulletinText'] = ResolversParentTypes['BulletinText']> = {
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  correction?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BulletinResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Bulletin'] = ResolversParentTypes['Bulletin']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  territory?: Resolver<Maybe<ResolversTypes['Territory']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['BulletinKind'], ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['BulletinTopic'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['BulletinStatus'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['BulletinText']>, ParentType, ContextType, Partial<BulletinTextArgs>>;
  texts?: Resolver<Array<ResolversTypes['BulletinText']>, ParentType, ContextType>;
  issue?: Resolver<Maybe<ResolversTypes['PublicIssue']>, ParentType, ContextType>;
  draftedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  draftedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  releasedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  corrects?: Resolver<Maybe<ResolversTypes['Bulletin']>, ParentType, ContextType>;
  correctedBy?: Resolver<Maybe<ResolversTypes['Bulletin']>, ParentType, ContextType>;
  withdrawalReason?: Resolver<Array<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  deliveries?: Resolver<Maybe<ResolversTypes['DeliveryCounts']>, ParentType, ContextType>;
  viewerActions?: Resolver<Array<ResolversTypes['ViewerAction']>, ParentType, ContextType>;
};

export type PublicIssueResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PublicIssue'] = ResolversParentTypes['PublicIssue']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type TerritoryResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Territory'] = ResolversParentTypes['Territory']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  bulletins?: Resolver<Maybe<ResolversTypes['BulletinConnection']>, ParentType, ContextType, RequireFields<TerritoryBulletinsArgs, 'status' | 'below' | 'first'>>;
};

export type BulletinConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['BulletinConnection'] = ResolversParentTypes['BulletinConnection']> = {
  edges?: Resolver<Array<ResolversTypes['BulletinEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Bulletin']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type BulletinEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['BulletinEdge'] = ResolversParentTypes['BulletinEdge']> = {
  node?: Resolver<ResolversTypes['Bulletin'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BulletinPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['BulletinPayload'] = ResolversParentTypes['BulletinPayload']> = {
  bulletin?: Resolver<ResolversTypes['Bulletin'], ParentType, ContextType>;
};

export type DeliveryCountsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DeliveryCounts'] = ResolversParentTypes['DeliveryCounts']> = {
  pending?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  failed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  uncertain?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unreadable?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LabelsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Labels'] = ResolversParentTypes['Labels']> = {
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bulletinKinds?: Resolver<Maybe<Array<ResolversTypes['Label']>>, ParentType, ContextType>;
  bulletinStatuses?: Resolver<Maybe<Array<ResolversTypes['Label']>>, ParentType, ContextType>;
  subscriptionChannels?: Resolver<Maybe<Array<ResolversTypes['Label']>>, ParentType, ContextType>;
};

export type BulletinSubscriptionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['BulletinSubscription'] = ResolversParentTypes['BulletinSubscription']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  territories?: Resolver<Array<Maybe<ResolversTypes['Territory']>>, ParentType, ContextType>;
  topics?: Resolver<Array<ResolversTypes['BulletinTopic']>, ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['SubscriptionChannel'], ParentType, ContextType>;
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isConfirmed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerActions?: Resolver<Array<ResolversTypes['ViewerAction']>, ParentType, ContextType>;
};

export type SubscribePayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SubscribePayload'] = ResolversParentTypes['SubscribePayload']> = {
  accepted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ConfirmSubscriptionPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ConfirmSubscriptionPayload'] = ResolversParentTypes['ConfirmSubscriptionPayload']> = {
  confirmed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type UnsubscribePayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['UnsubscribePayload'] = ResolversParentTypes['UnsubscribePayload']> = {
  unsubscribed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PersonResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  work?: Resolver<Maybe<ResolversTypes['Work']>, ParentType, ContextType>;
};

export type WorkResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Work'] = ResolversParentTypes['Work']> = {
  bulletinsToRelease?: Resolver<Maybe<Array<ResolversTypes['Bulletin']>>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  bulletinTopics?: Resolver<Maybe<Array<ResolversTypes['BulletinTopic']>>, ParentType, ContextType>;
  bulletin?: Resolver<Maybe<ResolversTypes['Bulletin']>, ParentType, ContextType, RequireFields<QueryBulletinArgs, 'id'>>;
  mySubscriptions?: Resolver<Maybe<Array<ResolversTypes['BulletinSubscription']>>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  configureBulletinTopic?: Resolver<Maybe<ResolversTypes['BulletinTopicPayload']>, ParentType, ContextType, RequireFields<MutationConfigureBulletinTopicArgs, 'input' | 'idempotencyKey'>>;
  draftBulletin?: Resolver<Maybe<ResolversTypes['BulletinPayload']>, ParentType, ContextType, RequireFields<MutationDraftBulletinArgs, 'input' | 'idempotencyKey'>>;
  editBulletin?: Resolver<Maybe<ResolversTypes['BulletinPayload']>, ParentType, ContextType, RequireFields<MutationEditBulletinArgs, 'input' | 'idempotencyKey'>>;
  releaseBulletin?: Resolver<Maybe<ResolversTypes['BulletinPayload']>, ParentType, ContextType, RequireFields<MutationReleaseBulletinArgs, 'input' | 'idempotencyKey'>>;
  resendUncertain?: Resolver<Maybe<ResolversTypes['BulletinPayload']>, ParentType, ContextType, RequireFields<MutationResendUncertainArgs, 'input' | 'idempotencyKey'>>;
  draftCorrection?: Resolver<Maybe<ResolversTypes['BulletinPayload']>, ParentType, ContextType, RequireFields<MutationDraftCorrectionArgs, 'input' | 'idempotencyKey'>>;
  withdrawBulletin?: Resolver<Maybe<ResolversTypes['BulletinPayload']>, ParentType, ContextType, RequireFields<MutationWithdrawBulletinArgs, 'input' | 'idempotencyKey'>>;
  discardBulletin?: Resolver<Maybe<ResolversTypes['BulletinPayload']>, ParentType, ContextType, RequireFields<MutationDiscardBulletinArgs, 'input' | 'idempotencyKey'>>;
  subscribe?: Resolver<Maybe<ResolversTypes['SubscribePayload']>, ParentType, ContextType, RequireFields<MutationSubscribeArgs, 'input' | 'idempotencyKey'>>;
  subscribeMe?: Resolver<Maybe<ResolversTypes['SubscribePayload']>, ParentType, ContextType, RequireFields<MutationSubscribeMeArgs, 'input' | 'idempotencyKey'>>;
  unsubscribeMe?: Resolver<Maybe<ResolversTypes['UnsubscribePayload']>, ParentType, ContextType, RequireFields<MutationUnsubscribeMeArgs, 'input' | 'idempotencyKey'>>;
  confirmSubscription?: Resolver<Maybe<ResolversTypes['ConfirmSubscriptionPayload']>, ParentType, ContextType, RequireFields<MutationConfirmSubscriptionArgs, 'input' | 'idempotencyKey'>>;
  unsubscribe?: Resolver<Maybe<ResolversTypes['UnsubscribePayload']>, ParentType, ContextType, RequireFields<MutationUnsubscribeArgs, 'input' | 'idempotencyKey'>>;
};

export type Resolvers<ContextType = GraphqlContext> = {
  DateTime?: GraphQLScalarType;
  LocalisedText?: LocalisedTextResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  ViewerAction?: ViewerActionResolvers<ContextType>;
  Label?: LabelResolvers<ContextType>;
  BulletinTopic?: BulletinTopicResolvers<ContextType>;
  BulletinTopicPayload?: BulletinTopicPayloadResolvers<ContextType>;
  BulletinText?: BulletinTextResolvers<ContextType>;
  Bulletin?: BulletinResolvers<ContextType>;
  PublicIssue?: PublicIssueResolvers<ContextType>;
  Territory?: TerritoryResolvers<ContextType>;
  BulletinConnection?: BulletinConnectionResolvers<ContextType>;
  BulletinEdge?: BulletinEdgeResolvers<ContextType>;
  BulletinPayload?: BulletinPayloadResolvers<ContextType>;
  DeliveryCounts?: DeliveryCountsResolvers<ContextType>;
  Labels?: LabelsResolvers<ContextType>;
  BulletinSubscription?: BulletinSubscriptionResolvers<ContextType>;
  SubscribePayload?: SubscribePayloadResolvers<ContextType>;
  ConfirmSubscriptionPayload?: ConfirmSubscriptionPayloadResolvers<ContextType>;
  UnsubscribePayload?: UnsubscribePayloadResolvers<ContextType>;
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

