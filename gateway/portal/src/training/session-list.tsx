import { Heading, Paragraph } from '@digdir/designsystemet-react';
import type { SessionInFullFragment } from '@vicinia/client/station';
import { useTranslation } from 'react-i18next';
import { ActionList } from '../station/actions/action-list.js';
import { useLabels } from '../station/use-labels.js';
import { momentIn } from '../words/dates.js';
import { sessionChanges } from './training-changes.js';

interface Parts {
  readonly placeId: string;
  readonly sessions: readonly SessionInFullFragment[];
  readonly onDone: () => void;
}

/** Sessions with where and when; who was there, for those who coordinate the place. */
export function SessionList({ placeId, sessions, onDone }: Parts) {
  const { t, i18n } = useTranslation();
  const { label } = useLabels();
  if (sessions.length === 0) return <Paragraph>{t('station.none')}</Paragraph>;
  const at = (moment: string) => momentIn(i18n.language, moment);
  return sessions.map((session) => (
    <article key={session.id} className="stack close">
      <Heading level={3} data-size="xs">
        {session.course.title}
      </Heading>
      <Paragraph>
        {t('training.when', { from: at(session.startsAt), until: at(session.endsAt) })},{' '}
        {t('training.where', {
          place: session.place,
          territory: session.territory.name,
          seats: session.seats,
        })}
      </Paragraph>
      {session.cancelledAt === null ? null : <Paragraph>{t('training.cancelled')}</Paragraph>}
      {session.attendances === null || session.attendances.length === 0 ? null : (
        <ul aria-label={t('training.there')}>
          {session.attendances.map(({ id, person, result }) => (
            <li key={id}>
              {t('training.attended', {
                name: person?.displayName ?? '',
                result: label('trainingResults', result),
              })}
            </li>
          ))}
        </ul>
      )}
      {session.attendances === null ? null : (
        <ActionList
          id={session.id}
          actions={session.viewerActions}
          changes={sessionChanges(session.id, placeId, t, i18n.language, (role) => label('roles', role))}
          title={session.course.title}
          onDone={onDone}
        />
      )}
    </article>
  ));
}
