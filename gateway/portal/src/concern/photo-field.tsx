import { receiptHash, type Receipt } from '@vicinia/client';
import { useTranslation } from 'react-i18next';
import { FileField, type SentFile } from '../parts/file-field.js';
import { vicinia } from '../portal-client.js';

const MOST = 5;
/** A telephone that takes photos in HEIC gives JPEG to a page that asks for it. */
const READ = 'image/jpeg,image/png,image/webp';

interface Parts {
  /** With which they belong together; null where the account says so. */
  readonly receipt: Receipt | null;
  readonly photos: readonly SentFile[];
  readonly onChange: (photos: readonly SentFile[]) => void;
}

/** Photos of a concern. */
export function PhotoField({ receipt, photos, onChange }: Parts) {
  const { t } = useTranslation();
  return (
    <FileField
      label={t('photos.label')}
      hint={t('photos.hint', { most: MOST })}
      accept={READ}
      most={MOST}
      files={photos}
      send={async (file, onProgress) =>
        await vicinia.upload(file, {
          ...(receipt === null ? {} : { receiptHash: await receiptHash(receipt) }),
          onProgress,
        })
      }
      onChange={onChange}
    />
  );
}
