import { Paragraph, Tag } from '@digdir/designsystemet-react';
import { ConcernInFullDocument, type ConcernInFullQuery } from '@vicinia/client/station';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { PageTitle } from '../parts/page-title.js';
import { useLoaded } from '../parts/use-loaded.js';
import { vicinia } from '../portal-client.js';
import { ActionList } from '../station/actions/action-list.js';
import { Written } from '../station/facts.js';
import { StationFailure } from '../station/station-failure.js';
import { useSent } from '../station/unsent/unsent-changes.js';
import { useLabels } from '../station/use-labels.js';
import { concernChanges, withIssues } from './concern-changes.js';
import { ConcernConversation } from './concern-conversation.js';
import { ConcernFacts } from './concern-facts.js';

export type ConcernInFull = NonNullable<ConcernInFullQuery['concern']>;

/** One concern, and what the caller may do with it now. */
export default function ConcernPage() {
  const { id = '' } = useParams();
  const { t, i18n } = useTranslation();
  const language = i18n.language;
  const [looks, setLooks] = useState(0);
  const sent = useSent();
  const { data, failure } = useLoaded(`${language} ${id} ${String(looks)} ${String(sent)}`, () =>
    vicinia.readAnew(ConcernInFullDocument, { id, language }),
  );
  const concern = data?.concern;
  if (concern === null) return <Paragraph>{t('station.nothingFound')}</Paragraph>;
  return (
    <>
      <StationFailure failure={failure} />
      {concern === undefined ? null : (
        <Concern
          concern={concern}
          onDone={() => {
            setLooks(looks + 1);
          }}
        />
      )}
    </>
  );
}

function Concern({ concern, onDone }: { concern: ConcernInFull; onDone: () => void }) {
  const { t, i18n } = useTranslation();
  const { label } = useLabels();
  return (
    <>
      <PageTitle title={`${t('concern.one')}: ${concern.category.name}`} />
      <div className="plain-list">
        <Tag data-testid="status">{label('concernStatuses', concern.status)}</Tag>
        <Tag data-color="neutral">{label('concernKinds', concern.kind)}</Tag>
      </div>
      <Written text={concern.text} language={concern.language} />
      <ConcernConversation messages={concern.messages} />
      <ActionList
        id={concern.id}
        actions={withIssues(concern.viewerActions)}
        changes={concernChanges(concern, t, i18n.language)}
        onDone={onDone}
      />
      <ConcernFacts concern={concern} />
    </>
  );
}
