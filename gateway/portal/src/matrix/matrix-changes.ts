import * as graph from '@vicinia/client/station';
import type { TFunction } from 'i18next';
import { changeBy, type Change } from '../station/form/change.js';
import { momentOf, optional, textOf, type Values } from '../parts/form/values.js';
import { partyName } from '../station/party.js';
import { labelChoices } from '../station/use-labels.js';
import type { IssueWithMatrix, Matrix } from './matrix-shown.js';
import { addMeasure } from './measure-changes.js';

/** What is done with a matrix as a whole: signed, described, extended, proposed. */
export function matrixChanges(
  issue: IssueWithMatrix,
  t: TFunction,
  language: string,
): Record<string, Change> {
  const issueId = issue.id;
  const version = issue.matrix?.version ?? 0;
  const signatures = issue.matrix?.resolution?.signatures ?? [];
  const offered = signatures.filter(({ viewerMayAnswer }) => viewerMayAnswer);
  const isOpen =
    signatures.some(({ status }) => status === 'PENDING') && issue.matrix?.resolution?.lapsedAt === null;
  return {
    ...(isOpen
      ? {
          signResolution: changeBy(
            graph.SignResolutionDocument,
            [
              {
                name: 'answer',
                kind: 'choice',
                label: t('matrix.answer'),
                choices: () => labelChoices('signatureAnswers', language),
              },
              {
                name: 'stakeholder',
                kind: 'choice',
                isOptional: true,
                label: t('field.stakeholder'),
                choices: () =>
                  Promise.resolve(
                    offered.map(({ stakeholder }) => ({
                      value: stakeholder.id,
                      text: partyName(stakeholder, t('station.vacant')),
                    })),
                  ),
              },
              { name: 'comment', kind: 'text', isOptional: true, label: t('matrix.comment'), most: 2000 },
            ],
            (values) => ({
              issueId,
              version,
              answer: textOf(values, 'answer') as 'SIGN',
              stakeholderId: optional(values, 'stakeholder') ?? null,
              comment: optional(values, 'comment') ?? null,
            }),
          ),
        }
      : {}),
    describeMatrix: changeBy(
      graph.DescribeMatrixDocument,
      [
        { name: 'description', kind: 'text', label: t('matrix.description'), most: 10_000 },
        {
          name: 'desiredOutcomes',
          kind: 'text',
          label: t('matrix.desiredOutcomes'),
          hint: t('matrix.outcomesHint'),
          most: 20_000,
        },
      ],
      (values) => ({
        issueId,
        language,
        description: textOf(values, 'description'),
        desiredOutcomes: linesOf(textOf(values, 'desiredOutcomes')),
      }),
    ),
    addMeasure: addMeasure(issue, t, language),
    proposeResolution: changeBy(
      graph.ProposeResolutionDocument,
      [{ name: 'signBy', kind: 'moment', label: t('matrix.signBy') }],
      (values) => ({ issueId, signBy: momentOf(values, 'signBy') ?? '' }),
    ),
    recordMissingSignatures: changeBy(graph.RecordMissingSignaturesDocument, [], () => ({ issueId })),
  };
}

/** What a matrix describes, as its form has it. */
export function describedBefore(matrix: Matrix | null): Values {
  return {
    description: matrix?.description ?? '',
    desiredOutcomes: (matrix?.desiredOutcomes ?? []).join('\n'),
  };
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
