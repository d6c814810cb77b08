import { Paragraph } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { PageTitle } from '../parts/page-title.js';
import { SignInButton } from './sign-in-button.js';

/** In place of a page that is for somebody: what it is for, and the way to the issuer and back. */
export function ToSignIn({ title, intro }: { title: string; intro: string }) {
  const { t } = useTranslation();
  return (
    <>
      <PageTitle title={title} />
      <Paragraph>{intro}</Paragraph>
      <SignInButton title={t('work.signIn')} />
    </>
  );
}
