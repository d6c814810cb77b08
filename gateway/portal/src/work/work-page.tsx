import { Button, Paragraph } from '@digdir/designsystemet-react';
import type { SignIn } from '@vicinia/client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PageTitle } from '../parts/page-title.js';
import { useLoaded } from '../parts/use-loaded.js';
import { MyWork } from './my-work.js';
import { vicinia } from '../portal-client.js';
import { portalSignIn } from './portal-sign-in.js';

/** What waits for one person, once they have signed in. */
export default function WorkPage() {
  const { t } = useTranslation();
  const { data: signIn } = useLoaded('sign-in', portalSignIn);
  return (
    <>
      <PageTitle title={t('work.title')} />
      {signIn === undefined ? null : <Signed signIn={signIn} />}
    </>
  );
}

function Signed({ signIn }: { signIn: SignIn }) {
  const { t } = useTranslation();
  const [isSignedIn, setSignedIn] = useState(signIn.current !== null);
  if (!isSignedIn) {
    return (
      <>
        <Paragraph>{t('work.intro')}</Paragraph>
        <Button
          onClick={() => {
            void signIn.address('/work').then((address) => {
              location.assign(address);
            });
          }}
        >
          {t('work.signIn')}
        </Button>
      </>
    );
  }
  return (
    <>
      <div>
        <Button
          variant="secondary"
          onClick={() => {
            signIn.end();
            void vicinia.apollo.clearStore();
            setSignedIn(false);
          }}
        >
          {t('work.signOut')}
        </Button>
      </div>
      <MyWork />
    </>
  );
}
