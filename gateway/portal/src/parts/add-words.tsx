import { Alert } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form } from './form/form.js';
import { textOf } from './form/values.js';

interface Parts {
  /** Of the concern. */
  readonly id: string;
  /** Sends them; what was typed stays there when it fails. */
  readonly add: (words: string) => Promise<void>;
}

/** Words for a reporter to add to a concern. */
export function AddWords({ id, add }: Parts) {
  const { t } = useTranslation();
  const [isAdded, setAdded] = useState(false);
  return (
    <Form
      name={`addWords.${id}`}
      title={t('followUp.send')}
      isSecondary
      fields={() => [{ name: 'text', kind: 'text', label: t('followUp.add'), most: 5000, rows: 4 }]}
      send={(values) => {
        setAdded(false);
        return add(textOf(values, 'text'));
      }}
      onDone={() => {
        setAdded(true);
      }}
    >
      {isAdded ? <Alert role="status">{t('followUp.added')}</Alert> : null}
    </Form>
  );
}
