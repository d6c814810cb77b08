import { Paragraph } from '@digdir/designsystemet-react';
import { MatrixOfIssueDocument } from '@vicinia/client/station';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useLoaded } from '../parts/use-loaded.js';
import { vicinia } from '../portal-client.js';
import { useFilters } from '../station/list/use-filters.js';
import { StationFailure } from '../station/station-failure.js';
import { useSent } from '../station/unsent/unsent-changes.js';
import { MatrixShown } from './matrix-shown.js';

/** The matrix of an issue: who, what, where, when and how, edited in place, signed and printed. */
export default function MatrixPage() {
  const { id = '' } = useParams();
  const { t, i18n } = useTranslation();
  const language = i18n.language;
  const version = useFilters().of('version');
  const [looks, setLooks] = useState(0);
  const key = [language, id, version, looks, useSent()].join(' ');
  const { data, failure } = useLoaded(key, () =>
    vicinia.readAnew(MatrixOfIssueDocument, {
      id,
      language,
      version: version === null ? null : Number(version),
    }),
  );
  if (data?.issue === null) return <Paragraph>{t('station.nothingFound')}</Paragraph>;
  return (
    <>
      <StationFailure failure={failure} />
      {data?.issue === undefined ? null : (
        <MatrixShown
          issue={data.issue}
          onDone={() => {
            setLooks(looks + 1);
          }}
        />
      )}
    </>
  );
}
