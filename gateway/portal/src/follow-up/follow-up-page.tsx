import { Alert, Paragraph } from '@digdir/designsystemet-react';
import {
  ConcernByReceiptDocument,
  parseReceipt,
  receiptHash,
  ReceiptMistyped,
  type ConcernByReceiptQuery,
  type Failure,
} from '@vicinia/client';
import type { TFunction } from 'i18next';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureAlert } from '../parts/failure-alert.js';
import type { FormField } from '../parts/form/form-field.js';
import { Form } from '../parts/form/form.js';
import { textOf, type Values } from '../parts/form/values.js';
import { PageTitle } from '../parts/page-title.js';
import { vicinia } from '../portal-client.js';
import { ConcernShown } from './concern-shown.js';

export interface Opened {
  readonly hash: string;
  readonly concern: NonNullable<ConcernByReceiptQuery['concernByReceipt']>;
}

/** What a receipt opens: a concern, or none, and what is missing of it where a part of the platform is away. */
interface Found {
  readonly opened: Opened | null;
  readonly missing: Failure | null;
}

const RECEIPT: Omit<FormField, 'label'> = {
  name: 'receipt',
  kind: 'line',
  typing: { dir: 'ltr', autoComplete: 'off', autoCapitalize: 'characters', spellCheck: false },
};

/** Reads a concern with its receipt. Neither is kept, nor in the address. */
export default function FollowUpPage() {
  const { t, i18n } = useTranslation();
  const [found, setFound] = useState<Found>();

  const open = async (values: Values): Promise<Found> => {
    setFound(undefined);
    const hash = await receiptHash(parseReceipt(textOf(values, 'receipt')));
    const { data, failure } = await vicinia.readPartly(ConcernByReceiptDocument, {
      receiptHash: hash,
      language: i18n.language,
    });
    const concern = data.concernByReceipt;
    return { opened: concern === null ? null : { hash, concern }, missing: failure };
  };

  return (
    <>
      <PageTitle title={t('followUp.title')} />
      <Paragraph>{t('followUp.intro')}</Paragraph>
      <Form
        name={null}
        title={t('followUp.open')}
        fields={() => [{ ...RECEIPT, label: t('followUp.receipt') }]}
        check={(values) => mistakes(t, textOf(values, 'receipt'))}
        send={open}
        staysTyped
        onDone={setFound}
      />
      <FailureAlert failure={found?.missing ?? undefined} />
      {found?.opened === null && found.missing === null ? (
        <Alert data-color="warning" role="alert">
          {t('followUp.unknown')}
        </Alert>
      ) : null}
      {found?.opened == null ? null : <ConcernShown key={found.opened.hash} {...found.opened} />}
    </>
  );
}

/** What is wrong with a receipt is found before anything is sent. */
function mistakes(t: TFunction, receipt: string): Readonly<Record<string, string>> {
  try {
    parseReceipt(receipt);
    return {};
  } catch (error) {
    if (error instanceof ReceiptMistyped) return { receipt: t(`followUp.${error.problem}`) };
    throw error;
  }
}
