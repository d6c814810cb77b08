import { Alert, Button, Textfield } from '@digdir/designsystemet-react';
import { failureOf, type Failure } from '@vicinia/client';
import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureAlert } from './failure-alert.js';

interface Parts {
  /** Sends them; what was typed stays there when it fails. */
  readonly add: (words: string) => Promise<void>;
}

/** Words for a reporter to add to a concern. */
export function AddWords({ add }: Parts) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [isAdded, setAdded] = useState(false);
  const [failure, setFailure] = useState<Failure>();

  const send = async (event: SubmitEvent) => {
    event.preventDefault();
    if (text.trim() === '') return;
    setFailure(undefined);
    setAdded(false);
    try {
      await add(text);
      setText('');
      setAdded(true);
    } catch (error) {
      setFailure(failureOf(error));
    }
  };

  return (
    <form className="stack" noValidate onSubmit={(event) => void send(event)}>
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
