import { Card, Heading, Link, Paragraph, Tag } from '@digdir/designsystemet-react';
import type { IssueOfBoardFragment } from '@vicinia/client/station';
import { useTranslation } from 'react-i18next';
import { Link as PageLink } from 'react-router';
import { useLabels } from '../station/use-labels.js';
import { dayIn } from '../words/dates.js';

/** One issue of a list: what it is called, where it stands, where it is and who leads it. */
export function IssueCard({ issue }: { issue: IssueOfBoardFragment }) {
  const { t, i18n } = useTranslation();
  const { label } = useLabels();
  const { id, title, stage, territory, lead, presentedAt } = issue;
  return (
    <Card asChild>
      <article>
        <Heading level={2} data-size="xs">
          <Link asChild>
            <PageLink to={`/staff/issue/${id}`}>{title}</PageLink>
          </Link>
        </Heading>
        <Tag data-size="sm">{label('issueStages', stage)}</Tag>
        <Paragraph data-size="sm">
          {territory?.name} · {t('issue.presented')} {dayIn(i18n.language, presentedAt)} · {t('issue.lead')}:{' '}
          {lead?.displayName ?? t('station.nobody')}
        </Paragraph>
      </article>
    </Card>
  );
}
