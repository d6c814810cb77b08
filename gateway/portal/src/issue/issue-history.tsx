import { Paragraph } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Part } from '../parts/part.js';
import { useLabels } from '../station/use-labels.js';
import { WithdrawnFiles } from '../station/withdrawn-files.js';
import { dayIn } from '../words/dates.js';
import type { IssueInFull } from './issue-page.js';

interface Event {
  readonly at: string;
  readonly shown: ReactNode;
}

/** What happened to an issue, the oldest first: its stages, whose work it became, and evidence that was taken back. */
export function IssueHistory({ issue }: { issue: IssueInFull }) {
  const { t, i18n } = useTranslation();
  const { label } = useLabels();
  const nobody = t('station.nobody');
  const stages = issue.history.map(({ to, at, by }): Event => {
    const name = by?.displayName ?? null;
    return { at, shown: `${label('issueStages', to)}${name === null ? '' : `, ${name}`}` };
  });
  const handOvers = issue.handOvers.map(({ from, to, at, isLead }): Event => {
    const names = { from: from?.displayName ?? nobody, to: to?.displayName ?? nobody };
    return { at, shown: t(isLead ? 'issue.leadPassed' : 'issue.workPassed', names) };
  });
  const withdrawals = issue.evidenceWithdrawals.map(({ measure, attachment }): Event => ({
    at: attachment.withdrawnAt,
    shown: (
      <>
        {t('issue.ofMeasure', { what: measure.what ?? '' })}
        <WithdrawnFiles files={[attachment]} />
      </>
    ),
  }));
  const events = [...stages, ...handOvers, ...withdrawals].sort((one, other) =>
    one.at < other.at ? -1 : Number(one.at > other.at),
  );
  return (
    <Part title={t('issue.history')}>
      <ol className="bare" data-testid="history">
        {events.map(({ at, shown }, index) => (
          <li key={index}>
            <Paragraph data-size="sm" asChild>
              <div>
                {dayIn(i18n.language, at)}: {shown}
              </div>
            </Paragraph>
          </li>
        ))}
      </ol>
    </Part>
  );
}
