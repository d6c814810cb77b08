import { parseReceipt, type ConcernCategoriesQuery } from '@vicinia/client';
import type { TFunction } from 'i18next';
import type { FormField } from '../parts/form/form-field.js';
import { textOf, type Values } from '../parts/form/values.js';
import { WhoRaises } from './who-raises.js';

const KINDS = ['WORRY', 'INFORMATION', 'ACCIDENT', 'THREAT', 'CRIME', 'ADVICE_ASKED', 'PROPOSAL'] as const;
const MOST_PHOTOS = 5;

type Category = NonNullable<ConcernCategoriesQuery['concernCategories']>[number];

/** True for whoever does not stay unknown. */
export function isWithAccount(values: Values): boolean {
  return textOf(values, 'withAccount') === 'true';
}

/** What a concern is made of: who raises it, what kind of matter it is, how it is meant, the words, photos. */
export function concernFields(t: TFunction, values: Values, categories: readonly Category[]): FormField[] {
  const withAccount = isWithAccount(values);
  const offered = categories
    .filter(({ anonymityAllowed }) => anonymityAllowed || withAccount)
    .map(({ code, name, parent }) => ({
      value: code,
      text: parent === null ? name : `${parent.name}: ${name}`,
    }));
  return [
    { name: 'withAccount', kind: 'own', label: t('whoRaises.question'), input: WhoRaises },
    {
      name: 'category',
      kind: 'choice',
      label: t('raise.category'),
      choices: () => Promise.resolve(offered),
      choicesOf: offered.map(({ value }) => value).join(' '),
    },
    {
      name: 'kind',
      kind: 'choice',
      label: t('raise.kind'),
      choices: () => Promise.resolve(KINDS.map((kind) => ({ value: kind, text: t(`kind.${kind}`) }))),
    },
    {
      name: 'text',
      kind: 'text',
      label: t('raise.text'),
      hint: t('raise.textHint'),
      most: 5000,
      rows: 6,
    },
    {
      name: 'attachmentIds',
      kind: 'files',
      label: t('photos.label'),
      hint: t('photos.hint', { most: MOST_PHOTOS }),
      most: MOST_PHOTOS,
      isOptional: true,
      photosAlone: true,
      // With which photos belong together; where there is an account, that says so.
      ...(withAccount ? {} : { receipt: parseReceipt(textOf(values, 'receipt')) }),
    },
  ];
}
