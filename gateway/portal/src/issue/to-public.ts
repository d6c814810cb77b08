import * as graph from '@vicinia/client/station';
import { changeBy } from '../station/form/change.js';
import { optional, textOf, type Values } from '../parts/form/values.js';
import type { OfIssue } from './issue-changes.js';
import { issueFields } from './issue-fields.js';

/** What the public reads of an issue: drafted by one person and released by another, or both at once. */
export function toPublic({ issue, t, language }: OfIssue) {
  const issueId = issue.id;
  const revision = issue.publicDraft?.revision ?? 0;
  const field = issueFields(t);
  const fields = [
    field('title', 'line', { most: 200, hint: t('field.publicHint') }),
    field('summary', 'text'),
    field('agreed', 'text', { isOptional: true }),
  ];
  const textsOf = (values: Values) => [
    {
      language,
      title: textOf(values, 'title'),
      summary: textOf(values, 'summary'),
      agreed: optional(values, 'agreed') ?? null,
    },
  ];
  return {
    draftPublicIssue: changeBy(graph.DraftPublicIssueDocument, fields, (values) => ({
      issueId,
      texts: textsOf(values),
      replaces: issue.publicDraft?.revision ?? null,
    })),
    releasePublicIssueDraft: changeBy(graph.ReleasePublicIssueDraftDocument, [], () => ({
      issueId,
      revision,
    })),
    discardPublicIssueDraft: changeBy(graph.DiscardPublicIssueDraftDocument, [], () => ({
      issueId,
      revision,
    })),
    releasePublicIssue: changeBy(graph.ReleasePublicIssueDocument, fields, (values) => ({
      issueId,
      texts: textsOf(values),
    })),
    withdrawPublicIssue: changeBy(
      graph.WithdrawPublicIssueDocument,
      [field('reason', 'text', { most: 1000 })],
      (values) => ({
        issueId,
        reason: [{ language, text: textOf(values, 'reason') }],
      }),
    ),
  };
}
