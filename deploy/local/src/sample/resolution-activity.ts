import type { PlannedMeasure } from '@vicinia/sample-country';
import type { Activity, Handlers } from './activity.js';
import { actOnIssue } from './issue-activity.js';

type Kinds = 'resolution-proposed' | 'signature-given' | 'signature-deadline-passed' | 'measure-progressed';

/** From the matrix to what binds, and how its measures get on. */
export function resolutionHandlers(activity: Activity): Handlers<Kinds> {
  const act = actOnIssue(activity);
  return {
    'resolution-proposed': async (step) => {
      const issueId = activity.id(step.issue);
      await act(
        step,
        { name: 'describeMatrix', input: 'DescribeMatrixInput', select: '__typename' },
        {
          issueId,
          description: step.agreedDescription,
          desiredOutcomes: step.desiredOutcomes,
        },
      );
      for (const measure of activity.facts.measuresOf(step.issue)) {
        await act(
          step,
          { name: 'changeMeasure', input: 'ChangeMeasureInput', select: '__typename' },
          {
            measureId: activity.id(measure.measure),
            what: measure.what,
            how: measure.how,
          },
          measure.measure,
        );
      }
      const { issue } = await act(
        step,
        {
          name: 'proposeResolution',
          input: 'ProposeResolutionInput',
          select: 'issue { matrix { version } }',
        },
        {
          issueId,
          signBy: step.signatureDeadline,
        },
      );
      activity.keepId(`${step.issue} version`, String(issue.matrix.version));
    },
    'signature-given': async (step) => {
      await act(
        step,
        { name: 'signResolution', input: 'SignResolutionInput', select: '__typename' },
        {
          issueId: activity.id(step.issue),
          version: Number(activity.id(`${step.issue} version`)),
          answer: step.answer === 'SIGNED' ? 'SIGN' : 'DISSENT',
          comment: step.reason,
        },
        step.stakeholder,
      );
    },
    'signature-deadline-passed': async (step) => {
      await activity.client.ask(
        'issues',
        // The step stands at the deadline itself; it has passed a moment later.
        {
          ...activity.by(activity.facts.leaderOf(step.issue), step),
          at: new Date(Date.parse(step.at) + 1_000),
        },
        `mutation ($id: ID!, $key: String!) { recordMissingSignatures(input: { issueId: $id }, idempotencyKey: $key) { __typename } }`,
        { id: activity.id(step.issue), key: activity.key(step, step.issue) },
      );
    },
    'measure-progressed': async (step) => {
      await act(
        step,
        { name: 'reportProgress', input: 'ReportProgressInput', select: '__typename' },
        {
          measureId: activity.id(step.measure),
          status: step.status,
          evidence: step.evidence,
        },
        step.measure,
      );
    },
  };
}

/** Who is responsible for a measure, as the input of a decision wants it. */
export function responsibleFor(activity: Activity, { responsible }: PlannedMeasure): Record<string, string> {
  return responsible.kind === 'person'
    ? { responsiblePersonId: activity.people.person(responsible.personCode) }
    : { responsibleOrganisationId: activity.people.organisation(responsible.organisationCode) };
}
