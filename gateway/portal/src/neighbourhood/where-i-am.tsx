import { Button } from '@digdir/designsystemet-react';
import { Failure, failureOf, OfficersAtDocument } from '@vicinia/client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { FailureAlert } from '../parts/failure-alert.js';
import { vicinia } from '../portal-client.js';

/** Asks the device for its position, after a click only, and opens the beat there. */
export function WhereIAm() {
  const { t, i18n } = useTranslation();
  const navigate = useNavigate();
  const [failure, setFailure] = useState<Failure>();

  const open = async () => {
    setFailure(undefined);
    try {
      const { longitude, latitude } = await position();
      const point = { longitude, latitude };
      const { officersAt } = await vicinia.read(OfficersAtDocument, { point, language: i18n.language });
      const place = officersAt?.beat ?? officersAt?.station;
      if (place === undefined) throw new Failure('NOT_FOUND', 'Nobody is responsible there.');
      await navigate(`/place/${place.id}`);
    } catch (error) {
      setFailure(failureOf(error));
    }
  };

  return (
    <>
      <Button variant="secondary" onClick={() => void open()}>
        {t('neighbourhood.whereIAm')}
      </Button>
      <FailureAlert failure={failure} />
    </>
  );
}

async function position(): Promise<GeolocationCoordinates> {
  return await new Promise((resolve, reject) => {
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        resolve(coords);
      },
      () => {
        reject(new Failure('NO_POSITION', 'The device does not say where it is.'));
      },
      { timeout: 10_000 },
    );
  });
}
