import { Paragraph } from '@digdir/designsystemet-react';
import type { TrainingOfPlaceQuery } from '@vicinia/client/station';
import { useTranslation } from 'react-i18next';
import { Part } from '../parts/part.js';
import { useLabels } from '../station/use-labels.js';
import { dayIn } from '../words/dates.js';

type Me = NonNullable<TrainingOfPlaceQuery['me']>;

/** What I have attended, and what I have to attend or renew. */
export function MyTraining({ me: { trainings, work } }: { me: Me }) {
  const { t, i18n } = useTranslation();
  const { label } = useLabels();
  const day = (at: string) => dayIn(i18n.language, at);
  const attended = trainings?.nodes ?? [];
  const due = work?.trainingDuties ?? [];
  return (
    <Part title={t('training.mine')}>
      {attended.length + due.length === 0 ? <Paragraph>{t('station.none')}</Paragraph> : null}
      <ul>
        {due.map(({ id, course, dueAt }) => (
          <li key={id}>{t('training.dueAt', { course: course.title, day: day(dueAt) })}</li>
        ))}
        {attended.map(({ id, result, lapsesAt, session }) => (
          <li key={id}>
            {t('training.passed', {
              course: session.course.title,
              result: label('trainingResults', result),
              day: day(session.startsAt),
            })}
            {lapsesAt === null ? '' : `, ${t('training.lapses', { day: day(lapsesAt) })}`}
          </li>
        ))}
      </ul>
    </Part>
  );
}
