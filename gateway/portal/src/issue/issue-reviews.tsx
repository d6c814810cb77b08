import { Paragraph } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { Part } from '../parts/part.js';
import { Written } from '../parts/written.js';
import { useLabels } from '../station/use-labels.js';
import { dayIn } from '../words/dates.js';
import type { IssueInFull } from './issue-page.js';

/** Follow-ups on the matrix; nothing where there is none yet. */
export function IssueReviews({ reviews }: { reviews: IssueInFull['reviews'] }) {
  const { t, i18n } = useTranslation();
  const { label } = useLabels();
  if (reviews.length === 0) return null;
  return (
    <Part title={t('issue.reviews')}>
      {reviews.map(({ id, at, by, matrixVersion, effectSoFar, text, language }) => (
        <article key={id}>
          <Paragraph data-size="sm">
            {dayIn(i18n.language, at)}, {by?.displayName ?? t('station.nobody')},{' '}
            {t('issue.ofVersion', { version: matrixVersion })}
            {effectSoFar === null ? '' : `: ${label('effects', effectSoFar)}`}
          </Paragraph>
          <Written text={text} language={language} />
        </article>
      ))}
    </Part>
  );
}
