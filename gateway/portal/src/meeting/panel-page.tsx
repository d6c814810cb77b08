import { Paragraph } from '@digdir/designsystemet-react';
import { PanelInFullDocument, type PanelInFullQuery } from '@vicinia/client/station';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { PageTitle } from '../parts/page-title.js';
import { useLoaded } from '../parts/use-loaded.js';
import { vicinia } from '../portal-client.js';
import { ActionList } from '../station/actions/action-list.js';
import { Facts, Written } from '../station/facts.js';
import { Part } from '../station/part.js';
import { StationFailure } from '../station/station-failure.js';
import { useLabels } from '../station/use-labels.js';
import { dayIn } from '../words/dates.js';
import { MeetingLinks } from './meeting-links.js';
import { panelChanges } from './panel-changes.js';

export type PanelInFull = NonNullable<PanelInFullQuery['panel']>;

/** A panel: what it is for, who sits in it, its meetings, and what the caller may do with it now. */
export default function PanelPage() {
  const { id = '' } = useParams();
  const { t, i18n } = useTranslation();
  const language = i18n.language;
  const [looks, setLooks] = useState(0);
  const { data, failure } = useLoaded(`${language} ${id} ${String(looks)}`, () =>
    vicinia.readAnew(PanelInFullDocument, { id, language }),
  );
  const panel = data?.panel;
  if (panel === null) return <Paragraph>{t('station.nothingFound')}</Paragraph>;
  return (
    <>
      <StationFailure failure={failure} />
      {panel === undefined ? null : (
        <Panel
          panel={panel}
          onDone={() => {
            setLooks(looks + 1);
          }}
        />
      )}
    </>
  );
}

function Panel({ panel, onDone }: { panel: PanelInFull; onDone: () => void }) {
  const { t, i18n } = useTranslation();
  const { label } = useLabels();
  const { id, name, kind, territory, publicSince, charter, charterLanguage, members, meetings } = panel;
  return (
    <>
      <PageTitle title={name} />
      <Facts
        facts={[
          [t('meeting.kind'), label('panelKinds', kind)],
          [t('station.place'), territory?.name],
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
      <Part title={t('meeting.members')}>
        <ul className="bare">
          {members.map((member) => (
            <li key={member.id}>
              {member.person?.displayName ?? ''}, {label('panelCapacities', member.capacity)}
            </li>
          ))}
        </ul>
      </Part>
    </>
  );
}
