import * as graph from '@vicinia/client/station';
import type { MeasureOfMatrixFragment } from '@vicinia/client/station';
import type { TFunction } from 'i18next';
import { vicinia } from '../portal-client.js';
import { changeBy, type Change } from '../station/form/change.js';
import { optional, textOf, type Values } from '../parts/form/values.js';
import type { Choice, FormField } from '../parts/form/form-field.js';
import { fieldsOf } from '../station/form/fields-of.js';
import { filesOf } from '../parts/form/files-input.js';
import { takeBackFields } from '../station/form/take-back.js';
import { partyName, partyOf, partyValue } from '../station/party.js';
import { labelChoices } from '../station/use-labels.js';
import type { IssueWithMatrix } from './matrix-shown.js';

/** The columns of a measure as fields: who, what, where, when, how. */
function measureFields(issue: IssueWithMatrix, t: TFunction, language: string): FormField[] {
  const parties = issue.stakeholders
    .filter(({ releasedAt }) => releasedAt === null)
    .map((one) => ({ value: partyValue(one), text: partyName(one, t('station.vacant')) }));
  const field = fieldsOf(t, 'matrix');
  return [
    field('who', 'choice', { choices: () => Promise.resolve(parties) }),
    field('what', 'text', { most: 2000 }),
    field('where', 'choice', {
      isOptional: true,
      choices: () => placesFor(issue.territory?.id ?? '', language),
    }),
    field('beginsOn', 'day', { isOptional: true }),
    field('dueOn', 'day'),
    field('how', 'text', { most: 2000 }),
  ];
}

function measureInput(values: Values) {
  return {
    who: partyOf(textOf(values, 'who')),
    what: textOf(values, 'what'),
    where: optional(values, 'where') ?? null,
    when: { beginsOn: optional(values, 'beginsOn') ?? null, dueOn: textOf(values, 'dueOn') },
    how: textOf(values, 'how'),
  };
}

export function addMeasure(issue: IssueWithMatrix, t: TFunction, language: string): Change {
  return changeBy(graph.AddMeasureDocument, measureFields(issue, t, language), (values) => ({
    issueId: issue.id,
    ...measureInput(values),
  }));
}

export function changeMeasure(
  issue: IssueWithMatrix,
  measureId: string,
  t: TFunction,
  language: string,
): Change {
  return changeBy(graph.ChangeMeasureDocument, measureFields(issue, t, language), (values) => ({
    measureId,
    ...measureInput(values),
  }));
}

/** What is to be done; until the matrix says it, as a meeting decided it. */
export function whatOf({ id, what, decision }: MeasureOfMatrixFragment): string | null {
  return what ?? decision?.measures?.find((decided) => decided.id === id)?.what ?? null;
}

/** A measure as its form has it. */
export function measureBefore(measure: MeasureOfMatrixFragment): Values {
  const { who, where, when, how } = measure;
  const what = whatOf(measure);
  return {
    who: partyValue(who),
    what: what ?? '',
    where: where?.id ?? '',
    beginsOn: when.beginsOn ?? '',
    dueOn: when.dueOn,
    how: how ?? '',
  };
}

/** What is done with a measure that stands. */
export function measureChanges(
  { id: measureId, attachments }: Pick<MeasureOfMatrixFragment, 'id' | 'attachments'>,
  t: TFunction,
  language: string,
) {
  const reason: FormField = { name: 'reason', kind: 'text', label: t('field.reason'), most: 2000 };
  const text = (name: 'notDoneReason' | 'evidence'): FormField => ({
    name,
    kind: 'text',
    label: t(`matrix.${name}`),
    isOptional: true,
    most: 2000,
  });
  return {
    acceptMeasure: changeBy(graph.AcceptMeasureDocument, [], () => ({ measureId })),
    declineMeasure: changeBy(graph.DeclineMeasureDocument, [{ ...reason, isOptional: true }], (values) => ({
      measureId,
      reason: optional(values, 'reason') ?? null,
    })),
    reportProgress: changeBy(
      graph.ReportProgressDocument,
      [
        {
          name: 'status',
          kind: 'choice',
          label: t('matrix.status'),
          choices: () => labelChoices('measureStatuses', language),
        },
        text('evidence'),
        text('notDoneReason'),
      ],
      (values) => ({
        measureId,
        status: textOf(values, 'status') as 'DONE',
        evidence: optional(values, 'evidence') ?? null,
        notDoneReason: optional(values, 'notDoneReason') ?? null,
      }),
    ),
    attachEvidence: changeBy(
      graph.AttachEvidenceDocument,
      [{ name: 'attachmentIds', kind: 'files', label: t('matrix.files'), hint: t('file.hint') }],
      (values) => ({ measureId, attachmentIds: filesOf(values['attachmentIds']).map(({ id }) => id) }),
    ),
    ...(attachments.length === 0
      ? {}
      : {
          withdrawEvidence: changeBy(
            graph.WithdrawEvidenceDocument,
            takeBackFields(t, attachments),
            (values) => ({
              measureId,
              language,
              attachmentId: textOf(values, 'attachmentId'),
              reason: textOf(values, 'reason'),
            }),
          ),
        }),
    dropMeasure: changeBy(graph.DropMeasureDocument, [reason], (values) => ({
      measureId,
      reason: textOf(values, 'reason'),
    })),
  } satisfies Record<string, Change>;
}

/** Where a measure can be carried out: the territory of the issue, those below it and those above. */
async function placesFor(territoryId: string, language: string): Promise<Choice[]> {
  const { territory } = await vicinia.read(graph.PlacesForMeasureDocument, { territoryId, language });
  if (territory === null) return [];
  const places = [territory, ...territory.children.nodes, ...territory.ancestors.toReversed()];
  return places.map(({ id, name }) => ({ value: id, text: name }));
}
