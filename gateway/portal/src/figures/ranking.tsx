import { Link, Paragraph, Table } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink } from 'react-router';
import { CsvLink } from './csv-link.js';
import { written, type Figure } from './figures.js';
import type { Ranked } from './ranked.js';

/** Territories by a figure, each with what it is counted of, and with the share of closings that were contested. */
export function Ranking({ figure, ranked }: { figure: Figure; ranked: readonly Ranked[] }) {
  const { t, i18n } = useTranslation();
  const language = i18n.language;
  const title = t(`figure.${figure.name}`);
  if (ranked.length === 0) return <Paragraph>{t('figures.nobodyRanked')}</Paragraph>;
  const head = [
    t('figures.position'),
    t('station.place'),
    title,
    t('figures.amount'),
    t('figures.denominator'),
    t('figures.contested'),
  ];
  return (
    <>
      <div
        className="scrolled"
        tabIndex={0}
        role="group"
        aria-label={t('figures.ranking', { figure: title })}
      >
        <Table data-size="sm">
          <caption>{t('figures.ranking', { figure: title })}</caption>
          <Table.Head>
            <Table.Row>
              {head.map((name) => (
                <Table.HeaderCell key={name}>{name}</Table.HeaderCell>
              ))}
            </Table.Row>
          </Table.Head>
          <Table.Body>
            {ranked.map(({ territory, position, value, amount, denominator, contestedShare }) => (
              <Table.Row key={territory.id}>
                <Table.Cell>{position}</Table.Cell>
                <Table.HeaderCell scope="row">
                  <Link asChild>
                    <RouterLink to={`/staff/figures?place=${territory.id}`}>{territory.name}</RouterLink>
                  </Link>
                </Table.HeaderCell>
                <Table.Cell>{written(value, figure.unit, language)}</Table.Cell>
                <Table.Cell>{amount}</Table.Cell>
                <Table.Cell>{denominator}</Table.Cell>
                <Table.Cell>{written(contestedShare, 'share', language)}</Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </div>
      <CsvLink
        name={`${figure.name.toLowerCase()}-ranking`}
        rows={[
          head,
          ...ranked.map(({ territory, position, value, amount, denominator, contestedShare }) => [
            ...[position, territory.name, value, amount, denominator].map(String),
            contestedShare === null ? '' : String(contestedShare),
          ]),
        ]}
      />
    </>
  );
}
