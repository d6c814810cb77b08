import { Button } from '@digdir/designsystemet-react';
import { failureOf, type Failure } from '@vicinia/client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureAlert } from '../parts/failure-alert.js';
import { allOfMyData } from './all-of-my-data.js';

/** Everything that the graph tells somebody of themselves, as one file. */
export function TakeAlong() {
  const { t, i18n } = useTranslation();
  const [failure, setFailure] = useState<Failure>();
  const [isBusy, setIsBusy] = useState(false);
  const take = async () => {
    setIsBusy(true);
    setFailure(undefined);
    try {
      offer(JSON.stringify(await allOfMyData(i18n.language), null, 2));
    } catch (error) {
      setFailure(failureOf(error));
    }
    setIsBusy(false);
  };
  return (
    <>
      <div>
        <Button type="button" variant="secondary" loading={isBusy} onClick={() => void take()}>
          {t('myData.takeAlong')}
        </Button>
      </div>
      <FailureAlert failure={failure} />
    </>
  );
}

function offer(text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = 'my-data.json';
  link.click();
  // The browser has taken the file by then.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}
