import { Paragraph } from '@digdir/designsystemet-react';
import type { MyConcernFragment } from '@vicinia/client';
import { useTranslation } from 'react-i18next';
import { momentIn } from '../words/dates.js';
import { Written } from './written.js';

/** What was written about a concern, as its reporter reads it, the oldest first. */
export function Messages({ messages }: Pick<MyConcernFragment, 'messages'>) {
  const { t, i18n } = useTranslation();
  return messages.map(({ id, from, author, text, language, writtenAt }) => (
    <article key={id}>
      <Paragraph>
        <strong>
          {from === 'REPORTER' ? t('followUp.you') : (author?.displayName ?? t('followUp.police'))}
        </strong>
        , {momentIn(i18n.language, writtenAt)}
      </Paragraph>
      <Written text={text} language={language} />
    </article>
  ));
}
