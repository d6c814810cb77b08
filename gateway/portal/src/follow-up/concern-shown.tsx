import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { AddToConcernByReceiptDocument, type ConcernOfReceiptPartsFragment } from '@vicinia/client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AddWords } from '../parts/add-words.js';
import { OutcomeShown } from '../parts/outcome-shown.js';
import { Messages } from '../parts/messages.js';
import { usePublicLabels } from '../parts/use-public-labels.js';
import { Written } from '../parts/written.js';
import { vicinia } from '../portal-client.js';
import { momentIn } from '../words/dates.js';
import type { Opened } from './follow-up-page.js';

/** Where a concern stands, what was written, and a place to write more. */
export function ConcernShown({ hash, concern: opened }: Opened) {
  const { t, i18n } = useTranslation();
  const language = i18n.language;
  const [concern, setConcern] = useState<ConcernOfReceiptPartsFragment>(opened);
  const { label } = usePublicLabels();
  const moment = (at: string) => momentIn(language, at);
  const add = async (text: string) => {
    const input = { receiptHash: hash, text, language };
    const { addToConcernByReceipt } = await vicinia.change(AddToConcernByReceiptDocument, {
      input,
      language,
    });
    if (addToConcernByReceipt !== null) setConcern(addToConcernByReceipt.concern);
  };
  const facts = [
    [t('followUp.received'), moment(concern.receivedAt)],
    [t('followUp.at'), concern.territory?.name],
    [t('followUp.due'), concern.answerDueAt === null ? undefined : moment(concern.answerDueAt)],
  ] as const;
  return (
    <section className="stack">
      <Heading level={2} data-size="sm" data-testid="status">
        {label('concernStatuses', concern.status)}
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
      <OutcomeShown outcome={opened.outcome} />
      <Heading level={3} data-size="xs">
        {t('followUp.yourWords')}
      </Heading>
      <Written text={concern.text} language={concern.language} />
      <Heading level={3} data-size="xs">
        {t('followUp.messages')}
      </Heading>
      {concern.messages.length === 0 ? <Paragraph>{t('followUp.noMessages')}</Paragraph> : null}
      <Messages messages={concern.messages} />
      <AddWords id={concern.id} add={add} />
    </section>
  );
}
