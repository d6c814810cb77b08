import { MatrixOfIssueDocument } from '@vicinia/client/station';
import { useParams } from 'react-router';
import { useFilters } from '../station/list/use-filters.js';
import { RecordShown } from '../station/record-shown.js';
import { useRecord } from '../station/use-record.js';
import { MatrixShown } from './matrix-shown.js';

/** The matrix of an issue: who, what, where, when and how, edited in place, signed and printed. */
export default function MatrixPage() {
  const { id = '' } = useParams();
  const version = useFilters().of('version');
  const { data, failure, lookAnew } = useRecord(MatrixOfIssueDocument, {
    id,
    version: version === null ? null : Number(version),
  });
  return (
    <RecordShown record={data?.issue} failure={failure}>
      {(issue) => <MatrixShown issue={issue} onDone={lookAnew} />}
    </RecordShown>
  );
}
