import { Link } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { Link as PageLink } from 'react-router';
import { Part } from '../parts/part.js';
import { Written } from '../parts/written.js';
import { Facts } from '../station/facts.js';
import { useLabels } from '../station/use-labels.js';
import { dayIn } from '../words/dates.js';
import { IssueHistory } from './issue-history.js';
import type { IssueInFull } from './issue-page.js';
import { IssueReviews } from './issue-reviews.js';
import { PublicDraft } from './public-draft.js';

/** What an issue is about, how it is gone about, and what came of it. */
export function IssueParts({ issue }: { issue: IssueInFull }) {
  const { t, i18n } = useTranslation();
  const { label } = useLabels();
  const { definition, process, mergedInto, effect, contestedAt, municipalities } = issue;
  const told = [...issue.assessment, ...issue.declineReason];
  return (
    <>
      <Facts
        facts={[
          [t('station.place'), issue.territory?.name],
          [t('issue.municipalities'), municipalities.map((one) => one?.name ?? '').join(', ')],
          [t('issue.lead'), issue.lead?.displayName ?? t('station.nobody')],
          [t('issue.presented'), dayIn(i18n.language, issue.presentedAt)],
          [t('issue.public'), label('publicIssueStatuses', issue.publicStatus)],
          [t('issue.effect'), effect === null ? null : label('effects', effect)],
          [t('issue.contested'), contestedAt === null ? null : dayIn(i18n.language, contestedAt)],
          [t('issue.referred'), issue.referredTo],
          [
            t('issue.merged'),
            mergedInto === null ? null : (
              <Link asChild>
                <PageLink to={`/staff/issue/${mergedInto.id}`}>{mergedInto.title}</PageLink>
              </Link>
            ),
          ],
        ]}
      />
      {[...issue.descriptions, ...told].map(({ text, language }, index) => (
        <Written key={index} text={text} language={language} />
      ))}
      {definition === null ? null : (
        <Part title={t('issue.definition')}>
          <Facts
            facts={(['problem', 'cause', 'affected'] as const).map((name) => [
              t(`issue.${name}`),
              <Written key={name} text={definition[name]} language={definition.language} />,
            ])}
          />
        </Part>
      )}
      {process === null ? null : (
        <Part title={t('issue.process')}>
          <Written text={process} language={issue.processLanguage} />
        </Part>
      )}
      <PublicDraft draft={issue.publicDraft} />
      <IssueReviews reviews={issue.reviews} />
      <IssueHistory issue={issue} />
    </>
  );
}
