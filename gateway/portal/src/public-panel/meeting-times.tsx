import { useTranslation } from 'react-i18next';
import { momentIn } from '../words/dates.js';

interface OpenMeeting {
  readonly meetingId: string;
  readonly startsAt: string;
  readonly place: string;
}

/** When and where anybody may come. */
export function MeetingTimes({ meetings }: { meetings: readonly OpenMeeting[] }) {
  const { t, i18n } = useTranslation();
  if (meetings.length === 0) return t('publicPanel.noMeeting');
  return (
    <ul>
      {meetings.map(({ meetingId, startsAt, place }) => (
        <li key={meetingId}>
          <time dateTime={startsAt}>{momentIn(i18n.language, startsAt)}</time>, {place}
        </li>
      ))}
    </ul>
  );
}
