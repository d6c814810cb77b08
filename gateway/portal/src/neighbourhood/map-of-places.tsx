import { Button } from '@digdir/designsystemet-react';
import { lazy, Suspense, useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { PlaceAndBelow } from './use-place.js';

// It is larger than everything else together, so that it comes for whoever asks.
const PlacesMap = lazy(async () => import('../map/places-map.js'));

/** The places below one as a map, or the place itself where there is none; a click opens one. */
export function MapOfPlaces({ place, below }: PlaceAndBelow) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [isShown, setShown] = useState(false);
  const places = useMemo(() => (below.length > 0 ? below : [place]), [place, below]);
  const choose = useCallback((id: string) => void navigate(`/place/${id}`), [navigate]);
  return (
    <div className="stack">
      <Button
        variant="secondary"
        aria-expanded={isShown}
        onClick={() => {
          setShown(!isShown);
        }}
      >
        {t(isShown ? 'map.hide' : 'map.show')}
      </Button>
      {isShown ? (
        <Suspense fallback={<p>{t('loading')}</p>}>
          <PlacesMap places={places} onChoose={choose} />
        </Suspense>
      ) : null}
    </div>
  );
}
