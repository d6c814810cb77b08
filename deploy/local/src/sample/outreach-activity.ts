import { randomUUID } from 'node:crypto';
import type { Activity, Handlers, StepOf } from './activity.js';

type Kinds =
  | 'subscription-made'
  | 'subscription-confirmed'
  | 'bulletin-released'
  | 'bulletin-drafted'
  | 'draft-released';

/** Who subscribes, and what goes out. */
export function outreachHandlers(activity: Activity): Handlers<Kinds> {
  const { client } = activity;
  // Where a load goes on, the request for a confirmation is sent anew and not as a repetition.
  const thisLoad = randomUUID();
  return {
    'subscription-made': async (step) => {
      await client.mutate(
        'outreach',
        { account: null, at: new Date(step.at) },
        { name: 'subscribe', input: 'SubscribeInput', select: '__typename' },
        {
          email: step.address,
          territoryIds: [activity.people.territory(step.territoryCode)],
          topics: step.topic === 'ALL' ? [] : [step.topic],
          language: step.language,
        },
        activity.key(step, step.subscription, thisLoad),
      );
    },
    'subscription-confirmed': async (step) => {
      const token = await activity.confirmationToken(activity.facts.addressOf(step.subscription));
      await client.mutate(
        'outreach',
        { account: null, at: new Date(step.at) },
        { name: 'confirmSubscription', input: 'ConfirmSubscriptionInput', select: 'confirmed' },
        { token },
        activity.key(step, step.subscription),
      );
    },
    'bulletin-released': async (step) => {
      const doer = activity.by(step.personCode, step);
      // Whoever edits may not release: the lead of the nation lends a hand.
      const editor = { account: 'sample-national-lead', at: doer.at };
      const issueId = activity.id(step.issue);
      const bulletinId = await client.until(`the bulletin of ${step.issue}`, () =>
        activity.records.bulletinOf(issueId),
      );
      await client.mutate(
        'outreach',
        editor,
        { name: 'editBulletin', input: 'EditBulletinInput', select: '__typename' },
        {
          bulletinId,
          texts: textsOf(step),
        },
        activity.key(step, step.issue, 'edit'),
      );
      await client.mutate(
        'outreach',
        doer,
        { name: 'releaseBulletin', input: 'ReleaseBulletinInput', select: '__typename' },
        {
          bulletinId,
        },
        activity.key(step, step.issue),
      );
    },
    'bulletin-drafted': async (step) => {
      const { bulletin } = await client.mutate(
        'outreach',
        activity.by(step.personCode, step),
        { name: 'draftBulletin', input: 'DraftBulletinInput', select: 'bulletin { id }' },
        {
          territoryId: activity.people.territory(step.territoryCode),
          kind: step.bulletinKind,
          topic: step.topic,
          texts: textsOf(step),
        },
        activity.key(step, step.bulletin),
      );
      activity.keepId(step.bulletin, bulletin.id as string);
    },
    'draft-released': async (step) => {
      await client.mutate(
        'outreach',
        activity.by(step.personCode, step),
        { name: 'releaseBulletin', input: 'ReleaseBulletinInput', select: '__typename' },
        { bulletinId: activity.id(step.bulletin) },
        activity.key(step, step.bulletin),
      );
    },
  };
}

/** Title and text by language as the schema's input wants them. */
function textsOf({ title, text }: Pick<StepOf<'bulletin-drafted'>, 'title' | 'text'>): object[] {
  return Object.entries(title).map(([language, said]) => ({
    language,
    title: said,
    body: text[language] ?? said,
  }));
}
