import { Paragraph } from '@digdir/designsystemet-react';
import { IssuesNearbyDocument } from '@vicinia/client';
import { useTranslation } from 'react-i18next';
import { Part } from '../parts/part.js';
import { useLoaded } from '../parts/use-loaded.js';
import { vicinia } from '../portal-client.js';
import { PublicIssueRows } from '../public-issue/public-issue-list.js';

/** What is being worked on around a place, so that somebody can see whether it is the same; nothing where nothing is known. */
export function IssuesNearby({ territoryId }: { territoryId: string }) {
  const { t, i18n } = useTranslation();
  const language = i18n.language;
  const { data } = useLoaded(`${territoryId} ${language}`, () =>
    vicinia.read(IssuesNearbyDocument, { id: territoryId, language }),
  );
  const issues = data?.territory?.parent?.publicIssues?.nodes ?? [];
  if (issues.length === 0) return null;
  return (
    <Part title={t('raise.nearby')}>
      <Paragraph>{t('raise.nearbyHint')}</Paragraph>
      <PublicIssueRows issues={issues} />
    </Part>
  );
}
