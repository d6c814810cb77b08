import { Heading, Paragraph } from '@digdir/designsystemet-react';
import type { OutcomeOfConcernFragment } from '@vicinia/client';
import { useTranslation } from 'react-i18next';
import { usePublicLabels } from './use-public-labels.js';
import { Written } from './written.js';

/** What came of the issue that a concern became part of, as its reporter reads it: you said, we did. */
export function OutcomeShown({ outcome }: { outcome: OutcomeOfConcernFragment | null | undefined }) {
  const { t } = useTranslation();
  const { label } = usePublicLabels();
  if (outcome === null || outcome === undefined) return null;
  const { effect, declineReason, bulletin } = outcome;
  return (
    <section className="stack close">
      <Heading level={3} data-size="xs">
        {t('publicIssue.result')}
      </Heading>
      {effect === null ? null : <Paragraph>{label('effects', effect)}</Paragraph>}
      {declineReason.map(({ text, language }) => (
        <Written key={language} text={text} language={language} />
      ))}
      {bulletin?.text == null ? null : (
        <article lang={bulletin.text.language}>
          <Heading level={4} data-size="2xs">
            {bulletin.text.title}
          </Heading>
          <Paragraph className="words">{bulletin.text.body}</Paragraph>
        </article>
      )}
    </section>
  );
}
