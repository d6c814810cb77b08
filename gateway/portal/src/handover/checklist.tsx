import { useTranslation } from 'react-i18next';
import { Part } from '../parts/part.js';
import { ChangeForm } from '../station/form/change-form.js';
import { useLabels } from '../station/use-labels.js';
import { momentIn } from '../words/dates.js';
import { markStep } from './handover-changes.js';
import type { HandoverInFull } from './handover-page.js';

interface Parts {
  readonly handover: HandoverInFull;
  readonly mayMark: boolean;
  readonly onDone: () => void;
}

/** The steps of a handover, each marked by a click. */
export function Checklist({ handover: { id, checklist }, mayMark, onDone }: Parts) {
  const { t, i18n } = useTranslation();
  const { label } = useLabels();
  return (
    <Part title={t('handover.checklist')}>
      <ul className="bare">
        {checklist.map(({ step, doneAt, doneBy }) => (
          <li key={step} className="stack close">
            <span>
              {label('handoverSteps', step)}:{' '}
              {doneAt === null
                ? t('handover.open')
                : t('handover.done', {
                    at: momentIn(i18n.language, doneAt),
                    name: doneBy?.displayName ?? '',
                  })}
            </span>
            {mayMark ? (
              <div className="not-printed">
                <ChangeForm
                  // What is done next is another thing than what was done just now.
                  key={String(doneAt)}
                  name={`mark.${id}.${step}`}
                  title={t(doneAt === null ? 'handover.mark' : 'handover.unmark', {
                    step: label('handoverSteps', step),
                  })}
                  change={markStep(id, step, doneAt === null)}
                  onDone={onDone}
                />
              </div>
            ) : null}
          </li>
        ))}
      </ul>
    </Part>
  );
}
