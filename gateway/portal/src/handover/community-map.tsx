import { Button, Paragraph } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { Part } from '../parts/part.js';
import { Written } from '../parts/written.js';
import { Action } from '../station/actions/action-list.js';
import { ChangeForm } from '../station/form/change-form.js';
import { useLabels } from '../station/use-labels.js';
import { dayIn } from '../words/dates.js';
import { addToMap, removeFromMap } from './handover-changes.js';
import type { HandoverInFull } from './handover-page.js';

interface Parts {
  readonly post: HandoverInFull['post'];
  readonly onDone: () => void;
}

/** What is known at the post and goes with it; nothing is said of it to those who may not see it. */
export function CommunityMap({ post: { id, communityMap }, onDone }: Parts) {
  const { t, i18n } = useTranslation();
  const { label } = useLabels();
  if (communityMap === null) return null;
  return (
    <Part title={t('handover.map')}>
      <Paragraph>{t('handover.mapIntro')}</Paragraph>
      {communityMap.length === 0 ? <Paragraph>{t('station.none')}</Paragraph> : null}
      {communityMap.map((entry) => (
        <article key={entry.id} className="stack close">
          <Paragraph>
            <strong>{label('communityMapKinds', entry.kind)}</strong>
            {entry.person === null ? '' : `, ${entry.person.displayName ?? ''}`} (
            {t('handover.until', { day: dayIn(i18n.language, entry.expiresOn) })})
          </Paragraph>
          <Written text={entry.text.text} language={entry.text.language} />
          <div className="not-printed">
            <ChangeForm
              name={`removeFromCommunityMap.${entry.id}`}
              title={t('handover.remove')}
              change={removeFromMap(id, entry.id)}
              onDone={onDone}
            />
          </div>
        </article>
      ))}
      <div className="stack close not-printed">
        <Action
          name={`addToCommunityMap.${id}`}
          title={t('handover.add')}
          change={addToMap(id, t, i18n.language)}
          onDone={onDone}
        />
        <Button
          type="button"
          variant="secondary"
          onClick={() => {
            window.print();
          }}
        >
          {t('handover.print')}
        </Button>
      </div>
    </Part>
  );
}
