import { ValidationMessage } from '@digdir/designsystemet-react';
import { receiptHash } from '@vicinia/client';
import { vicinia } from '../../portal-client.js';
import { FileField, type SentFile } from './file-field.js';
import type { FormField } from './form-field.js';

/** A telephone that takes photos in HEIC gives JPEG to a page that asks for it. */
const PHOTOS = 'image/jpeg,image/png,image/webp';
const ALL = `${PHOTOS},application/pdf,video/mp4,video/quicktime`;
const MOST = 20;

interface Parts {
  readonly field: FormField;
  readonly label: string;
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (value: string) => void;
}

/** Files that somebody sends for a record; in the form they are one text, as everything that is kept of it. */
export function FilesInput({ field, label, value, error, onChange }: Parts) {
  return (
    <>
      <FileField
        label={label}
        hint={field.hint ?? ''}
        accept={field.photosAlone === true ? PHOTOS : ALL}
        most={field.most ?? MOST}
        files={filesOf(value)}
        send={async (file, onProgress) =>
          await vicinia.upload(file, {
            onProgress,
            to: field.sentTo ?? '/media',
            ...(field.receipt && { receiptHash: await receiptHash(field.receipt) }),
          })
        }
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
