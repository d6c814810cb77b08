import { createHash, randomBytes } from 'node:crypto';
import { concernCategories } from '@vicinia/sample-country';
import { localised, type Activity, type Handlers } from './activity.js';
import { categoryNames } from './category-names.js';
import type { Doer } from './subgraph-client.js';

const CONFIGURE = {
  name: 'configureConcernCategory',
  input: 'ConfigureConcernCategoryInput',
  select: '__typename',
};

type Kinds = 'concern-raised' | 'concern-answered' | 'concern-closed' | 'effect-judged';

/** What people bring in, and what staff do about it. */
export function concernHandlers(activity: Activity): Handlers<Kinds> {
  const { client } = activity;
  return {
    'concern-raised': async (step) => {
      const [longitude, latitude] = step.point;
      const input = {
        category: step.category,
        text: step.text,
        language: step.language,
        point: { longitude, latitude },
      };
      const key = activity.key(step, step.concern);
      if (step.personCode !== null && !step.anonymous) {
        const { concern } = await client.mutate(
          'issues',
          activity.by(step.personCode, step),
          {
            name: 'raiseConcern',
            input: 'RaiseConcernInput',
            select: 'concern { id }',
          },
          input,
          key,
        );
        activity.ids.set(step.concern, concern.id as string);
        activity.reporters.set(step.concern, step.personCode);
        return;
      }
      const receiptHash = createHash('sha256').update(randomBytes(16)).digest('hex');
      activity.receipts.set(step.concern, receiptHash);
      await client.mutate(
        'issues',
        { account: null, at: new Date(step.at) },
        {
          name: 'raiseConcernAnonymously',
          input: 'RaiseAnonymousConcernInput',
          select: 'concern { status }',
        },
        { ...input, receiptHash },
        key,
      );
      activity.ids.set(step.concern, await activity.records.concernOfReceipt(receiptHash));
    },
    'concern-answered': async (step) => {
      const doer = activity.by(step.personCode, step);
      const concernId = activity.id(step.concern);
      await client.ask(
        'issues',
        doer,
        `mutation ($id: ID!, $key: String!) { triageConcern(concernId: $id, idempotencyKey: $key) { __typename } }`,
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
        `mutation ($id: ID!, $key: String!) { closeConcern(concernId: $id, idempotencyKey: $key) { __typename } }`,
        { id: activity.id(step.concern), key: activity.key(step, step.concern) },
      );
    },
    'effect-judged': async (step) => {
      const verb = step.judgement === 'CONFIRMED' ? 'confirmOutcome' : 'contestOutcome';
      const receiptHash = activity.receipts.get(step.concern);
      const key = activity.key(step, step.concern);
      if (receiptHash !== undefined) {
        await client.mutate(
          'issues',
          { account: null, at: new Date(step.at) },
          {
            name: `${verb}ByReceipt`,
            input: 'JudgeOutcomeByReceiptInput',
            select: '__typename',
          },
          { receiptHash },
          key,
        );
        return;
      }
      await client.mutate(
        'issues',
        activity.by(activity.reporters.get(step.concern) ?? '', step),
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

/** The categories of the sample country, each with the country's ordinary reply clock. */
export async function loadCategories(activity: Activity, lead: Doer): Promise<void> {
  for (const code of concernCategories) {
    await activity.client.mutate(
      'issues',
      lead,
      CONFIGURE,
      { code, names: localised(categoryNames[code]) },
      `sample-category-${code}`,
    );
  }
}
