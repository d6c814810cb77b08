import { Alert, Link, Paragraph } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink, useSearchParams } from 'react-router';
import { usePlace } from '../neighbourhood/use-place.js';
import { FailureAlert } from '../parts/failure-alert.js';
import { PageTitle } from '../parts/page-title.js';
import { SubscribeForm } from './subscribe-form.js';

/** What is told of a place, by mail. Nothing is sent before the owner of the address has confirmed it. */
export default function SubscribePage() {
  const { t, i18n } = useTranslation();
  const [parameters] = useSearchParams();
  const id = parameters.get('place') ?? undefined;
  const { data, failure } = usePlace(id, i18n.language);
  const [isAccepted, setAccepted] = useState(false);
  return (
    <>
      <PageTitle title={t('subscribe.title')} />
      <FailureAlert failure={failure} />
      {data === undefined ? null : (
        <>
          <Paragraph>
            {t('subscribe.intro', { place: data.place.name })}{' '}
            <Link asChild>
              <RouterLink to="/">{t('raise.otherPlace')}</RouterLink>
            </Link>
          </Paragraph>
          {isAccepted ? (
            <Alert data-color="success" role="status">
              {t('subscribe.accepted')}
            </Alert>
          ) : (
            <SubscribeForm
              territoryId={data.place.id}
              onAccepted={() => {
                setAccepted(true);
              }}
            />
          )}
        </>
      )}
    </>
  );
}
