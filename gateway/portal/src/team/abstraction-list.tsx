import { Paragraph } from '@digdir/designsystemet-react';
import type { TeamsOfPlaceQuery } from '@vicinia/client/station';
import { useTranslation } from 'react-i18next';
import { Part } from '../parts/part.js';
import { Action } from '../station/actions/action-list.js';
import { useLabels } from '../station/use-labels.js';
import { dayIn } from '../words/dates.js';
import { removeAbstraction } from './team-changes.js';

type Entry = NonNullable<NonNullable<TeamsOfPlaceQuery['territory']>['abstractions']>['nodes'][number];

/** Who was pulled away, when and why; what is wrong is taken back. */
export function AbstractionList({ entries, onDone }: { entries: readonly Entry[]; onDone: () => void }) {
  const { t, i18n } = useTranslation();
  const { label } = useLabels();
  const day = (at: string) => dayIn(i18n.language, at);
  const title = (entry: Entry) =>
    t('team.awayOf', {
      name: entry.appointment.person.displayName ?? '',
      hours: new Intl.NumberFormat(i18n.language).format(entry.hours),
      from: day(entry.from),
      until: day(entry.until),
      reason: label('abstractionReasons', entry.reason),
    });
  return (
    <Part title={t('team.abstractions')}>
      {entries.length === 0 ? <Paragraph>{t('station.none')}</Paragraph> : null}
      <ul className="bare">
        {entries.map((entry) => (
          <li key={entry.id}>
            {title(entry)}
            <Action
              name={`removeAbstraction.${entry.id}`}
              title={`${t('action.removeAbstraction')}: ${title(entry)}`}
              change={removeAbstraction(entry.team.id, entry.id)}
              onDone={onDone}
            />
          </li>
        ))}
      </ul>
    </Part>
  );
}
