import type { WithdrawnFileFragment } from '@vicinia/client/station';
import { useTranslation } from 'react-i18next';
import { Written } from '../parts/written.js';
import { momentIn } from '../words/dates.js';

/** What was taken back of a record's files: when, by whom and why. Nothing where nothing was. */
export function WithdrawnFiles({ files }: { files: readonly WithdrawnFileFragment[] }) {
  const { t, i18n } = useTranslation();
  if (files.length === 0) return null;
  const words = { PHOTO: 'file.tookPhoto', DOCUMENT: 'file.tookDocument', VIDEO: 'file.tookVideo' } as const;
  return (
    <ul className="stack bare">
      {files.map(({ id, kind, withdrawnAt, withdrawnBy, reason, language }) => (
        <li key={id}>
          {t(words[kind], {
            moment: momentIn(i18n.language, withdrawnAt),
            name: withdrawnBy?.displayName ?? '',
          })}
          <Written text={reason} language={language} />
        </li>
      ))}
    </ul>
  );
}
