import { Alert } from '@digdir/designsystemet-react';
import type { Failure } from '@vicinia/client';
import { useTranslation } from 'react-i18next';

/** Says in words why something did not work; nothing where there is no failure. */
export function FailureAlert({ failure }: { failure: Failure | undefined }) {
  const { t } = useTranslation();
  if (failure === undefined) return null;
  return (
    <Alert data-color="danger" role="alert">
      {t(failure.key)}
      {failure.retryAfterSeconds === null
        ? null
        : ` ${t('retryIn', { minutes: Math.ceil(failure.retryAfterSeconds / 60) })}`}
    </Alert>
  );
}
