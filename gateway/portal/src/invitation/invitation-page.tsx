import { Alert, Button, Link, Paragraph, Textfield } from '@digdir/designsystemet-react';
import { AcceptInvitationDocument, failureOf, type Failure } from '@vicinia/client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink } from 'react-router';
import { FailureAlert } from '../parts/failure-alert.js';
import { PageTitle } from '../parts/page-title.js';
import { useLoaded } from '../parts/use-loaded.js';
import { vicinia } from '../portal-client.js';
import { portalSignIn } from '../sign-in/portal-sign-in.js';
import { ToSignIn } from '../sign-in/to-sign-in.js';
import { forgetSecret, takeSecret } from './kept-secret.js';

/** Whoever was invited binds the account that is signed in to the person who holds the post. */
export default function InvitationPage() {
  const { t } = useTranslation();
  const [secret, setSecret] = useState(takeSecret);
  const { data: signIn } = useLoaded('sign-in', portalSignIn);
  if (signIn === undefined) return null;
  if (signIn.current === null)
    return <ToSignIn title={t('invitation.title')} intro={t('invitation.intro')} />;
  return (
    <>
      <PageTitle title={t('invitation.title')} />
      <Paragraph>{t('invitation.account', { name: signIn.current.name })}</Paragraph>
      <Acceptance secret={secret} onTyped={setSecret} />
    </>
  );
}

function Acceptance({ secret, onTyped }: { secret: string; onTyped: (secret: string) => void }) {
  const { t } = useTranslation();
  const [isDone, setDone] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const accept = async () => {
    setFailure(undefined);
    try {
      await vicinia.change(AcceptInvitationDocument, { input: { secret: secret.trim() } });
      forgetSecret();
      setDone(true);
    } catch (error) {
      setFailure(failureOf(error));
    }
  };
  if (isDone)
    return (
      <>
        <Alert data-color="success" role="status">
          {t('invitation.done')}
        </Alert>
        <Link asChild>
          <RouterLink to="/staff">{t('invitation.staff')}</RouterLink>
        </Link>
      </>
    );
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void accept();
      }}
    >
      <Paragraph>{t('invitation.hint')}</Paragraph>
      <Textfield
        label={t('invitation.secret')}
        autoComplete="off"
        value={secret}
        maxLength={100}
        onChange={({ target }) => {
          onTyped(target.value);
        }}
      />
      <div>
        <Button type="submit" disabled={secret.trim() === ''}>
          {t('invitation.accept')}
        </Button>
      </div>
      <FailureAlert failure={failure} />
    </form>
  );
}
