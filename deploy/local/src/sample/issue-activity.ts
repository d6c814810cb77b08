import type { PlanStep, StakeholderAdded } from '@vicinia/sample-country';
import { localised, type Activity, type Handlers, type StepOf } from './activity.js';
import type { Answer, Mutation } from './subgraph-client.js';

type Kinds =
  | 'issue-presented'
  | 'analysis-started'
  | 'issue-defined'
  | 'issue-declined'
  | 'issue-referred'
  | 'issue-released'
  | 'process-agreed'
  | 'stakeholder-added'
  | 'working-group-started'
  | 'implementation-started'
  | 'evaluation-started'
  | 'review-held'
  | 'issue-closed';

/** The life of an issue from its presentation to its effect; the resolution in between has a file of its own. */
export function issueHandlers(activity: Activity): Handlers<Kinds> {
  const act = actOnIssue(activity);
  return {
    'issue-presented': async (step) => {
      const { issue } = await act(
        step,
        { name: 'presentIssue', input: 'PresentIssueInput', select: 'issue { id }' },
        {
          concernIds: step.concerns.map((concern) => activity.id(concern)),
          territoryId: activity.people.territory(step.territoryCode),
          titles: localised(step.title),
          descriptions: localised(step.description),
        },
      );
      activity.keepId(step.issue, issue.id as string);
    },
    'analysis-started': (step) => advance(activity, step, 'startAnalysis'),
    'issue-defined': async (step) => {
      const { problem, cause, affected } = step;
      const input = { issueId: activity.id(step.issue), problem, cause, affected };
      await act(step, { name: 'defineIssue', input: 'DefineIssueInput', select: '__typename' }, input);
    },
    'issue-declined': async (step) => {
      const input = { issueId: activity.id(step.issue), reason: localised(step.reason) };
      await act(step, { name: 'declineIssue', input: 'DeclineIssueInput', select: '__typename' }, input);
    },
    'issue-referred': async (step) => {
      const input = { issueId: activity.id(step.issue), authority: step.authority };
      await act(step, { name: 'referIssue', input: 'ReferIssueInput', select: '__typename' }, input);
    },
    'issue-released': async (step) => {
      const input = {
        issueId: activity.id(step.issue),
        territoryId: activity.people.territory(step.territoryCode),
        category: step.category,
        texts: Object.entries(step.title).map(([language, title]) => ({
          language,
          title,
          summary: step.summary[language] ?? title,
          agreed: step.agreed?.[language] ?? null,
        })),
      };
      const mutation = { name: 'releasePublicIssue', input: 'ReleasePublicIssueInput', select: '__typename' };
      await act(step, mutation, input, String(step.version));
    },
    'process-agreed': async (step) => {
      const input = { issueId: activity.id(step.issue), process: step.process };
      await act(step, { name: 'agreeProcess', input: 'AgreeProcessInput', select: '__typename' }, input);
    },
    // Those who are named here join together, when the working group is formed.
    'stakeholder-added': () => Promise.resolve(),
    'working-group-started': async (step) => {
      const input = {
        issueId: activity.id(step.issue),
        stakeholders: activity.facts.stakeholdersOf(step.issue).map(({ party }) => partyOf(activity, party)),
      };
      await act(
        step,
        { name: 'formWorkingGroup', input: 'FormWorkingGroupInput', select: '__typename' },
        input,
      );
    },
    'implementation-started': (step) => advance(activity, step, 'startImplementation'),
    'evaluation-started': (step) => advance(activity, step, 'startEvaluation'),
    'review-held': async (step) => {
      const input = {
        issueId: activity.id(step.issue),
        matrixVersion: Number(activity.id(`${step.issue} version`)),
        text: step.findings,
      };
      await act(
        step,
        { name: 'addReview', input: 'AddReviewInput', select: '__typename' },
        input,
        String(step.number),
      );
    },
    'issue-closed': async (step) => {
      const input = {
        issueId: activity.id(step.issue),
        effect: step.effect,
        assessment: localised(step.assessment),
      };
      await act(step, { name: 'closeIssue', input: 'CloseIssueInput', select: '__typename' }, input);
    },
  };
}

/** Any step about an issue that a named person takes. */
type IssueStep = Extract<PlanStep, { issue: string; personCode: string }>;

/** A mutation of issues by the person of the step. */
export function actOnIssue(
  activity: Activity,
): (step: IssueStep, mutation: Mutation, input: unknown, part?: string) => Promise<Answer> {
  return (step, mutation, input, part = '') =>
    activity.client.mutate(
      'issues',
      activity.by(step.personCode, step),
      mutation,
      input,
      activity.key(step, mutation.name, step.issue, part),
    );
}

async function advance(
  activity: Activity,
  step: StepOf<'analysis-started' | 'implementation-started' | 'evaluation-started'>,
  name: string,
): Promise<void> {
  await activity.client.ask(
    'issues',
    activity.by(step.personCode, step),
    `mutation ($id: ID!, $key: String!) { ${name}(input: { issueId: $id }, idempotencyKey: $key) { __typename } }`,
    { id: activity.id(step.issue), key: activity.key(step, step.issue) },
  );
}

function partyOf(
  activity: Activity,
  party: StakeholderAdded['party'],
): { personId: string; organisationId?: string } {
  if (party.kind === 'person') return { personId: activity.people.person(party.personCode) };
  return {
    personId: activity.people.person(party.representedByPersonCode),
    organisationId: activity.people.organisation(party.organisationCode),
  };
}
