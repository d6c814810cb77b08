import { Button, Field, Input, Label, Paragraph } from '@digdir/designsystemet-react';
import { failureOf, receiptHash, type Failure, type Receipt } from '@vicinia/client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureAlert } from '../parts/failure-alert.js';
import { vicinia } from '../portal-client.js';
import type { SentPhoto } from './draft.js';

const MOST = 5;
/** A telephone that takes photos in HEIC gives JPEG to a page that asks for it. */
const READ = 'image/jpeg,image/png,image/webp';

interface Parts {
  /** With which they belong together; null where the account says so. */
  readonly receipt: Receipt | null;
  readonly photos: readonly SentPhoto[];
  readonly onChange: (photos: readonly SentPhoto[]) => void;
}

/** Photos of a concern. Each is sent when it is chosen, so that the words need not wait for it. */
export function PhotoField({ receipt, photos, onChange }: Parts) {
  const { t } = useTranslation();
  const [sending, setSending] = useState<{ name: string; share: number }>();
  const [failure, setFailure] = useState<Failure>();

  const send = async (files: readonly File[]) => {
    setFailure(undefined);
    let sent = photos;
    try {
      for (const file of files.slice(0, MOST - photos.length)) {
        const { name } = file;
        setSending({ name, share: 0 });
        const { id } = await vicinia.upload(file, {
          ...(receipt === null ? {} : { receiptHash: await receiptHash(receipt) }),
          onProgress: (share) => {
            setSending({ name, share });
          },
        });
        sent = [...sent, { id, name }];
        onChange(sent);
      }
    } catch (error) {
      setFailure(failureOf(error));
    }
    setSending(undefined);
  };

  return (
    <Field>
      <Label>{t('photos.label')}</Label>
      <Field.Description>{t('photos.hint', { most: MOST })}</Field.Description>
      <Input
        type="file"
        accept={READ}
        multiple
        disabled={sending !== undefined || photos.length >= MOST}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          // The same file can be chosen again after a failure.
          target.value = '';
          void send(files);
        }}
      />
      {sending === undefined ? null : (
        <Paragraph>
          {t('photos.sending', { name: sending.name })}{' '}
          <progress aria-label={t('photos.sending', { name: sending.name })} value={sending.share} />
        </Paragraph>
      )}
      <FailureAlert failure={failure} />
      <ul className="plain-list stack" aria-label={t('photos.sent')}>
        {photos.map(({ id, name }) => (
          <li key={id}>
            {name}{' '}
            <Button
              variant="tertiary"
              data-size="sm"
              disabled={sending !== undefined}
              aria-label={t('photos.removeThis', { name })}
              onClick={() => {
                onChange(photos.filter((one) => one.id !== id));
              }}
            >
              {t('photos.remove')}
            </Button>
          </li>
        ))}
      </ul>
    </Field>
  );
}
