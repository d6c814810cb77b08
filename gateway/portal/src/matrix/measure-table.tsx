import { useTranslation } from 'react-i18next';
import type { IssueWithMatrix, Matrix } from './matrix-shown.js';
import { MeasureRow } from './measure-row.js';

interface Parts {
  readonly issue: IssueWithMatrix;
  readonly matrix: Matrix;
  /** What was proposed stays as it is; only the newest version is changed. */
  readonly isNewest: boolean;
  readonly onDone: () => void;
}

const COLUMNS = ['who', 'what', 'where', 'when', 'how', 'state'] as const;

/** Who does what, where, when and how. On a phone a measure is a card, and a table for a screen reader all the same. */
export function MeasureTable({ issue, matrix, isNewest, onDone }: Parts) {
  const { t } = useTranslation();
  if (matrix.measures.length === 0) return null;
  return (
    <table className="measures" role="table" aria-label={t('issue.matrix')}>
      <thead role="rowgroup">
        <tr role="row">
          {COLUMNS.map((name) => (
            <th key={name} scope="col" role="columnheader">
              {t(`matrix.${name}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {matrix.measures.map((measure) => (
          <MeasureRow
            key={measure.id}
            issue={issue}
            measure={isNewest ? measure : { ...measure, viewerActions: [] }}
            onDone={onDone}
          />
        ))}
      </tbody>
    </table>
  );
}
