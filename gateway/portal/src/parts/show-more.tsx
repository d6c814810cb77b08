import { Button } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';

/** The next page of a list; nothing where there is none. */
export function ShowMore({ showMore }: { showMore: (() => Promise<void>) | undefined }) {
  const { t } = useTranslation();
  if (showMore === undefined) return null;
  return (
    <div>
      <Button variant="secondary" onClick={() => void showMore()}>
        {t('more')}
      </Button>
    </div>
  );
}
