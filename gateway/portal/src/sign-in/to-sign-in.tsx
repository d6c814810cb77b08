import { Button, Paragraph } from '@digdir/designsystemet-react';
import type { SignIn } from '@vicinia/client';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { PageTitle } from '../parts/page-title.js';

/** In place of a page that is for somebody: what it is for, and the way to the issuer and back. */
export function ToSignIn({ signIn, title, intro }: { signIn: SignIn; title: string; intro: string }) {
  const { t } = useTranslation();
  const { pathname, search } = useLocation();
  return (
    <>
      <PageTitle title={title} />
      <Paragraph>{intro}</Paragraph>
      <div>
        <Button
          onClick={() => {
            void signIn.address(pathname + search).then((address) => {
              location.assign(address);
            });
          }}
        >
          {t('work.signIn')}
        </Button>
      </div>
    </>
  );
}
