import { ConcernCategoriesDocument } from '@vicinia/client';
import { useTranslation } from 'react-i18next';
import { useLoaded } from '../../parts/use-loaded.js';
import { vicinia } from '../../portal-client.js';
import type { Choice } from '../../parts/form/form-field.js';

/** Categories of concerns, each below the one above it. */
export async function categoryChoices(language: string): Promise<Choice[]> {
  const { concernCategories } = await vicinia.read(ConcernCategoriesDocument, { language });
  return (concernCategories ?? [])
    .map(({ code, name, parent }) => ({
      value: code,
      text: parent === null ? name : `${parent.name}: ${name}`,
    }))
    .sort((a, b) => a.text.localeCompare(b.text, language));
}

export function useCategories(): readonly Choice[] {
  const language = useTranslation().i18n.language;
  return useLoaded(language, () => categoryChoices(language)).data ?? [];
}
