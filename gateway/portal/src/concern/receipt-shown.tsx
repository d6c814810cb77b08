import { Alert, Button, Checkbox, Paragraph } from '@digdir/designsystemet-react';
import { formatReceipt, type Receipt } from '@vicinia/client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { renderSVG } from 'uqr';
import { PageTitle } from '../parts/page-title.js';

/** The receipt to note down or print. One goes on from here only after saying that it was kept. */
export function ReceiptShown({ receipt, place }: { receipt: Receipt; place: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [isNoted, setNoted] = useState(false);
  const picture = `data:image/svg+xml,${encodeURIComponent(renderSVG(receipt, { border: 4 }))}`;
  return (
    <>
      <PageTitle title={t('receipt.title')} />
      <Alert data-color="success" role="status">
        {t('receipt.sent', { place })}
      </Alert>
      <Paragraph>{t('receipt.keep')}</Paragraph>
      <Paragraph className="receipt" dir="ltr" data-testid="receipt">
        {formatReceipt(receipt)}
      </Paragraph>
      <img className="qr" src={picture} alt={t('receipt.qr')} />
      <div className="stack not-printed">
        <Button
          variant="secondary"
          onClick={() => {
            window.print();
          }}
        >
          {t('receipt.print')}
        </Button>
        <Checkbox
          label={t('receipt.noted')}
          checked={isNoted}
          onChange={({ target }) => {
            setNoted(target.checked);
          }}
        />
        <Button disabled={!isNoted} onClick={() => void navigate('/follow-up')}>
          {t('receipt.goOn')}
        </Button>
      </div>
    </>
  );
}
