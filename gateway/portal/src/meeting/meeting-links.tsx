import { Link, Paragraph } from '@digdir/designsystemet-react';
import type { MeetingOfListFragment } from '@vicinia/client/station';
import { useTranslation } from 'react-i18next';
import { Link as PageLink } from 'react-router';
import { useLabels } from '../station/use-labels.js';
import { momentIn } from '../words/dates.js';

/** Meetings of a list: when, where, and where they stand. */
export function MeetingLinks({ meetings }: { meetings: readonly MeetingOfListFragment[] }) {
  const { t, i18n } = useTranslation();
  const { label } = useLabels();
  if (meetings.length === 0) return <Paragraph>{t('station.none')}</Paragraph>;
  return (
    <ul className="bare">
      {meetings.map(({ id, startsAt, place, status }) => (
        <li key={id}>
          <Link asChild>
            <PageLink to={`/staff/meeting/${id}`}>
              {momentIn(i18n.language, startsAt)}, {place}
            </PageLink>
          </Link>{' '}
          ({label('meetingStatuses', status)})
        </li>
      ))}
    </ul>
  );
}
