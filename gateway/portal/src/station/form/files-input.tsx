import { ValidationMessage } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { FileField, type SentFile } from '../../parts/file-field.js';
import { vicinia } from '../../portal-client.js';

const TAKEN = 'image/jpeg,image/png,image/webp,application/pdf,video/mp4,video/quicktime';
const MOST = 20;

interface Parts {
  readonly label: string;
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (value: string) => void;
}

/** Files that somebody sends for a record; in the form they are one text, as everything that is kept of it. */
export function FilesInput({ label, value, error, onChange }: Parts) {
  const { t } = useTranslation();
  return (
    <>
      <FileField
        label={label}
        hint={t('file.hint')}
        accept={TAKEN}
        most={MOST}
        files={filesOf(value)}
        send={async (file, onProgress) => await vicinia.upload(file, { onProgress })}
        onChange={(files) => {
          onChange(files.length === 0 ? '' : JSON.stringify(files));
        }}
      />
      {error === undefined ? null : <ValidationMessage>{error}</ValidationMessage>}
    </>
  );
}

export function filesOf(value: string | undefined): readonly SentFile[] {
  return value === undefined || value === '' ? [] : (JSON.parse(value) as SentFile[]);
}
