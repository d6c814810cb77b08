import type { SignIn } from '@vicinia/client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLoaded } from '../parts/use-loaded.js';
import { vicinia } from '../portal-client.js';
import { forgetTyped } from '../parts/form/use-draft.js';
import { portalSignIn } from '../sign-in/portal-sign-in.js';
import { ToSignIn } from '../sign-in/to-sign-in.js';
import { addStationWords } from './station-words.js';
import { StationRoutes } from './station-routes.js';
import { forgetUnsent, startSending } from './unsent/unsent-changes.js';

addStationWords();

/** The pages of whoever works here: first the sign-in, then what they ask for. */
export default function StationPage() {
  const { data: signIn } = useLoaded('sign-in', portalSignIn);
  return signIn === undefined ? null : <Signed signIn={signIn} />;
}

function Signed({ signIn }: { signIn: SignIn }) {
  const { t } = useTranslation();
  const [account, setAccount] = useState(signIn.current?.account);
  if (account === undefined) return <ToSignIn title={t('work.title')} intro={t('work.intro')} />;
  startSending(account);
  return (
    <StationRoutes
      signIn={signIn}
      onSignOut={() => {
        signIn.end();
        forgetTyped();
        forgetUnsent();
        void vicinia.apollo.clearStore();
        setAccount(undefined);
      }}
    />
  );
}
