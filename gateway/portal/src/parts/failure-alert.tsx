import { Alert } from '@digdir/designsystemet-react';
import type { Failure } from '@vicinia/client';
import { useTranslation } from 'react-i18next';
import { sentenceOf } from '../words/words.js';

/** Says in words why something did not work; nothing where there is no failure. */
export function FailureAlert({ failure }: { failure: Failure | undefined }) {
  const { t } = useTranslation();
  if (failure === undefined) return null;
  const { retryAfterSeconds, values } = failure;
  const isTimeTold = retryAfterSeconds === null || 'seconds' in values;
  return (
    <Alert data-color="danger" role="alert">
      {sentenceOf(failure)}
      {isTimeTold ? null : ` ${t('retryIn', { minutes: Math.ceil(retryAfterSeconds / 60) })}`}
    </Alert>
  );
}
