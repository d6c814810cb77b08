import { Paragraph } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { Part } from '../parts/part.js';
import { Written } from '../parts/written.js';
import { Facts } from '../station/facts.js';
import { FilesShown } from '../station/files-shown.js';
import { WithdrawnFiles } from '../station/withdrawn-files.js';
import { momentIn } from '../words/dates.js';
import type { MeetingInFull } from './meeting-page.js';

interface Parts {
  readonly meeting: MeetingInFull;
  /** Asked when an address of a file opens no more. */
  readonly onStale: () => void;
}

/** Who came, and what is kept of what was said. */
export function MeetingMinutes({ meeting: { attendance, guests, minutes }, onStale }: Parts) {
  const { t, i18n } = useTranslation();
  const names = (present: boolean) =>
    attendance
      .filter((one) => one.present === present)
      .map(({ person }) => person?.displayName ?? '')
      .join(', ');
  return (
    <>
      <Part title={t('meeting.attendance')}>
        {attendance.length === 0 && guests === 0 ? <Paragraph>{t('station.none')}</Paragraph> : null}
        <Facts
          facts={[
            [t('meeting.present'), names(true)],
            [t('meeting.apologies'), names(false)],
            [t('meeting.guests'), guests === 0 ? null : guests],
          ]}
        />
      </Part>
      <Part title={t('meeting.minutes')}>
        {minutes === null ? (
          <Paragraph>{t('station.none')}</Paragraph>
        ) : (
          <>
            <Written text={minutes.text} language={minutes.language} />
            <FilesShown files={minutes.attachments} onStale={onStale} />
            <WithdrawnFiles files={minutes.withdrawnAttachments} />
            <Facts
              facts={[
                [
                  t('meeting.publicPart'),
                  <Written key="public" text={minutes.publicPart} language={minutes.language} />,
                ],
                [
                  t('meeting.released'),
                  minutes.releasedAt === null
                    ? null
                    : `${momentIn(i18n.language, minutes.releasedAt)}, ${minutes.releasedBy?.displayName ?? ''}`,
                ],
              ]}
            />
          </>
        )}
      </Part>
    </>
  );
}
