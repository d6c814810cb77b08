import type { Failure } from '@vicinia/client';
import { useTranslation } from 'react-i18next';
import { FailureAlert } from '../parts/failure-alert.js';
import { SignInButton } from '../sign-in/sign-in-button.js';

/** Why something did not work; where the sign-in has run out, with the way back to this page. What was typed is kept. */
export function StationFailure({ failure }: { failure: Failure | undefined }) {
  const { t } = useTranslation();
  return (
    <>
      <FailureAlert failure={failure} />
      {failure?.code === 'UNAUTHENTICATED' ? <SignInButton title={t('station.signInAgain')} /> : null}
    </>
  );
}
