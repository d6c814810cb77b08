import { Details, Table } from '@digdir/designsystemet-react';
import { areaY, lineY, plot, ruleY } from '@observablehq/plot';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { monthIn } from '../words/dates.js';
import { CsvLink } from './csv-link.js';
import { written, type Figure } from './figures.js';
import type { Period } from './key-figures.js';

/** A figure over the months, as a line and as a table. */
export function Trend({ figure, series }: { figure: Figure; series: readonly Period[] }) {
  const { t, i18n } = useTranslation();
  const title = t(`figure.${figure.name}`);
  const rows = series.map(({ period, indicators }) => ({
    period,
    value: indicators && figure.valueOf(indicators),
  }));
  return (
    <figure className="chart">
      <figcaption>{t('figures.trend', { figure: title })}</figcaption>
      <Line title={title} unit={figure.unit} rows={rows} />
      <Details>
        <Details.Summary>{t('figures.asTable')}</Details.Summary>
        <Details.Content>
          <Table data-size="sm">
            <caption>{title}</caption>
            <Table.Head>
              <Table.Row>
                <Table.HeaderCell>{t('figures.month')}</Table.HeaderCell>
                <Table.HeaderCell>{title}</Table.HeaderCell>
              </Table.Row>
            </Table.Head>
            <Table.Body>
              {rows.map(({ period, value }) => (
                <Table.Row key={period}>
                  <Table.HeaderCell scope="row">{monthIn(i18n.language, period)}</Table.HeaderCell>
                  <Table.Cell>{written(value, figure.unit, i18n.language)}</Table.Cell>
                </Table.Row>
              ))}
            </Table.Body>
          </Table>
        </Details.Content>
      </Details>
      <CsvLink
        name={`${figure.name.toLowerCase()}-trend`}
        rows={[
          [t('figures.month'), title],
          ...rows.map(({ period, value }) => [period, value === null ? '' : String(value)]),
        ]}
      />
    </figure>
  );
}

interface LineParts {
  readonly title: string;
  readonly unit: Figure['unit'];
  readonly rows: readonly { period: string; value: number | null }[];
}

function Line({ title, unit, rows }: LineParts) {
  const frame = useRef<HTMLDivElement>(null);
  const language = useTranslation().i18n.language;
  useEffect(() => {
    // Null would be drawn as nothing at all, which is not the same as not known.
    const points = rows.map(({ period, value }) => ({
      month: new Date(`${period}-15`),
      value: value ?? NaN,
    }));
    const drawn = plot({
      ariaLabel: title,
      className: 'drawn',
      height: 220,
      width: frame.current?.clientWidth ?? 640,
      x: { label: null },
      y: {
        label: null,
        grid: true,
        zero: true,
        tickFormat: (value: number) => written(value, unit, language),
      },
      marks: [
        ruleY([0]),
        areaY(points, { x: 'month', y1: 0, y2: 'value', fillOpacity: 0.15 }),
        lineY(points, { x: 'month', y: 'value', marker: true }),
      ],
    });
    // The policy of the pages takes no style from a script; portal.css has what is needed of it.
    drawn.querySelector('style')?.remove();
    // It is one picture, whose parts have no names of their own.
    drawn.setAttribute('role', 'img');
    for (const part of drawn.querySelectorAll('[aria-label]')) part.removeAttribute('aria-label');
    frame.current?.replaceChildren(drawn);
  }, [title, unit, rows, language]);
  return <div ref={frame} />;
}
