import * as graph from '@vicinia/client/station';
import { changeBy } from '../station/form/change.js';
import { optional, textOf, chosenOf } from '../parts/form/values.js';
import type { OfIssue } from './issue-changes.js';
import { municipalitiesAt, openIssuesAt, organisationsAt } from './issue-choices.js';
import { issueFields, plainChange } from './issue-fields.js';

/** Where else an issue can go: to a municipality, into another, to an authority, to its end. */
export function otherWays({ issue, t, language }: OfIssue) {
  const issueId = issue.id;
  const at = issue.territory?.id ?? '';
  const field = issueFields(t);
  return {
    placeIssue: changeBy(
      graph.PlaceIssueDocument,
      [field('municipalities', 'choices', { choices: () => municipalitiesAt(at, language) })],
      (values) => ({ issueId, municipalityIds: chosenOf(values['municipalities']) }),
    ),
    mergeIssue: changeBy(
      graph.MergeIssueDocument,
      [field('intoIssue', 'choice', { choices: () => openIssuesAt(at, language, issueId) })],
      (values) => ({ issueId, intoIssueId: textOf(values, 'intoIssue') }),
    ),
    referIssue: changeBy(
      graph.ReferIssueDocument,
      [
        field('authority', 'line', { most: 200 }),
        field('organisation', 'choice', { isOptional: true, choices: () => organisationsAt(at) }),
      ],
      (values) => ({
        issueId,
        authority: textOf(values, 'authority'),
        organisationId: optional(values, 'organisation') ?? null,
      }),
    ),
    returnReferral: plainChange(issueId, graph.ReturnReferralDocument),
    declineIssue: changeBy(graph.DeclineIssueDocument, [field('reason', 'text')], (values) => ({
      issueId,
      reason: [{ language, text: textOf(values, 'reason') }],
    })),
  };
}
