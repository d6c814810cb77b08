import { Fieldset, Paragraph, Radio } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import type { InputParts } from '../parts/form/form-field.js';
import { useLoaded } from '../parts/use-loaded.js';
import { portalSignIn } from '../sign-in/portal-sign-in.js';
import { SignInButton } from '../sign-in/sign-in-button.js';

/** Without a name, or with an account: then the answer is found by signing in, and there is no receipt to lose. */
export function WhoRaises({ label, value, onChange }: InputParts) {
  const { t } = useTranslation();
  return (
    <Fieldset>
      <Fieldset.Legend>{label}</Fieldset.Legend>
      {(['false', 'true'] as const).map((withAccount) => (
        <Radio
          key={withAccount}
          name="who-raises"
          value={withAccount}
          label={t(withAccount === 'true' ? 'whoRaises.account' : 'whoRaises.nobody')}
          description={t(withAccount === 'true' ? 'whoRaises.accountHint' : 'raise.anonymous')}
          checked={value === withAccount}
          onChange={() => {
            onChange(withAccount);
          }}
        />
      ))}
      {value === 'true' ? <Account /> : null}
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
