import { PanelInFullDocument, type PanelInFullQuery } from '@vicinia/client/station';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { PageTitle } from '../parts/page-title.js';
import { Part } from '../parts/part.js';
import { Written } from '../parts/written.js';
import { ActionList } from '../station/actions/action-list.js';
import { Facts } from '../station/facts.js';
import { RecordShown } from '../station/record-shown.js';
import { useLabels } from '../station/use-labels.js';
import { useRecord } from '../station/use-record.js';
import { dayIn } from '../words/dates.js';
import { MeetingLinks } from './meeting-links.js';
import { panelChanges } from './panel-changes.js';
import { PanelMembers } from './panel-members.js';

export type PanelInFull = NonNullable<PanelInFullQuery['panel']>;

/** A panel: what it is for, who sits in it, its meetings, and what the caller may do with it now. */
export default function PanelPage() {
  const { id = '' } = useParams();
  const { data, failure, lookAnew } = useRecord(PanelInFullDocument, { id }, 'Meeting');
  return (
    <RecordShown record={data?.panel} failure={failure}>
      {(panel) => <Panel panel={panel} onDone={lookAnew} />}
    </RecordShown>
  );
}

function Panel({ panel, onDone }: { panel: PanelInFull; onDone: () => void }) {
  const { t, i18n } = useTranslation();
  const { label } = useLabels();
  const { id, name, kind, territory, publicSince, cadence, charter, charterLanguage, meetings } = panel;
  return (
    <>
      <PageTitle title={name} />
      <Facts
        facts={[
          [t('meeting.kind'), label('panelKinds', kind)],
          [t('station.place'), territory?.name],
          [
            t('meeting.cadence'),
            cadence === null
              ? null
              : t(`meeting.${cadence.every === 1 ? 'every1' : 'every'}${cadence.unit}`, {
                  every: cadence.every,
                }),
          ],
          [t('meeting.publicSince'), publicSince === null ? null : dayIn(i18n.language, publicSince)],
        ]}
      />
      <Written text={charter} language={charterLanguage} />
      <ActionList
        id={id}
        actions={panel.viewerActions}
        changes={panelChanges(panel, t, i18n.language, label)}
        onDone={onDone}
      />
      <Part title={t('station.meetings')}>
        <MeetingLinks meetings={meetings.nodes} />
      </Part>
      <PanelMembers panel={panel} onDone={onDone} />
    </>
  );
}
