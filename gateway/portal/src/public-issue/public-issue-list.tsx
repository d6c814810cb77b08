import { Link, Paragraph, Tag } from '@digdir/designsystemet-react';
import type { NeighbourhoodQuery, PublicIssueOfListFragment } from '@vicinia/client';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink } from 'react-router';
import { Part } from '../parts/part.js';
import { usePublicLabels } from '../parts/use-public-labels.js';

type PublicIssues = NonNullable<NeighbourhoodQuery['territory']>['publicIssues'];

/** What the partnership works on here and below, as far as a named person has released it. */
export function PublicIssueList({ issues }: { issues: PublicIssues }) {
  const { t } = useTranslation();
  if (issues === null) return null;
  return (
    <Part title={t('publicIssue.list')}>
      {issues.nodes.length === 0 ? <Paragraph>{t('publicIssue.none')}</Paragraph> : null}
      <PublicIssueRows issues={issues.nodes} />
    </Part>
  );
}

/** Issues by their titles, each with its place and how far it is. */
export function PublicIssueRows({ issues }: { issues: readonly PublicIssueOfListFragment[] }) {
  const { label } = usePublicLabels();
  return (
    <ul className="plain-list stack">
      {issues.map(({ id, status, text, place }) => (
        <li key={id}>
          <Link asChild>
            <RouterLink to={`/issue/${id}`} lang={text?.language}>
              {text?.title}
            </RouterLink>
          </Link>
          {place === null ? null : `, ${place.name}`}{' '}
          <Tag data-size="sm">{label('publicIssueStatuses', status)}</Tag>
        </li>
      ))}
    </ul>
  );
}
