import { Tag } from '@digdir/designsystemet-react';
import { ConcernInFullDocument, type ConcernInFullQuery } from '@vicinia/client/station';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { PageTitle } from '../parts/page-title.js';
import { Part } from '../parts/part.js';
import { Written } from '../parts/written.js';
import { ActionList } from '../station/actions/action-list.js';
import { FilesShown } from '../station/files-shown.js';
import { RecordShown } from '../station/record-shown.js';
import { useLabels } from '../station/use-labels.js';
import { useRecord } from '../station/use-record.js';
import { concernChanges, withIssues } from './concern-changes.js';
import { ConcernConversation } from './concern-conversation.js';
import { ConcernFacts } from './concern-facts.js';

export type ConcernInFull = NonNullable<ConcernInFullQuery['concern']>;

/** One concern, and what the caller may do with it now. */
export default function ConcernPage() {
  const { id = '' } = useParams();
  const { data, failure, lookAnew } = useRecord(ConcernInFullDocument, { id });
  return (
    <RecordShown record={data?.concern} failure={failure}>
      {(concern) => <Concern concern={concern} onDone={lookAnew} />}
    </RecordShown>
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
      {concern.attachments.length === 0 ? null : (
        <Part title={t('concern.photos')}>
          <FilesShown files={concern.attachments} onStale={onDone} />
        </Part>
      )}
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
