import { Paragraph } from '@digdir/designsystemet-react';
import type { Failure } from '@vicinia/client';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ShowMore } from '../../parts/show-more.js';
import { StationFailure } from '../station-failure.js';

interface Parts<Row> {
  readonly rows: readonly Row[] | undefined;
  readonly failure: Failure | undefined;
  readonly showMore: (() => Promise<void>) | undefined;
  readonly row: (row: Row) => ReactNode;
}

/** Entries below each other, what stands in their place, and more of them. */
export function RowList<Row extends { readonly id: string }>({ rows, failure, showMore, row }: Parts<Row>) {
  const { t } = useTranslation();
  return (
    <>
      <StationFailure failure={failure} />
      {rows === undefined && failure === undefined ? <Paragraph>{t('loading')}</Paragraph> : null}
      {rows?.length === 0 ? <Paragraph>{t('station.nothingFound')}</Paragraph> : null}
      <ul className="stack bare">
        {(rows ?? []).map((one) => (
          <li key={one.id}>{row(one)}</li>
        ))}
      </ul>
      <ShowMore showMore={showMore} />
    </>
  );
}
