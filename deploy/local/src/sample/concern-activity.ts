import type { Activity, Handlers } from './activity.js';
import { kindOfCategory } from './concern-kinds.js';
import { drawPhoto } from './drawn-photo.js';

type Kinds = 'concern-raised' | 'concern-answered' | 'concern-closed' | 'effect-judged';

/** What people bring in, and what staff do about it. */
export function concernHandlers(activity: Activity): Handlers<Kinds> {
  const { client } = activity;
  return {
    'concern-raised': async (step) => {
      const [longitude, latitude] = step.point;
      const input = {
        category: step.category,
        kind: kindOfCategory[step.category],
        text: step.text,
        language: step.language,
        point: { longitude, latitude },
      };
      const photosBy = async (account: string | null, receiptHash: string | null): Promise<string[]> =>
        step.photo === null ? [] : [await client.upload(account, drawPhoto(step.photo), receiptHash)];
      const key = activity.key(step, step.concern);
      if (step.personCode !== null && !step.anonymous) {
        const reporter = activity.by(step.personCode, step);
        const { concern } = await client.mutate(
          'issues',
          reporter,
          {
            name: 'raiseConcern',
            input: 'RaiseConcernInput',
            select: 'concern { id }',
          },
          { ...input, attachmentIds: await photosBy(reporter.account, null) },
          key,
        );
        activity.keepId(step.concern, concern.id as string);
        return;
      }
      const receiptHash = activity.receiptHash(step.concern);
      await client.mutate(
        'issues',
        { account: null, at: new Date(step.at) },
        {
          name: 'raiseConcernAnonymously',
          input: 'RaiseAnonymousConcernInput',
          select: 'concern { status }',
        },
        { ...input, receiptHash, attachmentIds: await photosBy(null, receiptHash) },
        key,
      );
      activity.keepId(step.concern, await activity.records.concernOfReceipt(receiptHash));
    },
    'concern-answered': async (step) => {
      const doer = activity.by(step.personCode, step);
      const concernId = activity.id(step.concern);
      await client.ask(
        'issues',
        doer,
        `mutation ($id: ID!, $key: String!) { triageConcern(input: { concernId: $id }, idempotencyKey: $key) { __typename } }`,
        { id: concernId, key: activity.key(step, step.concern, 'triage') },
      );
      await client.mutate(
        'issues',
        doer,
        { name: 'answerConcern', input: 'AnswerConcernInput', select: '__typename' },
        { concernId, text: step.text, language: 'de' },
        activity.key(step, step.concern),
      );
    },
    'concern-closed': async (step) => {
      await client.ask(
        'issues',
        activity.by(step.personCode, step),
        `mutation ($id: ID!, $key: String!) { closeConcern(input: { concernId: $id }, idempotencyKey: $key) { __typename } }`,
        { id: activity.id(step.concern), key: activity.key(step, step.concern) },
      );
    },
    'effect-judged': async (step) => {
      const verb = step.judgement === 'CONFIRMED' ? 'confirmOutcome' : 'contestOutcome';
      const reporter = activity.facts.reporterOf(step.concern);
      const key = activity.key(step, step.concern);
      if (reporter === null) {
        await client.mutate(
          'issues',
          { account: null, at: new Date(step.at) },
          {
            name: `${verb}ByReceipt`,
            input: 'JudgeOutcomeByReceiptInput',
            select: '__typename',
          },
          { receiptHash: activity.receiptHash(step.concern) },
          key,
        );
        return;
      }
      await client.mutate(
        'issues',
        activity.by(reporter, step),
        {
          name: verb,
          input: 'JudgeOutcomeInput',
          select: '__typename',
        },
        { concernId: activity.id(step.concern) },
        key,
      );
    },
  };
}
