import { Card, Heading, Link, Paragraph, Tag } from '@digdir/designsystemet-react';
import type { ConcernOfInboxFragment } from '@vicinia/client/station';
import { useTranslation } from 'react-i18next';
import { Link as PageLink } from 'react-router';
import { Written } from '../parts/written.js';
import { useLabels } from '../station/use-labels.js';
import { momentIn } from '../words/dates.js';

/** One concern of a list: what it is about, where it stands, and until when somebody has to answer. */
export function ConcernCard({ concern }: { concern: ConcernOfInboxFragment }) {
  const { t, i18n } = useTranslation();
  const { label } = useLabels();
  const { id, category, text, language, status, territory, receivedAt, answerDueAt, waitsSince } = concern;
  const moment = (at: string) => momentIn(i18n.language, at);
  return (
    <Card asChild>
      <article>
        <Heading level={2} data-size="xs">
          <Link asChild>
            <PageLink to={`/staff/concern/${id}`}>
              {category.name}, {territory?.name}
            </PageLink>
          </Link>
        </Heading>
        <Tag data-size="sm">{label('concernStatuses', status)}</Tag>
        <Written text={text.length > 240 ? `${text.slice(0, 240)} …` : text} language={language} />
        <Paragraph data-size="sm">
          {t('concern.arrived')} {moment(receivedAt)}
          {answerDueAt === null ? '' : ` · ${t('concern.due')} ${moment(answerDueAt)}`}
          {waitsSince === null ? '' : ` · ${t('concern.waitsSince')} ${moment(waitsSince)}`}
        </Paragraph>
      </article>
    </Card>
  );
}
