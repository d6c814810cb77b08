import { Paragraph } from '@digdir/designsystemet-react';
import { MyDataDocument } from '@vicinia/client';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureAlert } from '../parts/failure-alert.js';
import { PageTitle } from '../parts/page-title.js';
import { useLoaded } from '../parts/use-loaded.js';
import { vicinia } from '../portal-client.js';
import { portalSignIn } from '../sign-in/portal-sign-in.js';
import { ToSignIn } from '../sign-in/to-sign-in.js';
import { AskAboutMyData } from './ask-about-my-data.js';
import { DataRequests } from './data-requests.js';
import { KnownOfMe } from './known-of-me.js';
import { TakeAlong } from './take-along.js';
import { WhoRead } from './who-read.js';

/** Milliseconds between two looks while services still answer. */
const PAUSE = 2_000;

/** What is known of somebody, who read it, and what they may ask about it. */
export default function MyDataPage() {
  const { t } = useTranslation();
  const { data: signIn } = useLoaded('sign-in', portalSignIn);
  if (signIn === undefined) return null;
  if (signIn.current === null) return <ToSignIn title={t('myData.title')} intro={t('myData.intro')} />;
  return (
    <>
      <PageTitle title={t('myData.title')} />
      <Paragraph>{t('myData.intro')}</Paragraph>
      <Parts />
    </>
  );
}

function Parts() {
  const { t, i18n } = useTranslation();
  const language = i18n.language;
  const [looks, setLooks] = useState(0);
  const { data, failure } = useLoaded(
    language,
    () => vicinia.readPartly(MyDataDocument, { language }),
    looks,
  );
  const requests = data?.data.me?.dataRequests?.nodes ?? [];
  const isAwaited = requests.some(({ state }) => state !== 'ANSWERED');
  useEffect(() => {
    if (!isAwaited) return;
    const timer = setTimeout(() => {
      setLooks((before) => before + 1);
    }, PAUSE);
    return () => {
      clearTimeout(timer);
    };
  }, [isAwaited, looks]);
  return (
    <>
      {data === undefined && failure === undefined ? <Paragraph>{t('loading')}</Paragraph> : null}
      {data === undefined ? null : (
        <>
          <KnownOfMe known={data.data} />
          <TakeAlong />
          <AskAboutMyData
            onAsked={() => {
              setLooks((before) => before + 1);
            }}
          />
          <DataRequests requests={requests} />
          <WhoRead />
        </>
      )}
      <FailureAlert failure={failure ?? data?.failure ?? undefined} />
    </>
  );
}
