import { Button, Card, Heading, Paragraph, Textfield } from '@digdir/designsystemet-react';
import { failureOf, type Failure } from '@vicinia/client';
import { AnswerConcernDocument, type ConcernToAnswerFragment } from '@vicinia/client/station';
import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureAlert } from '../parts/failure-alert.js';
import { vicinia } from '../portal-client.js';
import { momentIn } from '../words/dates.js';

interface Parts {
  readonly concern: ConcernToAnswerFragment;
  readonly onAnswered: () => void;
}

/** A concern with what was written since, and a place for the answer. */
export function AnswerConcern({ concern, onAnswered }: Parts) {
  const { t, i18n } = useTranslation();
  const [text, setText] = useState('');
  const [failure, setFailure] = useState<Failure>();
  const { id, category, territory, answerDueAt, messages } = concern;

  const send = async (event: SubmitEvent) => {
    event.preventDefault();
    if (text.trim() === '') return;
    setFailure(undefined);
    try {
      const input = { concernId: id, text, language: i18n.language };
      await vicinia.change(AnswerConcernDocument, { input });
      onAnswered();
    } catch (error) {
      setFailure(failureOf(error));
    }
  };

  return (
    <Card asChild>
      <article>
        <Heading level={3} data-size="xs">
          {category.name}, {territory?.name}
        </Heading>
        {answerDueAt === null ? null : (
          <Paragraph>
            {t('followUp.due')}: {momentIn(i18n.language, answerDueAt)}
          </Paragraph>
        )}
        <Paragraph className="words" lang={concern.language}>
          {concern.text}
        </Paragraph>
        {messages.map((message) => (
          <Paragraph key={message.id} className="words" lang={message.language}>
            {message.text}
          </Paragraph>
        ))}
        <form className="stack" noValidate onSubmit={(event) => void send(event)}>
          <Textfield
            multiline
            rows={3}
            maxLength={5000}
            label={t('work.answer')}
            description={t('work.answerHint')}
            value={text}
            onChange={({ target }) => {
              setText(target.value);
            }}
          />
          <FailureAlert failure={failure} />
          <Button type="submit">{t('work.send')}</Button>
        </form>
      </article>
    </Card>
  );
}
