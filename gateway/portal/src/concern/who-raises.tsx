import { Fieldset, Paragraph, Radio } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useLoaded } from '../parts/use-loaded.js';
import { portalSignIn } from '../sign-in/portal-sign-in.js';
import { SignInButton } from '../sign-in/sign-in-button.js';

interface Parts {
  readonly withAccount: boolean;
  readonly onChange: (withAccount: boolean) => void;
}

/** Without a name, or with an account: then the answer is found by signing in, and there is no receipt to lose. */
export function WhoRaises({ withAccount, onChange }: Parts) {
  const { t } = useTranslation();
  return (
    <Fieldset>
      <Fieldset.Legend>{t('whoRaises.question')}</Fieldset.Legend>
      {([false, true] as const).map((value) => (
        <Radio
          key={String(value)}
          name="who-raises"
          value={String(value)}
          label={t(value ? 'whoRaises.account' : 'whoRaises.nobody')}
          description={t(value ? 'whoRaises.accountHint' : 'raise.anonymous')}
          checked={withAccount === value}
          onChange={() => {
            onChange(value);
          }}
        />
      ))}
      {withAccount ? <Account /> : null}
    </Fieldset>
  );
}

/** What was typed stays in the tab while somebody is at the issuer's. */
function Account() {
  const { t } = useTranslation();
  const { data: signIn } = useLoaded('sign-in', portalSignIn);
  if (signIn === undefined) return null;
  if (signIn.current !== null)
    return <Paragraph>{t('whoRaises.signedInAs', { name: signIn.current.name })}</Paragraph>;
  return <SignInButton title={t('work.signIn')} variant="secondary" />;
}
