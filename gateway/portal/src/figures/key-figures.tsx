import { Table } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { monthIn } from '../words/dates.js';
import { difference, FIGURES, written, type Indicators } from './figures.js';

export interface Period {
  readonly period: string;
  readonly indicators: Indicators | null;
}

/** All figures of a month beside the month before, and what changed. */
export function KeyFigures({ now, before }: { now: Period; before: Period | undefined }) {
  const { t, i18n } = useTranslation();
  const language = i18n.language;
  return (
    <div className="scrolled" tabIndex={0} role="group" aria-label={t('figures.changed')}>
      <Table data-size="sm">
        <caption>{t('figures.changed')}</caption>
        <Table.Head>
          <Table.Row>
            <Table.HeaderCell>{t('figures.figure')}</Table.HeaderCell>
            <Table.HeaderCell>{monthIn(language, now.period)}</Table.HeaderCell>
            <Table.HeaderCell>
              {before === undefined ? null : monthIn(language, before.period)}
            </Table.HeaderCell>
            <Table.HeaderCell>{t('figures.change')}</Table.HeaderCell>
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {FIGURES.map(({ name, unit, valueOf }) => {
            const value = now.indicators && valueOf(now.indicators);
            const earlier = before?.indicators ? valueOf(before.indicators) : null;
            return (
              <Table.Row key={name}>
                <Table.HeaderCell scope="row">{t(`figure.${name}`)}</Table.HeaderCell>
                <Table.Cell>{written(value, unit, language)}</Table.Cell>
                <Table.Cell>{written(earlier, unit, language)}</Table.Cell>
                <Table.Cell>{difference(value, earlier, unit, language)}</Table.Cell>
              </Table.Row>
            );
          })}
        </Table.Body>
      </Table>
    </div>
  );
}
