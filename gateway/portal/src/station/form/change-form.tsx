import { Alert, Button, ValidationMessage } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { StationFailure } from '../station-failure.js';
import { FieldInput } from './field-input.js';
import { useChange, type Asked } from './use-change.js';

interface Parts extends Asked {
  /** How the fields stand: below each other unless told otherwise. */
  readonly className?: string;
  /** Leaves without a change; what was typed is forgotten. */
  readonly onLeave?: () => void;
}

/** A form for one change. What was typed is kept until it was done; without a connection it is sent later. */
export function ChangeForm({ className = 'stack', onLeave, ...asked }: Parts) {
  const { t } = useTranslation();
  const { values, type, forget, failure, state, errorOf, send } = useChange(asked);
  return (
    <form className="stack" noValidate onSubmit={(event) => void send(event)}>
      <div className={className}>
        {asked.change.fields.map((field) => (
          <FieldInput
            key={field.name}
            field={field}
            value={values[field.name] ?? ''}
            error={errorOf(field.name)}
            onChange={(value) => {
              type(field.name, value);
            }}
          />
        ))}
      </div>
      {state === 'missing' ? <ValidationMessage>{t('raise.missing')}</ValidationMessage> : null}
      <StationFailure failure={failure} />
      {state === 'kept' ? <Alert role="status">{t('unsent.kept')}</Alert> : null}
      <div className="plain-list">
        <Button type="submit" loading={state === 'sending'}>
          {asked.title}
        </Button>
        {onLeave === undefined ? null : (
          <Button
            type="button"
            variant="secondary"
            onClick={() => {
              forget();
              onLeave();
            }}
          >
            {t('station.leave')}
          </Button>
        )}
      </div>
    </form>
  );
}
