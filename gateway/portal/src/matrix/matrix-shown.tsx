import { Button, Link, Paragraph } from '@digdir/designsystemet-react';
import type { MatrixOfIssueQuery } from '@vicinia/client/station';
import { useTranslation } from 'react-i18next';
import { Link as PageLink } from 'react-router';
import { PageTitle } from '../parts/page-title.js';
import { ActionList } from '../station/actions/action-list.js';
import { FilterSelect } from '../station/list/filter-inputs.js';
import { useFilters } from '../station/list/use-filters.js';
import { describedBefore, matrixChanges } from './matrix-changes.js';
import { MatrixDescription } from './matrix-description.js';
import { MeasureTable } from './measure-table.js';
import { printSize } from './print-size.js';
import { SignatureList } from './signature-list.js';

export type IssueWithMatrix = NonNullable<MatrixOfIssueQuery['issue']>;
export type Matrix = NonNullable<IssueWithMatrix['matrix']>;

interface Parts {
  readonly issue: IssueWithMatrix;
  readonly onDone: () => void;
}

/** A version of the matrix with its signatures, and what the caller may do with it. */
export function MatrixShown({ issue: found, onDone }: Parts) {
  const { t, i18n } = useTranslation();
  const { matrix, newest } = found;
  // What was proposed stays as it is; only the newest version can be changed.
  const isNewest = matrix?.version === newest?.version;
  const viewerActions = found.viewerActions.filter(({ action }) => isNewest || action === 'signResolution');
  const issue = { ...found, viewerActions };
  return (
    <div className="stack wide matrix" style={printSize(matrix)}>
      <PageTitle title={`${t('matrix.title')}: ${issue.title}`} />
      <div className="plain-list not-printed">
        <Link asChild>
          <PageLink to={`/staff/issue/${issue.id}`}>{t('matrix.toIssue')}</PageLink>
        </Link>
        <Versions newest={newest?.version ?? 0} />
        <Button
          data-size="sm"
          variant="secondary"
          onClick={() => {
            window.print();
          }}
        >
          {t('matrix.print')}
        </Button>
      </div>
      {matrix === null ? (
        <Paragraph>{t('matrix.none')}</Paragraph>
      ) : (
        <>
          <MatrixDescription matrix={matrix} />
          <MeasureTable issue={issue} matrix={matrix} isNewest={isNewest} onDone={onDone} />
          <SignatureList matrix={matrix} />
        </>
      )}
      <ActionList
        id={issue.id}
        actions={issue.viewerActions}
        changes={matrixChanges(issue, t, i18n.language)}
        initial={{ describeMatrix: describedBefore(matrix) }}
        onDone={onDone}
      />
    </div>
  );
}

/** The newest version, or an older one that is asked for. */
function Versions({ newest }: { newest: number }) {
  const { t } = useTranslation();
  const filters = useFilters();
  if (newest < 2) return null;
  const choices = Array.from({ length: newest }, (_, index) => newest - index).map((version) => ({
    value: version === newest ? '' : String(version),
    text: t('matrix.versionOf', { version }),
  }));
  return (
    <FilterSelect
      filters={filters}
      name="version"
      label={t('matrix.version')}
      isNarrowing={false}
      choices={choices}
    />
  );
}
