import { Button, Textfield } from '@digdir/designsystemet-react';
import { failureOf, type Failure, type Receipt } from '@vicinia/client';
import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { FailureAlert } from '../parts/failure-alert.js';
import { forgetDraft, keepDraft, keptDraft, type Draft } from './draft.js';
import { MatterFields } from './matter-fields.js';
import { PhotoField } from './photo-field.js';
import { sendConcern } from './send-concern.js';
import { WhoRaises } from './who-raises.js';

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
      <MatterFields draft={draft} missing={missing} onChange={change} />
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
