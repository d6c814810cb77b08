import { Button, Tag } from '@digdir/designsystemet-react';
import type { MeasureOfMatrixFragment } from '@vicinia/client/station';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChangeForm } from '../station/form/change-form.js';
import type { Change } from '../station/form/change.js';
import { FilesShown } from '../station/files-shown.js';
import { useLabels } from '../station/use-labels.js';
import { WithdrawnFiles } from '../station/withdrawn-files.js';
import { measureChanges } from './measure-changes.js';

interface Parts {
  readonly measure: MeasureOfMatrixFragment;
  readonly onDone: () => void;
  readonly onChange: () => void;
}

/** Where a measure stands, and what the caller may do with it. */
export function MeasureState({ measure, onDone, onChange }: Parts) {
  const { t, i18n } = useTranslation();
  const { label } = useLabels();
  const [opened, setOpened] = useState<string>();
  const { id, dropReason, declineReason, notDoneReason, acceptance, status, evidence } = measure;
  const may = (name: string) =>
    measure.viewerActions.some(({ action, allowed }) => action === name && allowed);
  // Who has taken it on need not do so again.
  const isAnswered = acceptance === 'ACCEPTED';
  const offered = Object.entries<Change>(measureChanges(measure, t, i18n.language)).filter(
    ([name]) => may(name) && !(isAnswered && name === 'acceptMeasure'),
  );
  const chosen = offered.find(([name]) => name === opened);
  return (
    <div className="stack close">
      <div className="plain-list">
        <Tag data-size="sm">{label('measureAcceptances', acceptance)}</Tag>
        <Tag data-size="sm" data-color="neutral">
          {label('measureStatuses', status)}
        </Tag>
      </div>
      {dropReason === null ? null : t('matrix.dropped', { reason: dropReason })}
      {declineReason === null ? null : t('matrix.declined', { reason: declineReason })}
      {notDoneReason === null ? null : t('matrix.notDone', { reason: notDoneReason })}
      {evidence === null ? null : <span className="words">{evidence}</span>}
      <FilesShown files={measure.attachments} onStale={onDone} />
      <WithdrawnFiles files={measure.withdrawnAttachments} />
      <div className="plain-list not-printed">
        {may('changeMeasure') ? (
          <Button data-size="sm" variant="tertiary" onClick={onChange}>
            {t('matrix.change')}
          </Button>
        ) : null}
        {chosen === undefined
          ? offered.map(([name]) => (
              <Button
                key={name}
                data-size="sm"
                variant="tertiary"
                onClick={() => {
                  setOpened(name);
                }}
              >
                {name === 'dropMeasure' ? t('matrix.drop') : t(`action.${name}`)}
              </Button>
            ))
          : null}
      </div>
      {chosen === undefined ? null : (
        <ChangeForm
          name={`${chosen[0]}.${id}`}
          title={t(`action.${chosen[0]}`)}
          change={chosen[1]}
          onLeave={() => {
            setOpened(undefined);
          }}
          onDone={() => {
            setOpened(undefined);
            onDone();
          }}
        />
      )}
    </div>
  );
}
