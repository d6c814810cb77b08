import { Link, Tag } from '@digdir/designsystemet-react';
import { IssueInFullDocument, type IssueInFullQuery } from '@vicinia/client/station';
import { useTranslation } from 'react-i18next';
import { Link as PageLink, useParams } from 'react-router';
import { PageTitle } from '../parts/page-title.js';
import { ActionList } from '../station/actions/action-list.js';
import { useMe } from '../station/me.js';
import { RecordShown } from '../station/record-shown.js';
import { useLabels } from '../station/use-labels.js';
import { useRecord } from '../station/use-record.js';
import { issueChanges } from './issue-changes.js';
import { IssueParts } from './issue-parts.js';
import { IssuePeople } from './issue-people.js';

export type IssueInFull = NonNullable<IssueInFullQuery['issue']>;

/** One issue, and what the caller may do with it now. */
export default function IssuePage() {
  const { id = '' } = useParams();
  const { data, failure, lookAnew } = useRecord(IssueInFullDocument, { id });
  return (
    <RecordShown record={data?.issue} failure={failure}>
      {(issue) => <Issue issue={issue} onDone={lookAnew} />}
    </RecordShown>
  );
}

function Issue({ issue, onDone }: { issue: IssueInFull; onDone: () => void }) {
  const { t, i18n } = useTranslation();
  const { label } = useLabels();
  return (
    <>
      <PageTitle title={issue.title} />
      <div className="plain-list">
        <Tag data-testid="stage">{label('issueStages', issue.stage)}</Tag>
        <Link asChild>
          <PageLink to={`/staff/issue/${issue.id}/matrix`}>{t('issue.matrix')}</PageLink>
        </Link>
      </div>
      <ActionList
        id={issue.id}
        actions={issue.viewerActions}
        changes={issueChanges({ issue, t, language: i18n.language, label, me: useMe() ?? null })}
        onDone={onDone}
      />
      <IssueParts issue={issue} />
      <IssuePeople issue={issue} />
    </>
  );
}
