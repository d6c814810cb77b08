import { Link, Paragraph } from '@digdir/designsystemet-react';
import { ConcernCategoriesDocument, newReceipt, parseReceipt, type Receipt } from '@vicinia/client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink, useNavigate } from 'react-router';
import { FailureAlert } from '../parts/failure-alert.js';
import { Form } from '../parts/form/form.js';
import { textOf } from '../parts/form/values.js';
import { useLoaded } from '../parts/use-loaded.js';
import { vicinia } from '../portal-client.js';
import { concernFields, isWithAccount } from './concern-fields.js';
import { sendConcern } from './send-concern.js';

interface Parts {
  readonly territoryId: string;
  readonly onSent: (sent: { receipt: Receipt; place: string }) => void;
}

/** What somebody brings in, without a name or with an account. */
export function ConcernForm({ territoryId, onSent }: Parts) {
  const { t, i18n } = useTranslation();
  const language = i18n.language;
  const navigate = useNavigate();
  // Made once for a concern and kept with what is typed, so that trying again is no second one.
  const [receipt] = useState(newReceipt);
  const { data, failure } = useLoaded(language, () => vicinia.read(ConcernCategoriesDocument, { language }));
  return (
    <>
      <FailureAlert failure={failure} />
      <Paragraph data-size="sm">
        <Link asChild>
          <RouterLink to="/data-protection">{t('dataProtection.ofConcerns')}</RouterLink>
        </Link>
      </Paragraph>
      <Form
        name="concern"
        title={t('raise.send')}
        initial={{ receipt, kind: 'WORRY', withAccount: 'false' }}
        fields={(values) => concernFields(t, values, data?.concernCategories ?? [])}
        // Photos belong to whoever sent them.
        adjust={(values, field) => (field === 'withAccount' ? { ...values, attachmentIds: '' } : values)}
        send={async (values) => ({ values, place: await sendConcern(values, territoryId, language) })}
        onDone={({ values, place }) => {
          if (isWithAccount(values)) void navigate('/my-concerns');
          else onSent({ receipt: parseReceipt(textOf(values, 'receipt')), place });
        }}
      />
    </>
  );
}
