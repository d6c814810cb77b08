import { Link, Paragraph } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { Link as PageLink } from 'react-router';
import { Part } from '../parts/part.js';
import { Written } from '../parts/written.js';
import { partyName } from '../station/party.js';
import { dayIn } from '../words/dates.js';
import type { MeetingInFull } from './meeting-page.js';

/** The points of a meeting, each with what was decided on it. */
export function MeetingAgenda({ meeting: { agenda, decisions } }: { meeting: MeetingInFull }) {
  const { t } = useTranslation();
  return (
    <Part title={t('meeting.agenda')}>
      {agenda.length === 0 ? <Paragraph>{t('station.none')}</Paragraph> : null}
      <ol>
        {agenda.map(({ id, text, language, issue }) => (
          <li key={id}>
            {issue === null ? (
              <span lang={language ?? undefined}>{text}</span>
            ) : (
              <Link asChild>
                <PageLink to={`/staff/issue/${issue.id}`}>{issue.title}</PageLink>
              </Link>
            )}
            {decisions
              .filter(({ agendaItem }) => agendaItem?.id === id)
              .map((decision) => (
                <Decision key={decision.id} decision={decision} />
              ))}
          </li>
        ))}
      </ol>
    </Part>
  );
}

function Decision({ decision }: { decision: MeetingInFull['decisions'][number] }) {
  const { t, i18n } = useTranslation();
  return (
    <div className="decision">
      <strong>{t('meeting.decided')}</strong>
      <Written text={decision.text ?? ''} language={decision.language} />
      <ul>
        {(decision.measures ?? []).map((measure) => (
          <li key={measure.id}>
            {measure.what} (
            {partyName(
              { person: measure.responsiblePerson, organisation: measure.responsibleOrganisation },
              t('station.vacant'),
            )}
            , {t('matrix.until', { until: dayIn(i18n.language, measure.dueOn) })})
          </li>
        ))}
      </ul>
    </div>
  );
}
