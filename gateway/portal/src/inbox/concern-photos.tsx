import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Part } from '../parts/part.js';
import { useLoaded } from '../parts/use-loaded.js';
import { vicinia } from '../portal-client.js';
import { StationFailure } from '../station/station-failure.js';
import type { ConcernInFull } from './concern-page.js';

type Photo = ConcernInFull['attachments'][number];

/** Photos that came with a concern, in small until somebody wants more; nothing where there are none. */
export function ConcernPhotos({ photos }: { photos: readonly Photo[] }) {
  const { t } = useTranslation();
  if (photos.length === 0) return null;
  return (
    <Part title={t('concern.photos')}>
      <ul className="stack bare">
        {photos.map((photo, index) => (
          <li key={photo.id}>
            <PhotoShown photo={photo} name={t('concern.photo', { number: index + 1 })} />
          </li>
        ))}
      </ul>
    </Part>
  );
}

function PhotoShown({ photo, name }: { photo: Photo; name: string }) {
  const { t } = useTranslation();
  const [isLarge, setLarge] = useState(false);
  const path = isLarge ? photo.path : `${photo.path}/thumbnail`;
  const { data, failure } = useLoaded(path, async () => asText(await vicinia.file(path)));
  return (
    <div className="stack close">
      <StationFailure failure={failure} />
      {data === undefined ? null : <img className="photo" src={data} alt={name} />}
      <div>
        <Button
          data-size="sm"
          variant="tertiary"
          aria-pressed={isLarge}
          onClick={() => {
            setLarge(!isLarge);
          }}
        >
          {t('concern.larger', { name })}
        </Button>
      </div>
    </div>
  );
}

/** An address for `<img>`: the file needs a token, which an address cannot carry. */
async function asText(file: Blob): Promise<string> {
  return await new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      resolve(reader.result as string);
    };
    reader.onerror = () => {
      reject(reader.error ?? new Error('The file could not be read.'));
    };
    reader.readAsDataURL(file);
  });
}
