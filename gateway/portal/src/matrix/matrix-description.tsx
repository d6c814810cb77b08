import { Paragraph } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { Facts } from '../station/facts.js';
import { dayIn, momentIn } from '../words/dates.js';
import type { Matrix } from './matrix-shown.js';

/** Where a version stands, what it describes, and what is to be reached. */
export function MatrixDescription({ matrix }: { matrix: Matrix }) {
  const { t } = useTranslation();
  const { description, desiredOutcomes, language } = matrix;
  return (
    <>
      <Paragraph data-testid="matrix-state">
        {t('matrix.versionOf', { version: matrix.version })}. <Standing resolution={matrix.resolution} />
      </Paragraph>
      <Facts
        facts={[
          [
            t('matrix.description'),
            description === null ? null : (
              <span className="words" lang={language ?? undefined}>
                {description}
              </span>
            ),
          ],
          [
            t('matrix.desiredOutcomes'),
            desiredOutcomes.length === 0 ? null : (
              <ul lang={language ?? undefined}>
                {desiredOutcomes.map((outcome) => (
                  <li key={outcome}>{outcome}</li>
                ))}
              </ul>
            ),
          ],
        ]}
      />
    </>
  );
}

function Standing({ resolution }: Pick<Matrix, 'resolution'>) {
  const { t, i18n } = useTranslation();
  if (resolution === null) return t('matrix.draft');
  const { proposedAt, signBy, bindingSince, lapsedAt } = resolution;
  const day = (at: string) => dayIn(i18n.language, at);
  if (bindingSince !== null) return t('matrix.binding', { day: day(bindingSince) });
  if (lapsedAt !== null) return t('matrix.lapsed', { day: day(lapsedAt) });
  return t('matrix.proposed', { day: day(proposedAt), until: momentIn(i18n.language, signBy) });
}
