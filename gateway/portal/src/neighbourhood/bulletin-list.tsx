import { Heading, Paragraph } from '@digdir/designsystemet-react';
import type { NeighbourhoodQuery } from '@vicinia/client';
import { useTranslation } from 'react-i18next';
import { dayIn } from '../words/dates.js';

type Bulletin = NonNullable<NonNullable<NeighbourhoodQuery['territory']>['bulletins']>['nodes'][number];

/** What was published here and below, the latest first. */
export function BulletinList({ bulletins }: { bulletins: readonly Bulletin[] }) {
  const { t, i18n } = useTranslation();
  return (
    <section className="stack">
      <Heading level={2} data-size="sm">
        {t('neighbourhood.news')}
      </Heading>
      {bulletins.length === 0 ? <Paragraph>{t('neighbourhood.noNews')}</Paragraph> : null}
      {bulletins.map(({ id, publishedAt, text }) =>
        text === null ? null : (
          <article key={id} lang={text.language}>
            <Heading level={3} data-size="xs">
              {text.title}
            </Heading>
            {publishedAt === null ? null : (
              <time dateTime={publishedAt}>{dayIn(i18n.language, publishedAt)}</time>
            )}
            <Paragraph className="words">{text.body}</Paragraph>
          </article>
        ),
      )}
    </section>
  );
}
