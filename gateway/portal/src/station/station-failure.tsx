import { Button } from '@digdir/designsystemet-react';
import type { Failure } from '@vicinia/client';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { FailureAlert } from '../parts/failure-alert.js';
import { portalSignIn } from '../sign-in/portal-sign-in.js';

/** Why something did not work; where the sign-in has run out, with the way back to this page. What was typed is kept. */
export function StationFailure({ failure }: { failure: Failure | undefined }) {
  const { t } = useTranslation();
  const { pathname, search } = useLocation();
  if (failure?.code !== 'UNAUTHENTICATED') return <FailureAlert failure={failure} />;
  return (
    <>
      <FailureAlert failure={failure} />
      <div>
        <Button
          type="button"
          onClick={() => {
            void portalSignIn()
              .then((signIn) => signIn.address(pathname + search))
              .then((address) => {
                location.assign(address);
              });
          }}
        >
          {t('station.signInAgain')}
        </Button>
      </div>
    </>
  );
}
