import type { Failure } from '@vicinia/client';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PageTitle } from '../parts/page-title.js';
import { StationFailure } from './station-failure.js';

interface Parts<Row> {
  /** Null where there is none that the caller may see. */
  readonly record: Row | null | undefined;
  readonly failure: Failure | undefined;
  readonly children: (record: Row) => ReactNode;
}

/** A page of one record: what is shown of it, or why it is not there. */
export function RecordShown<Row>({ record, failure, children }: Parts<Row>) {
  const { t } = useTranslation();
  const isShown = record !== null && record !== undefined;
  if (record === null && failure === undefined) return <PageTitle title={t('station.nothingFound')} />;
  return (
    <>
      {isShown || failure === undefined ? null : <PageTitle title={t('station.pages')} />}
      <StationFailure failure={failure} />
      {isShown ? children(record) : null}
    </>
  );
}
