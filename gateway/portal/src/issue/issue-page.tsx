import { Link, Paragraph, Tag } from '@digdir/designsystemet-react';
import { IssueInFullDocument, type IssueInFullQuery } from '@vicinia/client/station';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link as PageLink, useParams } from 'react-router';
import { PageTitle } from '../parts/page-title.js';
import { useLoaded } from '../parts/use-loaded.js';
import { vicinia } from '../portal-client.js';
import { ActionList } from '../station/actions/action-list.js';
import { useMe } from '../station/me.js';
import { StationFailure } from '../station/station-failure.js';
import { useSent } from '../station/unsent/unsent-changes.js';
import { useLabels } from '../station/use-labels.js';
import { issueChanges } from './issue-changes.js';
import { IssueParts } from './issue-parts.js';
import { IssuePeople } from './issue-people.js';

export type IssueInFull = NonNullable<IssueInFullQuery['issue']>;

/** One issue, and what the caller may do with it now. */
export default function IssuePage() {
  const { id = '' } = useParams();
  const { t, i18n } = useTranslation();
  const language = i18n.language;
  const [looks, setLooks] = useState(0);
  const sent = useSent();
  const { data, failure } = useLoaded(`${language} ${id} ${String(looks)} ${String(sent)}`, () =>
    vicinia.readAnew(IssueInFullDocument, { id, language }),
  );
  const issue = data?.issue;
  if (issue === null) return <Paragraph>{t('station.nothingFound')}</Paragraph>;
  return (
    <>
      <StationFailure failure={failure} />
      {issue === undefined ? null : (
        <Issue
          key={looks}
          issue={issue}
          onDone={() => {
            setLooks(looks + 1);
          }}
        />
      )}
    </>
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
          <PageLink to={`/work/issue/${issue.id}/matrix`}>{t('issue.matrix')}</PageLink>
        </Link>
      </div>
      <ActionList
        id={issue.id}
        actions={issue.viewerActions}
        changes={issueChanges(issue, t, i18n.language, label, useMe())}
        onDone={onDone}
      />
      <IssueParts issue={issue} />
      <IssuePeople issue={issue} />
    </>
  );
}
