import { Link, Tag } from '@digdir/designsystemet-react';
import { MeetingInFullDocument, type MeetingInFullQuery } from '@vicinia/client/station';
import { useTranslation } from 'react-i18next';
import { Link as PageLink, useParams } from 'react-router';
import { PageTitle } from '../parts/page-title.js';
import { ActionList } from '../station/actions/action-list.js';
import { Facts } from '../station/facts.js';
import { RecordShown } from '../station/record-shown.js';
import { useLabels } from '../station/use-labels.js';
import { useRecord } from '../station/use-record.js';
import { momentIn } from '../words/dates.js';
import { MeetingAgenda } from './meeting-agenda.js';
import { keptBefore, meetingChanges } from './meeting-changes.js';
import { MeetingMinutes } from './meeting-minutes.js';

export type MeetingInFull = NonNullable<MeetingInFullQuery['meeting']>;

/** One meeting: agenda, decisions, attendance, minutes, and what the caller may do with it now. */
export default function MeetingPage() {
  const { id = '' } = useParams();
  const { data, failure, lookAnew } = useRecord(MeetingInFullDocument, { id });
  return (
    <RecordShown record={data?.meeting} failure={failure}>
      {(meeting) => <Meeting meeting={meeting} onDone={lookAnew} />}
    </RecordShown>
  );
}

function Meeting({ meeting, onDone }: { meeting: MeetingInFull; onDone: () => void }) {
  const { t, i18n } = useTranslation();
  const { label } = useLabels();
  const { id, panel, startsAt, place, status, isForAcquaintance } = meeting;
  return (
    <>
      <PageTitle title={`${panel.name}, ${momentIn(i18n.language, startsAt)}`} />
      <div className="plain-list">
        <Tag data-testid="meeting-status">{label('meetingStatuses', status)}</Tag>
        {isForAcquaintance ? <Tag data-color="neutral">{t('meeting.acquaintance')}</Tag> : null}
        <Link asChild>
          <PageLink to={`/staff/panel/${panel.id}`}>{t('meeting.toPanel')}</PageLink>
        </Link>
      </div>
      <Facts facts={[[t('meeting.place'), place]]} />
      <MeetingAgenda meeting={meeting} />
      <ActionList
        id={id}
        actions={meeting.viewerActions}
        changes={meetingChanges(meeting, t, i18n.language, label)}
        initial={keptBefore(meeting)}
        onDone={onDone}
      />
      <MeetingMinutes meeting={meeting} onStale={onDone} />
    </>
  );
}
