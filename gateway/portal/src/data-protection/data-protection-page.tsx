import { Card, Heading, Link, Paragraph } from '@digdir/designsystemet-react';
import {
  DataProtectionDocument,
  RetentionLabelsDocument,
  type DataProtectionQuery,
  type RetentionLabelsQuery,
} from '@vicinia/client';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink } from 'react-router';
import { FailureAlert } from '../parts/failure-alert.js';
import { PageTitle } from '../parts/page-title.js';
import { Part } from '../parts/part.js';
import { useLabelsBy } from '../parts/use-labels-by.js';
import { useLoaded } from '../parts/use-loaded.js';
import { vicinia } from '../portal-client.js';
import { spanIn } from '../words/dates.js';

type Time = NonNullable<DataProtectionQuery['retentionTimes']>[number];

/** What is kept, for how long and why, as the country has laid it down, and whom to ask. */
export default function DataProtectionPage() {
  const { t } = useTranslation();
  const { label } = useLabelsBy(RetentionLabelsDocument);
  const { data, failure } = useLoaded('retention-times', () =>
    vicinia.readPartly(DataProtectionDocument, {}),
  );
  return (
    <>
      <PageTitle title={t('dataProtection.title')} />
      <Paragraph>{t('dataProtection.intro')}</Paragraph>
      <Part title={t('dataProtection.ask')}>
        <Paragraph>{t('dataProtection.askHint')}</Paragraph>
        <ul className="plain-list">
          <li>
            <Link asChild>
              <RouterLink to="/my-data">{t('myData.title')}</RouterLink>
            </Link>
          </li>
          <li>
            <Link asChild>
              <RouterLink to="/">{t('dataProtection.officers')}</RouterLink>
            </Link>
          </li>
        </ul>
      </Part>
      <Part title={t('dataProtection.times')}>
        {data === undefined && failure === undefined ? <Paragraph>{t('loading')}</Paragraph> : null}
        <FailureAlert failure={failure ?? data?.failure ?? undefined} />
        {data?.data.retentionTimes?.map((time) => (
          <Kind key={time.kind} time={time} label={label} />
        ))}
      </Part>
    </>
  );
}

interface Shown {
  readonly time: Time;
  readonly label: ReturnType<typeof useLabelsBy<RetentionLabelsQuery['labels'] & object>>['label'];
}

function Kind({ time: { kind, since, days, ending, reason }, label }: Shown) {
  const { t, i18n } = useTranslation();
  const span = days === 0 ? t('dataProtection.atOnce') : spanIn(i18n.language, days);
  return (
    <Card asChild>
      <article>
        <Heading level={3} data-size="2xs">
          {label('retentionKinds', kind)}
        </Heading>
        <Paragraph>
          {t('dataProtection.until', { span, since: label('retentionStarts', since) })}{' '}
          {label('retentionEndings', ending)}.
        </Paragraph>
        <Paragraph data-size="sm">
          {t('dataProtection.why', { reason: label('retentionReasons', reason) })}
        </Paragraph>
      </article>
    </Card>
  );
}
