import * as graph from '@vicinia/client/station';
import { changeBy } from '../station/form/change.js';
import { chosenOf, optional, textOf } from '../parts/form/values.js';
import { coursesToHold } from '../station/courses-to-hold.js';
import { labelChoices } from '../station/use-labels.js';
import type { OfIssue } from './issue-changes.js';
import { issueFields, plainChange } from './issue-fields.js';

/** From the first measure to the assessed effect. */
export function outcome({ issue, t, language }: OfIssue) {
  const issueId = issue.id;
  const field = issueFields(t);
  return {
    startImplementation: plainChange(issueId, graph.StartImplementationDocument),
    addReview: changeBy(
      graph.AddReviewDocument,
      [
        field('review', 'text', { most: 10_000 }),
        field('effectSoFar', 'choice', {
          isOptional: true,
          choices: () => labelChoices('effects', language),
        }),
      ],
      (values) => ({
        issueId,
        language,
        text: textOf(values, 'review'),
        matrixVersion: issue.matrix?.version ?? 0,
        effectSoFar: (optional(values, 'effectSoFar') ?? null) as null,
      }),
    ),
    startEvaluation: plainChange(issueId, graph.StartEvaluationDocument),
    closeIssue: changeBy(
      graph.CloseIssueDocument,
      [
        field('effect', 'choice', { choices: () => labelChoices('effects', language) }),
        field('assessment', 'text'),
        field('lessonForCourses', 'choices', { isOptional: true, choices: () => coursesToHold(language) }),
      ],
      (values) => ({
        issueId,
        effect: textOf(values, 'effect') as 'FIXED',
        assessment: [{ language, text: textOf(values, 'assessment') }],
        lessonForCourses: chosenOf(values['lessonForCourses']),
      }),
    ),
  };
}
