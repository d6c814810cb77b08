import { Tag } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { Part } from '../parts/part.js';
import { partyName } from '../station/party.js';
import { useLabels } from '../station/use-labels.js';
import { momentIn } from '../words/dates.js';
import type { Matrix } from './matrix-shown.js';

/** What each stakeholder answered to a version that was proposed; nothing where it is a draft. */
export function SignatureList({ matrix: { resolution } }: { matrix: Matrix }) {
  const { t, i18n } = useTranslation();
  const { label } = useLabels();
  if (resolution === null) return null;
  return (
    <Part title={t('matrix.signatures')}>
      <ul className="bare signatures">
        {resolution.signatures.map(({ stakeholder, status, signedBy, answeredAt, comment }) => (
          <li key={stakeholder.id}>
            {partyName(stakeholder, t('station.vacant'))}{' '}
            <Tag data-size="sm" data-color={status === 'SIGNED' ? 'success' : 'neutral'}>
              {label('signatureStatuses', status)}
            </Tag>{' '}
            {signedBy?.displayName === undefined || signedBy.displayName === null
              ? null
              : t('matrix.signedBy', { name: signedBy.displayName })}
            {answeredAt === null ? null : `, ${momentIn(i18n.language, answeredAt)}`}
            {comment === null ? null : <q className="words">{comment}</q>}
          </li>
        ))}
      </ul>
    </Part>
  );
}
