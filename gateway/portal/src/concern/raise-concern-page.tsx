import { Alert, Link, Paragraph } from '@digdir/designsystemet-react';
import type { Receipt } from '@vicinia/client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink, useSearchParams } from 'react-router';
import { usePlace } from '../neighbourhood/use-place.js';
import { FailureAlert } from '../parts/failure-alert.js';
import { PageTitle } from '../parts/page-title.js';
import { useLoaded } from '../parts/use-loaded.js';
import { loadSettings } from '../portal-client.js';
import { ConcernForm } from './concern-form.js';
import { IssuesNearby } from './issues-nearby.js';
import { ReceiptShown } from './receipt-shown.js';

/** The emergency number first, then the place, then the words, then the receipt. */
export default function RaiseConcernPage() {
  const { t, i18n } = useTranslation();
  const [parameters] = useSearchParams();
  const id = parameters.get('place') ?? undefined;
  const { data: settings } = useLoaded('settings', loadSettings);
  const { data, failure } = usePlace(id, i18n.language);
  const [sent, setSent] = useState<{ receipt: Receipt; place: string }>();

  if (sent !== undefined) return <ReceiptShown {...sent} />;
  return (
    <>
      <PageTitle title={t('raise.title')} />
      {settings === undefined ? null : (
        <Alert data-color="warning">
          {t('raise.emergency', { number: settings.emergencyNumber })}{' '}
          <Link href={`tel:${settings.emergencyNumber}`}>{settings.emergencyNumber}</Link>
        </Alert>
      )}
      <FailureAlert failure={failure} />
      <Paragraph>
        {id === undefined ? null : `${t('raise.place')} ${data?.place.name ?? ''} `}
        <Link asChild>
          <RouterLink to="/">{id === undefined ? t('raise.choosePlace') : t('raise.otherPlace')}</RouterLink>
        </Link>
      </Paragraph>
      {id === undefined ? null : (
        <>
          <IssuesNearby territoryId={id} />
          <ConcernForm territoryId={id} onSent={setSent} />
        </>
      )}
    </>
  );
}
