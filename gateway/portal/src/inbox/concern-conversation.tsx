import { Paragraph } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { Part } from '../parts/part.js';
import { Written } from '../parts/written.js';
import { useLabels } from '../station/use-labels.js';
import { momentIn } from '../words/dates.js';
import type { ConcernInFull } from './concern-page.js';

/** What was written since, the oldest first. */
export function ConcernConversation({ messages }: { messages: ConcernInFull['messages'] }) {
  const { t, i18n } = useTranslation();
  const { label } = useLabels();
  return (
    <Part title={t('concern.conversation')}>
      {messages.length === 0 ? <Paragraph>{t('concern.noMessages')}</Paragraph> : null}
      {messages.map(({ id, from, author, text, language, writtenAt }) => (
        <article key={id}>
          <Paragraph data-size="sm">
            <strong>{author?.displayName ?? label('concernSides', from)}</strong>,{' '}
            {momentIn(i18n.language, writtenAt)}
          </Paragraph>
          <Written text={text} language={language} />
        </article>
      ))}
    </Part>
  );
}
