import * as graph from '@vicinia/client/station';
import type { TFunction } from 'i18next';
import { vicinia } from '../portal-client.js';
import { changeBy, type Change } from '../station/form/change.js';
import { textOf, type Values } from '../parts/form/values.js';
import type { Choice } from '../parts/form/form-field.js';
import { labelChoices } from '../station/use-labels.js';
import type { BulletinInFull } from './bulletin-page.js';
import { textFields, textsOf } from './bulletin-texts.js';

export function draftBulletin(territoryId: string, t: TFunction, language: string): Change {
  return changeBy(
    graph.DraftBulletinDocument,
    [
      {
        name: 'kind',
        kind: 'choice',
        label: t('bulletin.kind'),
        choices: () => labelChoices('bulletinKinds', language),
      },
      { name: 'topic', kind: 'choice', label: t('bulletin.topic'), choices: () => topics(language) },
      ...textFields(t, language, []),
    ],
    (values) => ({
      territoryId,
      kind: textOf(values, 'kind') as 'NEWS',
      topic: textOf(values, 'topic'),
      texts: textsOf(values),
    }),
  );
}

/** What can be done with a bulletin: what each step asks for. */
export function bulletinChanges(
  bulletin: BulletinInFull,
  t: TFunction,
  language: string,
): Record<string, Change> {
  const { id: bulletinId, texts, revision } = bulletin;
  return {
    // Nobody releases words that they have not read: the revision on this page.
    releaseBulletin: changeBy(graph.ReleaseBulletinDocument, [], () => ({ bulletinId, revision })),
    editBulletin: changeBy(graph.EditBulletinDocument, textFields(t, language, texts), (values) => ({
      bulletinId,
      texts: textsOf(values),
    })),
    draftCorrection: changeBy(
      graph.DraftCorrectionDocument,
      textFields(t, language, texts, true),
      (values) => ({ bulletinId, texts: textsOf(values) }),
    ),
    resendUncertain: changeBy(graph.ResendUncertainDocument, [], () => ({ bulletinId })),
    withdrawBulletin: changeBy(
      graph.WithdrawBulletinDocument,
      [{ name: 'reason', kind: 'text', label: t('field.reason'), most: 1000 }],
      (values) => ({ bulletinId, reason: [{ language, text: textOf(values, 'reason') }] }),
    ),
    discardBulletin: changeBy(graph.DiscardBulletinDocument, [], () => ({ bulletinId })),
  };
}

/** The texts of a bulletin as its forms have them. */
export function textsBefore(texts: BulletinInFull['texts']): Values {
  return Object.fromEntries(
    texts.flatMap(({ language, title, body }) => [
      [`title_${language}`, title],
      [`body_${language}`, body],
    ]),
  );
}

async function topics(language: string): Promise<Choice[]> {
  const { bulletinTopics } = await vicinia.read(graph.BulletinTopicsDocument, { language });
  return (bulletinTopics ?? [])
    .filter(({ isActive }) => isActive)
    .map(({ code, name }) => ({ value: code, text: name }));
}
