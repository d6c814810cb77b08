import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Part } from '../parts/part.js';
import { vicinia } from '../portal-client.js';
import type { ConcernInFull } from './concern-page.js';

type Photo = ConcernInFull['attachments'][number];

/**
 * Photos that came with a concern, in small until somebody wants more; nothing where there are none.
 *
 * @param onStale asked when an address opens no more, as after ten minutes
 */
export function ConcernPhotos({ photos, onStale }: { photos: readonly Photo[]; onStale: () => void }) {
  const { t } = useTranslation();
  if (photos.length === 0) return null;
  return (
    <Part title={t('concern.photos')}>
      <ul className="stack bare">
        {photos.map((photo, index) => (
          <li key={photo.id}>
            <PhotoShown photo={photo} name={t('concern.photo', { number: index + 1 })} onStale={onStale} />
          </li>
        ))}
      </ul>
    </Part>
  );
}

function PhotoShown({ photo, name, onStale }: { photo: Photo; name: string; onStale: () => void }) {
  const { t } = useTranslation();
  const [isLarge, setLarge] = useState(false);
  const address = isLarge ? photo.address : (photo.thumbnailAddress ?? photo.address);
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
          {t('concern.larger', { name })}
        </Button>
      </div>
    </div>
  );
}
