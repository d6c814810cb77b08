import { Heading, Paragraph } from '@digdir/designsystemet-react';
import type { ConcernOfReceiptPartsFragment } from '@vicinia/client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePublicLabels } from '../parts/use-public-labels.js';
import { momentIn } from '../words/dates.js';
import { AddToConcern } from './add-to-concern.js';

/** Where a concern stands, what was written, and a place to write more. */
export function ConcernShown({
  hash,
  concern: first,
}: {
  hash: string;
  concern: ConcernOfReceiptPartsFragment;
}) {
  const { t, i18n } = useTranslation();
  const [concern, setConcern] = useState(first);
  const labelOf = usePublicLabels();
  const moment = (at: string) => momentIn(i18n.language, at);
  const facts = [
    [t('followUp.received'), moment(concern.receivedAt)],
    [t('followUp.at'), concern.territory?.name],
    [t('followUp.due'), concern.answerDueAt === null ? undefined : moment(concern.answerDueAt)],
  ] as const;
  return (
    <section className="stack">
      <Heading level={2} data-size="sm" data-testid="status">
        {labelOf('concernStatuses', concern.status)}
      </Heading>
      {facts.map(([name, value]) =>
        value === undefined ? null : (
          <Paragraph key={name}>
            {name}: {value}
          </Paragraph>
        ),
      )}
      {concern.escalations.map(({ toTerritory, dueAt }) => (
        <Paragraph key={dueAt}>{t('followUp.movedUp', { place: toTerritory?.name })}</Paragraph>
      ))}
      <Heading level={3} data-size="xs">
        {t('followUp.yourWords')}
      </Heading>
      <Paragraph className="words" lang={concern.language}>
        {concern.text}
      </Paragraph>
      <Heading level={3} data-size="xs">
        {t('followUp.messages')}
      </Heading>
      {concern.messages.length === 0 ? <Paragraph>{t('followUp.noMessages')}</Paragraph> : null}
      {concern.messages.map(({ id, from, author, text, language, writtenAt }) => (
        <article key={id}>
          <Paragraph>
            <strong>
              {from === 'REPORTER' ? t('followUp.you') : (author?.displayName ?? t('followUp.police'))}
            </strong>
            , {moment(writtenAt)}
          </Paragraph>
          <Paragraph className="words" lang={language}>
            {text}
          </Paragraph>
        </article>
      ))}
      <AddToConcern hash={hash} onAdded={setConcern} />
    </section>
  );
}
