import type { PublicPanelQuery } from '@vicinia/client';
import { useTranslation } from 'react-i18next';
import { momentIn } from '../words/dates.js';

type WithdrawnMeeting = NonNullable<PublicPanelQuery['publicPanel']>['meetingsNoLongerOpen'][number];

/** Meetings that were announced to everybody and to which nobody should come any more. */
export function WithdrawnMeetings({ meetings }: { meetings: readonly WithdrawnMeeting[] }) {
  const { t, i18n } = useTranslation();
  if (meetings.length === 0) return null;
  return (
    <ul>
      {meetings.map(({ meetingId, startsAt, place, isCancelled }) => (
        <li key={meetingId}>
          <time dateTime={startsAt}>{momentIn(i18n.language, startsAt)}</time>, {place}:{' '}
          <strong>{t(isCancelled ? 'publicPanel.cancelled' : 'publicPanel.openNoMore')}</strong>
        </li>
      ))}
    </ul>
  );
}
