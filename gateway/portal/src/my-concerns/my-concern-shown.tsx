import { Button, Card, Heading, Paragraph, Textfield } from '@digdir/designsystemet-react';
import { AddToConcernDocument, failureOf, type Failure, type MyConcernFragment } from '@vicinia/client';
import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureAlert } from '../parts/failure-alert.js';
import { usePublicLabels } from '../parts/use-public-labels.js';
import { vicinia } from '../portal-client.js';
import { momentIn } from '../words/dates.js';

interface Parts {
  readonly concern: MyConcernFragment;
  readonly onAdded: (concern: MyConcernFragment) => void;
}

/** One concern with what was written, and a place to write more. */
export function MyConcernShown({ concern, onAdded }: Parts) {
  const { t, i18n } = useTranslation();
  const labelOf = usePublicLabels();
  const { status, text, language, receivedAt, category, territory, messages } = concern;
  return (
    <Card asChild>
      <article>
        <Heading level={2} data-size="xs">
          {category.name}, {labelOf('concernStatuses', status)}
        </Heading>
        <Paragraph>
          {momentIn(i18n.language, receivedAt)}
          {territory === null ? null : `, ${territory.name}`}
        </Paragraph>
        <Paragraph className="words" lang={language}>
          {text}
        </Paragraph>
        {messages.map((message) => (
          <div key={message.id}>
            <Paragraph>
              <strong>
                {message.from === 'REPORTER'
                  ? t('followUp.you')
                  : (message.author?.displayName ?? t('followUp.police'))}
              </strong>
              , {momentIn(i18n.language, message.writtenAt)}
            </Paragraph>
            <Paragraph className="words" lang={message.language}>
              {message.text}
            </Paragraph>
          </div>
        ))}
        <Add concernId={concern.id} onAdded={onAdded} />
      </article>
    </Card>
  );
}

function Add({ concernId, onAdded }: { concernId: string; onAdded: Parts['onAdded'] }) {
  const { t, i18n } = useTranslation();
  const language = i18n.language;
  const [text, setText] = useState('');
  const [failure, setFailure] = useState<Failure>();
  const add = async (event: SubmitEvent) => {
    event.preventDefault();
    if (text.trim() === '') return;
    setFailure(undefined);
    try {
      const input = { concernId, text, language };
      const { addToConcern } = await vicinia.change(AddToConcernDocument, { input, language });
      setText('');
      if (addToConcern !== null) onAdded(addToConcern.concern);
    } catch (error) {
      setFailure(failureOf(error));
    }
  };
  return (
    <form className="stack" noValidate onSubmit={(event) => void add(event)}>
      <Textfield
        multiline
        rows={3}
        maxLength={5000}
        label={t('followUp.add')}
        value={text}
        onChange={({ target }) => {
          setText(target.value);
        }}
      />
      <FailureAlert failure={failure} />
      <Button type="submit" variant="secondary">
        {t('followUp.send')}
      </Button>
    </form>
  );
}
