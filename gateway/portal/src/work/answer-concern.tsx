import { Card, Heading, Link, Paragraph } from '@digdir/designsystemet-react';
import { AnswerConcernDocument, type ConcernToAnswerFragment } from '@vicinia/client/station';
import { useTranslation } from 'react-i18next';
import { Link as PageLink } from 'react-router';
import { Written } from '../parts/written.js';
import { ChangeForm } from '../station/form/change-form.js';
import { changeBy } from '../station/form/change.js';
import { textOf } from '../parts/form/values.js';
import { momentIn } from '../words/dates.js';

interface Parts {
  readonly concern: ConcernToAnswerFragment;
  readonly onAnswered: () => void;
}

/** A concern with what was written since, and a place for the answer. */
export function AnswerConcern({ concern, onAnswered }: Parts) {
  const { t, i18n } = useTranslation();
  const language = i18n.language;
  const { id, category, territory, answerDueAt, messages } = concern;
  const answer = changeBy(
    AnswerConcernDocument,
    [{ name: 'text', kind: 'text', label: t('work.answer'), hint: t('work.answerHint'), most: 5000 }],
    (values) => ({ concernId: id, language, text: textOf(values, 'text') }),
  );
  return (
    <Card asChild>
      <article>
        <Heading level={3} data-size="xs">
          <Link asChild>
            <PageLink to={`/staff/concern/${id}`}>
              {category.name}, {territory?.name}
            </PageLink>
          </Link>
        </Heading>
        {answerDueAt === null ? null : (
          <Paragraph>
            {t('followUp.due')}: {momentIn(language, answerDueAt)}
          </Paragraph>
        )}
        <Written text={concern.text} language={concern.language} />
        {messages.map((message) => (
          <Written key={message.id} text={message.text} language={message.language} />
        ))}
        <ChangeForm
          name={`answerConcern.${id}`}
          title={t('action.answerConcern')}
          change={answer}
          onDone={onAnswered}
        />
      </article>
    </Card>
  );
}
