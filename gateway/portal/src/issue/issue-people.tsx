import { Link, Paragraph } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { Link as PageLink } from 'react-router';
import { Part } from '../parts/part.js';
import { partyName } from '../station/party.js';
import { useLabels } from '../station/use-labels.js';
import { momentIn } from '../words/dates.js';
import type { IssueInFull } from './issue-page.js';

/** Who takes part in an issue, what people brought in, and where it is talked about. */
export function IssuePeople({ issue }: { issue: IssueInFull }) {
  const { t, i18n } = useTranslation();
  const { label } = useLabels();
  const present = issue.stakeholders.filter(({ releasedAt }) => releasedAt === null);
  const concerns = issue.concerns?.nodes ?? [];
  const nothing = <Paragraph>{t('station.none')}</Paragraph>;
  return (
    <>
      <Part title={t('issue.stakeholders')}>
        {present.length === 0 ? nothing : null}
        <ul className="bare">
          {present.map((one) => (
            <li key={one.id}>
              {partyName(one, t('station.vacant'))}
              {one.processAgreedAt === null ? '' : ` (${t('issue.processAgreed')})`}
            </li>
          ))}
        </ul>
      </Part>
      <Part title={t('issue.concerns')}>
        {concerns.length === 0 ? nothing : null}
        <ul className="bare">
          {concerns.map(({ id, text, language, status }) => (
            <li key={id}>
              <Link asChild>
                <PageLink to={`/staff/concern/${id}`} lang={language}>
                  {text.slice(0, 120)}
                </PageLink>
              </Link>{' '}
              ({label('concernStatuses', status)})
            </li>
          ))}
        </ul>
      </Part>
      <Part title={t('issue.agenda')}>
        {issue.onAgenda.length === 0 ? nothing : null}
        <ul className="bare">
          {issue.onAgenda.map(({ startsAt, meeting }) => (
            <li key={startsAt}>
              {meeting === null ? (
                momentIn(i18n.language, startsAt)
              ) : (
                <Link asChild>
                  <PageLink to={`/staff/meeting/${meeting.id}`}>
                    {momentIn(i18n.language, startsAt)}, {meeting.place}
                  </PageLink>
                </Link>
              )}
            </li>
          ))}
        </ul>
      </Part>
    </>
  );
}
