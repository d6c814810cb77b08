import { MyCardDocument, SetMyPublicCardDocument, type MyCardQuery } from '@vicinia/client/station';
import type { TFunction } from 'i18next';
import { changeBy, type Change } from '../station/form/change.js';
import { optional, textOf, type Values } from '../parts/form/values.js';
import { fieldsOf } from '../station/form/fields-of.js';
import type { Place } from '../station/me.js';
import { filesOf } from '../parts/form/files-input.js';

export { MyCardDocument };
export type MyCard = NonNullable<NonNullable<MyCardQuery['me']>['publicCard']>;

/**
 * What an officer lets everybody see; all of it at once, as it is shown.
 *
 * @param places in which the officer holds a post, and may say that they live there
 */
export function showCard(places: readonly Place[], t: TFunction): Change {
  const field = fieldsOf(t, 'card');
  return changeBy(
    SetMyPublicCardDocument,
    [
      field('name', 'line', { most: 200 }),
      field('telephone', 'line', { most: 254, isOptional: true }),
      field('email', 'line', { most: 254, isOptional: true }),
      field('livesInId', 'choice', {
        isOptional: true,
        choices: () => Promise.resolve(places.map(({ id, name }) => ({ value: id, text: name }))),
      }),
      field('photoId', 'files', {
        most: 1,
        isOptional: true,
        photosAlone: true,
        sentTo: '/media/cards',
        hint: t('card.photoHint'),
      }),
    ],
    (values) => ({
      card: {
        name: textOf(values, 'name'),
        telephone: optional(values, 'telephone') ?? null,
        email: optional(values, 'email') ?? null,
        livesInId: optional(values, 'livesInId') ?? null,
        photoId: filesOf(values['photoId'])[0]?.id ?? null,
      },
    }),
  );
}

export function withdrawCard(): Change {
  return changeBy(SetMyPublicCardDocument, [], () => ({ card: null }));
}

/** The card as its form has it. */
export function cardBefore(card: MyCard | null, name: string, t: TFunction): Values {
  if (card === null) return { name };
  const { photo } = card;
  return {
    name: card.name,
    telephone: card.telephone ?? '',
    email: card.email ?? '',
    livesInId: card.livesIn?.id ?? '',
    photoId: photo === null ? '' : JSON.stringify([{ id: photo.id, name: t('card.shownPhoto') }]),
  };
}
