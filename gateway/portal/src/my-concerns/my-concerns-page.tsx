import { Paragraph } from '@digdir/designsystemet-react';
import { MyConcernsDocument, type MyConcernFragment } from '@vicinia/client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureAlert } from '../parts/failure-alert.js';
import { PageTitle } from '../parts/page-title.js';
import { ShowMore } from '../parts/show-more.js';
import { useLoaded } from '../parts/use-loaded.js';
import { usePages } from '../parts/use-pages.js';
import { vicinia } from '../portal-client.js';
import { portalSignIn } from '../sign-in/portal-sign-in.js';
import { ToSignIn } from '../sign-in/to-sign-in.js';
import { MyConcernShown } from './my-concern-shown.js';

/** What somebody brought in with an account, the latest first. */
export default function MyConcernsPage() {
  const { t } = useTranslation();
  const { data: signIn } = useLoaded('sign-in', portalSignIn);
  if (signIn === undefined) return null;
  if (signIn.current === null)
    return <ToSignIn title={t('myConcerns.title')} intro={t('myConcerns.intro')} />;
  return (
    <>
      <PageTitle title={t('myConcerns.title')} />
      <List />
    </>
  );
}

function List() {
  const { t, i18n } = useTranslation();
  const language = i18n.language;
  const [changed, setChanged] = useState<readonly MyConcernFragment[]>([]);
  const { rows, failure, showMore } = usePages(language, async (after) => {
    const read = await vicinia.readPartly(MyConcernsDocument, { language, after });
    return { page: read.data.me?.concerns, failure: read.failure };
  });
  return (
    <>
      {rows === undefined && failure === undefined ? <Paragraph>{t('loading')}</Paragraph> : null}
      {rows?.length === 0 ? <Paragraph>{t('myConcerns.none')}</Paragraph> : null}
      {rows?.map((read) => (
        <MyConcernShown
          key={read.id}
          outcome={read.outcome}
          concern={changed.find(({ id }) => id === read.id) ?? read}
          onAdded={(concern) => {
            setChanged((before) => [concern, ...before]);
          }}
        />
      ))}
      <FailureAlert failure={failure} />
      <ShowMore showMore={showMore} />
    </>
  );
}
