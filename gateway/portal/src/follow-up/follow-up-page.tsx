import { Alert, Button, Paragraph, Textfield } from '@digdir/designsystemet-react';
import {
  ConcernByReceiptDocument,
  failureOf,
  parseReceipt,
  receiptHash,
  ReceiptMistyped,
  type ConcernByReceiptQuery,
  type Failure,
} from '@vicinia/client';
import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureAlert } from '../parts/failure-alert.js';
import { PageTitle } from '../parts/page-title.js';
import { vicinia } from '../portal-client.js';
import { ConcernShown } from './concern-shown.js';

export interface Opened {
  readonly hash: string;
  readonly concern: NonNullable<ConcernByReceiptQuery['concernByReceipt']>;
}

/** Reads a concern with its receipt. Neither is kept, nor in the address. */
export default function FollowUpPage() {
  const { t, i18n } = useTranslation();
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState('');
  const [failure, setFailure] = useState<Failure>();
  const [opened, setOpened] = useState<Opened | null>();

  const open = async (event: SubmitEvent) => {
    event.preventDefault();
    setProblem('');
    setFailure(undefined);
    setOpened(undefined);
    try {
      const hash = await receiptHash(parseReceipt(typed));
      const wanted = { receiptHash: hash, language: i18n.language };
      const { data, failure: missing } = await vicinia.readPartly(ConcernByReceiptDocument, wanted);
      const concern = data.concernByReceipt;
      if (missing !== null) setFailure(missing);
      if (concern !== null) setOpened({ hash, concern });
      else if (missing === null) setOpened(null);
    } catch (error) {
      if (error instanceof ReceiptMistyped) setProblem(t(`followUp.${error.problem}`));
      else setFailure(failureOf(error));
    }
  };

  return (
    <>
      <PageTitle title={t('followUp.title')} />
      <Paragraph>{t('followUp.intro')}</Paragraph>
      <form className="stack" noValidate onSubmit={(event) => void open(event)}>
        <Textfield
          label={t('followUp.receipt')}
          dir="ltr"
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          value={typed}
          error={problem}
          onChange={({ target }) => {
            setTyped(target.value);
          }}
        />
        <Button type="submit">{t('followUp.open')}</Button>
      </form>
      <FailureAlert failure={failure} />
      {opened === null ? (
        <Alert data-color="warning" role="alert">
          {t('followUp.unknown')}
        </Alert>
      ) : null}
      {opened === null || opened === undefined ? null : <ConcernShown key={opened.hash} {...opened} />}
    </>
  );
}
