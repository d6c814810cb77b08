import { Link } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { Link as PageLink } from 'react-router';
import { Part } from '../parts/part.js';
import { Facts } from '../station/facts.js';
import { dayIn, momentIn } from '../words/dates.js';
import type { ConcernInFull } from './concern-page.js';

/** Where a concern comes from, where it is, and the way that it took. */
export function ConcernFacts({ concern }: { concern: ConcernInFull }) {
  const { t, i18n } = useTranslation();
  const { issue, happenedOn, answerDueAt, waitsSince, isAnonymous, reporter, receivedAt } = concern;
  const moment = (at: string | null) => (at === null ? null : momentIn(i18n.language, at));
  return (
    <>
      <Facts
        facts={[
          [t('station.place'), concern.territory?.name],
          [t('concern.arrived'), moment(receivedAt)],
          [t('concern.happened'), happenedOn === null ? null : dayIn(i18n.language, happenedOn)],
          [t('concern.due'), moment(answerDueAt)],
          [t('concern.waitsSince'), moment(waitsSince)],
          [t('concern.reporter'), isAnonymous ? t('concern.anonymous') : reporter?.displayName],
          [
            t('concern.inIssue'),
            issue === null ? null : (
              <Link asChild>
                <PageLink to={`/staff/issue/${issue.id}`}>{issue.title}</PageLink>
              </Link>
            ),
          ],
        ]}
      />
      <Way concern={concern} />
    </>
  );
}

/** How it was sorted and when it moved up, in the order of time. */
function Way({ concern: { sortings, escalations } }: { concern: ConcernInFull }) {
  const { t, i18n } = useTranslation();
  const moved = escalations.map(({ dueAt, toTerritory }) => ({
    at: dueAt,
    text: t('concern.movedUp', { place: toTerritory?.name ?? '', day: momentIn(i18n.language, dueAt) }),
  }));
  const sorted = sortings.map(({ at, reason, fromCategory, toCategory, fromTerritory, toTerritory }) => ({
    at,
    text:
      fromCategory.code === toCategory.code
        ? `${t('concern.rerouted', { from: fromTerritory?.name ?? '', to: toTerritory?.name ?? '' })}: ${reason}`
        : `${t('concern.recategorised', { from: fromCategory.name, to: toCategory.name })}: ${reason}`,
  }));
  const way = [...moved, ...sorted].sort((a, b) => a.at.localeCompare(b.at));
  if (way.length === 0) return null;
  return (
    <Part title={t('concern.way')}>
      <ol className="bare">
        {way.map(({ at, text }) => (
          <li key={at}>{text}</li>
        ))}
      </ol>
    </Part>
  );
}
