import { Button, Field, Input, Label, Paragraph } from '@digdir/designsystemet-react';
import { failureOf, type Failure } from '@vicinia/client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureAlert } from '../failure-alert.js';

/** A file that was sent, and is not part of anything yet. */
export interface SentFile {
  readonly id: string;
  /** As it is called on the device; it stays in the tab. */
  readonly name: string;
}

interface Parts {
  readonly label: string;
  readonly hint: string;
  /** Types that are taken. */
  readonly accept: string;
  readonly most: number;
  readonly files: readonly SentFile[];
  readonly send: (file: File, onProgress: (share: number) => void) => Promise<{ id: string }>;
  readonly onChange: (files: readonly SentFile[]) => void;
}

/** Files for a form. Each is sent when it is chosen, so that the words need not wait for it. */
export function FileField({ label, hint, accept, most, files, send, onChange }: Parts) {
  const { t } = useTranslation();
  const [sending, setSending] = useState<{ name: string; share: number }>();
  const [failure, setFailure] = useState<Failure>();

  const sendAll = async (chosen: readonly File[]) => {
    setFailure(undefined);
    // Where there is one alone, another takes its place.
    let sent = most === 1 ? [] : files;
    try {
      for (const file of chosen.slice(0, most - sent.length)) {
        const { name } = file;
        setSending({ name, share: 0 });
        const { id } = await send(file, (share) => {
          setSending({ name, share });
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
      <Label>{label}</Label>
      <Field.Description>{hint}</Field.Description>
      <Input
        type="file"
        accept={accept}
        multiple={most > 1}
        disabled={sending !== undefined || (most > 1 && files.length >= most)}
        onChange={({ target }) => {
          const chosen = [...(target.files ?? [])];
          // The same file can be chosen again after a failure.
          target.value = '';
          void sendAll(chosen);
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
        {files.map(({ id, name }) => (
          <li key={id}>
            {name}{' '}
            <Button
              type="button"
              variant="tertiary"
              data-size="sm"
              disabled={sending !== undefined}
              aria-label={t('photos.removeThis', { name })}
              onClick={() => {
                onChange(files.filter((one) => one.id !== id));
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
