import type { MeasureOfMatrixFragment } from '@vicinia/client/station';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChangeForm } from '../station/form/change-form.js';
import { isTyped } from '../parts/form/use-draft.js';
import { partyName } from '../station/party.js';
import { dayIn } from '../words/dates.js';
import type { IssueWithMatrix } from './matrix-shown.js';
import { changeMeasure, measureBefore, whatOf } from './measure-changes.js';
import { MeasureState } from './measure-state.js';

interface Parts {
  readonly issue: IssueWithMatrix;
  readonly measure: MeasureOfMatrixFragment;
  readonly onDone: () => void;
}

/** A measure as a row; while it is changed, a form in its place. */
export function MeasureRow(parts: Parts) {
  const { issue, measure, onDone } = parts;
  const { t, i18n } = useTranslation();
  const form = `changeMeasure.${measure.id}`;
  const [isChanged, setChanged] = useState(() => isTyped(form));
  if (!isChanged) {
    return (
      <Read
        {...parts}
        onChange={() => {
          setChanged(true);
        }}
      />
    );
  }
  const leave = () => {
    setChanged(false);
  };
  return (
    <tr role="row">
      <td role="cell" colSpan={6}>
        <ChangeForm
          name={form}
          className="filters"
          title={t('action.changeMeasure')}
          change={changeMeasure(issue, measure.id, t, i18n.language)}
          initial={measureBefore(measure)}
          onLeave={leave}
          onDone={() => {
            leave();
            onDone();
          }}
        />
      </td>
    </tr>
  );
}

function Read({ measure, onDone, onChange }: Parts & { onChange: () => void }) {
  const { t, i18n } = useTranslation();
  const { who, where, when, how, dropReason } = measure;
  const day = (at: string) => dayIn(i18n.language, at);
  const until = day(when.dueOn);
  const cells = [
    ['who', partyName(who, t('station.vacant'))],
    ['what', whatOf(measure)],
    ['where', where?.name],
    [
      'when',
      when.beginsOn === null
        ? t('matrix.until', { until })
        : t('matrix.fromUntil', { from: day(when.beginsOn), until }),
    ],
    ['how', how],
  ] as const;
  return (
    <tr role="row" className={dropReason === null ? undefined : 'dropped'}>
      {cells.map(([name, value]) => (
        <td key={name} role="cell" data-label={t(`matrix.${name}`)}>
          {value}
        </td>
      ))}
      <td role="cell" data-label={t('matrix.state')}>
        <MeasureState measure={measure} onDone={onDone} onChange={onChange} />
      </td>
    </tr>
  );
}
