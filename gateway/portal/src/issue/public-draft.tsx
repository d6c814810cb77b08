import { Paragraph } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { Part } from '../parts/part.js';
import { Written } from '../parts/written.js';
import type { IssueInFull } from './issue-page.js';

/** What was drafted for the public, for whoever is to release it. */
export function PublicDraft({ draft }: { draft: IssueInFull['publicDraft'] }) {
  const { t } = useTranslation();
  if (draft === null) return null;
  return (
    <Part title={t('issue.publicDraft')}>
      <Paragraph data-size="sm">
        {t('issue.draftedBy', { name: draft.draftedBy?.displayName ?? t('station.nobody') })}
      </Paragraph>
      {draft.texts.map(({ language, title, summary, agreed }) => (
        <div key={language}>
          <Written text={title} language={language} />
          <Written text={summary} language={language} />
          {agreed === null ? null : <Written text={agreed} language={language} />}
        </div>
      ))}
    </Part>
  );
}
