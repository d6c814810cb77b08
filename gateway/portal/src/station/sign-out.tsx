import { Alert, Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useUnsent } from './unsent/unsent-changes.js';

/** Signs out; where something was not sent, only after having said that it would be lost. */
export function SignOut({ onSignOut }: { onSignOut: () => void }) {
  const { t } = useTranslation();
  const [isWarned, setWarned] = useState(false);
  const unsent = useUnsent();
  if (isWarned && unsent.length > 0) {
    return (
      <Alert data-color="warning" role="alert">
        {t('unsent.lost')}{' '}
        <Button data-size="sm" variant="secondary" onClick={onSignOut}>
          {t('unsent.signOut')}
        </Button>
      </Alert>
    );
  }
  return (
    <Button
      data-size="sm"
      variant="tertiary"
      onClick={() => {
        if (unsent.length === 0) onSignOut();
        else setWarned(true);
      }}
    >
      {t('work.signOut')}
    </Button>
  );
}
