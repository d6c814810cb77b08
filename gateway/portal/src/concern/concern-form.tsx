import { Button, Field, Label, Select, Textfield, ValidationMessage } from '@digdir/designsystemet-react';
import { ConcernCategoriesDocument, failureOf, type Failure, type Receipt } from '@vicinia/client';
import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { FailureAlert } from '../parts/failure-alert.js';
import { useLoaded } from '../parts/use-loaded.js';
import { vicinia } from '../portal-client.js';
import { sendConcern } from './send-concern.js';
import { WhoRaises } from './who-raises.js';
import { PhotoField } from './photo-field.js';
import { forgetDraft, keepDraft, keptDraft, type Draft } from './draft.js';

const KINDS = ['WORRY', 'INFORMATION', 'ACCIDENT', 'THREAT', 'CRIME', 'ADVICE_ASKED', 'PROPOSAL'] as const;

interface Parts {
  readonly territoryId: string;
  readonly onSent: (sent: { receipt: Receipt; place: string }) => void;
}

/** What somebody brings in, without a name or with an account. */
export function ConcernForm({ territoryId, onSent }: Parts) {
  const { t, i18n } = useTranslation();
  const language = i18n.language;
  const navigate = useNavigate();
  const [draft, setDraft] = useState(keptDraft);
  const [failure, setFailure] = useState<Failure>();
  const [isChecked, setChecked] = useState(false);
  const [isSending, setSending] = useState(false);
  const categories = useLoaded(language, () => vicinia.read(ConcernCategoriesDocument, { language }));
  const missing = isChecked ? t('raise.missing') : '';

  const change = (part: Partial<Draft>) => {
    // A photo may arrive while somebody types on.
    setDraft((current) => {
      const next = { ...current, ...part };
      keepDraft(next);
      return next;
    });
  };

  const send = async (event: SubmitEvent) => {
    event.preventDefault();
    setChecked(true);
    if (draft.category === '' || draft.text.trim() === '') return;
    setFailure(undefined);
    setSending(true);
    try {
      const place = await sendConcern(draft, territoryId, language);
      forgetDraft();
      if (draft.withAccount) await navigate('/my-concerns');
      else onSent({ receipt: draft.receipt, place });
    } catch (error) {
      setFailure(failureOf(error));
      setSending(false);
    }
  };

  return (
    <form className="stack" noValidate onSubmit={(event) => void send(event)}>
      <WhoRaises
        withAccount={draft.withAccount}
        onChange={(withAccount) => {
          // Photos belong to whoever sent them.
          change({ withAccount, photos: [] });
        }}
      />
      <FailureAlert failure={categories.failure} />
      <Field>
        <Label>{t('raise.category')}</Label>
        <Select
          value={draft.category}
          aria-invalid={missing !== '' && draft.category === ''}
          onChange={({ target }) => {
            change({ category: target.value });
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
            change({ kind: target.value as Draft['kind'] });
          }}
        >
          {KINDS.map((kind) => (
            <Select.Option key={kind} value={kind}>
              {t(`kind.${kind}`)}
            </Select.Option>
          ))}
        </Select>
      </Field>
      <Textfield
        multiline
        rows={6}
        maxLength={5000}
        label={t('raise.text')}
        description={t('raise.textHint')}
        value={draft.text}
        error={draft.text.trim() === '' ? missing : ''}
        onChange={({ target }) => {
          change({ text: target.value });
        }}
      />
      <PhotoField
        receipt={draft.withAccount ? null : draft.receipt}
        photos={draft.photos}
        onChange={(photos) => {
          change({ photos });
        }}
      />
      <FailureAlert failure={failure} />
      <Button type="submit" loading={isSending}>
        {t('raise.send')}
      </Button>
    </form>
  );
}
