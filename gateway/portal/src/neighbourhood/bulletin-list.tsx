import { Heading, Paragraph } from '@digdir/designsystemet-react';
import type { BulletinOfPlaceFragment } from '@vicinia/client';
import { useTranslation } from 'react-i18next';
import { Part } from '../parts/part.js';
import { dayIn } from '../words/dates.js';

interface Published {
  readonly nodes: readonly BulletinOfPlaceFragment[];
}

/** What was published here, below, and above for all below, the latest first. */
export function BulletinList({ published }: { published: readonly (Published | null)[] }) {
  const { t, i18n } = useTranslation();
  const known = published.filter((one) => one !== null);
  if (known.length === 0) return null;
  const bulletins = known
    .flatMap(({ nodes }) => nodes)
    .toSorted((one, other) => (other.publishedAt ?? '').localeCompare(one.publishedAt ?? ''));
  return (
    <Part title={t('neighbourhood.news')}>
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
    </Part>
  );
}
