import { Card, Heading, Paragraph } from '@digdir/designsystemet-react';
import { AddToConcernDocument, type MyConcernFragment, type OutcomeOfConcernFragment } from '@vicinia/client';
import { useTranslation } from 'react-i18next';
import { AddWords } from '../parts/add-words.js';
import { OutcomeShown } from '../parts/outcome-shown.js';
import { Messages } from '../parts/messages.js';
import { usePublicLabels } from '../parts/use-public-labels.js';
import { Written } from '../parts/written.js';
import { vicinia } from '../portal-client.js';
import { momentIn } from '../words/dates.js';

interface Parts {
  readonly concern: MyConcernFragment;
  readonly outcome: OutcomeOfConcernFragment | null;
  readonly onAdded: (concern: MyConcernFragment) => void;
}

/** One concern with what was written, and a place to write more. */
export function MyConcernShown({ concern, outcome, onAdded }: Parts) {
  const language = useTranslation().i18n.language;
  const { label } = usePublicLabels();
  const add = async (words: string) => {
    const input = { concernId: concern.id, text: words, language };
    const { addToConcern } = await vicinia.change(AddToConcernDocument, { input, language });
    if (addToConcern !== null) onAdded(addToConcern.concern);
  };
  const { status, text, receivedAt, category, territory, messages } = concern;
  return (
    <Card asChild>
      <article>
        <Heading level={2} data-size="xs">
          {category.name}, {label('concernStatuses', status)}
        </Heading>
        <Paragraph>
          {momentIn(language, receivedAt)}
          {territory === null ? null : `, ${territory.name}`}
        </Paragraph>
        <Written text={text} language={concern.language} />
        <OutcomeShown outcome={outcome} />
        <Messages messages={messages} />
        <AddWords id={concern.id} add={add} />
      </article>
    </Card>
  );
}
