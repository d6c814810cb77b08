import { Button, Link } from '@digdir/designsystemet-react';
import type { FileOfRecordFragment } from '@vicinia/client/station';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { vicinia } from '../portal-client.js';
import { fileName } from './form/take-back.js';

interface Parts {
  readonly files: readonly FileOfRecordFragment[];
  /** Asked when an address opens no more, as after ten minutes. */
  readonly onStale: () => void;
}

/** Photos in small until somebody wants more, videos, and documents to open; nothing where there are none. */
export function FilesShown({ files, onStale }: Parts) {
  const { t } = useTranslation();
  if (files.length === 0) return null;
  return (
    <ul className="stack bare">
      {files.map((file, index) => (
        <li key={file.id}>
          <FileShown file={file} name={fileName(t, file, index)} onStale={onStale} />
        </li>
      ))}
    </ul>
  );
}

interface Shown {
  readonly file: FileOfRecordFragment;
  readonly name: string;
  readonly onStale: () => void;
}

function FileShown(shown: Shown) {
  const { file, name, onStale } = shown;
  const address = vicinia.addressOf(file.address);
  if (file.kind === 'PHOTO') return <PhotoShown {...shown} />;
  if (file.kind === 'DOCUMENT')
    return (
      <Link href={address} target="_blank" rel="noreferrer">
        {name}
      </Link>
    );
  return (
    <video className="photo" controls preload="none" aria-label={name} src={address} onError={onStale} />
  );
}

function PhotoShown({ file, name, onStale }: Shown) {
  const { t } = useTranslation();
  const [isLarge, setLarge] = useState(false);
  const address = isLarge ? file.address : (file.thumbnailAddress ?? file.address);
  return (
    <div className="stack close">
      <img className="photo" src={vicinia.addressOf(address)} alt={name} onError={onStale} />
      <div>
        <Button
          data-size="sm"
          variant="tertiary"
          aria-pressed={isLarge}
          onClick={() => {
            setLarge(!isLarge);
          }}
        >
          {t('file.larger', { name })}
        </Button>
      </div>
    </div>
  );
}
