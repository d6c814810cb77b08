import { Alert, Button, Checkbox, Heading, Paragraph } from '@digdir/designsystemet-react';
import { failureOf, RequestMyDataDocument, type DataRequestKind, type Failure } from '@vicinia/client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureAlert } from '../parts/failure-alert.js';
import { vicinia } from '../portal-client.js';

/** Asks every service what it holds, or to erase it: that takes one more click, because nothing comes back. */
export function AskAboutMyData({ onAsked }: { onAsked: () => void }) {
  const { t } = useTranslation();
  const [isSure, setIsSure] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const ask = async (kind: DataRequestKind) => {
    setFailure(undefined);
    try {
      await vicinia.change(RequestMyDataDocument, { input: { kind } });
      setIsSure(false);
      onAsked();
    } catch (error) {
      setFailure(failureOf(error));
    }
  };
  return (
    <section className="stack" aria-labelledby="ask-about-my-data">
      <Heading level={2} id="ask-about-my-data" data-size="sm">
        {t('myData.ask')}
      </Heading>
      <Paragraph>{t('myData.askHint')}</Paragraph>
      <div>
        <Button type="button" variant="secondary" onClick={() => void ask('ACCESS')}>
          {t('myData.askAccess')}
        </Button>
      </div>
      <Alert data-color="warning">{t('myData.eraseHint')}</Alert>
      <Checkbox
        label={t('myData.sure')}
        checked={isSure}
        onChange={({ target }) => {
          setIsSure(target.checked);
        }}
      />
      <div>
        <Button type="button" data-color="danger" disabled={!isSure} onClick={() => void ask('ERASURE')}>
          {t('myData.askErasure')}
        </Button>
      </div>
      <FailureAlert failure={failure} />
    </section>
  );
}
