import { Button, Checkbox, Fieldset, Textfield } from '@digdir/designsystemet-react';
import { BulletinTopicsDocument, failureOf, SubscribeDocument, type Failure } from '@vicinia/client';
import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureAlert } from '../parts/failure-alert.js';
import { useLoaded } from '../parts/use-loaded.js';
import { vicinia } from '../portal-client.js';

interface Parts {
  readonly territoryId: string;
  readonly onAccepted: () => void;
}

/** Where to, and of what; the language is that of the page. */
export function SubscribeForm({ territoryId, onAccepted }: Parts) {
  const { t, i18n } = useTranslation();
  const language = i18n.language;
  const [email, setEmail] = useState('');
  const [topics, setTopics] = useState<readonly string[]>([]);
  const [isChecked, setChecked] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const [isSending, setSending] = useState(false);
  const offered = useLoaded(language, () => vicinia.read(BulletinTopicsDocument, { language }));
  const isMissing = email.trim() === '';

  const send = async (event: SubmitEvent) => {
    event.preventDefault();
    setChecked(true);
    if (isMissing) return;
    setFailure(undefined);
    setSending(true);
    try {
      const input = { email: email.trim(), territoryIds: [territoryId], topics: [...topics], language };
      await vicinia.change(SubscribeDocument, { input });
      onAccepted();
    } catch (error) {
      setFailure(failureOf(error));
      setSending(false);
    }
  };

  return (
    <form className="stack" noValidate onSubmit={(event) => void send(event)}>
      <FailureAlert failure={offered.failure} />
      <Textfield
        type="email"
        autoComplete="email"
        maxLength={254}
        label={t('subscribe.email')}
        description={t('subscribe.emailHint')}
        value={email}
        error={isChecked && isMissing ? t('raise.missing') : ''}
        onChange={({ target }) => {
          setEmail(target.value);
        }}
      />
      <Fieldset>
        <Fieldset.Legend>{t('subscribe.topics')}</Fieldset.Legend>
        <Fieldset.Description>{t('subscribe.allTopics')}</Fieldset.Description>
        {(offered.data?.bulletinTopics ?? [])
          .filter(({ isActive }) => isActive)
          .map(({ code, name }) => (
            <Checkbox
              key={code}
              label={name}
              checked={topics.includes(code)}
              onChange={({ target }) => {
                setTopics(target.checked ? [...topics, code] : topics.filter((one) => one !== code));
              }}
            />
          ))}
      </Fieldset>
      <FailureAlert failure={failure} />
      <Button type="submit" loading={isSending}>
        {t('subscribe.send')}
      </Button>
    </form>
  );
}
