import * as graph from '@vicinia/client/station';
import type { ActionOfViewerFragment } from '@vicinia/client/station';
import type { TFunction } from 'i18next';
import { openIssuesAt } from '../issue/issue-choices.js';
import { changeBy, type Change } from '../station/form/change.js';
import { textOf } from '../parts/form/values.js';
import { fieldsOf } from '../station/form/fields-of.js';
import { PlaceInput } from '../station/form/place-input.js';
import { categoryChoices } from '../station/list/use-categories.js';
import type { ConcernInFull } from './concern-page.js';

/** Joining an issue that is there is decided by that issue; it is offered to whoever could make one of the concern. */
export function withIssues(actions: readonly ActionOfViewerFragment[]): ActionOfViewerFragment[] {
  return actions.flatMap((one) =>
    one.action === 'presentIssue' ? [one, { ...one, action: 'addConcernsToIssue' }] : [one],
  );
}

/** What can be done with a concern: what each step asks for. */
export function concernChanges(
  concern: ConcernInFull,
  t: TFunction,
  language: string,
): Record<string, Change> {
  const concernId = concern.id;
  const at = concern.territory?.id ?? '';
  const field = fieldsOf(t, 'field');
  const reason = field('reason', 'text', { most: 1000 });
  return {
    answerConcern: changeBy(
      graph.AnswerConcernDocument,
      [{ name: 'text', kind: 'text', label: t('concern.answer'), hint: t('work.answerHint'), most: 5000 }],
      (values) => ({ concernId, language, text: textOf(values, 'text') }),
    ),
    triageConcern: changeBy(graph.TriageConcernDocument, [], () => ({ concernId })),
    presentIssue: changeBy(graph.PresentIssueDocument, [field('title', 'line', { most: 200 })], (values) => ({
      concernIds: [concernId],
      titles: [{ language, text: textOf(values, 'title') }],
    })),
    addConcernsToIssue: changeBy(
      graph.AddConcernsToIssueDocument,
      [field('issue', 'choice', { choices: () => openIssuesAt(at, language) })],
      (values) => ({ issueId: textOf(values, 'issue'), concernIds: [concernId] }),
    ),
    closeConcern: changeBy(graph.CloseConcernDocument, [], () => ({
      concernId,
      lastReadId: concern.messages.at(-1)?.id ?? null,
    })),
    reopenConcern: changeBy(graph.ReopenConcernDocument, [], () => ({ concernId })),
    recategoriseConcern: changeBy(
      graph.RecategoriseConcernDocument,
      [field('category', 'choice', { choices: () => categoryChoices(language) }), reason],
      (values) => ({ concernId, category: textOf(values, 'category'), reason: textOf(values, 'reason') }),
    ),
    rerouteConcern: changeBy(
      graph.RerouteConcernDocument,
      [field('place', 'own', { input: PlaceInput }), reason],
      (values) => ({
        concernId,
        territoryId: textOf(values, 'place'),
        reason: textOf(values, 'reason'),
      }),
    ),
  };
}
