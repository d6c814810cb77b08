import type { Texts } from '../structure/country.js';
import type { Step } from './step.js';

/** What bulletins of the sample country are about; the codes of its topics. */
export const bulletinTopics = [
  'OUTCOMES',
  'NEWS',
  'PREVENTION',
  'EVENTS',
  'OFFICERS',
  'FOUND_PROPERTY',
] as const;
export type BulletinTopic = (typeof bulletinTopics)[number];

export interface SubscriptionMade extends Step<'subscription-made'> {
  readonly subscription: string;
  readonly territoryCode: string;
  readonly topic: BulletinTopic | 'ALL';
  readonly language: string;
  readonly channel: 'EMAIL';
  readonly address: string;
}

/** The second half of the double opt-in; subscriptions without it stay unconfirmed. */
export interface SubscriptionConfirmed extends Step<'subscription-confirmed'> {
  readonly subscription: string;
}

/** The drafted "you said, we did" bulletin of a closed issue is released by a named person. */
export interface BulletinReleased extends Step<'bulletin-released'> {
  readonly issue: string;
  readonly personCode: string;
  readonly title: Texts;
  readonly text: Texts;
}

/** Somebody writes a bulletin of another kind; it waits for its release. */
export interface BulletinDrafted extends Step<'bulletin-drafted'> {
  readonly bulletin: string;
  readonly territoryCode: string;
  readonly bulletinKind: 'NEWS' | 'ADVICE' | 'FOUND_PROPERTY';
  readonly topic: BulletinTopic;
  readonly personCode: string;
  readonly title: Texts;
  readonly text: Texts;
}

/** A second person releases such a bulletin. */
export interface DraftReleased extends Step<'draft-released'> {
  readonly bulletin: string;
  readonly personCode: string;
}
