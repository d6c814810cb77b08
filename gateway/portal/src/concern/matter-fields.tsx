import { Field, Label, Select, ValidationMessage } from '@digdir/designsystemet-react';
import { ConcernCategoriesDocument } from '@vicinia/client';
import { useTranslation } from 'react-i18next';
import { FailureAlert } from '../parts/failure-alert.js';
import { useLoaded } from '../parts/use-loaded.js';
import { vicinia } from '../portal-client.js';
import type { Draft } from './draft.js';

const KINDS = ['WORRY', 'INFORMATION', 'ACCIDENT', 'THREAT', 'CRIME', 'ADVICE_ASKED', 'PROPOSAL'] as const;

interface Parts {
  readonly draft: Draft;
  /** What is said where something is missing; nothing before somebody has tried to send it. */
  readonly missing: string;
  readonly onChange: (part: Partial<Draft>) => void;
}

/** What kind of matter it is, and how it is meant. */
export function MatterFields({ draft, missing, onChange }: Parts) {
  const { t, i18n } = useTranslation();
  const language = i18n.language;
  const categories = useLoaded(language, () => vicinia.read(ConcernCategoriesDocument, { language }));
  return (
    <>
      <FailureAlert failure={categories.failure} />
      <Field>
        <Label>{t('raise.category')}</Label>
        <Select
          value={draft.category}
          aria-invalid={missing !== '' && draft.category === ''}
          onChange={({ target }) => {
            onChange({ category: target.value });
          }}
        >
          <Select.Option value="">{t('raise.choose')}</Select.Option>
          {(categories.data?.concernCategories ?? [])
            .filter(({ anonymityAllowed }) => anonymityAllowed || draft.withAccount)
            .map(({ code, name, parent }) => (
              <Select.Option key={code} value={code}>
                {parent === null ? name : `${parent.name}: ${name}`}
              </Select.Option>
            ))}
        </Select>
        {draft.category === '' && missing !== '' ? <ValidationMessage>{missing}</ValidationMessage> : null}
      </Field>
      <Field>
        <Label>{t('raise.kind')}</Label>
        <Select
          value={draft.kind}
          onChange={({ target }) => {
            onChange({ kind: target.value as Draft['kind'] });
          }}
        >
          {KINDS.map((kind) => (
            <Select.Option key={kind} value={kind}>
              {t(`kind.${kind}`)}
            </Select.Option>
          ))}
        </Select>
      </Field>
    </>
  );
}
