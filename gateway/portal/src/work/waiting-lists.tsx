import { Link } from '@digdir/designsystemet-react';
import type { MyWorkQuery } from '@vicinia/client/station';
import { useTranslation } from 'react-i18next';
import { Link as PageLink } from 'react-router';
import { Part } from '../parts/part.js';
import { useLabels } from '../station/use-labels.js';
import { dayIn, momentIn } from '../words/dates.js';

type Work = NonNullable<NonNullable<MyWorkQuery['me']>['work']>;

interface Entry {
  readonly id: string;
  readonly to: string;
  readonly text: string;
}

/** What waits beside concerns: each entry leads to where it is done. */
export function WaitingLists({ work }: { work: Work }) {
  const { t } = useTranslation();
  const lists = useEntries(work).filter(([, entries]) => entries.length > 0);
  return lists.map(([name, entries]) => (
    <Part key={name} title={t(`waiting.${name}`)}>
      <ul className="bare">
        {entries.map(({ id, to, text }) => (
          <li key={id}>
            <Link asChild>
              <PageLink to={to}>{text}</PageLink>
            </Link>
          </li>
        ))}
      </ul>
    </Part>
  ));
}

function useEntries(work: Work): readonly (readonly [string, readonly Entry[]])[] {
  const { t, i18n } = useTranslation();
  const { label } = useLabels();
  const issues = (list: Work['issuesToAgree'], page = '') =>
    (list?.nodes ?? []).map(({ id, title }) => ({ id, to: `/staff/issue/${id}${page}`, text: title }));
  const measures = (list: Work['measuresToDo']) =>
    (list?.nodes ?? []).map(({ id, what, when, issue }) => ({
      id,
      to: `/staff/issue/${issue?.id ?? ''}/matrix`,
      text: `${what ?? issue?.title ?? ''}, ${t('waiting.until', { day: dayIn(i18n.language, when.dueOn) })}`,
    }));
  return [
    ['issuesToAgree', issues(work.issuesToAgree)],
    ['issuesToSign', issues(work.issuesToSign, '/matrix')],
    ['measuresToAccept', measures(work.measuresToAccept)],
    ['measuresToDo', measures(work.measuresToDo)],
    ['issuesToReview', issues(work.issuesToReview)],
    [
      'upcomingMeetings',
      (work.upcomingMeetings ?? []).map(({ id, startsAt, place }) => ({
        id,
        to: `/staff/meeting/${id}`,
        text: `${momentIn(i18n.language, startsAt)}, ${place}`,
      })),
    ],
    [
      'handovers',
      (work.handovers ?? []).map(({ id, post, leaving }) => ({
        id,
        to: `/staff/handover/${id}`,
        text: [
          label('roles', post.role),
          post.territory?.name,
          leaving.until === null ? null : t('waiting.until', { day: dayIn(i18n.language, leaving.until) }),
        ]
          .filter(Boolean)
          .join(', '),
      })),
    ],
    [
      'bulletinsToRelease',
      (work.bulletinsToRelease ?? []).map(({ id, text }) => ({
        id,
        to: `/staff/bulletin/${id}`,
        text: text?.title ?? id,
      })),
    ],
  ];
}
