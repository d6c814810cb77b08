import { Alert, Button, Textfield } from '@digdir/designsystemet-react';
import {
  AddToConcernByReceiptDocument,
  failureOf,
  type ConcernOfReceiptPartsFragment,
  type Failure,
} from '@vicinia/client';
import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { vicinia } from '../portal-client.js';
import { FailureAlert } from '../parts/failure-alert.js';

interface Parts {
  readonly hash: string;
  readonly onAdded: (concern: ConcernOfReceiptPartsFragment) => void;
}

/** Words for whoever holds the receipt to add. */
export function AddToConcern({ hash, onAdded }: Parts) {
  const { t, i18n } = useTranslation();
  const language = i18n.language;
  const [text, setText] = useState('');
  const [isAdded, setAdded] = useState(false);
  const [failure, setFailure] = useState<Failure>();

  const add = async (event: SubmitEvent) => {
    event.preventDefault();
    if (text.trim() === '') return;
    setFailure(undefined);
    setAdded(false);
    try {
      const input = { receiptHash: hash, text, language };
      const { addToConcernByReceipt } = await vicinia.change(AddToConcernByReceiptDocument, {
        input,
        language,
      });
      if (addToConcernByReceipt !== null) onAdded(addToConcernByReceipt.concern);
      setText('');
      setAdded(true);
    } catch (error) {
      setFailure(failureOf(error));
    }
  };

  return (
    <form className="stack" noValidate onSubmit={(event) => void add(event)}>
      <Textfield
        multiline
        rows={4}
        maxLength={5000}
        label={t('followUp.add')}
        value={text}
        onChange={({ target }) => {
          setText(target.value);
        }}
      />
      <FailureAlert failure={failure} />
      {isAdded ? <Alert role="status">{t('followUp.added')}</Alert> : null}
      <Button type="submit" variant="secondary">
        {t('followUp.send')}
      </Button>
    </form>
  );
}
