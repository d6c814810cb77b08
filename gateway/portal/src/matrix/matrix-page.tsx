import { Paragraph } from '@digdir/designsystemet-react';
import { MatrixOfIssueDocument } from '@vicinia/client/station';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useFilters } from '../station/list/use-filters.js';
import { StationFailure } from '../station/station-failure.js';
import { useRecord } from '../station/use-record.js';
import { MatrixShown } from './matrix-shown.js';

/** The matrix of an issue: who, what, where, when and how, edited in place, signed and printed. */
export default function MatrixPage() {
  const { id = '' } = useParams();
  const { t } = useTranslation();
  const version = useFilters().of('version');
  const { data, failure, lookAnew } = useRecord(MatrixOfIssueDocument, {
    id,
    version: version === null ? null : Number(version),
  });
  const issue = data?.issue;
  if (issue === null && failure === undefined) return <Paragraph>{t('station.nothingFound')}</Paragraph>;
  return (
    <>
      <StationFailure failure={failure} />
      {issue === undefined || issue === null ? null : <MatrixShown issue={issue} onDone={lookAnew} />}
    </>
  );
}
