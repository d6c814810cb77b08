import { Alert } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form } from '../../parts/form/form.js';
import type { Values } from '../../parts/form/values.js';
import { StationFailure } from '../station-failure.js';
import { sendOrKeep, useUnsent } from '../unsent/unsent-changes.js';
import type { Change } from './change.js';

export interface Changed {
  /** Of the form, with the id of what it changes. */
  readonly name: string;
  /** What the button says, and the list of what was not sent. */
  readonly title: string;
  readonly change: Change;
  readonly initial?: Values;
  readonly onDone: () => void;
}

interface Parts extends Changed {
  /** How the fields stand: below each other unless told otherwise. */
  readonly className?: string;
  /** Leaves without a change; what was typed is forgotten. */
  readonly onLeave?: () => void;
}

/** A form for one change; without a connection it is sent later. */
export function ChangeForm({ change, title, onDone, onLeave, ...more }: Parts) {
  const { t } = useTranslation();
  const [isKept, setKept] = useState(false);
  const unsent = useUnsent();
  return (
    <Form
      {...more}
      title={title}
      fields={() => change.fields}
      send={(values) => {
        setKept(false);
        return sendOrKeep(title, change.document, { input: change.input(values) });
      }}
      onDone={(isDone) => {
        if (isDone) onDone();
        else setKept(true);
      }}
      failureShown={StationFailure}
      {...(onLeave && { leave: { title: t('station.leave'), onLeave } })}
    >
      {isKept && unsent.length > 0 ? <Alert role="status">{t('unsent.kept')}</Alert> : null}
    </Form>
  );
}
